import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEDICAL_CARE } from '../../src/platform/text/care-labels.ts';
import type { CaseRecord } from '../../src/priority-cases/case-record.ts';
import { disclose, type EmergencySheet } from '../../src/priority-cases/disclosure.ts';
import { personSheetOf } from '../../src/priority-cases/person-sheet.ts';
import { emergencySheetPage } from '../../src/priority-cases/prints/emergency-sheet-page.ts';
import type { SheetBlock } from '../../src/priority-cases/prints/sheet-block.ts';
import { fitBlock, fitColumn, fitContacts } from '../../src/priority-cases/prints/sheet-fit.ts';
import { medicalBlocks } from '../../src/priority-cases/prints/sheet-medical.ts';
import { contactsOf, personBlocks } from '../../src/priority-cases/prints/sheet-person.ts';
import { type CaseProfile, caseProfile } from '../../src/priority-cases/profile.api.ts';
import { openBrowser } from '../support/browser.ts';
import { type House, openHouse } from '../support/house.ts';
import { awkward, fullestProfile, japanese } from './fullest.ts';
import { aCase, anActiveCase } from './register.ts';
import { fullProfile, someone } from './someone.ts';

const CUT = '続きは登録票を参照';
const night = new Date('2026-11-22T02:00:00+09:00');

function sheetOf(changes: Partial<CaseRecord>): EmergencySheet {
  const disclosed = disclose(personSheetOf(someone(changes), '2026-11-22'), 'accepted');
  if (disclosed.stage !== 'accepted' || disclosed.person === null) throw new Error('not shown');
  return disclosed.person;
}
const pageOf = (changes: Partial<CaseRecord>) =>
  emergencySheetPage(sheetOf(changes), 3, { at: night, by: '見本　職員', reason: 'receiving' });
/** Every entry of a block as one line. */
const saidIn = (blocks: SheetBlock[], heading: string) =>
  blocks
    .find((block) => block.heading.startsWith(heading))
    ?.entries.map(({ label, head, text }) => [label ?? head, text].filter(Boolean).join('：'));
const medical = (profile: CaseProfile) => medicalBlocks(sheetOf({ profile }));
const person = (profile: CaseProfile) => personBlocks(sheetOf({ profile }));

