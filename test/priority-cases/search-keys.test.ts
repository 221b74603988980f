import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renewSearchKeys } from '../../src/priority-cases/finding/search-keys.store.ts';
import { SEARCH_VERSION } from '../../src/priority-cases/finding/search-keys.ts';
import { type House, openHouse } from '../support/house.ts';
import { aCase } from './register.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse({ handlers: {} });
});
afterAll(() => house.close());

const idsOf = async (q: string) => {
  const doi = await house.as(house.people.doi);
  const { body } = await doi.post('/cases/search', { q });
  return body.items.map(({ id }: { id: string }) => id);
};

describe('what a case is found by', () => {
  it('is made anew for cases that an older version has written, and of them alone', async () => {
    const { admin } = house.database;
    const old = await aCase(house, { name: '渡邉　花', nameKana: 'ワタナベ　ハナ' });
    const { id } = await aCase(house, { name: '今野　新', nameKana: 'コンノ　アラタ' });
    await admin`
      update priority_cases set search_key = 'ワタナベハナ', sound_key = default,
        search_grams = default, search_version = 0 where id = ${old.id}`;
    await admin`
      insert into priority_cases (base_id, ward_code, registration_no, status, is_provisional, name,
        name_kana, search_key, sex, profile, has_consent, consent_scopes, version, created_at, updated_at)
      select base_id, ward_code, 'OLD-' || n, status, false, name, name_kana, '', sex, profile, false,
        '{}', 1, now(), now()
      from (select * from priority_cases where id = ${old.id}) one, generate_series(1, 1000) n`;
    expect(await idsOf('渡辺花')).toEqual([]);
    const owner = new pg.Client({ connectionString: house.database.adminUrl });
    await owner.connect();
    try {
      expect(await renewSearchKeys(owner)).toBe(1_001);
      expect(await renewSearchKeys(owner)).toBe(0);
    } finally {
      await owner.end();
    }
    expect(await idsOf('OLD-777')).toHaveLength(1);
    expect((await idsOf('わたなべはな')).length).toBeGreaterThan(10);
    expect(await idsOf('今野')).toEqual([id]);
    const [row] =
      await admin`select version, search_version from priority_cases where id = ${old.id}`;
    expect(row).toEqual({ version: 1, search_version: SEARCH_VERSION });
  });

  it('follows the name', async () => {
    const one = await aCase(house, { name: '旧姓　薫', nameKana: 'キュウセイ　カオル' });
    await one.ward.patch(
      one.url,
      { name: '新姓　薫', nameKana: 'シンセイ　カヲル' },
      { 'if-match': '"1"' },
    );
    expect(await idsOf('kyusei')).toEqual([]);
    expect(await idsOf('sinsei kaoru')).toEqual([one.id]);
  });

  it('is nothing to who may not see the case, however many there are', async () => {
    const { people } = house;
    for (const who of [people.endo, people.stranger, people.aoki]) {
      const client = await house.as(who);
      for (const q of [
        'わたなべ',
        'わ',
        '渡辺',
        'OLD-777',
        'OLD',
        '1983/3/4',
        '022-000-0001',
        '0220',
      ]) {
        const { status, body } = await client.post('/cases/search', { q });
        expect([q, status, body.items]).toEqual([q, 200, []]);
      }
    }
  });
});
