import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../api/client.ts';
import { keys } from '../api/touched.ts';

export const readinessQuery = queryOptions({
  queryKey: [...keys.readiness, 'state'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/readiness', { signal })),
  // The self-check of every minute and the probe of every five say no event.
  refetchInterval: 60_000,
});

export const drillsQuery = queryOptions({
  queryKey: [...keys.drills, 'list'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/drills', { signal })),
});

const watchedMs = 3_000;

/** While it runs it is asked for again and again: what becomes of each way of a page says no event. */
export const drillQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.drills, 'one', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/drills/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && data.startedAt !== null && data.endedAt === null ? watchedMs : false,
  });

export const scheduleQuery = queryOptions({
  queryKey: [...keys.drills, 'schedule'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/drill-schedule', { signal })),
});

/** Of the days that end now. The ones before stay until the new ones are there. */
export const figuresQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: [...keys.readiness, 'figures', from, to],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/readiness/figures', { params: { query: { from, to } }, signal })),
    placeholderData: keepPreviousData,
  });
