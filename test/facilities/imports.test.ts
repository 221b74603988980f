import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFacilities } from '../../src/facilities/facilities.import.ts';
import { roomTemplate } from '../../src/facilities/room-rows.ts';
import { importRooms } from '../../src/facilities/rooms.import.ts';
import { wamnetTemplate } from '../../src/facilities/wamnet-template.ts';
import { writeCsv } from '../../src/platform/files/csv.ts';
import { type House, openHouse } from '../support/house.ts';

const published = new URL('../../../shared/data/wamnet/', import.meta.url).pathname;
const hasPublished = existsSync(published);

let house: House;
let folder: string;
beforeEach(async () => {
  house = await openHouse();
  folder = await mkdtemp(join(tmpdir(), 'kyoten-import-'));
});
afterEach(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

async function file(header: readonly string[], rows: readonly (readonly string[])[]) {
  const path = join(folder, 'file.csv');
  await writeFile(path, writeCsv(header, rows));
  return path;
}
const facilitiesFrom = (path: string, isDryRun = false) =>
  importFacilities(house.inTx, path, { baseId: house.people.baseId, isDryRun });
const roomsFrom = (path: string, isDryRun = false) =>
  importRooms(house.inTx, path, { baseId: house.people.baseId, isDryRun });
async function count(table: 'facilities' | 'rooms' | 'organisations'): Promise<number> {
  const [row] = await house.database
    .admin`select count(*)::int as n from ${house.database.admin(table)}`;
  return Number(row?.n);
}

describe('the file of facilities', () => {
  it('brings in facilities with their organisations; again, it changes nothing', async () => {
    const { header, examples } = wamnetTemplate;
    const path = await file(header, examples);
    const [facilities, organisations] = [await count('facilities'), await count('organisations')];
    const first = await facilitiesFrom(path);
    expect(first).toMatchObject({ isWritten: true, created: examples.length, changed: 0 });
    expect(await count('facilities')).toBe(facilities + examples.length);
    expect(await count('organisations')).toBe(organisations + examples.length);
    expect(await facilitiesFrom(path)).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: examples.length,
      noLongerListed: 0,
    });
  });

  it('knows an office that was renamed by its number', async () => {
    const { header, examples } = wamnetTemplate;
    await facilitiesFrom(await file(header, examples));
    const nameAt = header.indexOf('事業所の名称');
    const renamed = examples.map((cells, row) =>
      cells.map((cell, column) => (row === 0 && column === nameAt ? '短期入所あたらしい名' : cell)),
    );
    expect(await facilitiesFrom(await file(header, renamed))).toMatchObject({
      created: 0,
      changed: 1,
      noLongerListed: 0,
    });
  });

  it('tells what a dry run would do, and does nothing', async () => {
    const { header, examples } = wamnetTemplate;
    const before = await count('facilities');
    const report = await facilitiesFrom(await file(header, examples), true);
    expect(report).toMatchObject({ isWritten: false, isDryRun: true, created: examples.length });
    expect(await count('facilities')).toBe(before);
  });

  it('is taken whole or not at all, and every mistake has its line and column', async () => {
    const { header, examples } = wamnetTemplate;
    const numberAt = header.indexOf('事業所番号');
    const broken = (examples[0] ?? []).map((cell, index) => (index === numberAt ? '123' : cell));
    const before = await count('facilities');
    const report = await facilitiesFrom(await file(header, [...examples, broken]));
    expect(report).toMatchObject({ isWritten: false, created: 0 });
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        code: 'office-no-invalid',
        line: examples.length + 2,
        column: '事業所番号',
      }),
    );
    expect(await count('facilities')).toBe(before);
  });

  it('of another kind is told apart', async () => {
    const report = await facilitiesFrom(await file(roomTemplate.header, roomTemplate.examples));
    expect(report.problems).toMatchObject([{ code: 'other-kind-of-file' }]);
    expect((await facilitiesFrom(join(folder, 'none.csv'))).problems).toMatchObject([
      { code: 'file-not-found' },
    ]);
  });
});

describe('the list of rooms', () => {
  const [number, name] = [
    roomTemplate.header.indexOf('事業所番号'),
    roomTemplate.header.indexOf('事業所名'),
  ];
  /** The template's rooms, in the two facilities of the test. */
  const rows = roomTemplate.examples.map((cells, index) =>
    cells.map((cell, column) => {
      if (column === number) return `041000000${(index % 2) + 1}`;
      if (column === name) return index % 2 === 0 ? 'あさひ短期入所' : 'ひろせ短期入所';
      return cell;
    }),
  );

  it('brings in rooms and, where nobody has stated them, the conditions', async () => {
    const path = await file(roomTemplate.header, rows);
    expect(await roomsFrom(path)).toMatchObject({ isWritten: true, created: rows.length });
    expect(await roomsFrom(path)).toMatchObject({ created: 0, changed: 0, unchanged: rows.length });
    const versions = await house.database.admin`
      select facility_id, version, conditions from acceptance_conditions order by facility_id`;
    expect(versions.map((it) => it.version)).toEqual([1, 1]);
    const [room] = await house.database.admin`select physical, reported_at from rooms limit 1`;
    expect(room).toEqual({ physical: null, reported_at: null });
  });

  it('does not overwrite conditions that a person has stated', async () => {
    const path = await file(roomTemplate.header, rows);
    await roomsFrom(path);
    const { goto, facilityA } = house.people;
    const client = await house.as(goto);
    const url = `/facilities/${facilityA}/conditions`;
    const { conditions } = (await client.get(url)).body;
    await client.put(url, { ...conditions, minAge: 40 }, { 'if-match': '"1"' });
    await roomsFrom(path);
    expect((await client.get(url)).body).toMatchObject({ version: 2, conditions: { minAge: 40 } });
  });

  it('must name facilities that are there', async () => {
    const report = await roomsFrom(await file(roomTemplate.header, roomTemplate.examples));
    expect(report).toMatchObject({ isWritten: false });
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: 'facility-not-found', line: 2, column: '事業所番号' }),
    );
    expect(await count('rooms')).toBe(0);
  });
});

// Without the published files beside the checkout these tests are counted as skipped.
describe.runIf(hasPublished)('the files as WAM NET published them (../shared/data)', () => {
  it('are read, then the next issue half a year later is a real re-import', async () => {
    const first = await facilitiesFrom(join(published, 'csvdownload024_202309_miyagi.csv'));
    expect(first).toMatchObject({ isWritten: true, rows: 142, created: 142 });
    const second = await facilitiesFrom(join(published, 'csvdownload024_202403_miyagi.csv'));
    // Of the 29 that differ somewhere, 16 differ in what is kept here.
    expect(second).toMatchObject({ rows: 151, created: 14, noLongerListed: 5, changed: 16 });
    const aoba = await (await house.as(house.people.aoki)).get(
      '/facilities?municipalityCode=04101&limit=200',
    );
    // Two of the test's own facilities lie in Aoba ward as well.
    expect(aoba.body.items).toHaveLength(22 + 2);
    const found = await (await house.as(house.people.aoki)).get(
      `/facilities?q=${encodeURIComponent('サニーすぽっと')}`,
    );
    expect(found.body.items.length).toBeGreaterThan(0);
  });

  it('of the whole country are taken in one short transaction', async () => {
    const path = join(published, 'csvdownload024_202403_nationwide.csv');
    const report = await facilitiesFrom(path);
    expect(report).toMatchObject({ isWritten: true, rows: 7498, changed: 0 });
    expect(await count('facilities')).toBe(report.created + 2);
    expect(await facilitiesFrom(path)).toMatchObject({ created: 0, changed: 0 });
  });
});
