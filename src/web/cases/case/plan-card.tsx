import { Link } from '@tanstack/react-router';
import { callingOrder, isPlanned, planStages } from '../../../priority-cases/crisis-plan.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { crisisPlanWords } from '../../words/crisis-plan.ts';
import { useWords } from '../../words/words.ts';

/** How far the plan has come, and the way to the page that is read in the night. */
export function PlanCard({ view }: { view: CaseView }) {
  const w = useWords(crisisPlanWords);
  const { profile } = view;
  const isThere = planStages.some((stage) => isPlanned(profile.crisisPlan, stage));
  return (
    <Section
      title={w.title}
      beside={
        <Link to={paths.crisisPlan} params={{ id: view.id }} className={buttonClass()}>
          {w.cardOpen}
        </Link>
      }
    >
      {isThere ? (
        <dl className="grid gap-2 sm:grid-cols-3">
          {planStages.map((stage) => {
            const { steps = [], actions } = profile.crisisPlan?.[stage] ?? {};
            const count = steps.length + (actions?.trim() ? 1 : 0);
            return (
              <div key={stage} className="rounded-8 border border-line px-3 py-2">
                <dt className="font-bold">{w[stage]}</dt>
                <dd className="text-ink-soft">
                  {isPlanned(profile.crisisPlan, stage)
                    ? w.cardStage(count, callingOrder(profile, stage).length)
                    : w.cardEmpty}
                </dd>
              </div>
            );
          })}
        </dl>
      ) : (
        <p className="text-ink-soft">{w.cardNone}</p>
      )}
    </Section>
  );
}
