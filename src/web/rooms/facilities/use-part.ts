import { useDraft } from '../../api/draft.ts';
import { isSame } from '../../cases/form/data.ts';
import { type Begun, begunOver } from '../../versioned/rebase.ts';

interface Kept<T> {
  /** null: nothing is being edited. */
  begun: Begun<T> | null;
}
const nothing = { begun: null };

/**
 * One part of what has a version, being edited. A change of another part is no conflict: what is typed
 * is then saved over the newest version all the same. What is typed is kept as the draft `key`.
 */
export function usePart<T>(key: string, newest: { version: number; value: T }) {
  const draft = useDraft<Kept<T>>(key, nothing);
  const { begun } = draft.value;
  const base = begun?.base ?? newest.value;
  const typed = begun?.typed ?? newest.value;
  // What was begun from a later version is not overtaken: that one has not been read here yet.
  const isOvertaken =
    begun !== null && begun.version < newest.version && !isSame(begun.base, newest.value);
  const put = (begun: Begun<T> | null) => {
    if (begun === null) void draft.clear();
    else draft.set({ begun });
  };
  return {
    typed,
    /** What stood there when it was begun. */
    base,
    /** The version to save over. */
    version: isOvertaken ? begun.version : newest.version,
    isOvertaken: isOvertaken && !isSame(typed, newest.value),
    isChanged: !isSame(typed, newest.value),
    /** For saying that it was found again. */
    draft,
    edit: (change: (now: T) => T) => {
      const { version, value } = newest;
      const from = draft.latest().begun ?? { version, base: value, typed: value };
      const next = { ...from, typed: change(from.typed) };
      put(isSame(next.typed, next.base) && isSame(next.base, value) ? null : next);
    },
    discard: () => void draft.clear(),
    /** What the other has written is known now: what is typed goes over it. */
    keepMine: () => put(begunOver(base, typed, newest)),
    /** What was sent is saved. What was typed since stays, over it; returns whether that is nothing. */
    settle: (sent: T, saved: { version: number; value: T }): boolean => {
      const rest = begunOver(sent, draft.latest().begun?.typed ?? newest.value, saved);
      put(rest);
      return rest === null;
    },
  };
}
