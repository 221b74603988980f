import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { CaseTaskKind } from '../../../case-tasks/case-task.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

export interface CaseTaskFilter {
  scope: 'open' | 'over';
  whose: 'all' | 'mine';
  kind: CaseTaskKind | '';
}

export const caseTasksQuery = ({ kind, ...filter }: CaseTaskFilter) =>
  infiniteQueryOptions({
    queryKey: [...keys.caseTasks, filter, kind],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === '' ? {} : { cursor: pageParam };
      const query = { ...filter, ...(kind !== '' && { kind }), ...cursor };
      return answered(api.GET('/api/v1/case-tasks', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    // A day goes by without an event.
    refetchInterval: 5 * 60_000,
  });

export const tasksOfCaseQuery = (caseId: string, scope: CaseTaskFilter['scope']) =>
  queryOptions({
    queryKey: [...keys.caseTasks, 'of', caseId, scope],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/case-tasks', { params: { query: { caseId, scope, limit: 100 } }, signal }),
      ),
  });

export const caseTaskCountsQuery = queryOptions({
  queryKey: [...keys.caseTasks, 'counts'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/case-tasks/counts', { signal })),
  refetchInterval: 5 * 60_000,
});
