import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { PreviewInput } from '../../../on-call/rotations.api.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

export const rotationsQuery = queryOptions({
  queryKey: keys.rotations,
  queryFn: ({ signal }) => answered(api.GET('/api/v1/rotations', { signal })),
});

/** What the slot would be: it writes nothing, and is asked for as often as the rule changes. */
export const previewQuery = (body: PreviewInput | null) =>
  queryOptions({
    queryKey: [...keys.rotations, 'preview', body],
    queryFn: ({ signal }) =>
      body === null ? null : answered(api.POST('/api/v1/rotations/preview', { body, signal })),
    placeholderData: keepPreviousData,
  });
