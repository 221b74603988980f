import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client.ts';
import { keys } from './touched.ts';

/** What several desks ask for; what one desk alone asks for is beside that desk. */

export const sessionQuery = queryOptions({
  queryKey: keys.session,
  queryFn: ({ signal }) => answered(api.GET('/api/v1/session', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
});
export type Me = Awaited<ReturnType<NonNullable<typeof sessionQuery.queryFn>>>;

export const aboutQuery = queryOptions({
  queryKey: keys.about,
  queryFn: ({ signal }) => answered(api.GET('/api/v1/about', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

export const onCallQuery = queryOptions({
  queryKey: keys.onCall,
  queryFn: ({ signal }) => answered(api.GET('/api/v1/on-call/now', { signal })),
  // Who is on call changes by the clock alone, and no event says so.
  refetchInterval: 60_000,
});

export const myPagesQuery = queryOptions({
  queryKey: keys.pages,
  queryFn: ({ signal }) => answered(api.GET('/api/v1/pages', { signal })),
  // The bell is the one thing that must ring also when an event was lost on the way.
  refetchInterval: 15_000,
  // And exactly then when the console lies behind another window; the next try is never far.
  refetchIntervalInBackground: true,
  retry: false,
});

export const alarmsQuery = queryOptions({
  queryKey: keys.alarms,
  queryFn: ({ signal }) => answered(api.GET('/api/v1/alarms', { signal })),
  // As the bell: an alarm must come also when its event was lost.
  refetchInterval: 60_000,
});
