import { type PlanStage, planStages } from '../../../priority-cases/crisis-plan.ts';
import { cx } from '../../ui/classes.ts';
import { crisisPlanWords } from '../../words/crisis-plan.ts';
import { useWords } from '../../words/words.ts';

/** A form for each, so that nothing hangs on the colour. */
const marks: Readonly<Record<PlanStage, string>> = { calm: '○', warning: '△', emergency: '■' };

export function StageButtons({
  stage,
  onChange,
}: {
  stage: PlanStage;
  onChange(stage: PlanStage): void;
}) {
  const w = useWords(crisisPlanWords);
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a set of fields
    <div role="group" aria-label={w.stages} className="grid grid-cols-3 gap-2">
      {planStages.map((it) => {
        const isOn = it === stage;
        return (
          <button
            key={it}
            type="button"
            aria-pressed={isOn}
            onClick={() => onChange(it)}
            className={cx(
              'flex min-h-16 flex-col items-center justify-center rounded-8 px-1 py-1 text-lg leading-snug font-bold',
              isOn
                ? 'border-4 border-ink bg-ink text-white forced-colors:border-[Highlight] print:bg-white print:text-ink'
                : 'no-print border border-line-strong bg-paper text-ink',
            )}
          >
            <span>
              <span aria-hidden="true">{marks[it]} </span>
              {w[it]}
            </span>
            <span aria-hidden="true" className="text-xs font-normal">
              {isOn ? `✓ ${w.shown}` : ' '}
            </span>
          </button>
        );
      })}
    </div>
  );
}
