import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { EscalationPolicy } from '../../escalation/policy.api.ts';
import { answered, api } from '../api/client.ts';
import { keys } from '../api/touched.ts';

export const policyQuery = queryOptions({
  queryKey: keys.policy,
  queryFn: ({ signal }) => answered(api.GET('/api/v1/escalation-policy', { signal })),
});

export const versionsQuery = queryOptions({
  queryKey: [...keys.policy, 'versions'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/escalation-policy/versions', { signal })),
});

/** Long enough for every level of a policy that people would set, and one repetition. */
const previewMinutes = 60;

/** Asked by POST, and yet only a question. The one before stays until the new one is there. */
export const previewQuery = (policy: EscalationPolicy | null, at: string) =>
  queryOptions({
    queryKey: [...keys.policy, 'preview', policy, at],
    queryFn: ({ signal }) =>
      policy === null
        ? null
        : answered(
            api.POST('/api/v1/escalation-policy/preview', {
              body: { policy, at, minutes: previewMinutes },
              signal,
            }),
          ),
    placeholderData: keepPreviousData,
    enabled: policy !== null,
  });
