import type { FacilityOnTheBoard } from '../facilities/board.ts';
import type { MatchReason, Question } from './match-codes.ts';
import type { Excluded, MatchResult, PhoneFirst, Placed, Reason } from './matching.ts';
import type { Why } from './order.ts';

type Ranking = Pick<MatchResult, 'placed' | 'phoneFirst' | 'excluded'>;

/** The facilities with rooms that the ranking saw. */
interface Seen {
  facilities: readonly FacilityOnTheBoard[];
}

/**
 * The text as JSON: facilities and rooms are positions on the board that the ranking saw, codes positions
 * in their list. Read for ever: a list may only grow at its end.
 */
interface Written {
  codes: string[];
  placed: PlacedEntry[];
  /** With their reasons; null: the rules knew nothing of calling first. */
  phoneFirst: [PlacedEntry, ReasonEntry][] | null;
  excluded: [facility: number, ReasonEntry][];
}

type PlacedEntry = [
  facility: number,
  rooms: number[],
  known: number | null,
  freshness: number,
  scarceUnneeded: number,
  km: number | null,
  recentOffers: number,
  questions: number[],
];
/** Code and room in turn; -1: against the facility as a whole. */
type ReasonEntry = number[];

/**
 * What came out of a ranking, as text. It is written with every ranking and may tell of thousands of
 * rooms: a tenth as long as the result itself.
 */
export function rankingText(ranking: Ranking, { facilities }: Seen): string {
  const codes = new Map<string, number>();
  const codeOf = (code: string): number => {
    const known = codes.get(code) ?? codes.size;
    if (known === codes.size) codes.set(code, known);
    return known;
  };
  const positions = new Map(facilities.map(({ id }, position) => [id, position]));
  const facilityOf = (facilityId: string) => positions.get(facilityId) ?? -1;
  const placedEntry = ({ facilityId, roomIds, why, questions }: Placed): PlacedEntry => {
    const facility = facilityOf(facilityId);
    return [
      facility,
      roomIds.map((id) => roomIn(facilities[facility], id)),
      why.known === null ? null : codeOf(why.known),
      codeOf(why.freshness),
      why.scarceUnneeded,
      why.km,
      why.recentOffers,
      questions.map(codeOf),
    ];
  };
  const reasonEntry = (facility: number, reasons: readonly Reason[]): ReasonEntry => {
    const entry: ReasonEntry = [];
    for (const { code, roomId } of reasons)
      entry.push(codeOf(code), roomId === null ? -1 : roomIn(facilities[facility], roomId));
    return entry;
  };
  const phoned = (it: PhoneFirst): [PlacedEntry, ReasonEntry] => {
    const entry = placedEntry(it);
    return [entry, reasonEntry(entry[0], it.reasons)];
  };
  const excluded = ({ facilityId, reasons }: Excluded): [number, ReasonEntry] => {
    const facility = facilityOf(facilityId);
    return [facility, reasonEntry(facility, reasons)];
  };
  const written: Omit<Written, 'codes'> = {
    placed: ranking.placed.map(placedEntry),
    phoneFirst: ranking.phoneFirst?.map(phoned) ?? null,
    excluded: ranking.excluded.map(excluded),
  };
  return JSON.stringify({ codes: [...codes.keys()], ...written } satisfies Written);
}

function roomIn(facility: FacilityOnTheBoard | undefined, roomId: string): number {
  return facility?.rooms.findIndex(({ id }) => id === roomId) ?? -1;
}

/** The result that was written, from its text and the board that the ranking saw. */
export function rankingIn(text: string, { facilities }: Seen): Ranking {
  const { codes, ...written }: Written = JSON.parse(text);
  const codeOf = <C extends string>(position: number) => there(codes[position]) as C;
  const placedAt =
    (before: number) =>
    (entry: PlacedEntry, index: number): Placed => {
      const [position, rooms, known, freshness, scarceUnneeded, km, recentOffers, questions] =
        entry;
      const facility = there(facilities[position]);
      return {
        facilityId: facility.id,
        place: before + index + 1,
        roomIds: rooms.map((room) => there(facility.rooms[room]).id),
        why: {
          known: known === null ? null : codeOf<NonNullable<Why['known']>>(known),
          freshness: codeOf(freshness),
          ...{ scarceUnneeded, km, recentOffers },
        },
        questions: questions.map((question) => codeOf<Question>(question)),
      };
    };
  const reasonsIn = (facility: number, entry: ReasonEntry): Reason[] => {
    const { rooms } = there(facilities[facility]);
    const reasons: Reason[] = [];
    for (let at = 0; at < entry.length; at += 2) {
      const [code = -1, room = -1] = entry.slice(at, at + 2);
      const roomId = room === -1 ? null : there(rooms[room]).id;
      reasons.push({ code: codeOf<MatchReason>(code), roomId });
    }
    return reasons;
  };
  const phoned = placedAt(written.placed.length);
  return {
    placed: written.placed.map(placedAt(0)),
    ...(written.phoneFirst !== null && {
      phoneFirst: written.phoneFirst.map(([entry, reasons], index) => ({
        ...phoned(entry, index),
        reasons: reasonsIn(entry[0], reasons),
      })),
    }),
    excluded: written.excluded.map(([facility, reasons]) => ({
      facilityId: there(facilities[facility]).id,
      reasons: reasonsIn(facility, reasons),
    })),
  };
}

function there<T>(it: T | undefined): T {
  if (it === undefined) throw new Error('a ranking names what it did not see');
  return it;
}
