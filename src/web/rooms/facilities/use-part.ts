import { useState } from 'react';

interface Begun<T> {
  version: number;
  base: T;
  typed: T;
}

/**
 * One part of what has a version, being edited. A change of another part is no conflict: what is typed
 * is then saved over the newest version all the same.
 */
export function usePart<T>(newest: { version: number; value: T }) {
  const [begun, setBegun] = useState<Begun<T> | null>(null);
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
    edit: (change: (now: T) => T) =>
      setBegun((now) => {
        const from = now ?? { version: newest.version, base: newest.value, typed: newest.value };
        return { ...from, typed: change(from.typed) };
      }),
    discard: () => setBegun(null),
    /** What the other has written is known now: what is typed goes over it. */
    keepMine: () => setBegun({ version: newest.version, base: newest.value, typed }),
  };
}
