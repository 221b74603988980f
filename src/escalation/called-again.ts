import {
  type Decision,
  decided,
  type EscalationEvent,
  type EscalationState,
  log,
  type PagingState,
} from './escalation-state.ts';
import { climb, ground, ringAgain } from './ladder.ts';
import { renewed, retaken, taken } from './owning.ts';

type CalledAgain = Extract<EscalationEvent, { type: 'call-again' }>;

/**
 * The same matter was called about once more, and that rings: who is being paged, or who has it. Who
 * has the caller on the line takes it where nobody has. What was settled wants somebody again, until
 * whoever takes it has written down what came of the call: that it came is not that yet.
 */
export function calledAgain(state: EscalationState, event: CalledAgain, now: Date): Decision {
  const { userId, policy, onCall } = event;
  const said = log('called-again', userId);
  switch (state.status) {
    case 'paging': {
      if (userId !== null) return after([said], retaken(state, userId, now));
      return after([said], ring(state, event, now));
    }
    case 'taken': {
      if (userId === state.ownerId) return after([said], renewed(state, now));
      const { ownerId } = state;
      const template = 'called-again';
      return decided(state, [
        said,
        { type: 'tell-owner', ownerId, template },
        log('paged', ownerId, { template }),
      ]);
    }
    case 'settled': {
      const resumed = [said, log('resumed', userId, { because: 'called-again' })];
      if (userId !== null)
        return after(resumed, taken({ policy, paged: [userId], isBrief: true }, userId, now));
      const from = { ...ground, policy, isBrief: true };
      return after(resumed, climb(from, { onCall, failed: [] }, now));
    }
  }
}

/** A level whose time has come already is not paged once more, but the next one. */
function ring(state: PagingState, { onCall }: CalledAgain, now: Date) {
  return now < new Date(state.nextAt)
    ? ringAgain(state, onCall, now)
    : climb(state, { onCall, failed: [] }, now);
}

function after(
  said: Decision['effects'],
  { state, effects }: Pick<Decision, 'state' | 'effects'>,
): Decision {
  return decided(state, [...said, ...effects]);
}
