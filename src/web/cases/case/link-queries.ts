import { queryOptions } from '@tanstack/react-query';
import type { LinkKind } from '../../../case-merging/case-link.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

export const linksQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.case(id), 'links'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/cases/{id}/links', { params: { path: { id } }, signal })),
  });

export function useLinkCase(id: string, onDone: () => void) {
  return useAct(
    (body: { otherId: string; kind: LinkKind; note?: string }, key) =>
      answered(
        api.POST('/api/v1/cases/{id}/links', {
          params: { path: { id } },
          headers: idempotencyKey(key),
          body,
        }),
      ),
    { again: true, touches: [keys.cases], onDone },
  );
}

export function useUndoLink(id: string) {
  return useAct(
    (linkId: string) =>
      answered(
        api.POST('/api/v1/cases/{id}/links/{linkId}/undo', { params: { path: { id, linkId } } }),
      ),
    { touches: [keys.cases] },
  );
}
