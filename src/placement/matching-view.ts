import type { MatchFacility, MatchInput, MatchResult, Placed, Reason } from './matching.ts';
import { MATCH_REASONS, QUESTIONS, sentencesOf } from './reasons.ts';

/** So many of the facilities without rooms are named; thousands may be in a base's list. */
export const namedWithoutRooms = 50;

/** What stands beside a ranking as it is when somebody reads it; no part of what was ranked. */
export interface AsOfNow {
  /** By the ids of facilities. */
  phones: ReadonlyMap<string, string | null>;
  /** RFC 3339: the last word on a room, and on a facility the newest of its rooms, by their ids. */
  reportedAt: ReadonlyMap<string, string | null>;
}

/**
 * A ranking in words, in Japanese and English. Names come from the stored input, as they then were;
 * `withoutRooms` are the first of those that the input holds by their ids alone.
 */
export function matchingViewOf(
  input: MatchInput,
  result: MatchResult,
  asOfNow: AsOfNow,
  withoutRooms: readonly { id: string; officeNo: string; name: string }[] = [],
) {
  const facilities = new Map(input.facilities.map((it) => [it.id, it]));
  const roomNames = new Map(
    input.facilities.flatMap((it) => it.rooms.map((room) => [room.id, room.name] as const)),
  );
  const room = (id: string) => ({ id, name: roomNames.get(id) ?? '' });
  const reportedAt = (id: string) => asOfNow.reportedAt.get(id) ?? null;
  const reachable = <F extends { id: string }>(facility: F) => ({
    ...facility,
    phone: asOfNow.phones.get(facility.id) ?? null,
    reportedAt: reportedAt(facility.id),
  });
  const facilityOf = (id: string) => reachable(nameOf(id, facilities.get(id)));
  const rankedOf = ({ facilityId, place, roomIds, why, questions }: Placed) => ({
    place,
    facility: facilityOf(facilityId),
    rooms: roomIds.map((id) => ({ ...room(id), reportedAt: reportedAt(id) })),
    why: { ...why, sentences: sentencesOf(why) },
    questions: questions.map((code) => ({ code, ...QUESTIONS[code] })),
  });
  const inWords = (reasons: readonly Reason[]) =>
    reasons.map(({ code, roomId }) => ({
      code,
      room: roomId === null ? null : room(roomId),
      ...MATCH_REASONS[code],
    }));
  return {
    ruleVersion: result.ruleVersion,
    placed: result.placed.map(rankedOf),
    phoneFirst: (result.phoneFirst ?? []).map((it) => ({
      ...rankedOf(it),
      reasons: inWords(it.reasons),
    })),
    excluded: result.excluded.map(({ facilityId, reasons }) => ({
      facility: facilityOf(facilityId),
      reasons: inWords(reasons),
    })),
    withoutRooms: {
      count: result.withoutRooms?.length ?? 0,
      facilities: withoutRooms.map(reachable),
    },
  };
}

function nameOf(id: string, facility: MatchFacility | undefined) {
  return { id, officeNo: facility?.officeNo ?? '', name: facility?.name ?? '' };
}
