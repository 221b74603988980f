import type { MatchFacility, MatchInput, MatchResult } from './matching.ts';
import { MATCH_REASONS, QUESTIONS, sentencesOf } from './reasons.ts';

/** So many of the facilities without rooms are named; thousands may be in a base's list. */
export const namedWithoutRooms = 50;

/**
 * A ranking in words, in Japanese and English. Names come from the stored input, as they then were;
 * `withoutRooms` are the first of those that the input holds by their ids alone.
 */
export function matchingViewOf(
  input: MatchInput,
  result: MatchResult,
  withoutRooms: readonly { id: string; officeNo: string; name: string }[] = [],
) {
  const facilities = new Map(input.facilities.map((it) => [it.id, it]));
  const roomNames = new Map(
    input.facilities.flatMap((it) => it.rooms.map((room) => [room.id, room.name] as const)),
  );
  const room = (id: string) => ({ id, name: roomNames.get(id) ?? '' });
  return {
    ruleVersion: result.ruleVersion,
    placed: result.placed.map(({ facilityId, place, roomIds, why, questions }) => ({
      place,
      facility: nameOf(facilityId, facilities.get(facilityId)),
      rooms: roomIds.map(room),
      why: { ...why, sentences: sentencesOf(why) },
      questions: questions.map((code) => ({ code, ...QUESTIONS[code] })),
    })),
    excluded: result.excluded.map(({ facilityId, reasons }) => ({
      facility: nameOf(facilityId, facilities.get(facilityId)),
      reasons: reasons.map(({ code, roomId }) => ({
        code,
        room: roomId === null ? null : room(roomId),
        ...MATCH_REASONS[code],
      })),
    })),
    withoutRooms: {
      count: result.withoutRooms?.length ?? 0,
      facilities: [...withoutRooms],
    },
  };
}

function nameOf(id: string, facility: MatchFacility | undefined) {
  return { id, officeNo: facility?.officeNo ?? '', name: facility?.name ?? '' };
}
