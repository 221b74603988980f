import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { TrialView } from '../../../stays/trial-stays.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

const mostShown = 100;
const mostFound = 8;

/** Newest first: those ahead, those to be recorded, and the last that are over. */
export const trialsQuery = (caseId?: string) =>
  queryOptions({
    queryKey: [...keys.trialStays, 'list', caseId ?? null],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/trial-stays', {
          params: { query: { scope: 'all', limit: mostShown, ...(caseId && { caseId }) } },
          signal,
        }),
      ),
  });

export const trialQuery = (id: string) =>
  queryOptions({
    queryKey: keys.trialStay(id),
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/trial-stays/{id}', { params: { path: { id } }, signal })),
  });

/** Registered persons by what is typed; it goes into the body, never into an address. */
export const personsQuery = (q: string) =>
  queryOptions({
    queryKey: [...keys.cases, 'for-trial', q],
    queryFn: ({ signal }) =>
      answered(api.POST('/api/v1/cases/search', { body: { q, limit: mostFound }, signal })),
  });

/** A step of one: what it is afterwards is known at once, and its window closes. */
export function useTrialStep<Body>(
  id: string,
  step: (body: Body) => Promise<TrialView>,
  onDone: () => void,
) {
  const queries = useQueryClient();
  return useAct(step, {
    touches: [keys.trialStays, keys.rooms],
    onDone: (after) => {
      queries.setQueryData(keys.trialStay(id), after);
      onDone();
    },
  });
}
