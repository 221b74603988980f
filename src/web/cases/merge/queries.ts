import { queryOptions } from '@tanstack/react-query';
import type { Choice } from '../../../case-merging/merge-choice.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

export const mergeQuery = (id: string, otherId: string) =>
  queryOptions({
    queryKey: [...keys.case(id), 'merge', otherId],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/cases/{id}/merge/{otherId}', {
          params: { path: { id, otherId } },
          signal,
        }),
      ),
  });

interface MergeBody {
  keptVersion: number;
  otherVersion: number;
  choices: Choice[];
  reason: string;
}

export function useMerge(id: string, otherId: string, onDone: () => void) {
  return useAct(
    (body: MergeBody) =>
      answered(
        api.POST('/api/v1/cases/{id}/merge/{otherId}', {
          params: { path: { id, otherId } },
          body,
        }),
      ),
    { touches: [keys.cases], onDone },
  );
}
