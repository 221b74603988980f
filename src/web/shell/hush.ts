import { useCallback, useEffect, useState } from 'react';

/** Long enough to telephone, too short to forget that nobody has it. */
const hushMs = 2 * 60_000;

/** Matters that make no sound for a while, because their answer could not be sent. */
export function useHush() {
  const [hushed, setHushed] = useState<ReadonlySet<string>>(() => new Set());
  // Whatever was hushed last, all of them ring again together.
  useEffect(() => {
    if (hushed.size === 0) return;
    const timer = setTimeout(() => setHushed(new Set()), hushMs);
    return () => clearTimeout(timer);
  }, [hushed]);
  return {
    hushed,
    hush: useCallback((matter: string) => setHushed((known) => new Set([...known, matter])), []),
    ringAgain: useCallback(() => setHushed(new Set()), []),
  };
}
