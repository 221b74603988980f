import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFacilities } from '../facilities/facilities.import.ts';
import { listFacilities } from '../facilities/facilities.service.ts';
import { roomTemplate } from '../facilities/room-rows.ts';
import { importRooms } from '../facilities/rooms.import.ts';
import { listRooms, reportRoom } from '../facilities/rooms.service.ts';
import { WAMNET_COLUMNS } from '../facilities/wamnet.ts';
import { wamnetRow } from '../facilities/wamnet-template.ts';
import { allBases, createBase } from '../identity/bases.service.ts';
import { createOrganisation, createUser } from '../identity/users.service.ts';
import { recordAnswered } from '../on-call/on-call.service.ts';
import { createRotation } from '../on-call/rotations.service.ts';
import { addShift } from '../on-call/shifts.service.ts';
import { addContactMethod } from '../paging/contact-methods.service.ts';
import { system, type UserActor } from '../platform/actor.ts';
import type { Config } from '../platform/config.ts';
import type { InTx } from '../platform/db/tx.ts';
import { writeCsv } from '../platform/files/csv.ts';
import type { Platform } from '../platform/platform.ts';
import { hasErrors } from '../platform/text/row-problem.ts';
import { tokyoDayOf, tokyoTimeOf } from '../platform/text/tokyo-day.ts';
import { createCase } from '../priority-cases/case-register.service.ts';
import {
  recordDecision,
  requestConsent,
  submitForReview,
} from '../priority-cases/case-steps.service.ts';
import { recordConsent } from '../priority-cases/consents/consents.service.ts';
import { CommandProblem } from './command-problem.ts';
import { demoCases } from './demo-cases.ts';
import {
  demoBase,
  demoOffices,
  demoPassword,
  demoPeople,
  demoRooms,
  emailOf,
} from './demo-data.ts';
import { seedCouncil, seedRegister } from './seed-register.ts';
import { seedRooms } from './seed-rooms.ts';
import { withPlatform } from './with-platform.ts';

type People = Map<string, UserActor>;
type Seeding = Pick<Platform, 'inTx' | 'clock'>;

const adminKey = 'admin';
/** 7:00 to 19:00 in Japan, and the night. */
const shiftHours = 12;

export const demoSignIns = [
  ...demoPeople.map(({ key, who }) => ({ email: emailOf(key), password: demoPassword, who })),
  { email: emailOf(adminKey), password: demoPassword, who: '管理者' },
];

/** `seed`: the invented demo data, into a database without a base. */
export async function seed(config: Config): Promise<number> {
  if (config.NODE_ENV === 'production')
    throw new CommandProblem(
      '本番環境にデモデータは入れられません。',
      'Demo data does not go into production.',
    );
  const isNew = await withPlatform(config, seedIfEmpty);
  console.log(
    isNew
      ? 'デモデータを入れました。 / The demo data is in.'
      : 'すでにデータがあります。 / There is data already.',
  );
  return 0;
}

/** Returns false, and changes nothing, where there is a base already. */
export async function seedIfEmpty(platform: Seeding): Promise<boolean> {
  const { inTx } = platform;
  if ((await allBases(inTx)).length > 0) return false;
  const base = await createBase(inTx, {
    ...demoBase,
    admin: { name: '管理 担当', email: emailOf(adminKey), password: demoPassword },
  });
  const facilityIds = await seedFacilities(inTx, base.baseId);
  const people = await seedPeople(inTx, base, facilityIds);
  await seedReports(inTx, people);
  const first = facilityIds.get(demoOffices[0]?.officeNo ?? '') ?? '';
  await seedRooms(platform, person(people, 'chiba'), first);
  await seedShifts(platform, people);
  const consentTextId = await seedRegister(platform, person(people, 'doi'));
  await seedCases(platform, people, { facilityIds, consentTextId });
  await seedCouncil(platform, person(people, 'doi'), consentTextId);
  return true;
}

function person(people: People, key: string): UserActor {
  const found = people.get(key);
  if (found === undefined) throw new Error(`no demo person ${key}`);
  return found;
}

/** Through the importers, as a base would: the demo shows what they make of a file. */
async function seedFacilities(inTx: InTx, baseId: string): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'kyoten-demo-'));
  try {
    const offices = join(folder, 'offices.csv');
    await writeFile(offices, writeCsv(WAMNET_COLUMNS, demoOffices.map(wamnetRow)));
    const rooms = join(folder, 'rooms.csv');
    const { header } = roomTemplate;
    await writeFile(
      rooms,
      writeCsv(
        header,
        demoRooms.map((room) => header.map((column) => room[column] ?? '')),
      ),
    );
    for (const report of [
      await importFacilities(inTx, offices, { baseId }),
      await importRooms(inTx, rooms, { baseId }),
    ])
      if (hasErrors(report.problems)) throw new Error(JSON.stringify(report.problems));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const page = await inTx(system('seed', baseId), (tx) => listFacilities(tx, { limit: 200 }));
  return new Map(page.items.map(({ officeNo, id }) => [officeNo, id]));
}

