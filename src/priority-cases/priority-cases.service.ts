import { type Purpose, recordRead } from '../audit/audit.service.ts';
import { asHouse, bindToBase, type Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import { savedDay } from '../platform/text/wire.ts';
import type { CaseSnapshot } from './case-changes.ts';
import type { CaseRecord, PhoneOwner } from './case-record.ts';
import { register, tellOf } from './case-register.service.ts';
import { standingOf, stateOf } from './case-state.ts';
import { type CaseEvent, type CaseState, decide, dueOf } from './case-status.ts';
import { fieldsOf, listItem, standingView } from './case-view.ts';
import type {
  CaseStandingView,
  CaseView,
  ConsentInput,
  DecisionInput,
} from './priority-cases.api.ts';
import { caseProblems } from './priority-cases.problems.ts';
import * as store from './priority-cases.store.ts';

/** Wakes a case on the midnight (Asia/Tokyo) after its consent or its review runs out. */
export const renewalWake = 'cases.renewal';

/**
 * Raised when nobody outside ward and office may see the person any more. A kind of wake has one
 * answer: placement takes its offers back on the first, stays its planned trials on the second.
 */
const disclosureStoppedWakes = ['cases.disclosure-stopped', 'cases.trials-stopped'] as const;

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
  const consents = await store.consentsOf(tx, caseId);
  const decisions = await store.decisionsOf(tx, caseId);
  return {
    ...listItem(record),
    consultationOfficeId: record.consultationOfficeId,
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
  person: Omit<CaseSnapshot, 'registrationNo' | 'consultationOfficeId'> & { emergencyId: string },
): Promise<string> {
  const record = await asHouse(tx, () =>
    register(tx, { ...person, registrationNo: null, consultationOfficeId: null }),
  );
  return record.id;
}

export function requestConsent(tx: Tx, caseId: string): Promise<CaseStandingView> {
  return step(tx, caseId, { type: 'request-consent' });
}

/** Records a consent that was given; it takes the place of an earlier one. */
export async function recordConsent(tx: Tx, caseId: string, body: ConsentInput) {
  const days = {
    givenOn: savedDay(body.givenOn),
    expiresOn: body.expiresOn ? savedDay(body.expiresOn) : null,
  };
  let consentId = '';
  const standing = await step(
    tx,
    caseId,
    { type: 'record-consent', consent: { ...days, scopes: body.scopes } },
    async (record) => {
      consentId = await store.insertConsent(tx, record, {
        ...days,
        givenBy: body.givenBy,
        proxyReason: body.proxyReason ?? null,
        scopes: body.scopes,
        method: body.method,
        textVersion: body.textVersion,
        textHash: body.textHash,
      });
    },
  );
  return { ...standing, consentId };
}

/**
 * Takes the consent back, and with it everything earlier. From the end of this transaction on
 * row-level security hides the person from the base and from every facility. Whoever may see the
 * case may record it: it must not wait for the office to open.
 */
export async function withdrawConsent(
  tx: Tx,
  caseId: string,
  consentId: string,
): Promise<CaseStandingView> {
  if ((await store.selectCase(tx, caseId)) === null) {
    throw new Refused(caseProblems['no-such-case']());
  }
  const consent = (await store.consentsOf(tx, caseId)).find((it) => it.id === consentId);
  if (consent === undefined) throw new Refused(caseProblems['no-such-consent']());
  if (consent.withdrawnAt !== null) throw new Refused(caseProblems['consent-already-withdrawn']());
  return asHouse(tx, () =>
    step(tx, caseId, { type: 'withdraw-consent' }, () => store.withdrawConsents(tx, caseId)),
  );
}

export function submitForReview(tx: Tx, caseId: string): Promise<CaseStandingView> {
  return step(tx, caseId, { type: 'submit-for-review' });
}

/** The council's word: on a case under review its registration, on a registered one its renewal. */
export async function recordDecision(
  tx: Tx,
  caseId: string,
  body: DecisionInput,
): Promise<CaseStandingView> {
  const decision = {
    decidedOn: savedDay(body.decidedOn),
    outcome: body.outcome,
    nextReviewOn: body.nextReviewOn ? savedDay(body.nextReviewOn) : null,
  };
  const record = await store.lockCase(tx, caseId);
  const isRenewal = record?.status === 'ACTIVE' || record?.status === 'EXPIRED';
  const type = isRenewal ? 'renew' : 'record-decision';
  return step(tx, caseId, { type, decision }, (it) =>
    store.insertDecision(tx, it, {
      council: body.council,
      decidedOn: decision.decidedOn,
      outcome: body.outcome,
      conditions: body.conditions ?? null,
    }),
  );
}

export function suspendCase(tx: Tx, caseId: string): Promise<CaseStandingView> {
  return step(tx, caseId, { type: 'suspend' });
}

export function resumeCase(tx: Tx, caseId: string): Promise<CaseStandingView> {
  return step(tx, caseId, { type: 'resume' });
}

/** Takes the person off the register; from then on nobody outside ward and office sees the case. */
export function closeCase(
  tx: Tx,
  caseId: string,
  body: { reason: Extract<CaseEvent, { type: 'close' }>['reason'] },
): Promise<CaseStandingView> {
  return step(tx, caseId, { type: 'close', reason: body.reason });
}

/** A midnight has passed: what ran out with it runs out. A wake that is early or late is harmless. */
export async function expireCase(tx: Tx, caseId: string): Promise<void> {
  const record = await store.lockCase(tx, caseId);
  if (record === null) return;
  await bindToBase(tx, record.baseId);
  await step(tx, caseId, { type: 'expire' });
}

/** Locks the case, decides, saves, tells. `write` puts down what the event brought, before saving. */
async function step(
  tx: Tx,
  caseId: string,
  event: CaseEvent,
  write: (record: CaseRecord) => Promise<void> = async () => {},
): Promise<CaseStandingView> {
  const record = await store.lockCase(tx, caseId);
  if (record === null) throw new Refused(caseProblems['no-such-case']());
  const today = tokyoDayOf(tx.now);
  const decided = decide(await loadState(tx, record), event, today);
  if ('refused' in decided) throw new Refused(decided.refused);
  const standing = standingOf(decided.state);
  tx.wakeAt(renewalWake, caseId, dueOf(decided.state, today));
  const next = { ...record, ...standing, updatedAt: tx.now };
  if (event.type === 'expire' && isSame(record, standing)) return standingView(record);
  await write(record);
  await store.updateStanding(tx, caseId, standing);
  tellOf(tx, record);
  // Open searches and sheets show the person: they must look again in this very moment.
  if (decided.effects.some((effect) => effect.type === 'stop-disclosure')) {
    tx.publish('emergencies', caseId, 'case.changed');
    for (const kind of disclosureStoppedWakes) tx.wakeAt(kind, caseId, tx.now);
  }
  return standingView(next);
}

async function loadState(tx: Tx, record: CaseRecord): Promise<CaseState> {
  const consents = await store.consentsOf(tx, record.id);
  const decisions = await store.decisionsOf(tx, record.id);
  const consent = consents.find((it) => it.withdrawnAt === null) ?? null;
  return stateOf(record, consent, decisions[0]?.outcome ?? null);
}

function isSame(record: CaseRecord, standing: ReturnType<typeof standingOf>): boolean {
  return (
    record.status === standing.status &&
    record.hasConsent === standing.hasConsent &&
    record.isProvisional === standing.isProvisional
  );
}
