import type { Tx } from '../platform/db/tx.ts';
import { inField, Refused } from '../platform/problem.ts';
import { tokyoDayOf, yearsLater } from '../platform/text/tokyo-day.ts';
import { lockedCase } from './case-access.service.ts';
import { tellOf } from './case-register.service.ts';
import type { CaseEvent } from './case-status.ts';
import { stepCase } from './case-steps.service.ts';
import { standingView } from './case-view.ts';
import { closingProblems } from './closing.problems.ts';
import * as store from './closing.store.ts';
import { consentsOf } from './consents/consents.store.ts';
import type { CaseStandingView } from './priority-cases.api.ts';
import { rulesOfRegister } from './rules/register-rules.service.ts';

/** What closing a case today would mean. */
export async function closingTerms(tx: Tx) {
  const { keepYears } = await rulesOfRegister(tx);
  return { keepYears, keepUntil: yearsLater(tokyoDayOf(tx.now), keepYears) };
}

/**
 * Takes the person off the register; from then on nobody outside ward and office sees the case. It is
 * kept for as long as the rules of today say.
 */
export async function closeCase(
  tx: Tx,
  caseId: string,
  body: { reason: Extract<CaseEvent, { type: 'close' }>['reason'] },
): Promise<CaseStandingView> {
  const { keepUntil } = await closingTerms(tx);
  const closedOn = tokyoDayOf(tx.now);
  return stepCase(tx, caseId, { type: 'close', reason: body.reason }, ({ id }) =>
    store.saveClosing(tx, id, { closedOn, keepUntil }),
  );
}

/**
 * Closed by mistake, and seen on the same day: the case is there again (`reopened` says how). Offers
 * and trial stays that the closing has ended stay ended. Throws no-such-case, closing-not-undoable.
 */
export async function undoClosing(tx: Tx, caseId: string): Promise<CaseStandingView> {
  const record = await lockedCase(tx, caseId);
  const today = tokyoDayOf(tx.now);
  if (record.closedOn !== today || record.mergedInto !== null || record.erasedAt !== null)
    throw new Refused(closingProblems['closing-not-undoable']());
  // Only an activation or a consent that ended takes the mark away before a closing does.
  const consents = await consentsOf(tx, caseId);
  const hasEnded = consents.some(
    ({ withdrawnAt, expiresOn }) => withdrawnAt !== null || (expiresOn ?? today) < today,
  );
  const wasProvisional =
    (await store.isFromEmergency(tx, caseId)) && record.registeredOn === null && !hasEnded;
  return stepCase(tx, caseId, { type: 'undo-close', wasProvisional }, ({ id }) =>
    store.saveClosing(tx, id, { closedOn: null, keepUntil: null }),
  );
}

/**
 * Nothing of the person is left once this is over, for nobody and for good; number, status, ward and
 * days stay. Throws no-such-case, case-still-kept, case-erased, registration-no-differs.
 */
export async function eraseCase(
  tx: Tx,
  caseId: string,
  { registrationNo }: { registrationNo: string },
): Promise<CaseStandingView> {
  const record = await lockedCase(tx, caseId);
  if (record.erasedAt !== null) throw new Refused(closingProblems['case-erased']());
  const { status, keepUntil } = record;
  if (status !== 'CLOSED' || keepUntil === null || keepUntil >= tokyoDayOf(tx.now))
    throw new Refused(closingProblems['case-still-kept']());
  if (registrationNo.trim() !== record.registrationNo)
    throw new Refused(inField(closingProblems['registration-no-differs'], '/registrationNo'));
  await store.eraseCase(tx, caseId);
  tellOf(tx, record);
  return standingView({ ...record, updatedAt: tx.now });
}
