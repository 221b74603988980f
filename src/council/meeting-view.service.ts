import { recordReads } from '../audit/audit.service.ts';
import { officesOf } from '../identity/users.service.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import type { CaseRecord } from '../priority-cases/case-record.ts';
import { casesOnAgenda, decisionsOnItems } from '../priority-cases/council-cases.service.ts';
import { readCriteria } from '../priority-cases/rules/criteria.service.ts';
import { candidatesOf } from './agenda.service.ts';
import {
  type AgendaReader,
  type AgendaSight,
  agendaSight,
  shownFields,
} from './agenda-disclosure.ts';
import type { Candidate, ItemView, MeetingView } from './council.api.ts';
import { councilProblems as problems } from './council.problems.ts';
import * as store from './council.store.ts';
import { obstacleOf } from './meeting.ts';
import { lineOf } from './meetings.service.ts';

export type Seat = MeetingView['seats'][number];
type Decisions = Awaited<ReturnType<typeof decisionsOnItems>>;

/** A meeting as it stands in the books. Never sent out as it is: readers get a cut of it. */
export interface Agenda {
  meeting: store.MeetingRow;
  seats: Seat[];
  /** In the order of the agenda; what was taken off comes last. */
  items: { item: store.ItemRow; record: CaseRecord }[];
  decisions: Decisions;
  /** Labels of criteria by their ids. */
  criteria: ReadonlyMap<string, string>;
}

/** The meeting with what its reader may see of the cases; each of them is a read. */
export async function showMeeting(tx: Tx, id: string): Promise<MeetingView> {
  const agenda = await readAgenda(tx, id);
  const reader = readerOf(tx, agenda);
  const today = tokyoDayOf(tx.now);
  const sights = sightsOf(agenda, reader, today);
  await logShown(tx, sights);
  const before = reader.as === 'ward' ? await earlierOf(tx, agenda) : new Map();
  const items = sights.flatMap(({ item, record, sight }, at): ItemView[] => {
    if (sight.sees === 'hidden') return [];
    if (item.status === 'REMOVED' && reader.as !== 'ward') return [];
    const place = item.status === 'REMOVED' ? null : at + 1;
    const isWard = reader.as === 'ward';
    return [
      {
        ...itemOf(agenda, { item, record, sight }, reader),
        place,
        statusReason: isWard ? item.statusReason : null,
        sights: isWard ? item.sights : {},
        seen: isWard ? seenBy(agenda, { item, record }, today) : {},
        before: before.get(item.id) ?? null,
      },
    ];
  });
  const { meeting, seats } = agenda;
  const isSeat = reader.as === 'seat';
  const counted = items.map(({ status }) => ({ status }));
  return {
    ...lineOf(meeting, counted),
    // Free words of a meeting may speak of cases that others see without a name, or not any more.
    minutes: reader.as === 'ward' ? meeting.minutes : null,
    seats: isSeat ? seats.filter((it) => it.organisationId === reader.organisationId) : seats,
    items,
    asSeat: isSeat ? reader.organisationId : null,
  };
}

/** What the ward could put on the agenda; each of them is a read. */
export async function listCandidates(tx: Tx, id: string): Promise<{ items: Candidate[] }> {
  const meeting = await store.findMeeting(tx, id);
  if (meeting === null) throw new Refused(problems['no-such-council-meeting']());
  const items = await candidatesOf(tx, meeting);
  await recordReads(tx, {
    subjectKind: 'priority_cases',
    subjectIds: items.map(({ caseId }) => caseId),
    fields: ['name', 'nameKana'],
    purpose: 'review',
  });
  return { items };
}

/** All of a meeting, once the right to it is shown. Throws no-such-council-meeting. */
export async function readAgenda(tx: Tx, id: string): Promise<Agenda> {
  const meeting = await store.findMeeting(tx, id);
  if (meeting === null) throw new Refused(problems['no-such-council-meeting']());
  const { criteria, retired } = await readCriteria(tx);
  const labels = new Map([...retired, ...criteria].map((it) => [it.id, it.label]));
  return asHouse(tx, async () => {
    const offices = new Map((await officesOf(tx)).map((it) => [it.id, it]));
    const rows = await store.itemsOf(tx, [id]);
    const cases = await casesOnAgenda(
      tx,
      rows.map(({ caseId }) => caseId),
    );
    const decisions = await decisionsOnItems(
      tx,
      rows.map((row) => row.id),
    );
    const seats = (await store.seatsOf(tx, id)).flatMap(({ organisationId, sees }): Seat[] => {
      const office = offices.get(organisationId);
      if (office === undefined) return [];
      return [{ organisationId, sees, name: office.name, kind: office.kind }];
    });
    const items = rows.flatMap((item) => {
      const record = cases.get(item.caseId);
      return record === undefined ? [] : [{ item, record }];
    });
    return { meeting, seats, items, decisions, criteria: labels };
  });
}

