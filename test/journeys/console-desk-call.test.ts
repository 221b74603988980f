import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword, emailOf } from '../../src/commands/demo-data.ts';
import { type Ask, type ConsoleHouse, openConsoleHouse } from '../support/console.ts';
import {
  alarm,
  choose,
  countedKeys,
  endAll,
  hasFocus,
  intake,
  must,
  nextSteps,
  numberOf,
  openOne,
  record,
  rowOf,
  whyNot,
} from '../support/desk.ts';

let house: ConsoleHouse | null;
beforeAll(async () => {
  house = await openConsoleHouse();
}, 90_000);
afterAll(() => house?.close());
afterEach(async () => {
  if (house !== null) await endAll(house);
  expect(house?.troubles() ?? []).toEqual([]);
});

describe('with the keyboard alone', () => {
  it('leads from the sign-in to a saved call in nine presses', async ({ skip }) => {
    if (house === null) return skip();
    const page = await house.window();
    const { press, type, count } = countedKeys(page);
    await page.goto('/desk');
    await hasFocus(page, page.getByLabel('メールアドレス'));
    await type(emailOf('aoki'));
    await press('Tab');
    await type(demoPassword);
    await press('Enter');
    await page.getByText('進行中の緊急対応はありません').waitFor();

    await press('Alt+n');
    await hasFocus(page, intake(page).getByLabel('電話番号'));
    await type('090-0000-0101');
    await intake(page).getByRole('status').getByText('候補 1 件').waitFor();
    await press('Alt+1');
    await press('Tab', 'Tab', 'Tab', 'Tab');
    await hasFocus(page, intake(page).getByLabel('状況'));
    await type('母が倒れた。本人は一人');
    await press('Control+Enter');

    await openOne(page).getByText('母が倒れた。本人は一人', { exact: true }).first().waitFor();
    await openOne(page).getByRole('link', { name: '電話する 通報者 090-0000-0101' }).waitFor();
    await openOne(page).getByText('髙橋 陽太').first().waitFor();
    await hasFocus(page, openOne(page));
    await rowOf(page, await numberOf(page))
      .getByText('担当 青木 さくら')
      .waitFor();
    expect(count).toEqual({ presses: 9, characters: 62 });
    await page.context().close();
  });

  it('takes a page with one press, on the board and while a note is written', async ({ skip }) => {
    if (house === null) return skip();
    const baba = await house.as('baba');
    const page = await house.open('aoki');
    const { press, type, count } = countedKeys(page);

    const first = await record(baba);
    await alarm(page).getByText(first.number).waitFor();
    await press('Alt+t');
    await rowOf(page, first.number).getByText('担当 青木 さくら').waitFor();
    await openOne(page).getByRole('heading', { name: first.number }).waitFor();
    expect(count).toEqual({ presses: 1, characters: 0 });

    await press('Alt+m');
    await hasFocus(page, page.getByLabel('経過を書く'));
    await type('家族へ');
    const second = await record(baba);
    await alarm(page).getByText(second.number).waitFor();
    await hasFocus(page, page.getByLabel('経過を書く'));
    await press('Alt+t');
    await rowOf(page, second.number).getByText('担当 青木 さくら').waitFor();
    await openOne(page).getByRole('heading', { name: second.number }).waitFor();
    expect(count).toEqual({ presses: 3, characters: 3 });

    await rowOf(page, first.number).click();
    await page.getByRole('textbox', { name: '経過を書く' }).waitFor();
    expect(await page.getByRole('textbox', { name: '経過を書く' }).inputValue()).toBe('家族へ');
    await page.context().close();
  });

  it('takes a page over the open intake, which loses nothing', async ({ skip }) => {
    if (house === null) return skip();
    const page = await house.open('aoki');
    const { press, type, count } = countedKeys(page);
    await press('Alt+n');
    const phone = intake(page).getByLabel('電話番号');
    await hasFocus(page, phone);
    await type('022-000-04');
    const { number } = await record(await house.as('baba'));
    await alarm(page).getByText(number).waitFor();
    await press('Alt+t');
    await alarm(page).waitFor({ state: 'detached' });
    expect(count.presses).toBe(2);
    await hasFocus(page, phone);
    await type('56');
    expect(await phone.inputValue()).toBe('022-000-0456');
    await press('Escape');
    await openOne(page).getByRole('heading', { name: number }).waitFor();
    await rowOf(page, number).getByText('担当 青木 さくら').waitFor();

    await page.getByText('書きかけの受付があります').waitFor();
    await press('Alt+n');
    await intake(page).getByRole('button', { name: '破棄' }).click();
    await page.getByRole('alertdialog').getByText('元に戻せません').waitFor();
    await page.getByRole('button', { name: '破棄する' }).click();
    await hasFocus(page, phone);
    expect(await phone.inputValue()).toBe('');
    await page.context().close();
  });
});

