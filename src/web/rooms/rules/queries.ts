import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { MatchRulesBody } from '../../../placement/rules.api.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

export const rulesQuery = queryOptions({
  queryKey: keys.matchRules,
  queryFn: ({ signal }) => answered(api.GET('/api/v1/match-rules', { signal })),
});

export const rulesVersionsQuery = queryOptions({
  queryKey: [...keys.matchRules, 'versions'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/match-rules/versions', { signal })),
});

/** On whom rules are tried: an emergency, or somebody who is registered. */
export type Tried = { emergencyId: string } | { caseId: string };

/**
 * Asked by POST, and yet only a question. Each asking is logged as a reading of the person: it is not
 * repeated by itself. The answer before stays until the new one is there.
 */
export const whatIfQuery = (rules: MatchRulesBody | null, tried: Tried | null) =>
  queryOptions({
    queryKey: [...keys.matchRules, 'what-if', rules, tried],
    queryFn: ({ signal }) =>
      rules === null || tried === null
        ? null
        : answered(api.POST('/api/v1/match-rules/what-if', { body: { rules, ...tried }, signal })),
    placeholderData: keepPreviousData,
    enabled: rules !== null && tried !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
