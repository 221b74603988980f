import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

/** Newest first. */
export const consentTextsQuery = queryOptions({
  queryKey: [...keys.registerRules, 'consent-texts'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/consent-texts', { signal })),
});

/** A text never changes: it is read once. */
export const consentTextQuery = (id: string) =>
  queryOptions({
    queryKey: ['consent-text', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/consent-texts/{id}', { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
