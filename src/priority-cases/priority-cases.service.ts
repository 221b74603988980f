import { type Purpose, recordRead } from '../audit/audit.service.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { visibleCase } from './case-access.service.ts';
import type { CaseRecord, PhoneOwner } from './case-record.ts';
import { register } from './case-register.service.ts';
import { fieldsOf, listItem } from './case-view.ts';
import type { ConsentView } from './consents/consents.api.ts';
import { type ConsentRow, consentsOf } from './consents/consents.store.ts';
import { casesByPhone, MOST_CALLED } from './finding/case-search.store.ts';
import type { CaseView } from './priority-cases.api.ts';
import * as store from './priority-cases.store.ts';
import type { CaseSnapshot } from './versions/case-changes.ts';

/**
 * One person of the register, and the read put into the log. Refuses `no-such-case` where the actor
 * may not see it: a coordinator without consent, a facility that has not accepted.
 */
export async function readCase(tx: Tx, caseId: string, purpose: Purpose): Promise<CaseRecord> {
  const record = await visibleCase(tx, caseId);
  await recordRead(tx, {
    subjectKind: 'priority_cases',
    subjectId: caseId,
    fields: fieldsOf(record),
    purpose,
  });
  return record;
}

/**
 * As {@link readCase}, of the registration that goes on where this one was put into another since it
 * was looked up. No merge comes between until the step ends.
 */
export async function readStandingCase(
  tx: Tx,
  caseId: string,
  purpose: Purpose,
): Promise<CaseRecord> {
  await holdCase(tx, caseId);
  const keptId = await asHouse(tx, () => store.mergedInto(tx, caseId));
  return readCase(tx, keptId ?? caseId, purpose);
}

/**
 * Keeps a consent from being given or withdrawn until the step ends: what it finds holds to its end.
 * Runs with the rights of the house.
 */
export async function holdCase(tx: Tx, caseId: string): Promise<void> {
  await asHouse(tx, () => store.holdCase(tx, caseId));
}

/** As {@link readCase}, with the consents and decisions of the case, newest first. */
export async function viewCase(tx: Tx, caseId: string, purpose: Purpose): Promise<CaseView> {
  const record = await readCase(tx, caseId, purpose);
  const consents = await consentsOf(tx, caseId);
  const decisions = await store.decisionsOf(tx, caseId);
  return {
    ...listItem(record),
    consultationOfficeId: record.consultationOfficeId,
    closedOn: record.closedOn,
    keepUntil: record.keepUntil,
    erasedAt: record.erasedAt?.toISOString() ?? null,
    mergedInto: record.mergedInto,
    profile: record.profile,
    createdAt: record.createdAt.toISOString(),
    consents: consents.map(consentViewOf),
    decisions: decisions.map((it) => ({
      id: it.id,
      council: it.council,
      decidedOn: it.decidedOn,
      outcome: it.outcome,
      conditions: it.conditions,
      minutes: it.minutes,
      recordedAt: it.recordedAt.toISOString(),
    })),
  };
}

/** In whose files this number (E.164) stands. Ids only; who they are is a read of its own. */
export async function findByPhone(
  tx: Tx,
  e164: string,
): Promise<{ caseId: string; whose: PhoneOwner; relation: string | null }[]> {
  const found = await casesByPhone(tx, e164, { filter: undefined, limit: MOST_CALLED });
  return found.map(({ record, whose, relation }) => ({ caseId: record.id, whose, relation }));
}

/** 仮登録 of a person whom nobody had registered before the emergency. Returns the case's id. */
export async function createProvisional(
  tx: Tx,
  person: Omit<CaseSnapshot, 'registrationNo' | 'consultationOfficeId' | 'keeperId'> & {
    emergencyId: string;
  },
): Promise<string> {
  const record = await asHouse(tx, () =>
    register(tx, { ...person, registrationNo: null, consultationOfficeId: null, keeperId: null }),
  );
  return record.id;
}

function consentViewOf(row: ConsentRow): ConsentView {
  const { baseId: _base, caseId: _case, recordedBy: _by, withdrawnAt, recordedAt, ...said } = row;
  return {
    ...said,
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
    recordedAt: recordedAt.toISOString(),
  };
}
