import type { Decision } from '../../../priority-cases/case-status.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { Chip, type ChipTone, Section } from '../../ui/layout.tsx';
import { formatDay } from '../../ui/time.tsx';
import { caseConsentWords } from '../../words/case-consent.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';

const tones: Record<Decision['outcome'], ChipTone> = {
  APPROVED: 'good',
  CONDITIONAL: 'primary',
  REJECTED: 'warn',
};

/** What the council has said, newest first. */
export function Decisions({ view }: { view: CaseView }) {
  const w = useWords(caseConsentWords);
  const say = useSay();
  const language = useLanguage();
  return (
    <Section title={w.decisions}>
      {view.decisions.length === 0 && <p className="text-ink-soft">{w.noDecision}</p>}
      {view.decisions.length > 0 && (
        <ul className="flex flex-col gap-3">
          {view.decisions.map((decision) => (
            <li
              key={decision.id}
              className="flex flex-col gap-1 border-t border-line pt-3 first:border-t-0 first:pt-0"
            >
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span>{formatDay(decision.decidedOn, language)}</span>
                <Chip tone={tones[decision.outcome]}>
                  {say(caseCodes.decisionOutcome[decision.outcome])}
                </Chip>
              </p>
              <p>{decision.council}</p>
              {decision.conditions && (
                <p className="whitespace-pre-wrap">
                  <span className="text-ink-soft">{w.conditions}</span>　{decision.conditions}
                </p>
              )}
              {decision.minutes && (
                <p className="whitespace-pre-wrap">
                  <span className="text-ink-soft">{w.minutes}</span>　{decision.minutes}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
