import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

export const feedsQuery = queryOptions({
  queryKey: keys.feeds,
  queryFn: ({ signal }) => answered(api.GET('/api/v1/calendar-feeds', { signal })),
});
