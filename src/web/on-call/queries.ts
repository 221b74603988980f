import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../api/client.ts';
import { keys } from '../api/touched.ts';
import type { Span } from './calendar/pieces.ts';

/** The plan of a span: shifts, what is wrong with it from now on, and holidays. */
export const planQuery = ({ from, to }: Span) =>
  queryOptions({
    queryKey: [...keys.plan, from, to],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/shifts', { params: { query: { from, to } }, signal })),
    // The next month takes the place of this one when it is there, and not before.
    placeholderData: keepPreviousData,
  });

export const peopleQuery = queryOptions({
  queryKey: [...keys.onCall, 'people'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/on-call/people', { signal })),
  staleTime: 5 * 60_000,
});

export const swapsQuery = queryOptions({
  queryKey: keys.swaps,
  queryFn: ({ signal }) => answered(api.GET('/api/v1/swaps', { signal })),
  // A request nobody answers ends by the clock, when its shift begins, and no event says so.
  refetchInterval: 60_000,
});
