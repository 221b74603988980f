import { queryOptions } from '@tanstack/react-query';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import type { ManualBody } from './manual-form.ts';

const mostFound = 8;

/** Facilities by a part of their names; kept apart from what a list shows. */
export const findFacilitiesQuery = (q: string) =>
  queryOptions({
    queryKey: [...keys.facilities, 'found', q] as const,
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/facilities', { params: { query: { q, limit: mostFound } }, signal }),
      ),
    enabled: q.trim().length >= 2,
  });

export function usePlaceByHand(emergencyId: string) {
  return useAct(
    (body: ManualBody, key) =>
      answered(
        api.POST('/api/v1/emergencies/{id}/manual-placement', {
          params: { path: { id: emergencyId } },
          body,
          headers: idempotencyKey(key),
        }),
      ),
    {
      again: true,
      touches: [
        keys.emergency(emergencyId),
        ...[keys.board, keys.offers, keys.rooms, keys.facilities, keys.stays],
      ],
    },
  );
}
