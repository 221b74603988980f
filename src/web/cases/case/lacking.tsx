import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { caseKeepers } from '../../../priority-cases/case-rights.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { lackingFor, reachedBy } from '../../../priority-cases/rules/needed-fields.ts';
import { tasksOf } from '../../../priority-cases/way-on.ts';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { today } from '../../ui/today.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { lackingWords } from '../../words/lacking.ts';
import { useSay, useWords } from '../../words/words.ts';
import { fieldPlacesQuery } from '../rules/field-places.ts';
import { registerRulesQuery } from '../rules/queries.ts';
import { stateOfView } from './standing.ts';

/** What the rules want before the next status, each with the way to its section of the form. */
export function Lacking({ view }: { view: CaseView }) {
  const w = useWords(lackingWords);
  const say = useSay();
  const { role } = useMe();
  const { data: rules } = useQuery(registerRulesQuery);
  const { data: places } = useQuery(fieldPlacesQuery);
  if (!rules || !places) return null;
  const ahead = tasksOf(stateOfView(view), today()).flatMap(
    (task) => reachedBy(task, view.status) ?? [],
  );
  const { needed } = rules.rules;
  const next = ahead.find((status) => lackingFor(status, view, needed).length > 0);
  if (next === undefined) return null;
  const fields = lackingFor(next, view, needed);
  const isKeeper = caseKeepers.includes(role);
  return (
    <div className="notice rounded-8 border border-l-8 border-warn bg-warn-soft px-4 py-3">
      <h3 className="font-bold">{w.lacking(say(caseCodes.caseStatus[next]))}</h3>
      <p className="text-sm">{w.lackingHelp}</p>
      <ul className="mt-2 flex flex-col gap-1">
        {places
          .filter(({ field }) => fields.includes(field))
          .map(({ field, label, section }) => (
            <li key={field} className="flex items-center justify-between gap-2">
              <span className="min-w-0">
                {say(label)}{' '}
                <span className="text-sm text-ink-soft">{w.inSection(say(section.label))}</span>
              </span>
              {isKeeper && (
                <Link
                  to={paths.caseSection}
                  params={{ id: view.id, section: section.key }}
                  aria-label={w.fillInField(say(label))}
                  className={buttonClass('quiet')}
                >
                  {w.fillIn}
                </Link>
              )}
            </li>
          ))}
      </ul>
    </div>
  );
}
