import { recordRead } from '../audit/audit.service.ts';
import { escalationHistory } from '../escalation/escalation.service.ts';
import { userNames } from '../identity/users.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import type { RecordView, TimelineView } from './emergencies.api.ts';
import { type EmergencyRow, readEmergency } from './emergencies.service.ts';
import * as store from './emergencies.store.ts';
import { courseOf } from './emergency.ts';
import { entryLabel, isIdMember } from './entry-labels.ts';
import { sheetOf, whereVisible } from './person.service.ts';
import { buildRecord, type TimelineItem, timelineOf } from './record.ts';
import { recordPage } from './record-page.ts';
import { subjectOf } from './subject.ts';

/** Everything that happened, in order: own entries, the escalation, what placement added. */
export async function readTimeline(tx: Tx, id: string): Promise<TimelineView> {
  const row = await readEmergency(tx, id);
  await logRead(tx, row, 'emergency');
  const items = await itemsOf(tx, row);
  const names = await namesOf(tx, row, items);
  return {
    number: row.number,
    items: items.map(({ id: entryId, at, kind, byUser, data }) => ({
      id: entryId,
      at: at.toISOString(),
      kind,
      label: entryLabel(kind),
      by: byUser === null ? null : { id: byUser, name: names.get(byUser) ?? null },
      data: withNames(data, names),
    })),
  };
}

/** Beside the id of a user or a facility its name, where the entry does not say it itself. */
function withNames(
  data: TimelineItem['data'],
  names: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const named = Object.entries(data).flatMap(([member, id]) => {
    const name = isIdMember(member) ? names.get(String(id)) : undefined;
    return name === undefined ? [] : [[`${member.replace(/Id$/, '')}Name`, name] as const];
  });
  return { ...Object.fromEntries(named), ...data };
}

/** The 緊急対応記録票 as it stands now. */
export async function readRecord(tx: Tx, id: string): Promise<RecordView> {
  const row = await readEmergency(tx, id);
  await logRead(tx, row, 'print');
  const items = await itemsOf(tx, row);
  // Without the person's consent the reader sees what happened, not who it was.
  return buildRecord(
    row,
    await whereVisible(sheetOf(tx, row, 'print')),
    items,
    await namesOf(tx, row, items),
  );
}

/** The same as a page for paper. */
export async function readRecordPage(tx: Tx, id: string): Promise<string> {
  return recordPage(await readRecord(tx, id));
}

async function itemsOf(tx: Tx, row: EmergencyRow): Promise<TimelineItem[]> {
  const entries = await store.listEntries(tx, row.id);
  const history = await escalationHistory(tx, subjectOf(row.id));
  return timelineOf(
    entries,
    history.map(({ id, at, kind, userId, detail }) => ({
      id,
      at,
      kind: `escalation-${kind}`,
      byUser: userId,
      data: detail,
    })),
  );
}

/** Names of everybody and every facility that the record speaks of. */
async function namesOf(
  tx: Tx,
  row: EmergencyRow,
  items: readonly TimelineItem[],
): Promise<Map<string, string>> {
  const users = items.flatMap(({ byUser, data }) => [
    byUser,
    data.ownerId,
    data.toUserId,
    data.handedOverBy,
  ]);
  const facilities = items.map(({ data }) => data.facilityId);
  const isId = (id: unknown): id is string => typeof id === 'string';
  return new Map([
    ...(await userNames(tx, [row.receivedBy, ...users].filter(isId))),
    ...(await store.facilityNames(
      tx,
      [courseOf(row.state).placement?.facilityId, ...facilities].filter(isId),
    )),
  ]);
}

async function logRead(tx: Tx, row: EmergencyRow, purpose: 'emergency' | 'print'): Promise<void> {
  await recordRead(tx, {
    subjectKind: 'emergencies',
    subjectId: row.id,
    fields: ['caller', 'person', 'person_location', 'situation', 'entries'],
    purpose,
  });
}
