import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

const watchedMs = 5_000;
const pastAtOnce = 10;

/** The round that runs, and those that are over. */
export const roundsQuery = infiniteQueryOptions({
  queryKey: [...keys.reportRounds, 'list'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ signal, pageParam: cursor }) =>
    answered(
      api.GET('/api/v1/report-rounds', {
        params: { query: { limit: pastAtOnce, cursor } },
        signal,
      }),
    ),
  getNextPageParam: ({ next }) => next ?? undefined,
});

/** While it runs it is asked for again and again: how far a page came, and the clock, say no event. */
export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.reportRounds, 'one', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/report-rounds/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state: { data } }) => (data?.closedAt === null ? watchedMs : false),
  });

export const askableQuery = queryOptions({
  queryKey: [...keys.reportRounds, 'askable'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/report-rounds/askable', { signal })),
  staleTime: 0,
});

/** Whether the base asks for the rooms of the own facility. As the bell: also when an event was lost. */
export const ownRoundQuery = queryOptions({
  queryKey: [...keys.reportRounds, 'mine'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/report-rounds/mine', { signal })),
  refetchInterval: 60_000,
});
