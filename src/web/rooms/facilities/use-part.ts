import { useDraft } from '../../api/draft.ts';

interface Begun<T> {
  version: number;
  base: T;
  typed: T;
}
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
  const isSame = (a: T, b: T) => JSON.stringify(a) === JSON.stringify(b);
  const typed = begun?.typed ?? newest.value;
  const isOvertaken = begun !== null && !isSame(begun.base, newest.value);
  return {
    typed,
    /** What stood there when it was begun. */
    base: begun?.base ?? newest.value,
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
      if (isSame(next.typed, next.base) && isSame(next.base, value)) void draft.clear();
      else draft.set({ begun: next });
    },
    discard: () => void draft.clear(),
    /** What the other has written is known now: what is typed goes over it. */
    keepMine: () => draft.set({ begun: { version: newest.version, base: newest.value, typed } }),
  };
}
