import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { binderPage } from '../../src/priority-cases/prints/binder-page.ts';
import { fullSheet } from '../../src/priority-cases/prints/full-sheet.ts';
import { fullSheetPage } from '../../src/priority-cases/prints/full-sheet-page.ts';
import type { CaseProfile } from '../../src/priority-cases/profile.api.ts';
import { type House, openHouse } from '../support/house.ts';
import { fullestProfile, japanese } from './fullest.ts';
import { aCase, anActiveCase } from './register.ts';
import { fullProfile, someone } from './someone.ts';

const mark = {
  at: new Date('2026-11-22T02:00:00+09:00'),
  by: '<見本　職員>',
  reason: 'council',
} as const;
const names = { facility: () => 'みほん短期入所', criterion: () => '介護者が一人' };
const pageOf = (profile: CaseProfile) => {
  const record = someone({ profile, registrationNo: 'A<1>' });
  return fullSheetPage(record, fullSheet(record, null, '2026-11-22', names), mark);
};

/** Every text that somebody has typed, wherever it stands; numbers to call are written otherwise. */
function typedIn(value: unknown): string[] {
  if (typeof value === 'string')
    return /^(\+81|[A-Z0-9_]+$|\d|[0-9a-f-]{36})/.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(typedIn) : [];
}

describe('登録票', () => {
  it.each([
    ['a usual case', fullProfile],
    ['the fullest', fullestProfile((length) => japanese(Math.min(length, 300)))],
  ])('holds every word of %s', (_what, profile) => {
    const page = pageOf(profile);
    expect(typedIn(profile).filter((text) => !page.includes(text))).toEqual([]);
    for (const told of ['090-0000-0002', '022', '昭和58年3月4日', '43歳', '青葉区', '登録済'])
      if (profile === fullProfile) expect(page).toContain(told);
  });

  it('says on every page what it is, which version, who printed it and what for, and breaks out of nothing', () => {
    const page = pageOf({});
    const head = page.slice(page.indexOf('<thead>'), page.indexOf('</thead>'));
    for (const told of [
      '登録票',
      'A&lt;1&gt;',
      '第3版',
      '取扱注意',
      '令和8年11月22日 02:00',
      '&lt;見本　職員&gt;',
      '協議会の資料',
    ])
      expect(head).toContain(told);
    expect(page).toContain('counter(page)');
    expect(page).not.toContain('<1>');
  });

  it('never takes what nobody has asked for none', () => {
    expect(pageOf({})).not.toContain('>なし<');
    expect(pageOf({ medicalCare: [], medical: { allergies: [] } }).match(/>なし</g)).toHaveLength(
      2,
    );
  });
});

describe("the list for the ward's binder", () => {
  it('has a line for everybody, with the era and the number to call', () => {
    const page = binderPage([someone(), someone({ profile: {}, birthDate: null })], '青葉区', mark);
    for (const told of [
      '昭和58年3月4日',
      '0220-00-0004',
      '見本梅子',
      '経管栄養',
      'アナフィラキシー',
      '令和8年12月1日',
    ])
      expect(page).toContain(told);
    expect(page.match(/未確認/g)?.length).toBeGreaterThanOrEqual(3);
    expect(binderPage([], '青葉区', mark)).toContain('この条件に当てはまる人はいません');
  });
});

describe('asking for a print', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const printsOf = (id: string) => house.database.admin`
    select kind, reason, version, by_user from case_prints where case_id = ${id} order by at, id`;

  it('shows nothing of who it is before a facility has accepted', async () => {
    const { people } = house;
    const theCase = await anActiveCase(house);
    const base = await house.as(people.aoki);
    const { status, body } = await base.get(
      `${theCase.url}/sheet.html?stage=offer&reason=receiving`,
    );
    expect(status).toBe(200);
    expect(body).toContain('知的');
    for (const secret of [
      '髙﨑',
      'タカサキ',
      theCase.created.registrationNo,
      '見本次郎',
      '1983',
      '昭和58',
    ])
      expect(body).not.toContain(secret);
    expect(await printsOf(theCase.id)).toMatchObject([
      { kind: 'sheet-offer', reason: 'receiving', version: 1, by_user: people.aoki.userId },
    ]);
    expect((await base.get(`${theCase.url}/sheet.html?reason=because`)).status).toBe(400);
  });

  it('gives the full sheet to who keeps the case, and to the base once there is a consent', async () => {
    const { people } = house;
    const theCase = await anActiveCase(house);
    const answer = await theCase.ward.get(`${theCase.url}/full.html?reason=review`);
    expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
    expect(answer.body).toContain('髙﨑　さくら');
    expect(answer.body).toContain('土井');
    const draft = await aCase(house);
    expect((await draft.ward.get(`${draft.url}/full.html?reason=review`)).status).toBe(200);
    expect((await draft.ward.get(`${draft.url}/full.html`)).status).toBe(400);
    const base = await house.as(people.aoki);
    expect((await base.get(`${theCase.url}/full.html?reason=review`)).status).toBe(200);
    expect((await base.get(`${draft.url}/full.html?reason=review`)).status).toBe(404);
    const provisional = await house.database.admin`
      update priority_cases set is_provisional = true where id = ${draft.id} returning id`;
    expect(provisional).toHaveLength(1);
    expect(await base.get(`${draft.url}/full.html?reason=review`)).toMatchObject({
      status: 409,
      body: { code: 'full-sheet-without-consent' },
    });
    expect(
      (await (await house.as(people.goto)).get(`${theCase.url}/full.html?reason=review`)).status,
    ).toBe(403);
  });

  it('writes a line for everybody on the binder list, and for nobody else', async () => {
    const { people } = house;
    const active = await anActiveCase(house);
    const draft = await aCase(house);
    const ward = await house.as(people.doi);
    const { body } = await ward.get('/cases/binder.html?status=ACTIVE&wardCode=04101');
    expect(body).toContain(active.created.registrationNo);
    expect(body).toContain('青葉区・登録済');
    expect(body).not.toContain(draft.created.registrationNo);
    expect(await printsOf(active.id)).toMatchObject([{ kind: 'binder', reason: 'binder' }]);
    expect(await printsOf(draft.id)).toEqual([]);
    const { body: history } = await ward.get(`${active.url}/history`);
    expect(history.items[0]).toMatchObject({ kind: 'printed' });
    const reads = await house.database.admin`
      select fields from audit_log where subject_id = ${active.id} and purpose = 'print'`;
    expect(reads).toHaveLength(1);
    const elsewhere = await (await house.as(people.endo)).get('/cases/binder.html?reason=binder');
    expect(elsewhere.body).toContain('この条件に当てはまる人はいません');
    // Of the night, seen by the base without a consent: on no paper of the base's.
    await house.database
      .admin`update priority_cases set is_provisional = true where id = ${draft.id}`;
    const base = await (await house.as(people.aoki)).get('/cases/binder.html');
    expect(base.body).toContain(active.created.registrationNo);
    expect(base.body).not.toContain(draft.created.registrationNo);
  });
});