describe('what the sheet says', () => {
  it('begins with what kills', () => {
    const blocks = medical({
      medical: {
        allergies: [
          { kind: 'DRUG', substance: 'ペニシリン' },
          { kind: 'FOOD', substance: '卵', isAnaphylactic: true },
        ],
        seizures: { hasSeizures: true, type: '強直間代', call119When: '5分続くとき' },
      },
    });
    expect(saidIn(blocks, 'アレルギー')).toEqual([
      'アナフィラキシー：卵（食物）',
      'ペニシリン（薬）',
    ]);
    expect(saidIn(blocks, '発作')).toEqual(['119番：5分続くとき', '発作：強直間代']);
    expect(blocks.slice(0, 2).map(({ isAlarm }) => isAlarm)).toEqual([true, true]);
    expect(blocks[0]?.entries[0]?.isDanger).toBe(true);
  });

  it('never takes what nobody has asked for none', () => {
    const headings = ['アレルギー', '発作', '服薬', '医療的ケア'];
    const asked = medical({
      medicalCare: [],
      medical: { allergies: [], seizures: { hasSeizures: false }, medications: [] },
    });
    expect(headings.map((it) => saidIn(medical({}), it))).toEqual(headings.map(() => ['未確認']));
    expect(headings.map((it) => saidIn(asked, it))).toEqual(headings.map(() => ['なし']));
    expect(saidIn(medical({}), '病気')).toEqual(['感染症：未確認']);
    const seizures = { hasSeizures: true };
    expect(saidIn(medical({ medical: { seizures } }), '発作')?.[0]).toContain('あり');
  });

  it('says how to be with the person, and what to do in the emergency', () => {
    const blocks = person(fullProfile);
    expect(saidIn(blocks, '伝え方')).toEqual(['はい・いいえ：手を挙げる', '伝え方：絵カード']);
    expect(saidIn(blocks, '避けること')).toEqual(['急に触らない']);
    expect(saidIn(blocks, '落ち着く方法')).toEqual(['静かな部屋で毛布']);
    expect(saidIn(blocks, '緊急時')).toEqual(['弟に電話する', '持ち物：毛布、薬']);
    expect(saidIn(blocks, '介助')).toContain('移動：独歩　移乗は自分で');
    expect(saidIn(person({}), '緊急時')).toEqual(['未登録']);
  });

  it('names the contacts in the order of calling, with their numbers as they are read out', () => {
    const contacts = contactsOf({
      emergencyContacts: [
        { order: 2, name: '二番', phones: ['+81222148188 ext 12'], canCome: false },
        { order: 1, name: '一番', relation: 'SIBLING', phones: ['+819000000005'], isNightOk: true },
      ],
    });
    expect(contacts).toEqual([
      { name: '一番', relation: '兄弟姉妹', phones: ['090-0000-0005'], availability: '夜間可' },
      { name: '二番', relation: '', phones: ['022-214-8188 内線12'], availability: '駆けつけ不可' },
    ]);
  });

  it('holds nothing that the receiver has no need of', () => {
    const page = pageOf({});
    const { entryMethod, benefitCertificateNo, notes, priority } = fullProfile;
    for (const secret of [
      entryMethod,
      benefitCertificateNo,
      notes,
      '見本梅子',
      '犬1匹',
      '以前けが',
    ])
      expect(page).not.toContain(secret);
    expect(priority).toBe('高');
    expect(page).not.toContain('あさひ短期入所');
    for (const word of [
      'A-000123',
      'さっちゃん',
      '令和8年11月22日 02:00',
      '第3版',
      '取扱注意',
      '受入先用',
    ])
      expect(page).toContain(word);
    expect(pageOf({ name: '<script>alert(1)</script>' })).not.toContain('<script');
  });
});

describe('what does not fit', () => {
  const block = (lines: number, count = 1): SheetBlock => ({
    heading: '見出し',
    entries: Array.from({ length: count }, () => ({ text: 'あ'.repeat(28 * lines) })),
  });

  it('is cut where it was too long, and said to be', () => {
    expect(fitBlock(block(3), 3)).toMatchObject({ isCut: false });
    const cut = fitBlock(block(4), 3);
    expect(cut).toMatchObject({ isCut: true, entries: [{ text: expect.stringMatching(/…$/) }] });
    expect(fitBlock(block(2, 9), 4).entries).toHaveLength(3);
  });

  it('leaves a line to each that stands behind something long', () => {
    const long: SheetBlock = {
      heading: '発作',
      entries: [
        { head: '119番', text: 'あ'.repeat(500) },
        { label: '坐薬など', text: '5分で' },
      ],
    };
    expect(fitBlock(long, 4).entries).toEqual([
      { head: '119番', text: expect.stringMatching(/^あ+…$/) },
      { label: '坐薬など', text: '5分で' },
    ]);
  });

  it('is never an item of medical care', () => {
    const page = pageOf({ profile: fullestProfile(japanese) });
    for (const label of Object.values(MEDICAL_CARE)) expect(page).toContain(label);
  });

  it('takes what others leave, those higher up first, and each keeps its least', () => {
    const wishes = [block(9), block(1), block(9)].map((it) => ({ block: it, least: 2 }));
    const height = 3 * 25 + 10 * 13;
    const fitted = fitColumn(wishes, height);
    expect(fitted.map(({ isCut }) => isCut)).toEqual([true, false, true]);
    const lines = fitted.map(({ entries }) => entries.map(({ text }) => text.length));
    expect(lines[0]?.[0]).toBeGreaterThan(lines[2]?.[0] ?? 0);
    expect(fitColumn(wishes, 1_000).every(({ isCut }) => !isCut)).toBe(true);
  });

  it('leaves out those to be called last, and counts them', () => {
    const contact = { name: '人', relation: '', phones: ['090-0000-0005'], availability: '' };
    const two = { ...contact, phones: ['022-214-8188 内線12', '022-214-8188 内線13'] };
    expect(fitContacts([contact, contact], 5)).toMatchObject({ hidden: 0 });
    expect(fitContacts([two, two, two, contact], 5)).toMatchObject({
      shown: [two, two],
      hidden: 2,
    });
  });
});

