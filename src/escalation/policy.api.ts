import { z } from 'zod';
import { mistake } from '../platform/text/wire.ts';

export const targets = ['primary', 'secondary', 'manager'] as const;
export type Target = (typeof targets)[number];

/** Ways that a step may be restricted to. The console always shows a page. */
export const stepChannels = ['push', 'sms', 'voice', 'email', 'webhook'] as const;
export type StepChannel = (typeof stepChannels)[number];

const step = z.strictObject({
  /** Seconds since the step before; the first step is at once. */
  afterSeconds: z.int().min(0).max(3_600),
  targets: z.array(z.enum(targets)).max(targets.length),
  /** Coordinators and managers by name, whether on call or not. */
  people: z.array(z.uuid()).max(20).optional(),
  /**
   * Left out or null: every way of the person. A ringing way within 60 seconds is used whatever is
   * said here, and the last step, which is the last resort, uses every way.
   */
  channels: z.array(z.enum(stepChannels)).min(1).max(stepChannels.length).nullable().optional(),
  /** Who takes it owns it; a second one of this step must say as well that he is there. */
  bothMustAnswer: z.boolean().optional(),
});
export type PolicyStep = z.infer<typeof step>;

const firstLater = mistake('first-step-not-at-once', {
  ja: '最初の段階は0秒（すぐ）にしてください。',
  en: 'The first step is at once: 0 seconds.',
});
const namedTwice = mistake('target-named-twice', {
  ja: '同じ相手が2回指定されています。',
  en: 'A target is named twice.',
});
const personNamedTwice = mistake('person-named-twice', {
  ja: '同じ人が2回指定されています。',
  en: 'A person is named twice.',
});
const channelNamedTwice = mistake('channel-named-twice', {
  ja: '同じ連絡方法が2回指定されています。',
  en: 'A way is named twice.',
});
const pagesNobody = mistake('step-pages-nobody', {
  ja: 'この段階で呼び出す相手を1人以上指定してください。',
  en: 'Say whom this step pages.',
});
const lastNotEveryone = mistake('last-step-not-everyone', {
  ja: '最後の段階では全員（当番1・当番2・管理者）を呼び出してください。',
  en: 'The last step pages everyone: primary, secondary and manager.',
});

const isDoubled = (names: readonly string[]) => new Set(names).size !== names.length;

/**
 * Whom to page, and when, until somebody takes it: the steps once, then the last step again every
 * `repeatEverySeconds`, without end. Who has taken it keeps it for `leaseSeconds` without progress.
 */
export const escalationPolicy = z
  .strictObject({
    steps: z.array(step).min(1).max(20),
    repeatEverySeconds: z.int().min(1).max(3_600),
    leaseSeconds: z.int().min(1).max(86_400),
  })
  .superRefine(({ steps }, context) => {
    const refuse = (path: (string | number)[], fault: ReturnType<typeof mistake>) =>
      context.addIssue({ code: 'custom', path: ['steps', ...path], ...fault });
    if (steps[0]?.afterSeconds !== 0) refuse([0, 'afterSeconds'], firstLater);
    for (const [index, { targets: named, people = [], channels }] of steps.entries()) {
      if (named.length + people.length === 0) refuse([index, 'targets'], pagesNobody);
      if (isDoubled(named)) refuse([index, 'targets'], namedTwice);
      if (isDoubled(people)) refuse([index, 'people'], personNamedTwice);
      if (isDoubled(channels ?? [])) refuse([index, 'channels'], channelNamedTwice);
    }
    const last = steps.at(-1);
    if (last !== undefined && !targets.every((target) => last.targets.includes(target)))
      refuse([steps.length - 1, 'targets'], lastNotEveryone);
  });
export type EscalationPolicy = z.infer<typeof escalationPolicy>;

/** DESIGN.md §5: 0:00 and 1:00 primary, 2:00 secondary, 4:00 both, 6:00 the manager as well, then every 2 minutes. */
export const defaultPolicy: EscalationPolicy = {
  steps: [
    { afterSeconds: 0, targets: ['primary'] },
    { afterSeconds: 60, targets: ['primary'] },
    { afterSeconds: 60, targets: ['secondary'] },
    { afterSeconds: 120, targets: ['primary', 'secondary'] },
    { afterSeconds: 120, targets: ['primary', 'secondary', 'manager'] },
  ],
  repeatEverySeconds: 120,
  leaseSeconds: 900,
};

/** `version` 0: nobody has set a policy yet, the default one holds. */
export const policyView = z.strictObject({
  version: z.int(),
  policy: escalationPolicy,
  changedAt: z.iso.datetime({ offset: true }).nullable(),
});
export type PolicyView = z.infer<typeof policyView>;

const policyVersion = z.strictObject({
  version: z.int(),
  policy: escalationPolicy,
  changedAt: z.iso.datetime({ offset: true }),
  changedBy: z.strictObject({ userId: z.uuid(), name: z.string() }).nullable(),
});
export type PolicyVersion = z.infer<typeof policyVersion>;
export const policyVersions = z.strictObject({ versions: z.array(policyVersion) });
