import type { OfferLine } from '../../../placement/placement.api.ts';
import type { Excluded, Facility } from './ranking.ts';

/** What the column wants asked before it is done: the windows are in dialogs.tsx. */
export type Asked =
  | { kind: 'answer' | 'withdraw' | 'confirm' | 'refuse'; offer: OfferLine }
  | { kind: 'by-hand'; excluded: Excluded }
  | { kind: 'report'; facility: Facility };
export type Ask = (asked: Asked) => void;