describe('on paper', () => {
  let browser: Browser | null;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  async function printed(html: string): Promise<{ page: Page; pages: number; size: string }> {
    if (browser === null) throw new Error('no browser');
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
    await page.emulateMedia({ media: 'print' });
    await page.setContent(html);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const size = /MediaBox\s*\[([^\]]*)\]/.exec(pdf)?.[1]?.trim() ?? '';
    return { page, pages: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, size };
  }

  it.each<[string, Partial<CaseRecord>, boolean]>([
    ['an empty profile', { profile: {}, birthDate: null }, false],
    ['an ordinary one', {}, false],
    [
      'the fullest one',
      { profile: fullestProfile(japanese), name: japanese(200), nameKana: japanese(200) },
      true,
    ],
    ['one that wraps badly', { profile: fullestProfile(awkward), name: awkward(200) }, true],
  ])('%s is one page of A4, with nothing hidden by its edge', async (_what, changes, isCut) => {
    if (browser === null) return;
    if (changes.profile) expect(caseProfile.safeParse(changes.profile).success).toBe(true);
    const html = pageOf(changes);
    const { page, pages, size } = await printed(html);
    expect(pages).toBe(1);
    expect(size.split(' ').slice(2).map(Number).map(Math.round)).toEqual([595, 842]);
    expect(html.includes(CUT)).toBe(isCut);
    // As the browser lays it out: the lower edge of what is written, and that of its place.
    const edges = await page.evaluate(`(() => {
      const bottom = (it) => it.getBoundingClientRect().bottom;
      const inside = [...document.querySelectorAll('.column, .who > *')].map((it) =>
        [bottom(it.lastElementChild), bottom(it.parentElement)]);
      return [...inside, [bottom(document.querySelector('footer')), bottom(document.querySelector('.page'))]];
    })()`);
    for (const [written, place] of edges as [number, number][])
      expect(written).toBeLessThanOrEqual(place);
    const sideways = await page.evaluate(
      `[...document.querySelectorAll('p, li, dd')].filter((it) => it.scrollWidth > it.clientWidth + 1).length`,
    );
    expect(sideways).toBe(0);
    await page.close();
  });
});

describe('asking for the sheet', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('prints it for those who may see the case, and logs the print', async () => {
    const { people } = house;
    const theCase = await anActiveCase(house);
    for (const reader of [people.doi, people.aoki, people.chiba]) {
      const answer = await (await house.as(reader)).get(`${theCase.url}/sheet.html`);
      expect(answer).toMatchObject({
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
      });
      expect(answer.body).toContain('髙﨑　さくら');
    }
    const reads = await house.database.admin`
      select user_id, fields from audit_log
      where subject_id = ${theCase.id} and action = 'read' and purpose = 'print' order by id`;
    expect(reads.map((row) => row.user_id)).toEqual(
      [people.doi, people.aoki, people.chiba].map((it) => it.userId),
    );
    expect(reads[0]?.fields).toContain('profile.emergencyContacts');
    for (const other of [people.endo, people.stranger])
      expect((await (await house.as(other)).get(`${theCase.url}/sheet.html`)).status).not.toBe(200);
    expect((await (await house.as(people.goto)).get(`${theCase.url}/sheet.html`)).status).toBe(403);
  });

  it('refuses where nothing may be handed on', async () => {
    const withoutConsent = await aCase(house);
    const withoutScope = await aCase(house);
    await withoutScope.consented({ scopes: ['BASE', 'WARD'] });
    for (const { ward, url } of [withoutConsent, withoutScope])
      expect(await ward.get(`${url}/sheet.html`)).toMatchObject({
        status: 409,
        body: { code: 'sheet-without-consent' },
      });
    const prints = await house.database.admin`
      select 1 from audit_log where purpose = 'print' and subject_id = ${withoutScope.id}`;
    expect(prints).toEqual([]);
  });
});
