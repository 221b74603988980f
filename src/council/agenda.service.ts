import { asHouse, type Tx } from '../platform/db/tx.ts';
import { inField, Refused } from '../platform/problem.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import { lockedCase } from '../priority-cases/case-access.service.ts';
import type { CaseRecord } from '../priority-cases/case-record.ts';
import { recordDecision } from '../priority-cases/case-steps.service.ts';
import { casesForCouncil, casesOnAgenda } from '../priority-cases/council-cases.service.ts';
import type { AddBody, Candidate, DeferBody, ItemChange, ItemDecision } from './council.api.ts';
import { councilProblems as problems } from './council.problems.ts';
import * as store from './council.store.ts';
import { canAdd, canDecide, canPutOff, canTakeBack, purposeFor, reordered } from './meeting.ts';
import { allowed, lockedMeeting, tellMeeting } from './meetings.service.ts';

/** Puts a case on the agenda. Throws no-such-case, case-on-agenda, and why it cannot be spoken of. */
export async function addItem(tx: Tx, meetingId: string, { caseId, purpose }: AddBody) {
  const meeting = await lockedMeeting(tx, meetingId);
  const theCase = await lockedCase(tx, caseId);
  allowed(canAdd(meeting, theCase));
  const suggested = purposeFor(theCase, meeting.heldOn) ?? 'REVIEW';
  const item = await put(tx, meeting, { caseId, purpose: purpose ?? suggested, sights: {} });
  await tellMeeting(tx, meeting);
  return standingOf(item);
}

/** Everything of the ward that waits for the council, at one press. */
export async function addWaiting(tx: Tx, meetingId: string) {
  const meeting = await lockedMeeting(tx, meetingId);
  if (meeting.status !== 'PLANNED') throw new Refused(problems['council-meeting-over']());
  let added = 0;
  for (const { caseId, purpose } of await candidatesOf(tx, meeting)) {
    const item = { meetingId, caseId, purpose, sights: {} };
    if ((await store.insertItem(tx, item)) !== null) added += 1;
  }
  if (added > 0) await tellMeeting(tx, meeting);
  return { added };
}

/** What the ward could put on the agenda: put off last time first, then new ones, then renewals. */
export async function candidatesOf(tx: Tx, meeting: store.MeetingRow): Promise<Candidate[]> {
  const deferred = new Set(await store.deferredCases(tx, meeting.wardCode));
  const due = await casesForCouncil(tx, meeting.wardCode, meeting.heldOn);
  const cases = new Map([
    ...due.map((it): [string, CaseRecord] => [it.id, it]),
    ...(await casesOnAgenda(tx, [...deferred])),
  ]);
  const here = (await store.itemsOf(tx, [meeting.id])).filter(({ status }) => status !== 'REMOVED');
  const taken = new Set([...(await store.waitingCases(tx)), ...here.map((it) => it.caseId)]);
  return [...cases.values()]
    .filter((it) => !taken.has(it.id) && canAdd(meeting, it) === true)
    .map((it) => ({
      caseId: it.id,
      registrationNo: it.registrationNo,
      name: it.name,
      nameKana: it.nameKana,
      status: it.status,
      nextReviewOn: it.nextReviewOn,
      purpose: purposeFor(it, meeting.heldOn) ?? 'REVIEW',
      isDeferred: deferred.has(it.id),
    }))
    .sort(byTurn);
}

/** Refuses agenda-changed where somebody has touched it since `was`. */
export async function reorder(
  tx: Tx,
  meetingId: string,
  { order, was }: { order: readonly string[]; was: readonly string[] },
) {
  const meeting = await lockedMeeting(tx, meetingId);
  if (meeting.status !== 'PLANNED') throw new Refused(problems['council-meeting-over']());
  const items = await asHouse(tx, () => store.itemsOf(tx, [meetingId]));
  const now = items.filter(({ status }) => status !== 'REMOVED').map(({ id }) => id);
  const decided = reordered(now, was, order);
  if ('refused' in decided) throw new Refused(decided.refused);
  await asHouse(tx, () => store.placeItems(tx, decided.order));
  await tellMeeting(tx, meeting);
  const { id, status, version } = meeting;
  return { id, status, version };
}

/** Another purpose, or what an organisation sees of this case alone. */
export async function changeItem(tx: Tx, id: string, body: ItemChange, ifMatch: number | null) {
  const { meeting, item } = await lockedItem(tx, id);
  allowed(canPutOff(meeting, item));
  if (item.version !== ifMatch)
    throw new Refused(problems['council-item-changed']({ extra: { version: item.version } }));
  const seats = new Set((await store.seatsOf(tx, meeting.id)).map((it) => it.organisationId));
  const stranger = Object.keys(body.sights).find((it) => !seats.has(it));
  if (stranger !== undefined)
    throw new Refused(inField(problems['no-such-council-seat'], `/sights/${stranger}`));
  return saved(tx, meeting, item, body);
}

