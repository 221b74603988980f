import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchKeysOf } from '../../src/priority-cases/finding/search-keys.ts';
import { type House, openHouse } from '../support/house.ts';
import { inventedPeople } from '../support/invented.ts';
import { RECALL } from './recall-table.ts';

const others = 1_000;
const amongFirst = 5;

let house: House;
beforeAll(async () => {
  house = await openHouse({ handlers: {} });
  await fill();
});
afterAll(() => house.close());

async function fill() {
  const meant = RECALL.map(([name, nameKana]) => ({
    name,
    nameKana,
    birthDate: '1983-03-04',
    sex: 'MALE',
  }));
  const rows = [...inventedPeople(others), ...meant].map((person, at) => {
    const registrationNo = `A-${String(at + 1).padStart(6, '0')}`;
    return {
      ...person,
      registrationNo,
      ...searchKeysOf({ ...person, registrationNo, profile: {} }),
    };
  });
  await house.database.admin`
    insert into priority_cases (base_id, ward_code, registration_no, status, is_provisional, name,
      name_kana, birth_date, sex, profile, has_consent, consent_scopes, search_key, sound_key,
      search_grams, search_version, version, created_at, updated_at)
    select ${house.people.baseId}, '04101', r."registrationNo", 'DRAFT', false, r.name, r."nameKana",
      r."birthDate", r.sex, '{}', true, '{}', r."searchKey", r."soundKey", r."searchGrams",
      r."searchVersion", 1, now(), now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as r("registrationNo" text, name text,
      "nameKana" text, "birthDate" date, sex text, "searchKey" text, "soundKey" text,
      "searchGrams" text[], "searchVersion" integer)`;
}

it(`finds whoever is meant among the first ${amongFirst}, of ${others} others, however the name is typed`, async () => {
  const doi = await house.as(house.people.doi);
  const missed: string[] = [];
  let asked = 0;
  for (const [name, , ...spellings] of RECALL)
    for (const q of spellings) {
      asked += 1;
      const { body } = await doi.post('/cases/search', { q, limit: amongFirst });
      const found = body.items.map((it: { name: string }) => it.name);
      if (!found.includes(name)) missed.push(`${q} → ${name}: ${found.join(', ')}`);
    }
  expect(missed).toEqual([]);
  expect(asked).toBeGreaterThanOrEqual(200);
});
