import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { caseKeepers } from '../../priority-cases/case-rights.ts';
import { paths } from '../paths.ts';
import { useMe } from '../session.tsx';
import { buttonClass } from '../ui/button.tsx';
import { casesTabsWords } from '../words/cases-tabs.ts';
import { useWords } from '../words/words.ts';
import { caseTaskCountsQuery } from './tasks/queries.ts';

const ofAll = [
  ['list', paths.cases],
  ['meetings', paths.meetings],
  ['tasks', paths.caseTasks],
] as const;
const ofKeepers = [
  ['imports', paths.caseImports],
  ['export', paths.caseExport],
] as const;
const atTheEnd = [['rules', paths.registerRules]] as const;

/** The ways between the pages of the register. */
export function CasesTabs() {
  const w = useWords(casesTabsWords);
  const isKeeper = caseKeepers.includes(useMe().role);
  const overdue = useQuery(caseTaskCountsQuery).data?.overdue ?? 0;
  const pages = [...ofAll, ...(isKeeper ? ofKeepers : []), ...atTheEnd];
  return (
    <nav aria-label={w.pages} className="no-print flex flex-wrap gap-1">
      {pages.map(([word, to]) => (
        <Link
          key={word}
          to={to}
          activeOptions={{ exact: word === 'list', includeSearch: false }}
          className={`${buttonClass('quiet')} aria-[current=page]:bg-primary-soft forced-colors:aria-[current=page]:border-4`}
        >
          {w[word]}
          {word === 'tasks' && overdue > 0 && (
            <span className="ml-2 inline-block rounded-full bg-act px-2 text-sm font-bold text-white">
              {overdue}
              <span className="sr-only">{w.overdue}</span>
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}
