import type { FacilityOnTheBoard } from '../facilities/board.ts';
import { placementProblems } from './placement.problems.ts';
import type {
  Asking,
  HeldRoom,
  SearchEffect,
  SearchEvent,
  SearchRefusal,
  SearchState,
  SearchStep,
} from './search-state.ts';

export type { SearchEffect, SearchEvent, SearchState } from './search-state.ts';

export function decide(state: SearchState | null, event: SearchEvent): SearchStep | SearchRefusal {
  switch (event.type) {
    case 'ranked':
      return ranked(state, event.runId, event.order);
    case 'start':
      return started(state, event);
    case 'offered-by-hand':
      return offeredByHand(state, event);
    case 'reopen':
      return reopened(state, event.isWanted);
    case 'held':
      return hoping(state, event.rooms);
    case 'freed':
      return freed(state);
    case 'stop':
      if (state === null || state.status === 'placed' || state.status === 'stopped') {
        return { state: state ?? { status: 'stopped', asked: [] }, effects: [] };
      }
      return {
        state: { status: 'stopped', asked: answeredBy(state, null) },
        effects: withdrawAll(state, null),
      };
    default:
      return duringOffering(state, event);
  }
}

/** A ranking made anew while offers are out replaces the order of those not asked yet. */
function ranked(
  state: SearchState | null,
  runId: string,
  order: readonly string[],
): SearchStep | SearchRefusal {
  if (state?.status === 'placed') return { refused: placementProblems['already-placed']() };
  if (state?.status === 'reopened' && state.goOn !== null) {
    const { asked, goOn } = state;
    const queue = order.filter((id) => !asked.includes(id));
    return fill({ runId, ...goOn, isChosen: false, queue, open: [], asked }, 'ranked');
  }
  if (state?.status !== 'offering') {
    return { state: { status: 'ranked', runId, asked: state?.asked ?? [] }, effects: [] };
  }
  if (state.isChosen) return { state: { ...state, runId }, effects: [] };
  const queue = order.filter((id) => !state.asked.includes(id));
  return fill({ ...state, runId, queue, yielded: yieldedIn(state, queue) }, 'ranked');
}

function started(
  state: SearchState | null,
  { parallel, order, isChosen }: Extract<SearchEvent, { type: 'start' }>,
): SearchStep | SearchRefusal {
  if (state === null || state.status === 'reopened')
    return { refused: placementProblems['not-matched-yet']() };
  if (state.status === 'placed') return { refused: placementProblems['already-placed']() };
  if (state.status === 'stopped') return { refused: placementProblems['search-stopped']() };
  const { runId, asked } = state;
  const open = state.status === 'offering' ? state.open : [];
  const isOpen = (id: string) => open.some(({ facilityId }) => facilityId === id);
  // Whom the coordinator names is asked again; by itself the house asks nobody twice.
  const queue = order.filter((id) => !isOpen(id) && (isChosen || !asked.includes(id)));
  const yielded = state.status === 'offering' ? yieldedIn(state, queue) : [];
  return fill({ runId, parallel, isChosen, queue, open, asked, yielded }, 'start');
}

function offeredByHand(
  state: SearchState | null,
  { offerId, facilityId, runId }: Extract<SearchEvent, { type: 'offered-by-hand' }>,
): SearchStep | SearchRefusal {
  if (state?.status === 'placed') return { refused: placementProblems['already-placed']() };
  if (state?.status === 'stopped') return { refused: placementProblems['search-stopped']() };
  // Who waits for a room goes on waiting when this one is refused, and hears of it anew.
  const goOn = state?.status === 'exhausted' ? state.goOn : null;
  const begun = { runId, parallel: goOn?.parallel ?? 1, isChosen: !goOn, queue: [], open: [] };
  const { isTold: _, ...asking }: Asking =
    state?.status === 'offering' ? state : { ...begun, asked: state?.asked ?? [] };
  return {
    state: {
      ...asking,
      status: 'offering',
      queue: asking.queue.filter((id) => id !== facilityId),
      open: [...asking.open, { offerId, facilityId }],
      asked: withOne(asking.asked, facilityId),
      yielded: yieldedBut(asking, facilityId),
    },
    effects: [],
  };
}

