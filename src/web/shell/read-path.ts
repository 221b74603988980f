import { useLocation } from '@tanstack/react-router';
import { useEffect, useState, useSyncExternalStore } from 'react';

/** Nobody reads an offer longer before answering it: whoever does has gone away from it. */
const longestReadMs = 3 * 60_000;

const isVisible = () => document.visibilityState === 'visible';
function onVisibility(tell: () => void): () => void {
  document.addEventListener('visibilitychange', tell);
  return () => document.removeEventListener('visibilitychange', tell);
}

/** The address that somebody can be reading now; null: nobody looks, or has looked for too long. */
export function useReadPath(): string | null {
  const { pathname } = useLocation();
  const isSeen = useSyncExternalStore(onVisibility, isVisible);
  const reading = isSeen ? pathname : null;
  const [left, setLeft] = useState<string | null>(null);
  useEffect(() => {
    if (reading === null) return;
    const timer = setTimeout(() => setLeft(reading), longestReadMs);
    return () => {
      clearTimeout(timer);
      setLeft(null);
    };
  }, [reading]);
  return reading === left ? null : reading;
}