describe('who is calling', () => {
  it('is found by half a number in full-width digits, and joins what runs already', async ({
    skip,
  }) => {
    if (house === null) return skip();
    const baba = await house.as('baba');
    const { items } = await must(baba, '/emergencies/lookup', { text: '髙橋' });
    const { number } = await record(baba, { caseId: items[0].caseId, callerOnLine: true });
    const page = await house.open('aoki');
    await page.getByRole('button', { name: '電話を受ける' }).click();
    await intake(page).getByLabel('電話番号').fill('０９０－００００');
    const candidate = intake(page).getByRole('listitem').filter({ hasText: '髙橋 陽太' });
    await candidate.getByText('介護者（母）の電話 090-0000-0101').waitFor();
    await candidate.getByText(`この方の緊急対応 ${number} が進行中（受付）`).waitFor();
    await candidate.getByText('担当 馬場 健').waitFor();

    await candidate.getByRole('button', { name: '髙橋 陽太' }).click();
    await candidate.getByText('このまま記録すると、この対応に追加して呼び出します。').waitFor();
    await intake(page).getByLabel('状況').fill('まだ誰も来ない');
    await page.keyboard.press('Control+Enter');
    await openOne(page).getByRole('heading', { name: number }).waitFor();
    const joined = nextSteps(page).getByRole('status').filter({ hasText: '追加しました' });
    await joined.waitFor();
    await openOne(page).getByText('まだ誰も来ない').first().waitFor();
    expect(await running(baba)).toEqual([number]);
    const { pages } = await must(baba, '/pages', undefined, 'GET');
    expect(pages.map(({ template }: { template: string }) => template)).toContain('called-again');
    await joined.getByRole('button', { name: '確認しました' }).click();
    await joined.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: '電話を受ける' }).click();
    await intake(page).getByLabel('電話番号').fill('０９０－００００');
    await candidate.getByRole('button', { name: '髙橋 陽太' }).click();
    await candidate.getByRole('button', { name: '別件として記録する' }).click();
    await intake(page).getByLabel('状況').fill('別の相談。父も具合が悪い');
    await page.keyboard.press('Control+Enter');
    await openOne(page).getByText('別の相談。父も具合が悪い').first().waitFor();
    const other = await numberOf(page);
    expect((await running(baba)).toSorted()).toEqual([number, other]);
    await page.context().close();
  });

  it('need not be known: with the situation alone it is recorded', async ({ skip }) => {
    if (house === null) return skip();
    const page = await house.open('aoki');
    await page.keyboard.press('Alt+n');
    await hasFocus(page, intake(page).getByLabel('電話番号'));
    await page.keyboard.press('Control+Enter');
    await intake(page).getByText('状況を一言で構いませんので書いてください。').waitFor();
    await hasFocus(page, intake(page).getByLabel('状況'));
    await page.keyboard.type('名乗らず切れた');
    await intake(page).getByLabel('電話番号').fill('１１１');
    await page.keyboard.press('Control+Enter');
    await openOne(page).getByText('（入力のまま：１１１）').first().waitFor();
    await rowOf(page, await numberOf(page))
      .getByText('担当 青木 さくら')
      .waitFor();
    await page.context().close();
  });
});

