import type { EmergencyState } from '../../../emergencies/emergency.ts';
import type { Label } from '../../../emergencies/labels.ts';
import { can, isOpen, type OfferState } from '../../../placement/offer.ts';
import type { MatchingView, OfferLine } from '../../../placement/placement.api.ts';

/** What the right column makes of a ranking and its offers. Pure: the clock is an argument. */

export type Placed = MatchingView['placed'][number];
export type Excluded = MatchingView['excluded'][number];
export type PhoneFirst = MatchingView['phoneFirst'][number];
export type Facility = Placed['facility'];

/** How far the emergency is, as the search for a room sees it. */
export type Stage = 'before' | 'not-needed' | 'searching' | 'placed' | 'over';

export function stageOf(state: EmergencyState): Stage {
  switch (state.status) {
    case 'RECEIVED':
    case 'TRIAGED':
    case 'IDENTIFIED':
      return 'before';
    case 'DECIDED':
      return state.decision.decision === 'ADMIT' ? 'searching' : 'not-needed';
    case 'MATCHING':
      return 'searching';
    case 'PLACED':
    case 'IN_TRANSIT':
    case 'ADMITTED':
    case 'EXTENDED':
    case 'NEXT_STEP':
      return 'placed';
    default:
      return 'over';
  }
}

export const isOut = (offer: OfferLine): boolean => isOpen(stateOf(offer));

/** The offer as the server's own rules take it: what they look at is on the wire. */
function stateOf(offer: OfferLine): OfferState {
  const { status, sentAt, expiresAt, condition, endedAt } = offer;
  const waiting = { sentAt, expiresAt: expiresAt ?? sentAt, nudgeAt: null };
  return { status, condition, at: endedAt, ...waiting } as OfferState;
}

/** Why an act on an offer would be refused now; null: it would not. */
export function refusalOf(
  offer: OfferLine,
  action: 'answer' | 'decide-condition' | 'withdraw',
  now: number,
): (Label & { code: string }) | null {
  const answer = can(stateOf(offer), action, new Date(now));
  return answer === true ? null : answer.refused;
}

export const isOverdue = ({ expiresAt }: OfferLine, now: number): boolean =>
  expiresAt !== null && now >= Date.parse(expiresAt);

/** Who counts as asked, by the rule of the server: an offer that was only taken back does not. */
export function askedOf(offers: readonly OfferLine[]): ReadonlySet<string> {
  const isOnlyTakenBack = ({ because }: OfferLine) =>
    because?.code === 'placed-elsewhere' || because?.code === 'search-stopped';
  return new Set(offers.filter((it) => !isOnlyTakenBack(it)).map((it) => it.facility.id));
}

/** Where the search stands, as one thing to say and to do. */
export type Standing =
  | { kind: 'condition'; count: number }
  | { kind: 'offering'; count: number }
  | { kind: 'ranked' | 'left-over'; left: number }
  /** Held: the rooms that fit may be among those held for others; waiting: the house asks for such a one. */
  | { kind: 'nobody' | 'held' | 'waiting' | 'exhausted' | 'reopened' | 'stopped' | 'placed' };

export function standingOf(
  {
    search,
    placed,
    isWaitingForRoom,
    heldForOthers,
  }: Pick<MatchingView, 'search' | 'placed' | 'isWaitingForRoom' | 'heldForOthers'>,
  offers: readonly OfferLine[],
  asked: ReadonlySet<string>,
): Standing {
  if (search === 'placed' || search === 'stopped' || search === 'reopened') return { kind: search };
  const conditions = offers.filter(({ status }) => status === 'conditional').length;
  if (conditions > 0) return { kind: 'condition', count: conditions };
  const out = offers.filter(isOut).length;
  if (out > 0 || search === 'offering') return { kind: 'offering', count: out };
  const left = placed.filter(({ facility }) => !asked.has(facility.id)).length;
  if (left > 0) return { kind: search === 'exhausted' ? 'left-over' : 'ranked', left };
  if (isWaitingForRoom) return { kind: 'waiting' };
  if (placed.length > 0 || offers.length > 0) return { kind: 'exhausted' };
  return { kind: search === 'ranked' && heldForOthers > 0 ? 'held' : 'nobody' };
}

/** What is said beside the place anyway, as a figure, is not said again as a sentence. */
const saidByFigures = ['report-fresh', 'report-ageing', 'travel', 'travel-unknown'];
export const whyOf = ({ why }: Placed) =>
  why.sentences.filter(({ code }) => !saidByFigures.includes(code));

/** What must be asked at every facility alike: it lies with the person, and is said once. */
export function askedEverywhere(placed: readonly Placed[]): Placed['questions'] {
  const [first, ...others] = placed;
  if (first === undefined || others.length === 0) return [];
  return first.questions.filter(({ code }) =>
    others.every(({ questions }) => questions.some((it) => it.code === code)),
  );
}

/** Rooms of a ranked facility that no offer of this emergency keeps, the one to offer first. */
export function roomsToOffer({ rooms }: Placed, offers: readonly OfferLine[]): Placed['rooms'] {
  const kept = new Set(offers.filter(isOut).map(({ room }) => room.id));
  const before = new Set(offers.map(({ room }) => room.id));
  const free = rooms.filter(({ id }) => !kept.has(id));
  return [...free.filter(({ id }) => !before.has(id)), ...free.filter(({ id }) => before.has(id))];
}

/** Everything against one room of a facility: of the whole facility first, then of the room. */
export function unmetOf({ reasons }: Excluded, roomId: string): Excluded['reasons'] {
  return [
    ...reasons.filter(({ room }) => room === null),
    ...reasons.filter(({ room }) => room?.id === roomId),
  ];
}

/** The reasons of an excluded facility as they are read: of the whole, then room by room. */
export function reasonsByRoom({ reasons }: Excluded) {
  const rooms = new Map<string | null, { room: string | null; reasons: Excluded['reasons'] }>();
  for (const reason of reasons) {
    const key = reason.room?.id ?? null;
    const known = rooms.get(key) ?? { room: reason.room?.name ?? null, reasons: [] };
    rooms.set(key, { ...known, reasons: [...known.reasons, reason] });
  }
  const whole = rooms.get(null);
  return [...(whole ? [whole] : []), ...[...rooms.values()].filter(({ room }) => room !== null)];
}

/** How to reach a facility that is in the ranking, whichever part of it. */
export function facilityIn(matching: MatchingView | undefined, id: string): Facility | null {
  if (matching === undefined) return null;
  const all = [...matching.placed, ...matching.phoneFirst, ...matching.excluded].map(
    ({ facility }) => facility,
  );
  return [...all, ...matching.withoutRooms.facilities].find((it) => it.id === id) ?? null;
}
