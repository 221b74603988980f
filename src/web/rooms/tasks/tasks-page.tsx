import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { desksOf, useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/fields.tsx';
import { Empty, Loading, PageTitle } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { tasksWords } from '../../words/tasks.ts';
import { useWords } from '../../words/words.ts';
import { Column } from '../column.tsx';
import { RoomsTabs } from '../rooms-tabs.tsx';
import { type TaskFilter, tasksQuery } from './queries.ts';
import { TaskCard } from './task-card.tsx';

/** What reviews found is to be done: overdue first; who is not of the base sees their own. */
export function TasksPage() {
  const w = useWords(tasksWords);
  const desks = desksOf(useMe().role);
  const [filter, setFilter] = useState<TaskFilter>({ scope: 'open', whose: 'all' });
  const tasks = useInfiniteQuery(tasksQuery(filter));
  const items = tasks.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Column>
      {desks.includes('rooms') && <RoomsTabs />}
      <PageTitle>{w.title}</PageTitle>
      <p className="text-base text-ink-soft">{w.help}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        <Select
          label={w.show}
          name="/scope"
          value={filter.scope}
          onChange={(scope) => setFilter((now) => ({ ...now, scope: scope || 'open' }))}
          options={[
            { value: 'open', label: w.open },
            { value: 'over', label: w.over },
          ]}
        />
        {desks.includes('desk') && (
          <Select
            label={w.whose}
            name="/whose"
            value={filter.whose}
            onChange={(whose) => setFilter((now) => ({ ...now, whose: whose || 'all' }))}
            options={[
              { value: 'all', label: w.all },
              { value: 'mine', label: w.mine },
            ]}
          />
        )}
      </div>
      {!tasks.data && <ReadFailure error={tasks.error} />}
      {tasks.isPending && <Loading height="12rem" />}
      {tasks.data && items.length === 0 && (
        <Empty title={filter.scope === 'open' ? w.noneOpen : w.noneOver}>{w.noneOpenHelp}</Empty>
      )}
      {items.map((task) => (
        <TaskCard key={task.id} task={task} />
      ))}
      {tasks.hasNextPage && (
        <div>
          <Button isRunning={tasks.isFetchingNextPage} onPress={() => void tasks.fetchNextPage()}>
            {w.more}
          </Button>
        </div>
      )}
    </Column>
  );
}
