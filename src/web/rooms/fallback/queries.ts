import { queryOptions } from '@tanstack/react-query';
import type { ContactChange } from '../../../placement/fallback.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey, ifMatch } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

export const contactsQuery = queryOptions({
  queryKey: [...keys.fallback, 'contacts'] as const,
  queryFn: ({ signal }) => answered(api.GET('/api/v1/fallback-contacts', { signal })),
});

const touches = [keys.fallback];
export type ContactToSave = Omit<ContactChange, 'note'> & { note: string };

/** `saved` null: a new one. */
export function useSaveContact(saved: { id: string; version: number } | null) {
  return useAct(
    ({ position, ...body }: ContactToSave, key) =>
      saved === null
        ? answered(api.POST('/api/v1/fallback-contacts', { body, headers: idempotencyKey(key) }))
        : answered(
            api.PUT('/api/v1/fallback-contacts/{id}', {
              params: { path: { id: saved.id } },
              body: { ...body, ...(position !== undefined && { position }) },
              headers: ifMatch(saved.version),
            }),
          ),
    { touches },
  );
}

export function useVerify(id: string) {
  return useAct<void, unknown>(
    () =>
      answered(api.POST('/api/v1/fallback-contacts/{id}/verified', { params: { path: { id } } })),
    { touches },
  );
}

export function useRemove({ id, version }: { id: string; version: number }) {
  return useAct<void, unknown>(
    () =>
      answered(
        api.DELETE('/api/v1/fallback-contacts/{id}', {
          params: { path: { id } },
          headers: ifMatch(version),
        }),
      ),
    { touches },
  );
}
