import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../api/act.ts';
import type { Draft } from '../api/draft.ts';

/** What is being edited, and the version it was begun from. */
export interface Editing<Base, Form> {
  version: number;
  base: Base;
  draft: Form;
}

/**
 * Edits what has versions. What is typed is kept; `put` saves it over the version that it was begun
 * from. What is in force is known under `key`.
 */
export function useEditor<
  E extends Editing<unknown, unknown>,
  Body,
  View extends { version: number },
>(
  draft: Draft<E>,
  newest: Pick<E, 'version' | 'base'>,
  put: (body: Body, version: number) => Promise<View>,
  key: readonly unknown[],
) {
  const queries = useQueryClient();
  const [saved, setSaved] = useState<number | null>(null);
  const save = useAct(({ body, version }: { body: Body; version: number }) => put(body, version), {
    touches: [key],
    onDone: (now) => {
      queries.setQueryData(key, now);
      setSaved(now.version);
      void draft.clear();
    },
  });
  const discard = () => {
    save.reset();
    void draft.clear();
  };
  return {
    draft,
    save,
    /** The version that has just been saved here. */
    saved,
    isOvertaken: draft.value.version !== newest.version,
    edit: (change: (now: E['draft']) => E['draft']) => {
      setSaved(null);
      draft.set((now) => ({ ...now, draft: change(now.draft) }));
    },
    discard,
    /** What the other has written is known now: what is typed goes over it. */
    keepMine: () => {
      save.reset();
      draft.set((now) => ({ ...now, version: newest.version, base: newest.base }));
    },
  };
}
