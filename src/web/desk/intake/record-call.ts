import type { IntakeBody } from '../../../emergencies/emergencies.api.ts';
import { ApiProblem, answered, api, idempotencyKey, ifMatch } from '../../api/client.ts';

/** Everything sent for one call so far whose end is not known. */
export interface Tries {
  key: string;
  bodies: IntakeBody[];
}

const post = (key: string, body: IntakeBody) =>
  answered(api.POST('/api/v1/emergencies', { headers: idempotencyKey(key), body }));

/** What can still be added to a call that is recorded. */
function factsOf(body: IntakeBody) {
  const { caller, person, personLocation, personIsSafe, situation, isAbuseSuspected } = body;
  return { caller, person, personLocation, personIsSafe, situation, isAbuseSuspected };
}

/** Whether nothing has been typed that could be added; a situation that is gone says nothing new. */
export const isSameCall = (now: IntakeBody, sent: IntakeBody): boolean =>
  now.situation === '' || JSON.stringify(factsOf(now)) === JSON.stringify(factsOf(sent));

const isReused = (error: unknown) =>
  error instanceof ApiProblem && error.code === 'idempotency-key-reused';

/**
 * Records a call once. Should one of the `tries` have arrived after all, what was typed since is
 * added to what was recorded then.
 */
export async function recordCall(body: IntakeBody, { key, bodies }: Tries) {
  try {
    return await post(key, body);
  } catch (error) {
    if (!isReused(error)) throw error;
    const recorded = await arrivedOf(key, bodies);
    if (recorded === null) throw error;
    return answered(
      api.PATCH('/api/v1/emergencies/{id}', {
        params: { path: { id: recorded.id } },
        headers: ifMatch(recorded.version),
        body: factsOf(body),
      }),
    );
  }
}

/** The server answers the one that it has as it did; all others are strange to it. */
async function arrivedOf(key: string, bodies: readonly IntakeBody[]) {
  for (const body of bodies) {
    try {
      return await post(key, body);
    } catch (error) {
      if (!isReused(error)) throw error;
    }
  }
  return null;
}