function duringOffering(
  state: SearchState | null,
  event: Extract<
    SearchEvent,
    { type: 'offer-sent' | 'nothing-free' | 'yielded' | 'offer-closed' | 'wake' | 'accepted' }
  >,
): SearchStep | SearchRefusal {
  if (state?.status !== 'offering') {
    if (event.type !== 'accepted') return { state: state ?? nothing, effects: [] };
    return {
      refused:
        state?.status === 'placed'
          ? placementProblems['already-placed']()
          : placementProblems['search-stopped'](),
    };
  }
  switch (event.type) {
    case 'offer-sent': {
      const { offerId, facilityId } = event;
      const open = [...state.open, { offerId, facilityId }];
      const asked = withOne(state.asked, facilityId);
      const { isTold: _, ...asking } = state;
      return fill({ ...asking, open, asked, yielded: yieldedBut(state, facilityId) }, 'sent');
    }
    case 'nothing-free': {
      const yielded = yieldedBut(state, event.facilityId);
      const hasWaited = yielded.length < (state.yielded ?? []).length;
      return fill({ ...state, yielded }, hasWaited ? 'waited' : 'sent');
    }
    case 'yielded': {
      const { facilityId, to, since } = event;
      const others = yieldedBut(state, facilityId);
      return fill({ ...state, yielded: [...others, { facilityId, to, since }] }, 'sent');
    }
    case 'offer-closed': {
      const open = state.open.filter(({ offerId }) => offerId !== event.offerId);
      return { state: { ...state, open }, effects: [{ type: 'go-on' }] };
    }
    case 'wake':
      return fill({ ...state, queue: withYielded(state) }, 'wake');
    case 'accepted':
      return {
        state: {
          status: 'placed',
          offerId: event.offerId,
          asked: answeredBy(state, event.offerId),
          parallel: state.parallel,
          isChosen: state.isChosen,
        },
        effects: withdrawAll(state, event.offerId),
      };
  }
}

/**
 * The one that fell through is among `asked`, and not asked again by itself. The house goes on asking
 * as before; where the coordinator had named whom to ask, or the person may need no room, it waits.
 */
function reopened(state: SearchState | null, isWanted: boolean): SearchStep {
  if (state?.status !== 'placed') return { state: state ?? nothing, effects: [] };
  const { asked, parallel, isChosen } = state;
  const goOn = isWanted && !isChosen ? { parallel } : null;
  return { state: { status: 'reopened', asked, goOn }, effects: [] };
}

const nothing: SearchState = { status: 'stopped', asked: [] };

/**
 * Keeps `parallel` offers out, one at a time (each sending may fail and is answered by an event).
 * With nobody left to ask and nothing out: rank again once, then the search is exhausted.
 */
function fill(asking: Asking, after: 'ranked' | 'start' | 'sent' | 'waited' | 'wake'): SearchStep {
  const [next, ...queue] = asking.queue;
  if (next !== undefined && canAskNow(asking)) {
    return {
      state: { ...asking, status: 'offering', queue },
      effects: [{ type: 'send-offer', facilityId: next }],
    };
  }
  const isWaiting = canAskNow(asking) && (asking.yielded ?? []).length > 0;
  if (asking.open.length > 0 || isWaiting) {
    const effects: SearchEffect[] = isWaiting ? [{ type: 'wait' }] : [];
    return { state: { ...asking, status: 'offering' }, effects };
  }
  if (after === 'wake' && !asking.isChosen) {
    return { state: { ...asking, status: 'offering' }, effects: [{ type: 're-match' }] };
  }
  // What was waited for is gone, and meanwhile something else may have become free.
  if (after === 'waited' && !asking.isChosen) {
    return { state: { ...asking, status: 'offering' }, effects: [{ type: 'go-on' }] };
  }
  const { runId, asked, parallel, isChosen, isTold } = asking;
  const goOn = isChosen ? null : { parallel, held: [] };
  const effect: SearchEffect = { type: isTold ? 'see-held' : 'exhausted', runId };
  return { state: { status: 'exhausted', runId, asked, goOn }, effects: [effect] };
}

