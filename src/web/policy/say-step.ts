import type { PolicyStep } from '../../escalation/policy.api.ts';
import { formatSpan } from '../ui/time.tsx';
import { houseCodes } from '../words/codes-house.ts';
import { policyWords, versionWords } from '../words/policy.ts';
import { type Language, wordsIn } from '../words/words.ts';
import type { Difference } from './differences.ts';

type Names = ReadonlyMap<string, string>;

/** m:ss, as people say how long something takes. */
export const spanOf = (seconds: number): string => formatSpan(seconds * 1_000);

/** A level in a line: when, whom, and what is special about it. */
export function sayStep(step: PolicyStep, names: Names, language: Language): string {
  const w = wordsIn(versionWords, language);
  const { afterSeconds, channels, bothMustAnswer } = step;
  return [
    afterSeconds === 0 ? w.atOnce : w.after(spanOf(afterSeconds)),
    sayWhom(step, names, language),
    channels && w.only(sayWays(channels, language)),
    bothMustAnswer && w.both,
  ]
    .filter(Boolean)
    .join(w.comma);
}

export function sayWhom(
  { targets, people = [] }: Pick<PolicyStep, 'targets' | 'people'>,
  names: Names,
  language: Language,
): string {
  const w = wordsIn(policyWords, language);
  return [...targets.map((it) => w[it]), ...people.map((it) => names.get(it) ?? w.gone)].join(
    w.join,
  );
}

export const sayWays = (
  channels: NonNullable<PolicyStep['channels']>,
  language: Language,
): string =>
  channels.map((it) => houseCodes.channel[it][language]).join(wordsIn(policyWords, language).join);

export function sayDifference(difference: Difference, names: Names, language: Language): string {
  const w = wordsIn(versionWords, language);
  const say = (step: PolicyStep) => sayStep(step, names, language);
  switch (difference.kind) {
    case 'level-added':
      return w.levelAdded(difference.level, say(difference.step));
    case 'level-removed':
      return w.levelRemoved(difference.level, say(difference.step));
    case 'level-changed':
      return w.levelChanged(difference.level, say(difference.before), say(difference.after));
    case 'repeat':
    case 'lease':
      return w[difference.kind](spanOf(difference.before), spanOf(difference.after));
  }
}
