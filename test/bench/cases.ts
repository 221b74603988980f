import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import type { Sql } from 'postgres';
import { buildApi } from '../../src/api.ts';
import type { UserActor } from '../../src/platform/actor.ts';
import { soundKey } from '../../src/platform/text/sound-key.ts';
import { readQuery } from '../../src/priority-cases/finding/case-query.ts';
import { searchKeysOf } from '../../src/priority-cases/finding/search-keys.ts';
import { type InventedPerson, inventedPeople } from '../support/invented.ts';
import { openSession } from '../support/session.ts';
import { type Figure, figuresOf } from './figures.ts';
import type { Stage } from './stage.ts';

const cases = 50_000;
const phonesOfCase = 5;
const rowsAtOnce = 5_000;
const wards = 5;
const typedPeople = 20;
const lookups = 200;
const listings = 60;
const warmUp = 20;
const shares = [0.5, 0.95];

/**
 * A register of 50,000 people, asked over HTTP by ward staff who see one ward of five and by a
 * coordinator who sees all with consent: names typed letter by letter in kanji, kana and romaji, a
 * number that calls, the list's first page and the counts. Floor: the database's owner asks the same
 * index on a bare connection, without order, rights and log.
 */
export async function benchCases(stage: Stage): Promise<Figure[]> {
  const { appUrl, admin, people } = await stage.newDatabase();
  const persons = inventedPeople(cases);
  await fill(admin, people.baseId, persons);
  const platform = await stage.openPlatform('postgres', appUrl);
  const app = await buildApi(platform);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/api/v1`;
  const clientOf = async (person: UserActor) => {
    const cookie = `kyoten=${await openSession({ admin }, person, new Date())}`;
    return async (path: string, body?: object): Promise<unknown> => {
      const answer = await fetch(`${address}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          cookie,
          origin: new URL(address).origin,
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    };
  };
  try {
    const figures: Figure[] = [];
    const texts = typedTexts(persons);
    const bare = new BareQueries(admin, people.baseId);
    for (const [who, person] of [
      ['ward', people.doi],
      ['coordinator', people.aoki],
    ] as const) {
      const ask = await clientOf(person);
      for (const [script, typed] of Object.entries(texts)) {
        const own = await samplesOf(typed, (q) => ask('/cases/search', { q, limit: 50 }));
        const floor = await samplesOf(typed, (q) => bare.search(q));
        figures.push(...figuresOf('cases', `search by ${script}, ${who}`, own, floor, { shares }));
      }
      const numbers = Array.from({ length: lookups }, (_, n) => phoneOf(n * 211, n % phonesOfCase));
      const called = await samplesOf(numbers, (phone) => ask('/cases/lookup', { phone }));
      const found = await samplesOf(numbers, (phone) => bare.lookup(phone));
      figures.push(...figuresOf('cases', `caller lookup, ${who}`, called, found, { shares }));
      if (person === people.aoki) {
        const rang = await samplesOf(numbers, (text) => ask('/emergencies/lookup', { text }));
        figures.push(...figuresOf('cases', 'lookup of the intake', rang, found, { shares }));
      }
      const times = Array.from({ length: listings }, () => '');
      const listed = await samplesOf(times, () => ask('/cases'));
      const plainly = await samplesOf(times, () => bare.list());
      figures.push(...figuresOf('cases', `list's first page, ${who}`, listed, plainly, { shares }));
      const counted = await samplesOf(times, () => ask('/cases/counts'));
      const sums = await samplesOf(times, () => bare.counts());
      figures.push(...figuresOf('cases', `counts, ${who}`, counted, sums, { shares }));
    }
    return figures;
  } finally {
    await app.close();
    await platform.close();
  }
}

async function samplesOf(
  asked: readonly string[],
  ask: (text: string) => Promise<unknown>,
): Promise<number[]> {
  for (const text of asked.slice(0, warmUp)) await ask(text);
  const samples: number[] = [];
  for (const text of asked) {
    const from = performance.now();
    await ask(text);
    samples.push(performance.now() - from);
  }
  return samples;
}

/** Every beginning of some of their names, as it stands in the box while it is typed. */
function typedTexts(persons: readonly InventedPerson[]): Record<string, string[]> {
  const chosen = persons.filter((_, at) => at % Math.floor(cases / typedPeople) === 0);
  const typed = (textOf: (person: InventedPerson) => string) =>
    chosen.flatMap((person) => {
      const letters = [...textOf(person)];
      return letters.map((_, at) => letters.slice(0, at + 1).join(''));
    });
  const numbers = chosen.map((_, at) => phoneOf(at * 2_503, at % phonesOfCase).replace('+81', '0'));
  return {
    digits: numbers.flatMap((digits) =>
      [...digits].map((_, at) => digits.slice(0, at + 1)).slice(3),
    ),
    'last digits': numbers.map((digits) => digits.slice(-4)),
    kanji: typed(({ name }) => name.replace(/\s/g, '')),
    kana: typed(({ nameKana }) => nameKana),
    romaji: typed(({ nameKana }) => nameKana.split(/\s/).map(soundKey).join(' ')),
  };
}

