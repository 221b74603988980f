import type { OutwardHandler, WakeHandlers } from '../platform/wakes/wakes.ts';
import { claimAttempt, type SendTask, sendAttempt, settleAttempt } from './attempts.service.ts';
import type { Carriers } from './carrier.ts';
import { type CodeTask, claimCode, settleCode } from './contact-code.service.ts';
import type { SendOutcome } from './page.ts';

/** `publicUrl`: address under which people reach the service, for the links in messages. */
export function pagingJobs(deps: { carriers: Carriers; publicUrl: string }): WakeHandlers {
  const attempt: OutwardHandler<SendTask, SendOutcome> = {
    claim: claimAttempt,
    act: (task) => sendAttempt(deps.carriers, deps.publicUrl, task),
    settle: (tx, attemptId, _task, outcome) => settleAttempt(tx, attemptId, outcome),
  };
  const code: OutwardHandler<CodeTask, SendOutcome> = {
    claim: claimCode,
    act: (task) => sendAttempt(deps.carriers, deps.publicUrl, task),
    settle: settleCode,
  };
  return { 'paging.attempt': attempt, 'paging.code': code };
}
