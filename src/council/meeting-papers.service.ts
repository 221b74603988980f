import { recordReads } from '../audit/audit.service.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import { printMark, recordPrint } from '../priority-cases/prints/case-prints.service.ts';
import { shownFields } from './agenda-disclosure.ts';
import { agendaPage } from './agenda-page.ts';
import { councilProblems as problems } from './council.problems.ts';
import { readAgenda, seatReader, sightsOf } from './meeting-view.service.ts';
import { minutesPage } from './minutes-page.ts';

/**
 * The agenda on paper for one organisation at the table: the ward prints it for anyone, an office for
 * itself. Every person on it has the print in the log and in the history. Throws no-such-council-seat.
 */
export async function printAgenda(tx: Tx, id: string, organisationId: string): Promise<string> {
  const agenda = await readAgenda(tx, id);
  const { actor } = tx;
  const isOthers =
    actor.kind === 'user' &&
    actor.role === 'consultation_staff' &&
    actor.organisationId !== organisationId;
  const seat = agenda.seats.find((it) => it.organisationId === organisationId);
  if (seat === undefined || isOthers) throw new Refused(problems['no-such-council-seat']());
  const onPaper = sightsOf(agenda, seatReader(agenda, seat), tokyoDayOf(tx.now))
    .filter(({ item }) => item.status !== 'REMOVED')
    .map((it, at) => ({ ...it, place: at + 1 }));
  for (const { record, sight } of onPaper) {
    const fields = shownFields(sight);
    if (fields === null) continue;
    const { id: caseId, version } = record;
    // An office prints what its seat allows, of cases that are not its own.
    await asHouse(tx, () =>
      recordPrint(tx, { caseId, kind: 'agenda', reason: 'council', version, fields }),
    );
  }
  const mark = await printMark(tx, 'council');
  const items = onPaper.map(({ place, item, sight }) => ({ place, purpose: item.purpose, sight }));
  return agendaPage(agenda.meeting, seat, items, mark);
}

/** What came of the meeting, by numbers; the print is logged. */
export async function printMinutes(tx: Tx, id: string): Promise<string> {
  const { meeting, seats, items, decisions } = await readAgenda(tx, id);
  const lines = items.map(({ item, record }, at) => ({
    place: item.status === 'REMOVED' ? null : at + 1,
    registrationNo: record.registrationNo,
    purpose: item.purpose,
    status: item.status,
    reason: item.statusReason,
    decision: decisions.get(item.id) ?? null,
  }));
  await recordReads(tx, {
    subjectKind: 'priority_cases',
    subjectIds: items.map(({ record }) => record.id),
    fields: ['registrationNo', 'decisions'],
    purpose: 'print',
  });
  return minutesPage(meeting, seats, lines, await printMark(tx, 'council'));
}
