import type {
  EmergencyView,
  FactsBody,
  IntakeBody,
  RecordedCall,
} from '../../../emergencies/emergencies.api.ts';
import { ApiProblem, answered, api, idempotencyKey, ifMatch, newKey } from '../../api/client.ts';
import {
  type ChosenSince,
  chosenSince,
  factsSince,
  ofSecondCall,
  type Tries,
} from './call-tries.ts';

/** What became of a call, and what of it cannot be added to one that was recorded before. */
export interface Recorded {
  emergency: EmergencyView;
  /** It was added to an emergency of the same person that ran already. */
  joined: boolean;
  since: ChosenSince;
}

const post = (key: string, body: IntakeBody): Promise<RecordedCall> =>
  answered(api.POST('/api/v1/emergencies', { headers: idempotencyKey(key), body }));

const isReused = (error: unknown) =>
  error instanceof ApiProblem && error.code === 'idempotency-key-reused';

/**
 * Records a call once. Should one of the `tries` have arrived after all, what was typed since is
 * added to what was recorded then, and what cannot be added is told.
 */
export async function recordCall(body: IntakeBody, { key, bodies }: Tries): Promise<Recorded> {
  try {
    const emergency = await post(key, body);
    return { emergency, joined: emergency.joined, since: {} };
  } catch (error) {
    if (!isReused(error)) throw error;
    const recorded = await arrivedOf(key, bodies);
    if (recorded === null) throw error;
    const { emergency, arrived } = recorded;
    const facts = factsSince(body, arrived);
    const since = chosenSince(body, arrived);
    const { joined } = emergency;
    return { emergency: facts === null ? emergency : await added(emergency, facts), joined, since };
  }
}

/** What was said since is added to the emergency; of a second call it is a line of the record. */
async function added(emergency: RecordedCall, facts: FactsBody): Promise<EmergencyView> {
  const { id, version, joined } = emergency;
  const { text, changes } = joined ? ofSecondCall(facts) : { text: null, changes: facts };
  const params = { path: { id } };
  let latest: EmergencyView = emergency;
  if (text !== null)
    latest = await answered(
      api.POST('/api/v1/emergencies/{id}/notes', {
        params,
        headers: idempotencyKey(newKey()),
        body: { kind: 'note', text },
      }),
    );
  if (Object.keys(changes).length === 0) return latest;
  const headers = ifMatch(version);
  return answered(api.PATCH('/api/v1/emergencies/{id}', { params, headers, body: changes }));
}

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
