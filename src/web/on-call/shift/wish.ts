import type { Slot } from '../../../on-call/on-call.ts';

/** A shift that somebody is about to write: what is known of it already. */
export interface Wish {
  readonly slot: Slot;
  /** Instants of the wire; null: to be chosen. */
  readonly from: string | null;
  readonly to: string | null;
  readonly userId?: string;
  /** Takes the place of who has these hours now. */
  readonly replaces: boolean;
}