/** As long as a room is only held for somebody else, the search looks whether it has become free. */
function hoping(state: SearchState | null, rooms: readonly HeldRoom[]): SearchStep {
  if (state?.status !== 'exhausted' || !state.goOn) return { state: state ?? nothing, effects: [] };
  const held = rooms.filter(({ facilityId }) => !state.asked.includes(facilityId));
  const effects: SearchEffect[] = held.length > 0 ? [{ type: 'wait' }] : [];
  return { state: { ...state, goOn: { ...state.goOn, held } }, effects };
}

/** The house goes on by a new ranking: the room may not be for this person, or others go first. */
function freed(state: SearchState | null): SearchStep {
  if (state?.status !== 'exhausted' || !state.goOn) return { state: state ?? nothing, effects: [] };
  const { runId, asked, goOn } = state;
  const asking = { runId, asked, parallel: goOn.parallel, isChosen: false, queue: [], open: [] };
  return {
    state: { ...asking, status: 'offering', isTold: true },
    effects: [{ type: 're-match' }],
  };
}

const canAskNow = ({ open, parallel }: Asking): boolean => open.length < parallel;

/**
 * How a search would go on at a facility: `now`, as soon as it is woken; `later`, when an offer that is
 * out has ended; null: it is asking there, or others come first.
 */
export function asksNext(state: SearchState, facilityId: string): 'now' | 'later' | null {
  if (state.status === 'exhausted')
    return roomsHopedFor(state, facilityId).length > 0 ? 'now' : null;
  if (state.status !== 'offering') return null;
  if (state.open.some((it) => it.facilityId === facilityId)) return null;
  const isYielded = state.yielded?.some((it) => it.facilityId === facilityId) ?? false;
  if (!isYielded && state.queue[0] !== facilityId) return null;
  return canAskNow(state) ? 'now' : 'later';
}

/** The rooms of a facility that a search waits for to become free. */
export function roomsHopedFor(state: SearchState, facilityId: string): string[] {
  const held = state.status === 'exhausted' ? (state.goOn?.held ?? []) : [];
  return held.filter((it) => it.facilityId === facilityId).map(({ roomId }) => roomId);
}

export const isWaitingForRoom = (state: SearchState): boolean =>
  state.status === 'exhausted' && (state.goOn?.held ?? []).length > 0;

/** The rooms that were held when these facilities were looked at. */
export function heldIn(facilities: readonly FacilityOnTheBoard[]): HeldRoom[] {
  return facilities.flatMap(({ id: facilityId, rooms }) =>
    rooms
      .filter(({ occupiedBy }) => occupiedBy.some(({ kind }) => kind === 'hold'))
      .map(({ id: roomId }) => ({ facilityId, roomId })),
  );
}

/** What was left to others comes before those who were to be asked after it. */
function withYielded({ yielded = [], queue }: Asking): string[] {
  const again = yielded.map(({ facilityId }) => facilityId);
  return [...again, ...queue.filter((id) => !again.includes(id))];
}

const yieldedBut = ({ yielded = [] }: Asking, facilityId: string) =>
  yielded.filter((it) => it.facilityId !== facilityId);

const yieldedIn = ({ yielded = [] }: Asking, queue: readonly string[]) =>
  yielded.filter(({ facilityId }) => queue.includes(facilityId));

function withdrawAll(state: SearchState, except: string | null): SearchEffect[] {
  if (state.status !== 'offering') return [];
  const offerIds = state.open.map(({ offerId }) => offerId).filter((id) => id !== except);
  return offerIds.length === 0 ? [] : [{ type: 'withdraw-offers', offerIds }];
}

/** Who was asked without those whose offers are taken back now: they may be asked again later. */
function answeredBy(state: SearchState, acceptedOfferId: string | null): string[] {
  if (state.status !== 'offering') return state.asked;
  const accepted = state.open.find(({ offerId }) => offerId === acceptedOfferId);
  const isOpen = (id: string) => state.open.some(({ facilityId }) => facilityId === id);
  // It may have had a second room offered by hand: by accepting the one it has answered.
  return state.asked.filter((id) => id === accepted?.facilityId || !isOpen(id));
}

function withOne(list: readonly string[], id: string): string[] {
  return list.includes(id) ? [...list] : [...list, id];
}
