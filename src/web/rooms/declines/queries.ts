import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ReviewBody } from '../../../placement/decline-reviews.api.ts';
import type { DeclineReason, Side } from '../../../placement/reasons.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

/** What is asked for; a member that is left out narrows nothing. */
export interface Filter {
  from?: string;
  to?: string;
  facilityId?: string;
  reason?: DeclineReason;
  side?: Side;
}

export const declinesQuery = (filter: Filter) =>
  infiniteQueryOptions({
    queryKey: [...keys.declines, 'list', filter] as const,
    queryFn: ({ signal, pageParam }) =>
      answered(
        api.GET('/api/v1/declines', {
          params: { query: { ...filter, ...(pageParam !== null && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** The same, as a file: the browser asks for it itself. */
export function fileAddress(filter: Filter): string {
  const query = new URLSearchParams({ ...filter });
  return `/api/v1/declines.csv?${query}`;
}

export const reviewsQuery = (offerId: string) =>
  queryOptions({
    queryKey: [...keys.declines, 'reviews', offerId] as const,
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/offers/{id}/decline-reviews', {
          params: { path: { id: offerId } },
          signal,
        }),
      ),
  });

export function useReview(offerId: string) {
  return useAct(
    (body: ReviewBody, key) =>
      answered(
        api.POST('/api/v1/offers/{id}/decline-review', {
          params: { path: { id: offerId } },
          body,
          headers: idempotencyKey(key),
        }),
      ),
    { again: true, touches: [keys.declines] },
  );
}
