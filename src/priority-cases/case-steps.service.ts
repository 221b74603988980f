import { bindToBase, type Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import { savedDay } from '../platform/text/wire.ts';
import { lockedCase } from './case-access.service.ts';
import type { CaseRecord } from './case-record.ts';
import { tellOf } from './case-register.service.ts';
import { standingOf, stateOf } from './case-state.ts';
import { type CaseEvent, type CaseState, decide, dueOf } from './case-status.ts';
import { standingView } from './case-view.ts';
import { agendaWake, disclosureStoppedWakes, renewalWake } from './case-wakes.ts';
import { consentsOf } from './consents/consents.store.ts';
import type { CaseStatus } from './labels.ts';
import type { CaseStandingView, DecisionInput } from './priority-cases.api.ts';
import * as store from './priority-cases.store.ts';
import { assertFilledFor } from './rules/register-rules.service.ts';

/** In which a council may be about to speak of a case. */
const ON_AGENDAS: readonly CaseStatus[] = ['UNDER_REVIEW', 'ACTIVE', 'EXPIRED'];

export function requestConsent(tx: Tx, caseId: string): Promise<CaseStandingView> {
  return stepCase(tx, caseId, { type: 'request-consent' });
}

export function submitForReview(tx: Tx, caseId: string): Promise<CaseStandingView> {
  return stepCase(tx, caseId, { type: 'submit-for-review' });
}

/**
 * The council's word: on a case under review its registration, on a registered one its renewal.
 * `councilItemId`: the point of an agenda on which it was decided.
 */
export async function recordDecision(
  tx: Tx,
  caseId: string,
  body: DecisionInput,
  councilItemId: string | null = null,
): Promise<CaseStandingView & { decisionId: string }> {
  const decision = {
    decidedOn: savedDay(body.decidedOn),
    outcome: body.outcome,
    nextReviewOn: body.nextReviewOn ? savedDay(body.nextReviewOn) : null,
  };
  const record = await store.lockCase(tx, caseId);
  const isRenewal = record?.status === 'ACTIVE' || record?.status === 'EXPIRED';
  const type = isRenewal ? 'renew' : 'record-decision';
  let decisionId = '';
  const standing = await stepCase(tx, caseId, { type, decision }, async (it) => {
    decisionId = await store.insertDecision(tx, it, {
      council: body.council,
      decidedOn: decision.decidedOn,
      outcome: body.outcome,
      conditions: body.conditions ?? null,
      minutes: body.minutes ?? null,
      councilItemId,
    });
  });
  return { ...standing, decisionId };
}

export function suspendCase(tx: Tx, caseId: string): Promise<CaseStandingView> {
  return stepCase(tx, caseId, { type: 'suspend' });
}

export function resumeCase(tx: Tx, caseId: string): Promise<CaseStandingView> {
  return stepCase(tx, caseId, { type: 'resume' });
}

/** A midnight has passed: what ran out with it runs out. A wake that is early or late is harmless. */
export async function expireCase(tx: Tx, caseId: string): Promise<void> {
  const record = await store.lockCase(tx, caseId);
  if (record === null) return;
  await bindToBase(tx, record.baseId);
  await stepCase(tx, caseId, { type: 'expire' });
}

/** Locks the case, decides, saves, tells. `write` puts down what the event brought, before saving. */
export async function stepCase(
  tx: Tx,
  caseId: string,
  event: CaseEvent,
  write: (record: CaseRecord) => Promise<void> = async () => {},
): Promise<CaseStandingView> {
  const record = await lockedCase(tx, caseId);
  const today = tokyoDayOf(tx.now);
  const decided = decide(await loadState(tx, record), event, today);
  if ('refused' in decided) throw new Refused(decided.refused);
  await assertFilledFor(tx, record, event.type, decided.state.status);
  const standing = standingOf(decided.state);
  tx.wakeAt(renewalWake, caseId, dueOf(decided.state, today));
  const next = { ...record, ...standing, updatedAt: tx.now };
  if (event.type === 'expire' && isSame(record, standing)) return standingView(record);
  await write(record);
  await store.updateStanding(tx, caseId, standing);
  tellOf(tx, record);
  // Open searches and sheets show the person: they must look again in this very moment.
  if (decided.effects.length > 0) {
    tx.publish('emergencies', caseId, 'case.changed');
    for (const kind of [...disclosureStoppedWakes, agendaWake]) tx.wakeAt(kind, caseId, tx.now);
  }
  if (event.type === 'record-consent' && ON_AGENDAS.includes(record.status))
    tx.wakeAt(agendaWake, caseId, tx.now);
  return standingView(next);
}

async function loadState(tx: Tx, record: CaseRecord): Promise<CaseState> {
  const consents = await consentsOf(tx, record.id);
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
