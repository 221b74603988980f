import { useQuery } from '@tanstack/react-query';
import { caseKeepers } from '../../priority-cases/case-rights.ts';
import { paths } from '../paths.ts';
import { useMe } from '../session.tsx';
import { PageTabs } from '../ui/page-tabs.tsx';
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
    <PageTabs
      label={w.pages}
      tabs={pages.map(([word, to]) => ({
        to,
        isExact: word === 'list',
        text: (
          <>
            {w[word]}
            {word === 'tasks' && overdue > 0 && (
              <span className="ml-2 inline-block rounded-full bg-act px-2 text-sm font-bold text-white">
                {overdue}
                <span className="sr-only">{w.overdue}</span>
              </span>
            )}
          </>
        ),
      }))}
    />
  );
}
