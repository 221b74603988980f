import { randomUUID } from 'node:crypto';
import type { UserActor } from '../../../src/platform/actor.ts';
import { anActiveCase } from '../../priority-cases/register.ts';
import type { House } from '../../support/house.ts';
import type { Client } from '../../support/http.ts';
import { addRoom } from '../night.ts';

export interface Registered {
  id: string;
  consentId: string;
}

/** Who works in this night: of the base, of the facilities, of the ward. */
export interface Crew {
  coordinators: Client[];
  managers: Client[];
  staff: Client[];
  ward: Client[];
  roomIds: string[];
  facilityIds: string[];
  cases: Registered[];
}

/** Fifty people: 24 of the base (two of them managers), 20 of ten facilities, 6 of the ward. */
export async function gather(
  house: House,
  { rooms, cases }: { rooms: number; cases: number },
): Promise<Crew> {
  const { people } = house;
  const facilityIds = [people.facilityA, people.facilityB];
  for (let n = 3; n <= 10; n += 1) facilityIds.push(await addFacility(house, n));
  const many = (count: number, one: (n: number) => Promise<Client>) =>
    Promise.all(Array.from({ length: count }, (_, n) => one(n)));
  const joined = async (like: UserActor, organisationId = like.organisationId) =>
    house.as(await addUser(house, like, organisationId));
  const crew: Crew = {
    coordinators: await many(22, () => joined(people.aoki)),
    managers: await many(2, () => joined(people.chiba)),
    staff: await many(20, (n) => joined(people.goto, facilityIds[n % facilityIds.length])),
    ward: await many(6, () => joined(people.doi)),
    roomIds: [],
    facilityIds,
    cases: [],
  };
  for (let n = 0; n < rooms; n += 1)
    crew.roomIds.push(await addRoom(house, facilityIds[n % 10] ?? '', `居室 ${n}`));
  for (let n = 0; n < cases; n += 1) {
    const { id, consentId } = await anActiveCase(house, {
      name: `見本 ${n}`,
      nameKana: 'ミホン',
      profile: {},
    });
    crew.cases.push({ id, consentId });
  }
  return crew;
}

async function addUser(house: House, like: UserActor, organisationId: string): Promise<UserActor> {
  const userId = randomUUID();
  await house.database.admin`
    insert into users (id, base_id, organisation_id, role, name, email, password_hash, ward_codes, created_at)
    values (${userId}, ${like.baseId}, ${organisationId}, ${like.role}, '夜勤 試', ${`${userId}@example.test`},
      'none', ${[...like.wardCodes]}, ${house.clock.now().toISOString()})`;
  return { ...like, userId, organisationId };
}

async function addFacility(house: House, n: number): Promise<string> {
  const { admin } = house.database;
  const { baseId } = house.people;
  const at = house.clock.now().toISOString();
  const [row] = await admin<{ id: string }[]>`
    insert into organisations (base_id, kind, name, ward_code, created_at)
    values (${baseId}, 'FACILITY', ${`短期入所 ${n}`}, '04101', ${at}) returning id`;
  const id = String(row?.id);
  await admin`
    insert into facilities (id, base_id, office_no, name, name_kana, corporation, municipality_code, address,
      cleaning_minutes, created_at, updated_at)
    values (${id}, ${baseId}, ${`04199${String(n).padStart(5, '0')}`}, ${`短期入所 ${n}`}, '', '試験会', '04101',
      '試験町', ${n % 2 === 0 ? 30 : 0}, ${at}, ${at})`;
  return id;
}
