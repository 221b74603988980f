import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { draftsQuery } from '../queries.ts';

/** Which forms have a draft. What a form has just begun or sent is known before the server says so. */
export function useDrafts(): [ReadonlySet<string>, (key: string, isThere: boolean) => void] {
  const queries = useQueryClient();
  const { data } = useQuery(draftsQuery);
  const drafts = useMemo(() => new Set(data?.items.map(({ key }) => key)), [data]);
  const set = useCallback(
    (key: string, isThere: boolean) => {
      queries.setQueryData(draftsQuery.queryKey, (known) => {
        if (!known || known.items.some((it) => it.key === key) === isThere) return known;
        const others = known.items.filter((it) => it.key !== key);
        const now = new Date().toISOString();
        return { items: isThere ? [{ key, updatedAt: now }, ...others] : others };
      });
    },
    [queries],
  );
  return [drafts, set];
}
