import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { type CaseFilter, lacks } from './filter.ts';

export const pageSize = 50;

/** A part of the list at a time. What is searched for goes into the body, never into an address. */
export const casesQuery = (filter: CaseFilter, text: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.cases, 'list', filter, text],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const part = { limit: pageSize, ...(pageParam !== null && { cursor: pageParam }) };
      if (text !== '') {
        const body = { ...filter, ...part, q: text };
        return answered(api.POST('/api/v1/cases/search', { body, signal }));
      }
      const { status } = filter;
      const query = {
        ...part,
        ...(status && { status }),
        ...Object.fromEntries(lacks.flatMap((it) => (filter[it] ? [[it, 'true' as const]] : []))),
      };
      return answered(api.GET('/api/v1/cases', { params: { query }, signal }));
    },
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

const mostNamed = 50;

/** Who these are: of each only what a list shows is read, and logged. */
export const caseNamesQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: [...keys.cases, 'names', ids],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, string>> => {
      const body = { ids: ids.slice(0, mostNamed), limit: mostNamed };
      const { items } = await answered(api.POST('/api/v1/cases/search', { body, signal }));
      return new Map(items.map(({ id, name }) => [id, name]));
    },
  });

export const caseCountsQuery = queryOptions({
  queryKey: [...keys.cases, 'counts'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/cases/counts', { signal })),
});