/** It is not decided upon in this meeting: it waits, or goes to another one at once. */
export async function deferItem(tx: Tx, id: string, { reason, toMeetingId }: DeferBody) {
  const { meeting, item, other } = await lockedItem(tx, id, toMeetingId);
  allowed(canPutOff(meeting, item));
  const answer = await saved(tx, meeting, item, { status: 'DEFERRED', statusReason: reason });
  if (toMeetingId === null) return answer;
  const isFit = other?.status === 'PLANNED' && other.wardCode === meeting.wardCode;
  if (other === null || !isFit || other.id === meeting.id)
    throw new Refused(inField(problems['other-meeting-not-possible'], '/toMeetingId'));
  const { caseId, purpose, sights } = item;
  await put(tx, other, { caseId, purpose, sights });
  await tellMeeting(tx, other);
  return answer;
}

/** What was put off is spoken of in this meeting after all. */
export async function takeBackItem(tx: Tx, id: string) {
  const { meeting, item } = await lockedItem(tx, id);
  allowed(canTakeBack(meeting, item));
  if (await store.isWaiting(tx, item.caseId)) throw new Refused(problems['case-on-agenda']());
  return saved(tx, meeting, item, { status: 'WAITING', statusReason: null });
}

/** Takes it off the agenda; it can be put on again. */
export async function removeItem(tx: Tx, id: string, reason: string) {
  const { meeting, item } = await lockedItem(tx, id);
  allowed(canPutOff(meeting, item));
  return saved(tx, meeting, item, { status: 'REMOVED', statusReason: reason });
}

/**
 * The council's word, in the meeting: the case is registered, renewed or sent back in the same step. Throws
 * what {@link canDecide} and the case itself refuse.
 */
export async function decideItem(tx: Tx, id: string, body: ItemDecision) {
  const { meeting, item } = await lockedItem(tx, id);
  const theCase = await lockedCase(tx, item.caseId);
  allowed(canDecide(meeting, item, theCase, tokyoDayOf(tx.now)));
  const { outcome, conditions, minutes, nextReviewOn } = body;
  const decision = {
    council: meeting.name,
    decidedOn: meeting.heldOn,
    outcome,
    ...(conditions?.trim() && { conditions }),
    ...(minutes?.trim() && { minutes }),
    ...(nextReviewOn && outcome !== 'REJECTED' && { nextReviewOn }),
  };
  const { decisionId } = await recordDecision(tx, item.caseId, decision, item.id);
  return saved(tx, meeting, item, { status: 'DECIDED', decisionId });
}

async function put(
  tx: Tx,
  meeting: store.MeetingRow,
  item: Pick<store.ItemRow, 'caseId' | 'purpose' | 'sights'>,
): Promise<store.ItemRow> {
  const row = await store.insertItem(tx, { ...item, meetingId: meeting.id });
  if (row === null) throw new Refused(problems['case-on-agenda']());
  return row;
}

/**
 * The item of a step with its meeting, locked; with another meeting, in the order of their ids. Read with
 * the rights of the house once the right to the meeting is shown: the case may have gone to another ward.
 */
async function lockedItem(tx: Tx, id: string, otherId: string | null = null) {
  const found = await asHouse(tx, () => store.findItem(tx, id));
  if (found === null) throw new Refused(problems['no-such-council-item']());
  const locked = new Map<string, store.MeetingRow | null>();
  for (const it of [found.meetingId, ...(otherId === null ? [] : [otherId])].sort())
    locked.set(it, await store.lockMeeting(tx, it));
  const meeting = locked.get(found.meetingId) ?? null;
  if (meeting === null) throw new Refused(problems['no-such-council-item']());
  const item = await asHouse(tx, () => store.findItem(tx, id));
  if (item === null) throw new Error('an item went while its meeting was locked');
  return { meeting, item, other: otherId === null ? null : (locked.get(otherId) ?? null) };
}

async function saved(
  tx: Tx,
  meeting: store.MeetingRow,
  item: store.ItemRow,
  change: Parameters<typeof store.saveItem>[2],
) {
  const row = await asHouse(tx, () => store.saveItem(tx, item.id, change));
  await tellMeeting(tx, meeting);
  return standingOf(row);
}

function standingOf({ id, meetingId, status, version }: store.ItemRow) {
  return { id, meetingId, status, version };
}

const turns = { NEW: 1, RENEWAL: 2, REVIEW: 3 } as const;
const turnOf = (it: Candidate) => (it.isDeferred ? 0 : turns[it.purpose]);
function byTurn(a: Candidate, b: Candidate): number {
  return turnOf(a) - turnOf(b) || (a.registrationNo < b.registrationNo ? -1 : 1);
}
