import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

export interface TaskFilter {
  scope: 'open' | 'over';
  whose: 'all' | 'mine';
}

export const tasksQuery = (filter: TaskFilter) =>
  infiniteQueryOptions({
    queryKey: [...keys.tasks, filter],
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/tasks', {
          params: { query: { ...filter, ...(pageParam !== '' && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });

export const tasksOfQuery = (emergencyId: string, scope: TaskFilter['scope']) =>
  queryOptions({
    queryKey: [...keys.tasks, 'of', emergencyId, scope],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/tasks', { params: { query: { emergencyId, scope, limit: 100 } }, signal }),
      ),
  });

export const assigneesQuery = queryOptions({
  queryKey: ['task-assignees'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/task-assignees', { signal })),
  staleTime: 5 * 60_000,
});