describe('who cannot come', () => {
  it('says so, and later gives it back: each time the others are paged', async ({ skip }) => {
    if (house === null) return skip();
    const aoki = await house.as('aoki');
    const { id } = await record(await house.as('baba'));
    const page = await house.open('aoki', { path: `/emergencies/${id}` });
    const open = openOne(page);
    await open.getByRole('button', { name: '対応できない' }).click();
    await page.getByRole('button', { name: '伝えて次の人を呼び出す' }).click();
    await open.getByText('対応できないとの返事：青木 さくら').waitFor();
    expect(await open.getByRole('button', { name: '対応できない' }).count()).toBe(0);

    await must(aoki, `/emergencies/${id}/take`);
    await open.getByRole('button', { name: '担当を返す' }).click();
    await page.getByRole('button', { name: '返して呼び出す' }).click();
    await open.getByText('まだだれも対応していません').waitFor();
    await page.context().close();
  });
});

describe('the urgency', () => {
  it('puts 119 and 110 before all else when it is red', async ({ skip }) => {
    if (house === null) return skip();
    const { id, number } = await record(await house.as('aoki'), { callerOnLine: true });
    const page = await house.open('aoki', { path: `/emergencies/${id}` });
    const steps = nextSteps(page);
    const later = page.getByRole('region', { name: 'まだできないこと' });
    const decide = later.getByRole('button', { name: '要否判断' });
    await decide.click({ force: true });
    expect(await whyNot(decide)).toBe('登録照会のあとに押せます。');
    await steps.getByText('緊急度を判定してください').waitFor();

    await choose(steps, /^赤/);
    const first = steps.getByRole('alert').filter({ hasText: 'まず 119・110 へ' });
    const call = (name: RegExp) => first.getByRole('link', { name }).getAttribute('href');
    expect([await call(/119 救急/), await call(/110 警察/)]).toEqual(['tel:119', 'tel:110']);
    await steps.getByRole('button', { name: '緊急度を記録' }).click();
    await first.getByText('一つ選んでください。').waitFor();
    await hasFocus(page, first.getByRole('radio', { name: '通報した' }));
    await choose(first, '通報した');
    await steps.getByRole('button', { name: '緊急度を記録' }).click();
    await first.getByText('一つ選んでください。').waitFor();
    await first.locator('label').filter({ hasText: '119 救急・消防' }).click();
    await steps.getByRole('button', { name: '緊急度を記録' }).click();
    await rowOf(page, number).getByText('赤').waitFor();
    await openOne(page).getByText('119 へ通報済み').waitFor();
    await steps.getByText('本人が登録されているか照会してください').waitFor();
    await page.context().close();
  });

  it('says at the field and in a summary what the server could not take', async ({ skip }) => {
    if (house === null) return skip();
    const aoki = await house.as('aoki');
    const { id, number } = await record(aoki, { caller: {}, callerOnLine: true });
    const page = await house.open('aoki', { path: `/emergencies/${id}` });
    const steps = nextSteps(page);
    const callBack = steps.getByLabel('折り返しの電話番号');
    await choose(steps, /^橙/);
    await steps.getByRole('button', { name: '緊急度を記録' }).click();
    await steps.getByText('番号か、折り返せない理由のどちらかを書いてください。').waitFor();
    await hasFocus(page, callBack);
    await callBack.fill('あとで');
    await steps.getByRole('button', { name: '緊急度を記録' }).click();
    const summary = steps.getByRole('alert').filter({ hasText: '入力に誤りが 1 件あります' });
    await summary.getByRole('link').click();
    await hasFocus(page, callBack);
    expect(await callBack.getAttribute('aria-invalid')).toBe('true');
    await callBack.fill('０２２－０００－０１０１');
    await steps.getByRole('button', { name: '緊急度を記録' }).click();
    await rowOf(page, number).getByText('橙').waitFor();
    await page.context().close();
  });
});

async function running(ask: Ask): Promise<string[]> {
  const { items } = await must(ask, '/emergencies?scope=running', undefined, 'GET');
  return items.map(({ number }: { number: string }) => number);
}