/** Each item of the agenda as this reader sees it. */
export function sightsOf(agenda: Agenda, reader: AgendaReader, today: string) {
  const seat = reader.as === 'seat' ? reader.organisationId : null;
  return agenda.items.map(({ item, record }) => {
    const ofItem = seat === null ? undefined : item.sights[seat];
    const sight = agendaSight(record, reader, ofItem, today);
    return { item, record, sight: withLabels(sight, agenda.criteria) };
  });
}

export function seatReader({ meeting }: Agenda, seat: Seat): AgendaReader {
  const { organisationId, kind, sees } = seat;
  return { as: 'seat', wardCode: meeting.wardCode, organisationId, kind, sees };
}

function readerOf({ actor }: Tx, agenda: Agenda): AgendaReader {
  if (actor.kind !== 'user') throw new Error('a job has no eyes for an agenda');
  if (actor.role === 'ward_staff') return { as: 'ward', wardCodes: actor.wardCodes };
  if (actor.role !== 'consultation_staff') return { as: 'base' };
  const seat = agenda.seats.find((it) => it.organisationId === actor.organisationId);
  if (seat === undefined) throw new Refused(problems['no-such-council-meeting']());
  return seatReader(agenda, seat);
}

function itemOf(
  { meeting, decisions }: Agenda,
  { item, record, sight }: ReturnType<typeof sightsOf>[number],
  reader: AgendaReader,
): Pick<
  ItemView,
  Exclude<keyof ItemView, 'place' | 'statusReason' | 'sights' | 'seen' | 'before'>
> {
  const decision = decisions.get(item.id);
  const isNamed = sight.sees === 'named';
  const isOwn = reader.as === 'seat' && record.consultationOfficeId === reader.organisationId;
  const isKept = reader.as === 'ward' ? reader.wardCodes.includes(record.wardCode) : isOwn;
  const isOpen = isKept || (reader.as === 'base' && isNamed);
  const { id, meetingId, status, version, purpose } = item;
  const isWaiting = meeting.status === 'PLANNED' && status === 'WAITING';
  return {
    ...{ id, meetingId, status, version, purpose },
    sight: sight as ItemView['sight'],
    caseId: isOpen ? record.id : null,
    caseStatus: isOpen ? record.status : null,
    nextReviewOn: isOpen ? record.nextReviewOn : null,
    obstacle: isWaiting ? obstacleOf(meeting, item, record) : null,
    decision:
      decision === undefined
        ? null
        : {
            outcome: decision.outcome,
            decidedOn: decision.decidedOn,
            conditions: isNamed ? decision.conditions : null,
            minutes: isNamed ? decision.minutes : null,
          },
  };
}

function seenBy(
  agenda: Agenda,
  { item, record }: Agenda['items'][number],
  today: string,
): ItemView['seen'] {
  return Object.fromEntries(
    agenda.seats.map((seat) => {
      const { organisationId } = seat;
      const sight = agendaSight(
        record,
        seatReader(agenda, seat),
        item.sights[organisationId],
        today,
      );
      return [organisationId, sight.sees];
    }),
  );
}

/** Why each case was put off last time, by its item. */
async function earlierOf(tx: Tx, { meeting, items }: Agenda) {
  const caseIds = items.map(({ item }) => item.caseId);
  const earlier = await store.earlierItems(tx, caseIds, ['DEFERRED']);
  return new Map(
    items.flatMap(({ item }): [string, ItemView['before']][] => {
      const last = earlier.find(
        (it) =>
          it.caseId === item.caseId && it.meetingId !== meeting.id && it.heldOn <= meeting.heldOn,
      );
      if (last === undefined) return [];
      const { name, heldOn, statusReason } = last;
      return [[item.id, { name, heldOn, reason: statusReason ?? '' }]];
    }),
  );
}

async function logShown(
  tx: Tx,
  sights: readonly { record: CaseRecord; sight: AgendaSight }[],
): Promise<void> {
  for (const sees of ['named', 'anonymous'] as const) {
    const shown = sights.filter(({ sight }) => sight.sees === sees);
    const fields = shown[0] === undefined ? null : shownFields(shown[0].sight);
    if (fields === null) continue;
    const subjectIds = shown.map(({ record }) => record.id);
    const read = { subjectKind: 'priority_cases', subjectIds, fields };
    await recordReads(tx, { ...read, purpose: 'review' });
  }
}

/** Criteria by the words that the base has agreed on, in the place of their ids. */
function withLabels(sight: AgendaSight, labels: ReadonlyMap<string, string>): AgendaSight {
  if (sight.sees === 'hidden' || sight.sees === 'number') return sight;
  const { person } = sight;
  const criteria = person.criteria?.flatMap((id) => labels.get(id) ?? []) ?? null;
  return { ...sight, person: { ...person, criteria } };
}
