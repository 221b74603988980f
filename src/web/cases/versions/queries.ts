import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { loadAllParts } from '../form/all-parts.ts';

const pageSize = 20;

export const versionsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.case(id), 'versions'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/cases/{id}/versions', {
          params: {
            path: { id },
            query: { limit: pageSize, ...(pageParam !== null && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });

/** A version is for ever what it is: no event makes it old, and every reading is logged. */
export const versionQuery = (id: string, version: number, since?: number) =>
  queryOptions({
    queryKey: ['case-version', id, version, since ?? null],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/cases/{id}/versions/{version}', {
          params: { path: { id, version }, query: since === undefined ? {} : { since } },
          signal,
        }),
      ),
  });

export const versionAtQuery = (id: string, at: string) =>
  queryOptions({
    queryKey: ['case-version', id, 'at', at],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/cases/{id}/versions/at', {
          params: { path: { id }, query: { at, purpose: 'emergency' } },
          signal,
        }),
      ),
  });

/** The fields of every section of the form, for their labels. */
export const allPartsQuery = queryOptions({
  queryKey: ['case-form-parts'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: loadAllParts,
});
