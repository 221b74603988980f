import type { AnswerBody } from '../../../placement/placement.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

/** What one can do in the right column. Each place has its own act, so that a refusal is said there. */

const touched = (emergencyId: string) => [
  keys.emergency(emergencyId),
  keys.board,
  keys.offers,
  keys.rooms,
];

export function useRankAgain(emergencyId: string) {
  return useAct<void, unknown>(
    (_, key) =>
      answered(
        api.POST('/api/v1/emergencies/{id}/matching', {
          params: { path: { id: emergencyId } },
          headers: idempotencyKey(key),
        }),
      ),
    { again: true, touches: touched(emergencyId) },
  );
}

export function useStartOffering(emergencyId: string) {
  return useAct(
    (parallel: number, key) =>
      answered(
        api.POST('/api/v1/emergencies/{id}/search', {
          params: { path: { id: emergencyId } },
          body: { parallel },
          headers: idempotencyKey(key),
        }),
      ),
    { again: true, touches: touched(emergencyId) },
  );
}

/**
 * One room of one facility, beside whatever is being asked in order: naming a facility in a search
 * would end that order.
 */
export function useOfferRoom(emergencyId: string) {
  return useAct(
    (roomId: string, key) =>
      answered(
        api.POST('/api/v1/emergencies/{id}/offers', {
          params: { path: { id: emergencyId } },
          body: { roomId },
          headers: idempotencyKey(key),
        }),
      ),
    { again: true, touches: touched(emergencyId) },
  );
}

export function useAnswerOnBehalf(emergencyId: string, offerId: string) {
  return useAct(
    (body: AnswerBody, key) =>
      answered(
        api.POST('/api/v1/offers/{id}/answer', {
          params: { path: { id: offerId } },
          body,
          headers: idempotencyKey(key),
        }),
      ),
    { again: true, touches: touched(emergencyId) },
  );
}

export function useDecideCondition(emergencyId: string, offerId: string) {
  return useAct(
    (decision: 'confirm' | 'refuse') =>
      answered(
        api.POST('/api/v1/offers/{id}/condition', {
          params: { path: { id: offerId } },
          body: { decision },
        }),
      ),
    { touches: touched(emergencyId) },
  );
}

export function useWithdraw(emergencyId: string, offerId: string) {
  return useAct<void, unknown>(
    () => answered(api.POST('/api/v1/offers/{id}/withdraw', { params: { path: { id: offerId } } })),
    { touches: touched(emergencyId) },
  );
}
