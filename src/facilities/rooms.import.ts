import { isDeepStrictEqual } from 'node:util';
import { system } from '../platform/actor.ts';
import type { InTx, Tx } from '../platform/db/tx.ts';
import { readCsv } from '../platform/files/csv.ts';
import {
  type ImportOptions,
  type ImportReport,
  nothingWritten,
} from '../platform/text/import-report.ts';
import { hasErrors, inFileOrder, type RowProblem } from '../platform/text/row-problem.ts';
import { insertConditions, newestConditionsOf } from './facilities.store.ts';
import * as store from './imports.store.ts';
import { conditionsOf } from './room-conditions.ts';
import { parseRoomRows, type RoomRow } from './room-rows.ts';
import { allRooms } from './rooms.store.ts';
import { facilityKey } from './wamnet.ts';

/**
 * Reads the base's list of rooms. Facilities must have been imported. Rooms keep their reports; a
 * room that the file no longer lists stays. Conditions follow the file until the facility or a
 * coordinator has stated them.
 */
export async function importRooms(
  inTx: InTx,
  path: string,
  { baseId, isDryRun = false, onProgress }: ImportOptions,
): Promise<ImportReport> {
  const file = await readCsv(path);
  if (!file.ok) return nothingWritten(file.problems, 0, isDryRun);
  const parsed = parseRoomRows(file.header, file.rows);
  const problems = inFileOrder([...file.problems, ...parsed.problems]);
  const rowCount = file.rows.length;
  if (hasErrors(problems)) return nothingWritten(problems, rowCount, isDryRun);
  onProgress?.(parsed.rooms.length, parsed.rooms.length);
  return inTx(system('import', baseId), async (tx) => {
    await store.lockImports(tx);
    const ids = new Map((await store.knownFacilities(tx)).map((it) => [facilityKey(it), it.id]));
    // A list that names medical care for some rooms means none where it leaves the cell empty.
    const namesCare = parsed.rooms.some((row) => row.medicalCare !== null);
    const unknown: RowProblem[] = [];
    const placed: { row: RoomRow; room: store.ImportedRoom }[] = [];
    for (const row of parsed.rooms) {
      const facilityId = ids.get(facilityKey({ officeNo: row.officeNo, name: row.facilityName }));
      if (facilityId === undefined) unknown.push(unknownFacility(row.line));
      else placed.push({ row, room: importedOf(facilityId, row, namesCare) });
    }
    if (unknown.length > 0)
      return nothingWritten(inFileOrder([...problems, ...unknown]), rowCount, isDryRun);
    const known = new Map((await allRooms(tx)).map((it) => [keyOf(it), it]));
    const added: store.ImportedRoom[] = [];
    const changed: { id: string; to: store.ImportedRoom }[] = [];
    for (const { room } of placed) {
      const before = known.get(keyOf(room));
      if (before === undefined) added.push(room);
      else if (!isSame(before, room)) changed.push({ id: before.id, to: room });
    }
    if (!isDryRun) {
      await store.insertRooms(tx, added);
      for (const { id, to } of changed) await store.updateRoom(tx, id, to);
      await writeConditions(tx, placed);
      if (added.length + changed.length > 0) tx.publish('rooms', baseId, 'rooms.imported');
    }
    const listed = new Set(placed.map(({ room }) => keyOf(room)));
    return {
      isWritten: !isDryRun,
      isDryRun,
      rows: rowCount,
      created: added.length,
      changed: changed.length,
      unchanged: placed.length - added.length - changed.length,
      noLongerListed: [...known.keys()].filter((key) => !listed.has(key)).length,
      problems,
    };
  });
}

/** A version written by a person (`createdBy`) is never overwritten by a file. */
async function writeConditions(
  tx: Tx,
  placed: readonly { row: RoomRow; room: store.ImportedRoom }[],
): Promise<void> {
  const byFacility = new Map<string, RoomRow[]>();
  for (const { row, room } of placed) {
    byFacility.set(room.facilityId, [...(byFacility.get(room.facilityId) ?? []), row]);
  }
  const newest = await newestConditionsOf(tx, [...byFacility.keys()]);
  for (const [facilityId, rows] of byFacility) {
    const before = newest.get(facilityId);
    if (before !== undefined && before.createdBy !== null) continue;
    const conditions = conditionsOf(rows);
    if (before !== undefined && isDeepStrictEqual(before.conditions, conditions)) continue;
    await insertConditions(tx, { facilityId, version: (before?.version ?? 0) + 1, conditions });
  }
}

function importedOf(facilityId: string, row: RoomRow, namesCare: boolean): store.ImportedRoom {
  const { roomName, secured, isWheelchairAccessible, sex, floor, notes, medicalCare } = row;
  return {
    facilityId,
    name: roomName,
    secured,
    isWheelchairAccessible,
    sex,
    floor,
    notes,
    medicalCare: medicalCare === null ? (namesCare ? [] : null) : [...medicalCare],
  };
}

function isSame(before: store.ImportedRoom | object, room: store.ImportedRoom): boolean {
  return Object.entries(room).every(([name, value]) =>
    isDeepStrictEqual((before as Record<string, unknown>)[name], value),
  );
}

function keyOf(room: { facilityId: string; name: string }): string {
  return `${room.facilityId} ${room.name}`;
}

function unknownFacility(line: number): RowProblem {
  return {
    severity: 'error',
    code: 'facility-not-found',
    ja: 'この番号と名称の事業所は登録されていません。先に事業所を取り込んでください。',
    en: 'There is no facility with this number and name. Import the facilities first.',
    line,
    column: '事業所番号',
  };
}
