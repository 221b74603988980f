import { useState } from 'react';

/** Ticks of one stay's list, kept on this device until the person has been admitted. */
const placeOf = (stayId: string) => `kyoten.hand-over.${stayId}`;

export function useTicks(stayId: string) {
  const [ticked, setTicked] = useState(() => read(stayId));
  const keep = (next: string[]) => {
    setTicked(next);
    try {
      localStorage.setItem(placeOf(stayId), JSON.stringify(next));
    } catch {
      // A browser that keeps nothing: the ticks last as long as the page.
    }
  };
  return [ticked, keep] as const;
}

export function forgetTicks(stayId: string): void {
  try {
    localStorage.removeItem(placeOf(stayId));
  } catch {
    // Nothing was kept.
  }
}

function read(stayId: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(stayId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : [];
  } catch {
    return [];
  }
}
