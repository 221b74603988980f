import type { OnCall } from '../on-call/on-call.ts';
import type { AlarmCode } from '../paging/page.ts';
import type { Problem } from '../platform/problem.ts';
import type { EscalationPolicy, StepChannel } from './policy.api.ts';

/** An instant as the state keeps it in JSON: RFC 3339 in UTC, so that text order is time order. */
export type Instant = string;

/** Who can be paged. `able`: everybody who can own an emergency; missing: nobody has left. */
export interface Duty extends OnCall {
  able?: readonly string[];
}

/** What goes along from state to state. Missing in states stored before it was known. */
interface Course {
  policy: EscalationPolicy;
  startedAt?: Instant;
  /** When the managers are told that it takes too long; null: they were told. */
  longAt?: Instant | null;
  /** It was settled before a call came in once more: its owner's next entry settles it again. */
  isBrief?: boolean;
}

/** Somebody is wanted. There is always a next deadline: this state cannot fall silent. */
export interface PagingState extends Course {
  status: 'paging';
  /** Level that was paged last, from 0; beyond the policy's steps the last step repeats. */
  level: number;
  /** Paged on this level, and their page has not failed. */
  outstanding: string[];
  nextAt: Instant;
  /** Everybody who was ever paged: each of them may take it. */
  paged: string[];
  /** Had taken it, made no progress, and was paged again before all others. */
  lapsedOwnerId: string | null;
  /** Have said that they cannot: not paged again before the last level. */
  declined?: string[];
  /** Paged on a level of which a second one must answer too; missing: one is enough. */
  needsTwoOf?: string[];
}

/** Who was asked to have it instead, and has not said anything yet. */
export interface HandOver {
  toUserId: string;
  askedAt: Instant;
  /** No way has reached him: the owner waits in vain. */
  hasFailed?: boolean;
}

/** One of them must still say that he is there too. They are paged until one does. */
export interface SecondWanted {
  userIds: string[];
  nextAt: Instant;
  /** How often they were paged. */
  rounds: number;
  /** Whose page has failed in this round. */
  failed: string[];
}

/** Somebody has taken it, as long as there is progress. */
export interface TakenState extends Course {
  status: 'taken';
  ownerId: string;
  takenAt: Instant;
  leaseUntil: Instant;
  paged: string[];
  /** Missing in states stored before there were hand-overs: read it by {@link handOverOf}. */
  handOver?: HandOver | null;
  second?: SecondWanted | null;
}

export interface SettledState {
  status: 'settled';
  ownerId: string | null;
  reason: string;
  settledAt: Instant;
}

export type EscalationState = PagingState | TakenState | SettledState;

/** What of a state says who may take it or give it away: a screen knows this much. */
export type Ownership =
  | Pick<PagingState, 'status' | 'paged'>
  | (Pick<TakenState, 'status' | 'ownerId' | 'paged' | 'handOver'> & {
      second?: Pick<SecondWanted, 'userIds'> | null;
    })
  | Pick<SettledState, 'status'>;

export type EscalationEvent =
  | { type: 'wake'; onCall: Duty }
  /** `userIds`: everybody whose newest page has failed. Said twice, it counts once. */
  | { type: 'page-failed'; userIds: string[]; onCall: Duty }
  | { type: 'take'; userId: string; onCall: Duty }
  /** This one cannot come. Of the owner: he gives it back. */
  | { type: 'cannot'; userId: string; onCall: Duty }
  /** Where two must answer: the second one is there. */
  | { type: 'acknowledge'; userId: string }
  /** The same matter was called about once more. `userId`: who has the caller on the line. */
  | { type: 'call-again'; userId: string | null; policy: EscalationPolicy; onCall: Duty }
  | AskHandOver
  | WithdrawHandOver
  /** Something was done about the emergency; null: by nobody of ours (a facility, a job). */
  | { type: 'progress'; userId: string | null }
  | { type: 'settle'; reason: string }
  /** It needs somebody again. `policy`: that of now; `userId`: who saw to it, and so knows. */
  | {
      type: 'resume';
      because: ResumeReason;
      policy: EscalationPolicy;
      userId: string | null;
      onCall: Duty;
    };

/** Its owner, or a manager, wants `toUserId` to have it. `able`: everybody who can own an emergency. */
export interface AskHandOver {
  type: 'ask-hand-over';
  userId: string;
  toUserId: string;
  managers: readonly string[];
  able: readonly string[];
}

export interface WithdrawHandOver {
  type: 'withdraw-hand-over';
  userId: string;
  managers: readonly string[];
}

/** Why a settled escalation needs somebody again; also what its owner is told. */
export type ResumeReason = 'placement-lost' | 'emergency-resumed';

export type LogKind =
  | 'started'
  | 'paged'
  | 'page-failed'
  | 'level-skipped'
  | 'alarm'
  | 'taken'
  | 'late-take'
  | 'lease-lapsed'
  | 'hand-over-asked'
  | 'hand-over-withdrawn'
  | 'hand-over-declined'
  | 'declined'
  | 'released'
  | 'second-answered'
  | 'called-again'
  | 'settled'
  | 'resumed';

export type EscalationEffect =
  | {
      type: 'page';
      userId: string;
      template: 'emergency' | 'lease-lapsed';
      level: number;
      /** Left out: every way of the person. */
      channels?: readonly StepChannel[];
    }
  /** The pages of `answeredBy` count as answered, those of all others are withdrawn. */
  | { type: 'withdraw-pages'; answeredBy: string | null }
  | { type: 'tell-taken'; userIds: string[]; ownerId: string }
  | {
      type: 'tell-owner';
      ownerId: string;
      template: ResumeReason | 'hand-over-failed' | 'called-again';
    }
  /** Has said that he cannot: nothing more is asked of him. */
  | { type: 'close-pages-of'; userId: string }
  | { type: 'page-second'; userId: string }
  | { type: 'withdraw-second-page'; userId: string }
  | { type: 'page-hand-over'; userId: string }
  /** The page of {@link HandOver} is taken back; his other pages stay. */
  | { type: 'withdraw-hand-over-page'; userId: string }
  | { type: 'alarm'; code: AlarmCode }
  | { type: 'log'; kind: LogKind; userId: string | null; detail: Record<string, unknown> };

/** `refused` with effects: what was refused is to be recorded all the same. */
export interface Decision {
  state: EscalationState;
  effects: EscalationEffect[];
  refused: Problem | null;
}

export function decided(state: EscalationState, effects: EscalationEffect[]): Decision {
  return { state, effects, refused: null };
}

export function unchanged(state: EscalationState): Decision {
  return decided(state, []);
}

export function handOverOf(state: Ownership): HandOver | null {
  return state.status === 'taken' ? (state.handOver ?? null) : null;
}

export function secondOf(state: EscalationState): SecondWanted | null {
  return state.status === 'taken' ? (state.second ?? null) : null;
}

export function log(
  kind: LogKind,
  userId: string | null,
  detail: Record<string, unknown> = {},
): EscalationEffect {
  return { type: 'log', kind, userId, detail };
}

/** An alarm is told and recorded. */
export function alarm(code: AlarmCode): EscalationEffect[] {
  return [{ type: 'alarm', code }, log('alarm', null, { code })];
}

export function later(now: Date, seconds: number): Instant {
  return new Date(now.getTime() + seconds * 1000).toISOString();
}

/** The earlier of two instants; null is never. */
export function earlier(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

export function unique(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((it) => it !== null))];
}
