import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  ItemChange,
  ItemDecision,
  MeetingBody,
  MeetingView,
} from '../../../council/council.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey, ifMatch } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

const touches = [keys.meetings];
const at = (id: string) => ({ params: { path: { id } } });

export const meetingsQuery = (scope: 'next' | 'past') =>
  infiniteQueryOptions({
    queryKey: [...keys.meetings, 'list', scope] as const,
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/council-meetings', {
          params: { query: { scope, ...(pageParam !== '' && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });

export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.meetings, 'one', id] as const,
    queryFn: ({ signal }): Promise<MeetingView> =>
      answered(api.GET('/api/v1/council-meetings/{id}', { ...at(id), signal })),
  });

export const candidatesQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.meetings, 'candidates', id] as const,
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/council-meetings/{id}/candidates', { ...at(id), signal })),
  });

/** What is searched for goes into the body, never into an address. */
export const foundCasesQuery = (text: string) =>
  queryOptions({
    queryKey: [...keys.cases, 'for-agenda', text] as const,
    queryFn: ({ signal }) =>
      answered(api.POST('/api/v1/cases/search', { body: { q: text, limit: 8 }, signal })),
  });

export const officesQuery = queryOptions({
  queryKey: ['council-offices'] as const,
  queryFn: ({ signal }) => answered(api.GET('/api/v1/council-offices', { signal })),
  staleTime: 5 * 60_000,
});

/** `saved` null: a new one. */
export function useSaveMeeting(saved: Pick<MeetingView, 'id'> | null) {
  return useAct(
    ({ body, version }: { body: MeetingBody; version: number }, key) => {
      const { wardCode: _, ...change } = body;
      return saved === null
        ? answered(api.POST('/api/v1/council-meetings', { body, headers: idempotencyKey(key) }))
        : answered(
            api.PUT('/api/v1/council-meetings/{id}', {
              ...at(saved.id),
              body: change,
              headers: ifMatch(version),
            }),
          );
    },
    { touches },
  );
}

export function useCancelMeeting(id: string) {
  return useAct(
    (reason: string, key) =>
      answered(
        api.POST('/api/v1/council-meetings/{id}/cancel', {
          ...at(id),
          body: { reason },
          headers: idempotencyKey(key),
        }),
      ),
    { again: true, touches },
  );
}

export function useEndMeeting(id: string) {
  return useAct(
    (minutes: string, key) =>
      answered(
        api.POST('/api/v1/council-meetings/{id}/end', {
          ...at(id),
          body: { minutes: minutes.trim() === '' ? null : minutes },
          headers: idempotencyKey(key),
        }),
      ),
    { again: true, touches },
  );
}

export function useAddItem(id: string) {
  return useAct(
    (caseId: string, key) =>
      answered(
        api.POST('/api/v1/council-meetings/{id}/items', {
          ...at(id),
          body: { caseId },
          headers: idempotencyKey(key),
        }),
      ),
    { again: true, touches },
  );
}

export function useAddWaiting(id: string) {
  return useAct<void, unknown>(
    (_, key) =>
      answered(
        api.POST('/api/v1/council-meetings/{id}/items/waiting', {
          ...at(id),
          headers: idempotencyKey(key),
        }),
      ),
    { again: true, touches },
  );
}

export function useReorder(id: string, onDone: () => void) {
  return useAct(
    (body: { order: string[]; was: string[] }) =>
      answered(api.PUT('/api/v1/council-meetings/{id}/order', { ...at(id), body })),
    { touches, onDone },
  );
}

export function useChangeItem({ id, version }: { id: string; version: number }) {
  return useAct(
    (body: ItemChange) =>
      answered(
        api.PUT('/api/v1/council-items/{id}', { ...at(id), body, headers: ifMatch(version) }),
      ),
    { touches },
  );
}

export function useDecide(id: string, onDone: () => unknown) {
  return useAct(
    (body: ItemDecision, key) =>
      answered(
        api.POST('/api/v1/council-items/{id}/decision', {
          ...at(id),
          body,
          headers: idempotencyKey(key),
        }),
      ),
    { again: true, touches: [...touches, keys.cases], onDone },
  );
}

export function useDefer(id: string) {
  return useAct(
    (body: { reason: string; toMeetingId: string | null }, key) =>
      answered(
        api.POST('/api/v1/council-items/{id}/defer', {
          ...at(id),
          body,
          headers: idempotencyKey(key),
        }),
      ),
    { again: true, touches },
  );
}

export function useTakeBack(id: string) {
  return useAct<void, unknown>(
    (_, key) =>
      answered(
        api.POST('/api/v1/council-items/{id}/take-back', {
          ...at(id),
          headers: idempotencyKey(key),
        }),
      ),
    { again: true, touches },
  );
}

export function useTakeOff(id: string) {
  return useAct(
    (reason: string, key) =>
      answered(
        api.POST('/api/v1/council-items/{id}/remove', {
          ...at(id),
          body: { reason },
          headers: idempotencyKey(key),
        }),
      ),
    { again: true, touches },
  );
}
