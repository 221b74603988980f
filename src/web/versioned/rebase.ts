import { isObject, isSame } from '../cases/form/data.ts';

/**
 * What is typed, over the newest: of an object only the fields that were typed into, so that nobody's
 * change of another one is undone. Anything else is one whole.
 */
export function rebased<T>(base: T, typed: T, newest: T): T {
  if (isSame(typed, base)) return newest;
  if (!isObject(base) || !isObject(typed) || !isObject(newest)) return typed;
  const from: Record<string, unknown> = base;
  const mine = Object.entries(typed).filter(([field, value]) => !isSame(value, from[field]));
  return { ...newest, ...Object.fromEntries(mine) };
}

/** A part of what has a version, and what was typed over it. */
export interface Begun<T> {
  version: number;
  base: T;
  typed: T;
}

/** What is typed over the newest; null: that says it all. */
export function begunOver<T>(
  base: T,
  typed: T,
  { version, value }: { version: number; value: T },
): Begun<T> | null {
  const mine = rebased(base, typed, value);
  return isSame(mine, value) ? null : { version, base: value, typed: mine };
}

/** What stands in a form once `sent` is saved; null: nothing was typed since. */
export function sinceSent<E extends { version: number; base: unknown }>(
  now: E,
  sent: E,
  saved: Pick<E, 'version' | 'base'>,
): E | null {
  const over = { ...now, ...saved };
  return isSame(over, { ...sent, ...saved }) ? null : over;
}
