import { daysLater } from '../platform/text/tokyo-day.ts';
import type { CaseStatus, ConsentMethod } from '../priority-cases/labels.ts';
import type { RegisterRules } from '../priority-cases/rules/register-rules.ts';
import type { CaseTaskKind, CaseTaskStatus } from './case-task.ts';

/** What of a case decides on what is due. Days are ISO days in Japan. */
export interface CaseFacts {
  id: string;
  status: CaseStatus;
  isProvisional: boolean;
  createdOn: string;
  nextReviewOn: string | null;
  keepUntil: string | null;
  isErased: boolean;
  /** Newest first. */
  consents: readonly {
    id: string;
    method: ConsentMethod;
    givenOn: string;
    expiresOn: string | null;
    paperDueOn: string | null;
    paperReceivedOn: string | null;
    isWithdrawn: boolean;
  }[];
  /** Newest first. */
  decisions: readonly {
    id: string;
    decidedOn: string;
    outcome: 'APPROVED' | 'CONDITIONAL' | 'REJECTED';
  }[];
}

export interface WantedTask {
  kind: Exclude<CaseTaskKind, 'other'>;
  /** The consent, the decision, or the case itself. */
  sourceId: string;
  dueOn: string;
}

/** Days until somebody looks at the conditions of a decision, at the latest [R]. */
const CONDITION_DAYS = 90;
/** What comes round every year stands on the board at least this many days before [R]. */
const LEAST_AHEAD = 31;

/** What is due on a case by what it is today; `nextOn`: the next day on which there will be more. */
export function tasksOf(
  facts: CaseFacts,
  rules: RegisterRules,
  today: string,
): { wanted: WantedTask[]; nextOn: string | null } {
  const all = facts.status === 'CLOSED' ? ofClosed(facts) : ofOpen(facts, rules);
  const ahead = all.map(({ from }) => from).filter((from) => from > today);
  return {
    wanted: all
      .filter(({ from }) => from <= today)
      .map(({ kind, sourceId, dueOn }) => ({ kind, sourceId, dueOn })),
    nextOn: ahead.sort()[0] ?? null,
  };
}

/** A task that is wanted from a day on. */
type Ahead = WantedTask & { from: string };

function ofClosed({ id, keepUntil, isErased }: CaseFacts): Ahead[] {
  if (keepUntil === null || isErased) return [];
  const dueOn = daysLater(keepUntil, 1);
  return [{ kind: 'erasure', sourceId: id, dueOn, from: dueOn }];
}

function ofOpen(facts: CaseFacts, rules: RegisterRules): Ahead[] {
  const { id, status, nextReviewOn, isProvisional, createdOn } = facts;
  const tasks: Ahead[] = [];
  // A suspended case is not renewed; once it is taken up again its review is due as before.
  if (nextReviewOn !== null && (status === 'ACTIVE' || status === 'EXPIRED')) {
    tasks.push(ahead('renewal', id, nextReviewOn, rules.renewalNoticeDays));
  }
  const consent = facts.consents.find((it) => !it.isWithdrawn);
  if (consent?.method === 'ORAL' && consent.paperReceivedOn === null) {
    const dueOn = consent.paperDueOn ?? daysLater(consent.givenOn, rules.consentPaperDays);
    tasks.push(atOnce('consent-paper', consent.id, dueOn));
  }
  if (consent && consent.expiresOn !== null) {
    tasks.push(ahead('consent-expiring', consent.id, consent.expiresOn, rules.consentNoticeDays));
  }
  if (isProvisional) {
    tasks.push(atOnce('provisional', id, daysLater(createdOn, rules.provisionalDays)));
  }
  const [decision] = facts.decisions;
  if (decision?.outcome === 'CONDITIONAL') {
    const latest = daysLater(decision.decidedOn, CONDITION_DAYS);
    const isBefore = nextReviewOn !== null && nextReviewOn < latest;
    tasks.push(atOnce('condition', decision.id, isBefore ? nextReviewOn : latest));
  }
  return tasks;
}

const atOnce = (kind: WantedTask['kind'], sourceId: string, dueOn: string): Ahead => ({
  kind,
  sourceId,
  dueOn,
  from: '',
});

function ahead(
  kind: WantedTask['kind'],
  sourceId: string,
  dueOn: string,
  noticeDays: readonly number[],
): Ahead {
  return { kind, sourceId, dueOn, from: daysLater(dueOn, -Math.max(LEAST_AHEAD, ...noticeDays)) };
}

/** A task as it is written down. */
export interface WrittenTask {
  id: string;
  kind: CaseTaskKind;
  sourceId: string;
  dueOn: string;
  /** Not null: people have set the day. */
  dueReason: string | null;
  status: CaseTaskStatus;
}

export interface Reconciled {
  open: WantedTask[];
  reopen: { id: string; dueOn: string }[];
  move: { id: string; dueOn: string }[];
  moot: string[];
}

/**
 * What has to change so that what is written down is what is wanted. What people have ended stays
 * ended, and a day that people have set stays. What they wrote themselves goes with a case that is
 * closed, and comes back with one that was closed by mistake.
 */
export function reconcile(
  written: readonly WrittenTask[],
  wanted: readonly WantedTask[],
  isClosed: boolean,
): Reconciled {
  const change: Reconciled = { open: [], reopen: [], move: [], moot: [] };
  const found = new Map(wanted.map((it) => [`${it.kind} ${it.sourceId}`, it]));
  for (const row of written) {
    const key = `${row.kind} ${row.sourceId}`;
    const want = row.kind === 'other' && !isClosed ? row : found.get(key);
    found.delete(key);
    if (want === undefined) {
      if (row.status === 'OPEN') change.moot.push(row.id);
      continue;
    }
    const dueOn = row.dueReason === null ? want.dueOn : row.dueOn;
    if (row.status === 'MOOT') change.reopen.push({ id: row.id, dueOn });
    if (row.status === 'OPEN' && row.dueOn !== dueOn) change.move.push({ id: row.id, dueOn });
  }
  change.open.push(...found.values());
  return change;
}
