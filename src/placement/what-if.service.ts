import type { z } from 'zod';
import { readEmergency } from '../emergencies/emergencies.service.ts';
import { careNeedOf, careNeedOfCase } from '../emergencies/person.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import type { CareNeed } from '../priority-cases/care-need.ts';
import { matchRulesProblems } from './match-rules.problems.ts';
import { rulesFrom, rulesInForce } from './match-rules.service.ts';
import { matchInputs } from './matching.service.ts';
import { match, type Reason } from './matching.ts';
import { MATCH_REASONS, sentencesOf } from './reasons.ts';
import type { WhatIfBody, whatIfView } from './what-if.api.ts';
import { movesBetween, type Standing } from './what-if.ts';

/** So many facilities are told; the rest changes as little as they do. */
const mostMoves = 200;

/**
 * The same person against the rooms as they are now, under the rules in force and under those that are
 * tried. Nothing is kept; that the person was read is. Throws nothing-to-try, no-such-emergency,
 * no-such-case.
 */
export async function tryRules(tx: Tx, body: WhatIfBody): Promise<z.input<typeof whatIfView>> {
  const person = await personOf(tx, body);
  const tried = rulesFrom(body.rules, 'what-if');
  const [before, after] = await matchInputs(tx, person, [await rulesInForce(tx), tried]);
  const [was, is] = [match(before), match(after)];
  const moves = movesBetween(was, is);
  const facilities = new Map(after.facilities.map((it) => [it.id, it]));
  const rooms = new Map(
    after.facilities.flatMap((it) => it.rooms.map(({ id, name }) => [id, { id, name }] as const)),
  );
  const inWords = (reasons: readonly Reason[]) =>
    reasons.map(({ code, roomId }) => ({
      code,
      room: roomId === null ? null : (rooms.get(roomId) ?? null),
      ...MATCH_REASONS[code],
    }));
  return {
    at: after.now,
    number: person.number,
    ruleVersion: was.ruleVersion,
    count: moves.length,
    changed: moves.filter(({ before: a, after: b }) => !isSame(a, b)).length,
    moves: moves.slice(0, mostMoves).map((move) => {
      const { id, name, officeNo } = facilities.get(move.facilityId) ?? unnamed(move.facilityId);
      return {
        facility: { id, name, officeNo },
        before: move.before,
        after: move.after,
        gained: inWords(move.gained),
        lost: inWords(move.lost),
        sentences: move.why === null ? [] : sentencesOf(move.why),
      };
    }),
    withoutRooms: is.withoutRooms?.length ?? 0,
  };
}

async function personOf(
  tx: Tx,
  { emergencyId, caseId }: WhatIfBody,
): Promise<{ number: string; need: CareNeed; wardCode: string }> {
  if (emergencyId !== undefined && caseId === undefined) {
    const emergency = await readEmergency(tx, emergencyId);
    const { number, wardCode } = emergency;
    return { number, wardCode, need: await careNeedOf(tx, emergency) };
  }
  if (caseId !== undefined && emergencyId === undefined) {
    const { registrationNo, wardCode, need } = await careNeedOfCase(tx, caseId);
    return { number: registrationNo, wardCode, need };
  }
  throw new Refused(matchRulesProblems['nothing-to-try']());
}

const isSame = (a: Standing, b: Standing) => a.group === b.group && a.place === b.place;
const unnamed = (id: string) => ({ id, name: '', officeNo: '' });
