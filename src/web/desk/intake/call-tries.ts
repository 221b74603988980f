import type { FactsBody, IntakeBody } from '../../../emergencies/emergencies.api.ts';
import { ApiProblem } from '../../api/problem.ts';

/** Everything sent for one call so far whose end is not known. */
export interface Tries {
  key: string;
  bodies: IntakeBody[];
}

/** What was said otherwise after the call had been recorded; a member that is not there: as it was. */
export interface ChosenSince {
  /** Another registered person; null: none of the register after all. */
  caseId?: string | null;
  calledAt?: string | null;
  callerOnLine?: boolean;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What was typed since, as it can be added to a recorded call; null: nothing was. */
export function factsSince(now: IntakeBody, arrived: IntakeBody): FactsBody | null {
  const { caller, person, personLocation, personIsSafe, situation, isAbuseSuspected } = now;
  const facts = { caller, person, personLocation, personIsSafe, situation, isAbuseSuspected };
  const changed = Object.entries(facts).filter(
    // A situation that is gone says nothing new.
    ([name, value]) => value !== '' && !isSame(value, arrived[name as keyof typeof facts]),
  );
  return changed.length === 0 ? null : (Object.fromEntries(changed) as FactsBody);
}

/**
 * What was said since by a second caller, about an emergency that ran already: who called first, and
 * what for, stays as it was; the new words are a line of the record.
 */
export function ofSecondCall(facts: FactsBody): { text: string | null; changes: FactsBody } {
  const { caller: _, situation, ...changes } = facts;
  return { text: situation ?? null, changes };
}

/** What was chosen since and is no fact that could be added. */
export function chosenSince(now: IntakeBody, arrived: IntakeBody): ChosenSince {
  const { caseId, calledAt, callerOnLine } = now;
  const chosen = { caseId, calledAt, callerOnLine };
  return Object.fromEntries(
    Object.entries(chosen).filter(
      ([name, value]) => !isSame(value, arrived[name as keyof typeof chosen]),
    ),
  );
}

/** Whether the call as it stands now has nothing that was not sent. */
export const isSameCall = (now: IntakeBody, sent: IntakeBody): boolean =>
  // Without a situation there is no call: the form was emptied meanwhile.
  now.situation === '' ||
  (factsSince(now, sent) === null && Object.keys(chosenSince(now, sent)).length === 0);

/** With one more of which nobody knows yet what became of it. */
export const tryWith = (tries: Tries, body: IntakeBody): Tries => ({
  ...tries,
  bodies: [...tries.bodies.filter((it) => !isSame(it, body)), body],
});

/** Without one that was refused: the server has rolled it back. The key stays the call's own. */
export const tryWithout = (tries: Tries, body: IntakeBody): Tries => ({
  ...tries,
  bodies: tries.bodies.filter((it) => !isSame(it, body)),
});

/** Whether the server said no, so that nothing was recorded of what it was sent. */
export const isRefused = (error: unknown) =>
  error instanceof ApiProblem && error.status < 500 && !error.code.startsWith('idempotency-key');
