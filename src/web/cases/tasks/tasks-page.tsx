import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type CaseTaskKind,
  caseTaskKinds,
  dueGroupOf,
  dueGroups,
} from '../../../case-tasks/case-task.ts';
import type { CaseTaskView } from '../../../case-tasks/case-tasks.api.ts';
import { caseKeepers } from '../../../priority-cases/case-rights.ts';
import { useTopics } from '../../api/live.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/fields.tsx';
import { Empty, Loading, PageTitle, Section } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { formatDay } from '../../ui/time.tsx';
import { today } from '../../ui/today.ts';
import { caseTaskWords } from '../../words/case-tasks.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { CasesTabs } from '../cases-tabs.tsx';
import { type CaseTaskFilter, caseTaskCountsQuery, caseTasksQuery } from './queries.ts';
import { TaskItem } from './task-item.tsx';

/** What is due on all cases that one may see: what is overdue first. */
export function CaseTasksPage() {
  const w = useWords(caseTaskWords);
  const language = useLanguage();
  const isKeeper = caseKeepers.includes(useMe().role);
  const [filter, setFilter] = useState<CaseTaskFilter>({ scope: 'open', whose: 'all', kind: '' });
  const tasks = useInfiniteQuery(caseTasksQuery(filter));
  const items = tasks.data?.pages.flatMap((page) => page.items) ?? [];
  useTopics(items.map(({ wardCode }) => `cases:${wardCode}`));
  const set = (changes: Partial<CaseTaskFilter>) => setFilter((now) => ({ ...now, ...changes }));
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-4 p-3 sm:p-4">
      <PageTitle
        beside={
          items.length > 0 && (
            <span className="no-print">
              <Button onPress={() => window.print()}>{w.print}</Button>
            </span>
          )
        }
      >
        {w.title}
      </PageTitle>
      <CasesTabs />
      <p className="hidden print:block">{w.printed(formatDay(today(), language))}</p>
      <Counts isKeeper={isKeeper} />
      <p className="no-print text-base text-ink-soft">{w.help}</p>
      <div className="no-print grid gap-3 sm:grid-cols-3">
        {isKeeper && (
          <Select
            label={w.whose}
            name="/whose"
            value={filter.whose}
            onChange={(whose) => set({ whose: whose || 'all' })}
            options={[
              { value: 'all', label: w.all },
              { value: 'mine', label: w.mine },
            ]}
          />
        )}
        <Select<CaseTaskKind | ''>
          label={w.kind}
          name="/kind"
          value={filter.kind}
          onChange={(kind) => set({ kind })}
          empty={w.anyKind}
          options={caseTaskKinds.map((value) => ({ value, label: w[value] }))}
        />
        <Select
          label={w.show}
          name="/scope"
          value={filter.scope}
          onChange={(scope) => set({ scope: scope || 'open' })}
          options={[
            { value: 'open', label: w.open },
            { value: 'over', label: w.over },
          ]}
        />
      </div>
      {!tasks.data && <ReadFailure error={tasks.error} />}
      {tasks.isPending && <Loading height="12rem" />}
      {tasks.data && items.length === 0 && (
        <Empty title={filter.scope === 'open' ? w.none : w.noneOver}>
          {filter.scope === 'open' && w.noneHelp}
        </Empty>
      )}
      {filter.scope === 'open' ? (
        <Groups items={items} />
      ) : (
        items.length > 0 && (
          <Section title={w.past}>
            <List items={items} />
          </Section>
        )
      )}
      {tasks.hasNextPage && (
        <div className="no-print">
          <Button isRunning={tasks.isFetchingNextPage} onPress={() => void tasks.fetchNextPage()}>
            {w.more}
          </Button>
        </div>
      )}
    </div>
  );
}

function Counts({ isKeeper }: { isKeeper: boolean }) {
  const w = useWords(caseTaskWords);
  const { data } = useQuery(caseTaskCountsQuery);
  if (!data) return null;
  return (
    <p role="status" className="flex flex-wrap gap-x-4 gap-y-1 text-lg">
      <strong className={data.overdue > 0 ? 'text-act' : undefined}>
        {w.overdueNow(data.overdue)}
      </strong>
      {isKeeper && data.overdue > 0 && <span>{w.overdueMine(data.mineOverdue)}</span>}
      <span>{w.dueThisWeek(data.week)}</span>
    </p>
  );
}

function Groups({ items }: { items: readonly CaseTaskView[] }) {
  const w = useWords(caseTaskWords);
  const now = today();
  return dueGroups.map((group) => {
    const ofGroup = items.filter(({ dueOn }) => dueGroupOf(dueOn, now) === group);
    if (ofGroup.length === 0) return null;
    return (
      <Section key={group} title={w.group(group)}>
        <List items={ofGroup} />
      </Section>
    );
  });
}

function List({ items }: { items: readonly CaseTaskView[] }) {
  return (
    <ul className="-my-3 flex flex-col">
      {items.map((task) => (
        <TaskItem key={task.id} task={task} />
      ))}
    </ul>
  );
}
