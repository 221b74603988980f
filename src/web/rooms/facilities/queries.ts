import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ConditionVersions } from '../../../facilities/condition-versions.api.ts';
import type { ConditionsView } from '../../../facilities/facilities.api.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

const byId = (id: string) => ({ params: { path: { id } } });

export interface Wanted {
  which: 'with-rooms' | 'unstated' | 'all';
  /** Municipality code; empty: everywhere. */
  ward: string;
  /** Part of the name, in any spelling. */
  text: string;
}

/** Below the rooms: a report makes it old, as do the facility and its conditions. */
export const overviewQuery = ({ which, ward, text }: Wanted) =>
  infiniteQueryOptions({
    queryKey: [...keys.rooms, 'facilities', which, ward, text],
    queryFn: ({ signal, pageParam }) =>
      answered(
        api.GET('/api/v1/facilities/overview', {
          params: {
            query: {
              which,
              limit: 50,
              ...(ward && { municipalityCode: ward }),
              ...(text && { q: text }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    // A report grows old by the clock alone, and no event says so.
    refetchInterval: 60_000,
  });

export const facilityQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.facility(id), 'view'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/facilities/{id}', { ...byId(id), signal })),
  });

export const profileQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.facility(id), 'profile'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/facilities/{id}/profile', { ...byId(id), signal })),
  });

/** The wire says of the hours by day only that they are some days'; the server's own type says which. */
export const conditionsOf = (view: { version: number }) => view as ConditionsView;

export const conditionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.facility(id), 'conditions'],
    queryFn: async ({ signal }) =>
      conditionsOf(
        await answered(api.GET('/api/v1/facilities/{id}/conditions', { ...byId(id), signal })),
      ),
  });

export const versionsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.facility(id), 'conditions', 'versions'],
    queryFn: async ({ signal, pageParam }) =>
      (await answered(
        api.GET('/api/v1/facilities/{id}/conditions/versions', {
          params: { path: { id }, query: pageParam === 0 ? {} : { before: pageParam } },
          signal,
        }),
      )) as ConditionVersions,
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
  });
