import type { EmergencyView, FactsBody, IntakeBody } from '../../../emergencies/emergencies.api.ts';
import { ApiProblem, answered, api, idempotencyKey, ifMatch } from '../../api/client.ts';
import { type ChosenSince, chosenSince, factsSince, type Tries } from './call-tries.ts';

/** What became of a call, and what of it cannot be added to one that was recorded before. */
export interface Recorded {
  emergency: EmergencyView;
  since: ChosenSince;
}

const post = (key: string, body: IntakeBody) =>
  answered(api.POST('/api/v1/emergencies', { headers: idempotencyKey(key), body }));

const isReused = (error: unknown) =>
  error instanceof ApiProblem && error.code === 'idempotency-key-reused';

/**
 * Records a call once. Should one of the `tries` have arrived after all, what was typed since is
 * added to what was recorded then, and what cannot be added is told.
 */
export async function recordCall(body: IntakeBody, { key, bodies }: Tries): Promise<Recorded> {
  try {
    return { emergency: await post(key, body), since: {} };
  } catch (error) {
    if (!isReused(error)) throw error;
    const recorded = await arrivedOf(key, bodies);
    if (recorded === null) throw error;
    const { emergency, arrived } = recorded;
    const facts = factsSince(body, arrived);
    const since = chosenSince(body, arrived);
    return { emergency: facts === null ? emergency : await added(emergency, facts), since };
  }
}

const added = (emergency: EmergencyView, facts: FactsBody) =>
  answered(
    api.PATCH('/api/v1/emergencies/{id}', {
      params: { path: { id: emergency.id } },
      headers: ifMatch(emergency.version),
      body: facts,
    }),
  );

/** The server answers the one that it has, as it stands now; all others are strange to it. */
async function arrivedOf(key: string, bodies: readonly IntakeBody[]) {
  for (const arrived of bodies) {
    try {
      return { emergency: await post(key, arrived), arrived };
    } catch (error) {
      if (!isReused(error)) throw error;
    }
  }
  return null;
}
