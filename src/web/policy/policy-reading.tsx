import type { EscalationPolicy } from '../../escalation/policy.api.ts';
import { Fact, Facts, Section } from '../ui/layout.tsx';
import { policyWords } from '../words/policy.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { sayWays, sayWhom, spanOf } from './say-step.ts';
import { useNames } from './use-difference-lines.ts';

/** The policy for who may not change it. */
export function PolicyReading({ policy }: { policy: EscalationPolicy }) {
  const w = useWords(policyWords);
  const language = useLanguage();
  const names = useNames();
  const { steps } = policy;
  const starts = steps.map((_, index) =>
    steps.slice(1, index + 1).reduce((sum, { afterSeconds }) => sum + afterSeconds, 0),
  );
  return (
    <Section title={w.levels}>
      <ol className="flex flex-col divide-y divide-line">
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: levels have no name but their place
          <li key={index} className="flex gap-4 py-2">
            <b className="tabular w-14 shrink-0 text-right">{spanOf(starts[index] ?? 0)}</b>
            <p>
              <b>{index === steps.length - 1 ? w.lastLevel(index + 1) : w.level(index + 1)}</b>{' '}
              {index === steps.length - 1 ? w.everyone : sayWhom(step, names, language)}
              {step.channels && (
                <span className="block text-sm text-ink-soft">
                  {w.byWay} {sayWays(step.channels, language)}
                </span>
              )}
              {step.bothMustAnswer && <span className="block text-sm text-ink-soft">{w.both}</span>}
            </p>
          </li>
        ))}
      </ol>
      <Facts>
        <Fact name={w.repeat}>{spanOf(policy.repeatEverySeconds)}</Fact>
        <Fact name={w.lease}>{spanOf(policy.leaseSeconds)}</Fact>
      </Facts>
    </Section>
  );
}
