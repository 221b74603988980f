import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import type { Span } from '../calendar/pieces.ts';

export const timeOffQuery = ({ from, to }: Span) =>
  queryOptions({
    queryKey: [...keys.timeOff, from, to],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/time-off', { params: { query: { from, to } }, signal })),
  });
