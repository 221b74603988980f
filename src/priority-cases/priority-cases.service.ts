import { type Purpose, recordRead } from '../audit/audit.service.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import type { CaseSnapshot } from './case-changes.ts';
import type { CaseRecord, PhoneOwner } from './case-record.ts';
import { register } from './case-register.service.ts';
import { fieldsOf, listItem } from './case-view.ts';
import { consentsOf } from './consents.store.ts';
import type { CaseView } from './priority-cases.api.ts';
import { caseProblems } from './priority-cases.problems.ts';
import * as store from './priority-cases.store.ts';

/**
 * One person of the register, and the read put into the log. Refuses `no-such-case` where the actor
 * may not see it: a coordinator without consent, a facility that has not accepted.
 */
export async function readCase(tx: Tx, caseId: string, purpose: Purpose): Promise<CaseRecord> {
  const record = await store.selectCase(tx, caseId);
  if (record === null) throw new Refused(caseProblems['no-such-case']());
  await recordRead(tx, {
    subjectKind: 'priority_cases',
    subjectId: caseId,
    fields: fieldsOf(record),
    purpose,
  });
  return record;
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
    keeperId: record.keeperId,
    closedOn: record.closedOn,
    keepUntil: record.keepUntil,
    mergedInto: record.mergedInto,
    profile: record.profile,
    createdAt: record.createdAt.toISOString(),
    consents: consents.map((it) => ({
      id: it.id,
      givenBy: it.givenBy,
      proxyReason: it.proxyReason,
      scopes: it.scopes,
      method: it.method,
      textVersion: it.textVersion,
      givenOn: it.givenOn,
      expiresOn: it.expiresOn,
      withdrawnAt: it.withdrawnAt?.toISOString() ?? null,
      recordedAt: it.recordedAt.toISOString(),
    })),
    decisions: decisions.map((it) => ({
      id: it.id,
      council: it.council,
      decidedOn: it.decidedOn,
      outcome: it.outcome,
      conditions: it.conditions,
      recordedAt: it.recordedAt.toISOString(),
    })),
  };
}

/** In whose files this number (E.164) stands. Ids only; who they are is a read of its own. */
export async function findByPhone(
  tx: Tx,
  e164: string,
): Promise<{ caseId: string; whose: PhoneOwner; relation: string | null }[]> {
  const found = await store.casesByPhone(tx, e164);
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
