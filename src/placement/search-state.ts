import type { Problem } from '../platform/problem.ts';

/** The search for a room for one emergency. Facilities are asked in the order of `queue`. */
export type SearchState =
  | { status: 'ranked'; runId: string; asked: string[] }
  | ({ status: 'offering' } & Asking)
  /** `asked`, here and below: who has said no or was silent; whose offer was only taken back is not. */
  | { status: 'placed'; offerId: string; asked: string[]; parallel: number; isChosen: boolean }
  /** The accepted room is lost; the ranking is to be made anew. `goOn` null: then wait to be told. */
  | { status: 'reopened'; asked: string[]; goOn: { parallel: number } | null }
  /** `goOn` null: somebody named whom to ask, and says how it goes on. Missing in searches of old versions. */
  | { status: 'exhausted'; runId: string; asked: string[]; goOn?: Hoping | null }
  | { status: 'stopped'; asked: string[] };

export interface Asking {
  runId: string;
  /** How many offers are out at once. */
  parallel: number;
  /** True: the coordinator named the facilities; nobody else is asked by itself. */
  isChosen: boolean;
  queue: string[];
  open: { offerId: string; facilityId: string }[];
  /** Facilities that have been asked, those of `open` included. */
  asked: string[];
  /** Left to an emergency that goes first, and asked again later. Missing in searches of old versions. */
  yielded?: readonly Yielded[];
  /** It goes on after its owner was told that nobody is left; told again only once somebody was asked. */
  isTold?: true;
}

/** Nobody is left to ask, and rooms may become free that are only held for others. */
export interface Hoping {
  parallel: number;
  held: readonly HeldRoom[];
}

/** A room that stands in an open offer of another emergency, at a facility that was not asked. */
export interface HeldRoom {
  facilityId: string;
  roomId: string;
}

/** A facility whose rooms are left to another emergency for now. `since`: RFC 3339. */
export interface Yielded {
  facilityId: string;
  /** The emergency that goes first. */
  to: string;
  since: string;
}

export type SearchEvent =
  | { type: 'ranked'; runId: string; order: readonly string[] }
  | { type: 'start'; parallel: number; order: readonly string[]; isChosen: boolean }
  /** A hand-made offer beside the queue. */
  | { type: 'offered-by-hand'; offerId: string; facilityId: string; runId: string }
  | { type: 'offer-sent'; offerId: string; facilityId: string }
  /** Nothing could be offered there: every fitting room was taken in the same moment. */
  | { type: 'nothing-free'; facilityId: string }
  /** There are rooms, and another emergency goes first for them. */
  | ({ type: 'yielded' } & Yielded)
  /** Declined, expired, withdrawn or its condition refused. */
  | { type: 'offer-closed'; offerId: string }
  /** The house goes on: asks the next, or finds that there is none. */
  | { type: 'wake' }
  /** Nobody is left to ask: which rooms are held for others now. */
  | { type: 'held'; rooms: readonly HeldRoom[] }
  /** One of the rooms that were held for others is free. */
  | { type: 'freed' }
  | { type: 'accepted'; offerId: string }
  /** The accepted room is lost. `isWanted`: the person still wants a room as before. */
  | { type: 'reopen'; isWanted: boolean }
  | { type: 'stop' };

export type SearchEffect =
  | { type: 'send-offer'; facilityId: string }
  | { type: 'withdraw-offers'; offerIds: string[] }
  /** Wake the search, now: asking the next is the house's own step, not the answering facility's. */
  | { type: 'go-on' }
  /** Only rooms are left that others go first at, or that are held for them: look again in a while. */
  | { type: 'wait' }
  /** Everybody was asked: rank again, something may have become free meanwhile. */
  | { type: 're-match' }
  /** The owner is told; like `see-held` answered with what is held now or was when it ranked. */
  | { type: 'exhausted'; runId: string }
  | { type: 'see-held'; runId: string };

export interface SearchStep {
  state: SearchState;
  effects: SearchEffect[];
}
export interface SearchRefusal {
  refused: Problem;
}
