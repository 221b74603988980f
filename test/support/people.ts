import { randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';
import type { OrganisationKind } from '../../src/identity/organisation.ts';
import type { Role, UserActor } from '../../src/platform/actor.ts';

/** The invented people of every test: one base in Aoba ward (04101), another to be kept apart. */
export interface People {
  baseId: string;
  /** Coordinators. */
  aoki: UserActor;
  baba: UserActor;
  /** The base's manager. */
  chiba: UserActor;
  /** Ward staff of Aoba (04101) and of Miyagino (04102). */
  doi: UserActor;
  endo: UserActor;
  /** Staff of a consultation office. */
  fujita: UserActor;
  /** Night staff of the two facilities. */
  goto: UserActor;
  honda: UserActor;
  admin: UserActor;
  auditor: UserActor;
  council: UserActor;
  /** A coordinator of another base, who must see nothing. */
  stranger: UserActor;
  facilityA: string;
  facilityB: string;
}

/** When every house opens: two in the morning on a Sunday in Sendai. */
export const nightStart = new Date('2026-11-22T02:00:00+09:00');

/** All of them have this password. */
export const testPassword = 'kyoten-test-password';

/** Writes the people as the database's owner: argon2 is left out, tests that sign in set a hash. */
export async function writePeople(admin: Sql, at: Date): Promise<People> {
  const addBase = async (name: string, wards: string[]) => {
    const [row] = await admin<{ id: string }[]>`
      insert into bases (name, ward_codes, created_at) values (${name}, ${wards}, ${at.toISOString()}) returning id`;
    return String(row?.id);
  };
  const baseId = await addBase('試験拠点', ['04101', '04102']);
  const otherBase = await addBase('別の拠点', ['13104']);

  const addOrganisation = async (
    base: string,
    kind: OrganisationKind,
    name: string,
    ward: string | null,
  ) => {
    const [row] = await admin<{ id: string }[]>`
      insert into organisations (base_id, kind, name, ward_code, created_at)
      values (${base}, ${kind}, ${name}, ${ward}, ${at.toISOString()}) returning id`;
    return String(row?.id);
  };
  const addUser = async (
    base: string,
    organisationId: string,
    role: Role,
    name: string,
    wardCodes: string[] = [],
  ): Promise<UserActor> => {
    const userId = randomUUID();
    await admin`
      insert into users (id, base_id, organisation_id, role, name, email, password_hash, ward_codes, created_at)
      values (${userId}, ${base}, ${organisationId}, ${role}, ${name}, ${`${userId}@example.test`}, 'none', ${wardCodes}, ${at.toISOString()})`;
    return { kind: 'user', userId, baseId: base, organisationId, role, wardCodes };
  };
  const addFacility = async (officeNo: string, name: string) => {
    const id = await addOrganisation(baseId, 'FACILITY', name, '04101');
    await admin`
      insert into facilities (id, base_id, office_no, name, name_kana, corporation, municipality_code, address, phone,
        latitude, longitude, created_at, updated_at)
      values (${id}, ${baseId}, ${officeNo}, ${name}, '', '社会福祉法人試験会', '04101', '仙台市青葉区試験町1-1', '+81220000000',
        38.27, 140.87, ${at.toISOString()}, ${at.toISOString()})`;
    return id;
  };

  const base = await addOrganisation(baseId, 'BASE', '試験拠点', null);
  const aoba = await addOrganisation(baseId, 'WARD_OFFICE', '青葉区障害高齢課', '04101');
  const miyagino = await addOrganisation(baseId, 'WARD_OFFICE', '宮城野区障害高齢課', '04102');
  const office = await addOrganisation(
    baseId,
    'CONSULTATION_OFFICE',
    '試験相談支援事業所',
    '04101',
  );
  const council = await addOrganisation(baseId, 'COUNCIL', '青葉区自立支援協議会', '04101');
  const elsewhere = await addOrganisation(otherBase, 'BASE', '別の拠点', null);
  const facilityA = await addFacility('0410000001', 'あさひ短期入所');
  const facilityB = await addFacility('0410000002', 'ひろせ短期入所');
  return {
    baseId,
    facilityA,
    facilityB,
    aoki: await addUser(baseId, base, 'coordinator', '青木 試'),
    baba: await addUser(baseId, base, 'coordinator', '馬場 試'),
    chiba: await addUser(baseId, base, 'base_manager', '千葉 試'),
    doi: await addUser(baseId, aoba, 'ward_staff', '土井 試', ['04101']),
    endo: await addUser(baseId, miyagino, 'ward_staff', '遠藤 試', ['04102']),
    fujita: await addUser(baseId, office, 'consultation_staff', '藤田 試'),
    goto: await addUser(baseId, facilityA, 'facility_staff', '後藤 試'),
    honda: await addUser(baseId, facilityB, 'facility_staff', '本田 試'),
    admin: await addUser(baseId, base, 'admin', '管理 試'),
    auditor: await addUser(baseId, base, 'auditor', '監査 試'),
    council: await addUser(baseId, council, 'council_viewer', '協議 試'),
    stranger: await addUser(otherBase, elsewhere, 'coordinator', '別野 試'),
  };
}