/** What the index alone takes, for somebody who may see everything. */
class BareQueries {
  private readonly admin: Sql;
  private readonly baseId: string;

  constructor(admin: Sql, baseId: string) {
    this.admin = admin;
    this.baseId = baseId;
  }

  async search(q: string): Promise<void> {
    const { words, phone } = readQuery(q);
    if (phone !== null) {
      await this.admin`select id, phone from case_phones
        where phone like ${`%${phone.digits.replace(/^0/, '')}%`} limit 50`;
      return;
    }
    const grams = words?.ways[0]?.grams;
    if (grams !== undefined)
      await this.admin`select id, registration_no, name, name_kana, birth_date, sex, status
        from priority_cases where base_id = ${this.baseId} and search_grams @> ${[...grams]} limit 50`;
    else
      await this.admin`select id, registration_no, name, name_kana, birth_date, sex, status
        from priority_cases where base_id = ${this.baseId}
          and sound_key ~>=~ ${`|${words?.begins ?? ''}`} order by base_id, sound_key using ~<~ limit 50`;
  }

  async lookup(phone: string): Promise<void> {
    await this.admin`select c.id, registration_no, name, name_kana, whose, relation
      from case_phones p join priority_cases c on c.id = p.case_id
      where p.base_id = ${this.baseId} and phone = ${phone}`;
  }

  async list(): Promise<void> {
    await this.admin`select id, registration_no, name, name_kana, birth_date, sex, status
      from priority_cases where base_id = ${this.baseId} order by id desc limit 50`;
  }

  async counts(): Promise<void> {
    await this.admin`select status, count(*) from priority_cases
      where base_id = ${this.baseId} group by status`;
  }
}

/** The n-th case's: its own, a caregiver's, two contacts' and an office's, which it shares with ten others. */
function phoneOf(n: number, place: number): string {
  const area = place % 2 === 0 ? '+8122' : '+8190';
  const digits = place === 4 ? Math.floor(n / 10) + 6_000_000 : n * 4 + place + 2_000_000;
  return place % 2 === 0 ? `${area}${digits}` : `${area}${digits + 10_000_000}`;
}

const owners = ['PERSON', 'CAREGIVER', 'CONTACT', 'CONTACT', 'SUPPORTER'];
const statuses = ['ACTIVE', 'ACTIVE', 'ACTIVE', 'DRAFT', 'UNDER_REVIEW', 'EXPIRED', 'CLOSED'];

async function fill(admin: Sql, baseId: string, persons: readonly InventedPerson[]): Promise<void> {
  // The log of 300,000 writes is no part of what is measured.
  await admin`alter table priority_cases disable trigger user`;
  await admin`alter table case_phones disable trigger user`;
  const profile = {
    address: '宮城県仙台市青葉区見本町1-2-3 見本荘201',
    crisisPlan: { calm: { actions: '見守る' }, emergency: { actions: '弟に電話する' } },
    medical: { diagnosis: '見本', medicationNotes: 'あいうえおかきくけこ'.repeat(60) },
  };
  for (let from = 0; from < persons.length; from += rowsAtOnce) {
    const rows = persons.slice(from, from + rowsAtOnce).map((person, at) => {
      const n = from + at;
      const registrationNo = `A-${String(n + 1).padStart(6, '0')}`;
      return {
        ...person,
        ...searchKeysOf({ ...person, registrationNo, profile: {} }),
        registrationNo,
        ward: `0410${(n % wards) + 1}`,
        status: statuses[n % statuses.length],
        consent: n % 10 < 8,
        phones: owners.map((whose, place) => ({ whose, phone: phoneOf(n, place) })),
      };
    });
    await admin`
      with people as (
        select * from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as r(
          "registrationNo" text, name text, "nameKana" text, "birthDate" date, sex text,
          "searchKey" text, "soundKey" text, "searchGrams" text[], "searchVersion" integer, ward text,
          status text, consent boolean, phones jsonb)
      ), made as (
        insert into priority_cases (base_id, ward_code, registration_no, status, is_provisional, name,
          name_kana, birth_date, sex, profile, has_consent, consent_scopes, next_review_on, search_key,
          sound_key, search_grams, search_version, version, created_at, updated_at)
        select ${baseId}::uuid, ward, "registrationNo", status, false, name, "nameKana", "birthDate", sex,
          ${JSON.stringify(profile)}::text::jsonb, consent, '{}', current_date + 100, "searchKey",
          "soundKey", "searchGrams", "searchVersion", 1, now(), now()
        from people returning id, registration_no
      )
      insert into case_phones (base_id, case_id, phone, whose)
      select ${baseId}::uuid, made.id, phone ->> 'phone', phone ->> 'whose'
      from made join people on people."registrationNo" = made.registration_no,
        jsonb_array_elements(phones) phone`;
  }
  await admin`alter table priority_cases enable trigger user`;
  await admin`alter table case_phones enable trigger user`;
  await admin`vacuum analyze`;
}
