import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../api/client.ts';
import { keys } from '../api/touched.ts';

/** What the cases desk asks of the server; live events make it old by its keys. */

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: keys.case(id),
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/cases/{id}', { params: { path: { id } }, signal })),
  });

/** Which forms one has begun and not sent: their keys, never what stands in them. */
export const draftsQuery = queryOptions({
  queryKey: keys.drafts,
  queryFn: ({ signal }) => answered(api.GET('/api/v1/drafts', { signal })),
});

/** Who can be responsible for cases, and the consultation offices. */
export const caseStaffQuery = queryOptions({
  queryKey: ['case-staff'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/case-staff', { signal })),
  staleTime: 5 * 60_000,
});

const mostShown = 8;

/** Facilities whose name or kana holds the text. */
export const facilitySearchQuery = (q: string) =>
  queryOptions({
    queryKey: [...keys.facilities, 'search', q],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/facilities', { params: { query: { q, limit: mostShown } }, signal }),
      ),
  });
