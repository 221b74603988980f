import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../api/client.ts';
import { keys } from '../api/touched.ts';

export const surgeQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.facility(id), 'surge'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/facilities/{id}/surge', { params: { path: { id } }, signal })),
  });

/** The newest of each facility, by facility. */
export const surgesQuery = queryOptions({
  queryKey: [...keys.facilities, 'surge'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/surge-reports', { signal })),
});
