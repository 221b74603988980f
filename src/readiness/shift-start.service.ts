import { clearAlarm, raiseAlarm } from '../escalation/alarms.service.ts';
import { dutyStaffOf } from '../identity/users.service.ts';
import { recordAnswered, recordAsked, turnOf } from '../on-call/on-call.service.ts';
import type { PlannedShift } from '../on-call/on-call.ts';
import type { AnswerOutcome, AskedAnswer } from '../paging/answers.service.ts';
import { answerPage, openPage, pageOutcomes, withdrawPages } from '../paging/paging.service.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { tokyoMinuteOf } from '../platform/text/tokyo-day.ts';
import { lockHandOver } from './hand-over.store.ts';
import { decideShiftStart } from './shift-start.ts';

const shiftWake = 'on-call.shift-start';
const signal = 'readiness.shift-signal';

/**
 * Who comes on duty gets a real page and answers it; the managers hear when nobody does. The same for
 * a deadline and for a page that could reach nobody: what is to be done follows from what is there.
 */
export async function wakeShiftStart(tx: Tx, shiftId: string): Promise<void> {
  await lockHandOver(tx, shiftId);
  const turn = await turnOf(tx, shiftId);
  if (turn === null) return;
  const { shift, isContinuation } = turn;
  const pages = await pageOutcomes(tx, subjectOf(shiftId));
  const staff = await dutyStaffOf(tx);
  const isGone = !staff.some(({ userId }) => userId === shift.userId);
  const start = { ...shift, isContinuation, isGone };
  const step = decideShiftStart(start, pages.at(-1) ?? null, tx.now);
  if (step.isOver) await end(tx, shiftId);
  if (step.ask) await ask(tx, shift);
  if (step.alarm) await alarm(tx, shift);
  tx.wakeAt(shiftWake, shiftId, step.wakeAt);
}

/** The person on duty says to be there, or not to be: then the managers must find somebody. */
export function answerShiftStart(tx: Tx, asked: AskedAnswer): Promise<AnswerOutcome> {
  const { subjectId: shiftId, userId, answer } = asked;
  return asHouse(tx, async () => {
    await lockHandOver(tx, shiftId);
    const turn = await turnOf(tx, shiftId);
    if (turn === null || turn.shift.userId !== userId || tx.now >= turn.shift.to)
      return { outcome: 'over' };
    if (answer === 'cannot') {
      // The answer may have been to an older message: the newest must not ring on.
      await answerPage(tx, subjectOf(shiftId), userId);
      await alarm(tx, turn.shift, { again: true });
      tx.wakeAt(shiftWake, shiftId, tx.now);
      return { outcome: 'noted' };
    }
    await recordAnswered(tx, shiftId);
    await answerPage(tx, subjectOf(shiftId), userId);
    await end(tx, shiftId);
    return { outcome: 'taken' };
  });
}

async function ask(tx: Tx, shift: PlannedShift): Promise<void> {
  await openPage(tx, {
    userId: shift.userId,
    subject: subjectOf(shift.id),
    message: { template: 'shift-start', reference: tokyoMinuteOf(shift.from), path: '/on-call' },
    signal: { kind: signal, id: shift.id },
  });
  await recordAsked(tx, shift.id);
}

async function alarm(
  tx: Tx,
  shift: PlannedShift,
  options: { again?: boolean } = {},
): Promise<void> {
  const raised = {
    code: 'shift-unanswered',
    subject: subjectOf(shift.id),
    reference: tokyoMinuteOf(shift.from),
    path: '/on-call',
    detail: { shiftId: shift.id, slot: shift.slot, userId: shift.userId },
  } as const;
  await raiseAlarm(tx, raised, options);
}

async function end(tx: Tx, shiftId: string): Promise<void> {
  await withdrawPages(tx, subjectOf(shiftId));
  await clearAlarm(tx, { code: 'shift-unanswered', subject: subjectOf(shiftId) });
}

const subjectOf = (shiftId: string) => ({ kind: 'shift', id: shiftId });
