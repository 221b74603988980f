import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

export const registerRulesQuery = queryOptions({
  queryKey: [...keys.registerRules, 'fields'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/register-rules', { signal })),
});

export const registerRulesVersionsQuery = queryOptions({
  queryKey: [...keys.registerRules, 'fields', 'versions'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/register-rules/versions', { signal })),
});

export const criteriaQuery = queryOptions({
  queryKey: [...keys.registerRules, 'criteria'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/criteria', { signal })),
});

export const criteriaVersionsQuery = queryOptions({
  queryKey: [...keys.registerRules, 'criteria', 'versions'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/criteria/versions', { signal })),
});

/** Below the cases: each of them may change the numbers. */
export const criteriaCountsQuery = queryOptions({
  queryKey: [...keys.cases, 'criteria-counts'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/criteria/counts', { signal })),
});
