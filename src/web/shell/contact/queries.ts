import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

export const contactMethodsQuery = queryOptions({
  queryKey: keys.contactMethods,
  queryFn: ({ signal }) => answered(api.GET('/api/v1/contact-methods', { signal })),
});
