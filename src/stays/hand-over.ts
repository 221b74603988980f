import type { Mark } from '../emergencies/emergency.ts';

/** Who gives the person over, and who receives: each goes through the list alone. */
export const sides = ['base', 'facility'] as const;
export type Side = (typeof sides)[number];

/** One line of the list that was gone through; `key` is the line's (hand-over-list.ts). */
export interface Tick extends Mark {
  key: string;
}
export interface Confirmation extends Mark {
  /** How many lines were left open. */
  open: number;
  /** Why; null where none was. */
  why: string | null;
}
export interface SideOfHandOver {
  ticks: Tick[];
  confirmed: Confirmation | null;
}
export type HandOver = Record<Side, SideOfHandOver>;

export const noHandOver = (): HandOver => ({
  base: { ticks: [], confirmed: null },
  facility: { ticks: [], confirmed: null },
});

/** The lines that a side has gone through. */
export const tickedKeys = ({ ticks }: SideOfHandOver): string[] => ticks.map(({ key }) => key);

/** The same side with these lines gone through: who ticked what stays stays as it was. */
export function withKeys(side: SideOfHandOver, keys: readonly string[], mark: Mark) {
  const kept = side.ticks.filter(({ key }) => keys.includes(key));
  const known = tickedKeys(side);
  const added = keys.filter((key) => !known.includes(key)).map((key) => ({ key, ...mark }));
  return { ...side, ticks: [...kept, ...added] };
}
