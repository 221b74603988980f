import type {
  EscalationPolicy,
  PolicyStep,
  StepChannel,
  Target,
} from '../../escalation/policy.api.ts';

/** A level as it is being edited: numbers are what is typed. `key` stays with it when it moves. */
export interface LevelDraft {
  key: number;
  /** Seconds after the level before. */
  after: string;
  targets: readonly Target[];
  /** User ids. */
  people: readonly string[];
  /** null: every way. */
  channels: readonly StepChannel[] | null;
  bothMustAnswer: boolean;
}

/** The last level pages everyone, whatever is set: only its time can be edited. */
export interface PolicyDraft {
  levels: readonly LevelDraft[];
  /** Seconds. */
  repeatEvery: string;
  leaseMinutes: string;
}

const everyone: readonly Target[] = ['primary', 'secondary', 'manager'];
const longestStep = 3_600;
const longestLeaseMinutes = 1_440;

export function draftOf({
  steps,
  repeatEverySeconds,
  leaseSeconds,
}: EscalationPolicy): PolicyDraft {
  return {
    levels: steps.map((step, key) => ({
      key,
      after: String(step.afterSeconds),
      targets: step.targets,
      people: step.people ?? [],
      channels: step.channels ?? null,
      bothMustAnswer: step.bothMustAnswer ?? false,
    })),
    repeatEvery: String(repeatEverySeconds),
    leaseMinutes: String(leaseSeconds / 60),
  };
}

/** A mistake at a member of the policy, by JSON pointer. */
export interface DraftFault {
  path: string;
  code: 'not-a-number' | 'too-long' | 'nobody' | 'no-way';
}

/** The policy that the draft means; null, and what is wrong, where it means none. */
export function readDraft(draft: PolicyDraft): {
  policy: EscalationPolicy | null;
  faults: readonly DraftFault[];
} {
  const faults: DraftFault[] = [];
  const number = (text: string, path: string, most: number, least = 0): number => {
    const value = readNumber(text);
    if (value === null || value < least) faults.push({ path, code: 'not-a-number' });
    else if (value > most) faults.push({ path, code: 'too-long' });
    return value ?? 0;
  };
  const last = draft.levels.length - 1;
  const steps = draft.levels.map((level, index): PolicyStep => {
    const path = `/steps/${index}`;
    const isLast = index === last;
    const { targets, people, channels, bothMustAnswer } = level;
    if (!isLast && targets.length + people.length === 0)
      faults.push({ path: `${path}/targets`, code: 'nobody' });
    if (channels?.length === 0) faults.push({ path: `${path}/channels`, code: 'no-way' });
    return {
      afterSeconds: index === 0 ? 0 : number(level.after, `${path}/afterSeconds`, longestStep),
      targets: isLast ? [...everyone] : inTheirOrder(targets),
      ...(people.length > 0 && { people: [...people] }),
      ...(channels !== null && { channels: [...channels] }),
      ...(bothMustAnswer && { bothMustAnswer }),
    };
  });
  const repeatEverySeconds = number(draft.repeatEvery, '/repeatEverySeconds', longestStep, 1);
  const lease = number(draft.leaseMinutes, '/leaseSeconds', longestLeaseMinutes, 1 / 60);
  const policy = { steps, repeatEverySeconds, leaseSeconds: Math.round(lease * 60) };
  return { policy: faults.length === 0 ? policy : null, faults };
}

/** Digits of either width; null: this is no number. */
function readNumber(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  return /^\d{1,6}(\.\d{1,4})?$/.test(plain) ? Number(plain) : null;
}

const inTheirOrder = (targets: readonly Target[]): Target[] =>
  everyone.filter((it) => targets.includes(it));

/** A level before the last one. */
export function withLevel(draft: PolicyDraft): PolicyDraft {
  const fresh: LevelDraft = {
    key: Math.max(...draft.levels.map(({ key }) => key)) + 1,
    after: '120',
    targets: ['primary', 'secondary'],
    people: [],
    channels: null,
    bothMustAnswer: false,
  };
  return { ...draft, levels: [...draft.levels.slice(0, -1), fresh, ...draft.levels.slice(-1)] };
}

export function withoutLevel(draft: PolicyDraft, index: number): PolicyDraft {
  return { ...draft, levels: draft.levels.filter((_, at) => at !== index) };
}

export function withChange(
  draft: PolicyDraft,
  index: number,
  change: Partial<LevelDraft>,
): PolicyDraft {
  const levels = draft.levels.map((level, at) => (at === index ? { ...level, ...change } : level));
  return { ...draft, levels };
}

/** Two neighbours change places; the times stay where they are, so that the first is still at once. */
export function withSwapped(draft: PolicyDraft, index: number, by: -1 | 1): PolicyDraft {
  const [level, other] = [draft.levels[index], draft.levels[index + by]];
  if (level === undefined || other === undefined) return draft;
  const levels = draft.levels.map((it, at) => {
    if (at === index) return { ...other, after: level.after };
    return at === index + by ? { ...level, after: other.after } : it;
  });
  return { ...draft, levels };
}

/** Whether a level may change places with a neighbour: the last one stays the last. */
export const canMove = ({ levels }: PolicyDraft, index: number, by: -1 | 1): boolean =>
  index + by >= 0 && Math.max(index, index + by) < levels.length - 1;

/** Seconds from the beginning to each level; null from where on somebody is typing. */
export function startsOf({ levels }: PolicyDraft): (number | null)[] {
  let at: number | null = 0;
  return levels.map(({ after }, index) => {
    const wait = index === 0 ? 0 : readNumber(after);
    at = at === null || wait === null ? null : at + wait;
    return at;
  });
}
