import type { AnswerOutcome, AskedAnswer } from '../paging/answers.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { isRecordedRefusal, type Problem, Refused } from '../platform/problem.ts';
import {
  acknowledgeEscalation,
  declineEscalation,
  ownerNameOf,
  type Subject,
  takeEscalation,
} from './escalation.service.ts';

/** What a refusal comes to for somebody who presses a key: there is nothing that he could mend. */
const outcomes: Readonly<Record<string, AnswerOutcome['outcome']>> = {
  'already-taken': 'too-late',
  'not-on-call': 'too-late',
  'already-settled': 'over',
  'no-such-escalation': 'over',
};

/**
 * What a page about an emergency was answered with, on whatever way. Taking it makes one its owner;
 * where two must answer and another one has it, it says that one is there too, unless it was asked
 * whether one will have it instead.
 */
export async function answerEmergencyPage(tx: Tx, asked: AskedAnswer): Promise<AnswerOutcome> {
  const subject: Subject = { kind: 'emergency', id: asked.subjectId };
  const outcome = await answerOf(tx, subject, asked);
  return { outcome, ownerName: await ownerNameOf(tx, subject) };
}

async function answerOf(
  tx: Tx,
  subject: Subject,
  { userId, template, answer }: AskedAnswer,
): Promise<AnswerOutcome['outcome']> {
  try {
    if (answer === 'cannot') {
      await declineEscalation(tx, subject, userId);
      return 'noted';
    }
    const isThere = template !== 'hand-over' && (await acknowledgeEscalation(tx, subject, userId));
    if (isThere) return 'noted';
    const taken = await takeEscalation(tx, subject, userId);
    if (!isRecordedRefusal(taken)) return 'taken';
    // Another one has said already that he is the second: nobody is late who came as well.
    return template === 'second' ? 'noted' : outcomeOf(taken.refused);
  } catch (error) {
    if (error instanceof Refused) return outcomeOf(error.problem);
    throw error;
  }
}

function outcomeOf({ code }: Problem): AnswerOutcome['outcome'] {
  return outcomes[code] ?? 'over';
}
