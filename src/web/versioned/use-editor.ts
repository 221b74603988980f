import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../api/act.ts';
import type { Draft } from '../api/draft.ts';
import { sinceSent } from './rebase.ts';

/** What is being edited, and the version it was begun from. */
export interface Editing<Base, Form> {
  version: number;
  base: Base;
  draft: Form;
}

/**
 * Edits what has versions, of which `baseOf` is what is edited. What is typed is kept; `put` saves it
 * over the version that it was begun from. What is in force is known under `key`.
 */
export function useEditor<
  E extends Editing<unknown, unknown>,
  Body,
  View extends { version: number },
>(
  draft: Draft<E>,
  view: View,
  baseOf: (view: View) => E['base'],
  put: (body: Body, version: number) => Promise<View>,
  key: readonly unknown[],
) {
  const queries = useQueryClient();
  const [saved, setSaved] = useState<number | null>(null);
  const save = useAct(({ body, sent }: { body: Body; sent: E }) => put(body, sent.version), {
    touches: [key],
    onDone: (now, { sent }) => {
      queries.setQueryData(key, now);
      const rest = sinceSent(draft.latest(), sent, { version: now.version, base: baseOf(now) });
      setSaved(rest === null ? now.version : null);
      if (rest === null) void draft.clear();
      else draft.set(rest);
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
    // What was begun from a later version is not overtaken: that one has not been read here yet.
    isOvertaken: draft.value.version < view.version,
    edit: (change: (now: E['draft']) => E['draft']) => {
      setSaved(null);
      draft.set((now) => ({ ...now, draft: change(now.draft) }));
    },
    discard,
    /** What the other has written is known now: what is typed goes over it. */
    keepMine: () => {
      save.reset();
      draft.set((now) => ({ ...now, version: view.version, base: baseOf(view) }));
    },
  };
}
