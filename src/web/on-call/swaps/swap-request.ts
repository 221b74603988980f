import type { ShiftView } from '../../../on-call/on-call.api.ts';
import type { Slot } from '../../../on-call/on-call.ts';
import type { SwapInput, SwapView } from '../../../on-call/swaps.api.ts';
import type { Span } from '../calendar/pieces.ts';

/** What is asked of somebody, as far as it is chosen. */
export interface Wanted {
  readonly mine: ShiftView | null;
  readonly withUserId: string;
  /** Null: all of the shift. */
  readonly part: { readonly from: string | null; readonly to: string | null } | null;
  readonly inReturn: ShiftView | null;
  readonly note: string;
}

/** Hours that go from one person to another. */
export interface Change extends Span {
  readonly slot: Slot;
  readonly before: string;
  readonly after: string;
}

export type Lacking = 'whyMine' | 'whyWith' | 'whyPart';

/** What is still to be chosen before it can be sent; null: nothing. */
export function lackingOf({ mine, withUserId, part }: Wanted): Lacking | null {
  if (mine === null) return 'whyMine';
  if (withUserId === '') return 'whyWith';
  return part !== null && withinOf(part, mine) === null ? 'whyPart' : null;
}

/** The part as a span, where it lies in the shift. */
function withinOf({ from, to }: NonNullable<Wanted['part']>, shift: Span): Span | null {
  if (from === null || to === null) return null;
  const [starts, stops] = [Date.parse(from), Date.parse(to)];
  const isWithin = Date.parse(shift.from) <= starts && stops <= Date.parse(shift.to);
  return starts < stops && isWithin ? { from, to } : null;
}

export function bodyOf({ mine, withUserId, part, inReturn, note }: Wanted): SwapInput | null {
  if (mine === null) return null;
  const within = part === null ? null : withinOf(part, mine);
  return {
    shiftId: mine.id,
    from: within?.from ?? null,
    to: within?.to ?? null,
    withUserId,
    forShiftId: inReturn?.id ?? null,
    note: note.trim() || null,
  };
}

/** What it would change. `now`: of a shift that has begun only what is left is given away. */
export function changesOf(
  { mine, part, inReturn }: Wanted,
  names: { me: string; other: string },
  now: number,
): Change[] {
  const given = mine === null || part === null ? mine : withinOf(part, mine);
  const left = (span: Span): Span => ({
    from: Date.parse(span.from) < now ? new Date(now).toISOString() : span.from,
    to: span.to,
  });
  return [
    ...(mine !== null && given !== null
      ? [{ slot: mine.slot, ...left(given), before: names.me, after: names.other }]
      : []),
    ...(inReturn !== null
      ? [{ slot: inReturn.slot, ...left(inReturn), before: names.other, after: names.me }]
      : []),
  ];
}

/** The same of a request that has been made. */
export function changesOfSwap({ from, to, slot, during, returns }: SwapView): Change[] {
  const given = { slot, ...during, before: from.name, after: to.name };
  return returns === null ? [given] : [given, { ...returns, before: to.name, after: from.name }];
}
