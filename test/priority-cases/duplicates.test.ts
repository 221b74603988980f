import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { likenessOf } from '../../src/priority-cases/finding/duplicate-score.ts';
import { type House, openHouse } from '../support/house.ts';
import { aCase } from './register.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse({ handlers: {} });
});
afterAll(() => house.close());

const nobody = { name: '', nameKana: '', birthDate: null, phones: [], address: '' };
const taro = {
  name: '齋藤　太郎',
  nameKana: 'サイトウ　タロウ',
  birthDate: '1983-03-04',
  phones: ['+81220000077'],
  address: '宮城県仙台市青葉区見本町1丁目2番3号',
};

describe('two people', () => {
  it.each([
    [
      'reading and birth',
      { nameKana: 'さいとう たろう', birthDate: '1983-03-04' },
      ['SAME_READING', 'SAME_BIRTH'],
    ],
    [
      'what sounds like it, and birth',
      { nameKana: 'サイト ダロー', birthDate: '1983-03-04' },
      ['SIMILAR_NAME', 'SAME_BIRTH'],
    ],
    ['a number alone', { phones: ['+81220000077'] }, ['SAME_PHONE']],
    [
      'name and reading',
      { name: '斉藤太郎', nameKana: 'サイトウタロウ' },
      ['SAME_NAME', 'SAME_READING'],
    ],
    [
      'a name that sounds alike, and the address',
      { nameKana: 'さいと たろ', address: '仙台市青葉区見本町１－２－３ 見本荘201' },
      ['SIMILAR_NAME', 'SIMILAR_ADDRESS'],
    ],
  ])('may be one by %s', (_, said, reasons) => {
    expect(likenessOf({ ...nobody, ...said }, taro)?.reasons).toEqual(reasons);
  });

  it.each([
    ['a birthday', { birthDate: '1983-03-04' }],
    ['a reading', { nameKana: 'サイトウ　タロウ' }],
    ['a house', { address: '仙台市青葉区見本町1-2-3' }],
    [
      'the street and its number begun',
      { nameKana: 'サイト　タロ', address: '仙台市青葉区見本町1-2-33' },
    ],
    ['nothing', {}],
  ])('are not one by %s alone', (_, said) => {
    expect(likenessOf({ ...nobody, ...said }, taro)).toBeNull();
  });
});

describe('while a person is entered', () => {
  it('shows who may be on the register already, as ward staff may see them, and logs it', async () => {
    const { people } = house;
    const mine = await aCase(house, {
      name: taro.name,
      nameKana: taro.nameKana,
      profile: { phone: '022-000-0077', address: taro.address },
    });
    const other = await aCase(house, { name: '別人', nameKana: 'ベツジン' });
    const doi = await house.as(people.doi);
    const ask = async (body: object, by = doi) => {
      const answer = await by.post('/cases/duplicates', body);
      expect(answer.status).toBe(200);
      return answer.body.items;
    };
    const entered = { name: '斎藤 太郎', nameKana: 'さいとうたろう', birthDate: 'S58.3.4' };
    expect(await ask(entered)).toEqual([
      {
        id: mine.id,
        registrationNo: expect.any(String),
        name: taro.name,
        nameKana: taro.nameKana,
        birthDate: '1983-03-04',
        status: 'DRAFT',
        wardCode: '04101',
        reasons: ['SAME_NAME', 'SAME_READING', 'SAME_BIRTH'],
      },
    ]);
    expect(await ask({ phones: ['０２２（０００）００７７'] })).toMatchObject([
      { id: mine.id, reasons: ['SAME_PHONE'] },
    ]);
    expect(await ask({ ...entered, exceptId: mine.id })).toEqual([]);
    expect(await ask({ name: '斎', birthDate: 'S58.', phones: ['022'] })).toEqual([]);
    expect(await ask(entered, await house.as(people.endo))).toEqual([]);
    const readsOf = async (id: string) =>
      (
        await house.database.admin`
          select 1 from audit_log where action = 'read' and subject_id = ${id}
            and user_id = ${people.doi.userId}`
      ).length;
    expect([await readsOf(mine.id), await readsOf(other.id)]).toEqual([2, 0]);
    const aoki = await house.as(people.aoki);
    expect((await aoki.post('/cases/duplicates', entered)).status).toBe(403);
  });

  it('never shows more than five', async () => {
    for (let n = 0; n < 7; n += 1)
      await aCase(house, { name: '同姓 同名', nameKana: 'ドウセイ ドウメイ', profile: {} });
    const doi = await house.as(house.people.doi);
    const { body } = await doi.post('/cases/duplicates', {
      name: '同姓同名',
      nameKana: 'どうせいどうめい',
    });
    expect(body.items).toHaveLength(5);
  });
});
