import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

const pageSize = 20;

export const caseHistoryQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.case(id), 'history'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/cases/{id}/history', {
          params: {
            path: { id },
            query: { limit: pageSize, ...(pageParam !== null && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });

/** For how long a case that is closed today is kept. */
export const closingTermsQuery = queryOptions({
  queryKey: [...keys.registerRules, 'closing-terms'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/case-closing-terms', { signal })),
});