async function seedPeople(
  inTx: InTx,
  base: { baseId: string; organisationId: string },
  facilityIds: Map<string, string>,
): Promise<People> {
  const people: People = new Map();
  const wardCodes = demoBase.wardCodes;
  const ward = wardCodes[0] ?? null;
  await inTx(system('seed', base.baseId), async (tx) => {
    const places = new Map([...facilityIds, ['base', base.organisationId]]);
    for (const [key, kind, name] of [
      ['ward', 'WARD_OFFICE', '青葉区障害高齢課（デモ）'],
      ['consultation', 'CONSULTATION_OFFICE', '相談支援みほん（デモ）'],
      ['council', 'COUNCIL', '青葉区自立支援協議会（デモ）'],
    ] as const)
      places.set(key, (await createOrganisation(tx, { kind, name, wardCode: ward })).id);
    for (const { key, name, role, at } of demoPeople) {
      const organisationId = places.get(at);
      if (organisationId === undefined) throw new Error(`no demo place ${at}`);
      const wards = role === 'ward_staff' ? wardCodes : [];
      const { id } = await createUser(tx, {
        organisationId,
        role,
        name,
        email: emailOf(key),
        password: demoPassword,
        wardCodes: wards,
      });
      people.set(key, {
        kind: 'user',
        userId: id,
        baseId: base.baseId,
        organisationId,
        role,
        wardCodes: wards,
      });
    }
  });
  const addressed = ['coordinator', 'base_manager', 'facility_staff'];
  for (const [index, [key, actor]] of [...people].entries()) {
    if (!addressed.includes(actor.role)) continue;
    const known = { isProduction: false, isKnown: true };
    const mail = { channel: 'email', address: emailOf(key), label: null } as const;
    await inTx(actor, (tx) => addContactMethod(tx, mail, known));
    if (actor.role === 'facility_staff') continue;
    // Numbers that nobody has: what is sent to them is shown in the inbox.
    const number = `090-0000-${String(index + 1).padStart(4, '0')}`;
    const sms = { channel: 'sms', address: number, label: null } as const;
    await inTx(actor, (tx) => addContactMethod(tx, sms, known));
  }
  return people;
}

/** Tonight's word of every facility: free, staffed and accepting. */
async function seedReports(inTx: InTx, people: People): Promise<void> {
  const coordinator = person(people, 'aoki');
  await inTx(coordinator, async (tx) => {
    const { items } = await listRooms(tx, { limit: 200 });
    for (const room of items)
      await reportRoom(tx, room.id, { physical: 'USABLE', isStaffed: true, isAccepting: true });
  });
}

/**
 * Day and night in turn, so that each coordinator is first as often as the other: the shift of now by
 * hand, what follows by a rotation for each slot.
 */
async function seedShifts({ inTx, clock }: Seeding, people: People): Promise<void> {
  const length = shiftHours * 3_600_000;
  // 7:00 and 19:00 in Japan are 22:00 and 10:00 UTC.
  const offset = 10 * 3_600_000;
  const from = new Date(Math.floor((clock.now().getTime() - offset) / length) * length + offset);
  const to = new Date(from.getTime() + length);
  const [one, other] = [person(people, 'aoki').userId, person(people, 'baba').userId];
  await inTx(person(people, 'chiba'), async (tx) => {
    for (const [slot, name, userId, next] of [
      ['primary', '昼夜交代（当番1）', one, other],
      ['secondary', '昼夜交代（当番2）', other, one],
    ] as const) {
      const now = { slot, userId, from: from.toISOString(), to: to.toISOString() };
      const { id } = await addShift(tx, now);
      // Who is on duty when the demo begins has come to it long ago.
      await recordAnswered(tx, id);
      const rule = {
        people: [next, userId],
        turn: { unit: 'hours' as const, length: shiftHours },
        startsAt: `${tokyoDayOf(to)}T${tokyoTimeOf(to)}`,
        endsAt: null,
        dayKind: 'any' as const,
        windows: [],
      };
      await createRotation(tx, { slot, name, rule });
    }
  });
}

async function seedCases(
  { inTx, clock }: Seeding,
  people: People,
  { facilityIds, consentTextId }: { facilityIds: Map<string, string>; consentTextId: string },
): Promise<void> {
  const today = tokyoDayOf(clock.now());
  for (const { trialStayAt, profile, ...who } of demoCases) {
    const facilityId = trialStayAt === null ? undefined : facilityIds.get(trialStayAt);
    await inTx(person(people, 'doi'), async (tx) => {
      const { id } = await createCase(tx, {
        ...who,
        wardCode: demoBase.wardCodes[0] ?? '',
        profile: { ...profile, ...(facilityId && { trialStays: [{ facilityId }] }) },
      });
      await requestConsent(tx, id);
      await recordConsent(tx, id, {
        givenBy: 'SELF',
        scopes: ['BASE', 'WARD', 'FACILITY'],
        method: 'WRITTEN',
        consentTextId,
        givenOn: today,
      });
      await submitForReview(tx, id);
      await recordDecision(tx, id, {
        council: '青葉区自立支援協議会',
        decidedOn: today,
        outcome: 'APPROVED',
      });
    });
  }
}
