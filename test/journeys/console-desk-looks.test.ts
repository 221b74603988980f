import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type Ask,
  type ConsoleHouse,
  faultsOf,
  openConsoleHouse,
  scriptsOf,
} from '../support/console.ts';
import {
  board,
  choose,
  endAll,
  facilities,
  hasFocus,
  intake,
  must,
  nextSteps,
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
afterEach(() => expect(house?.troubles() ?? []).toEqual([]));

const wide = { width: 1440, height: 900 };

/** A place outside the list says by name where it lies; what is no name and no code is not sent. */
async function placesOutside(page: Page): Promise<void> {
  await facilities(page).getByRole('button', { name: '電話で決まった受入れを記録' }).click();
  const dialog = page.getByRole('dialog');
  await choose(dialog, /^リストにない場所/);
  await dialog.getByLabel('施設・場所の名前').fill('みなみ荘');
  await dialog.getByLabel('電話番号').fill('022-200-0099');
  await dialog.getByLabel('部屋の名前').fill('和室');
  const field = dialog.getByRole('combobox', { name: '市区町村' });
  await dialog.locator('option[value="名取市"]').waitFor({ state: 'attached' });
  await field.fill('なとり市');
  const check = dialog.getByRole('button', { name: '確認へ' });
  expect(await whyNot(check)).toBe('市区町村を一覧から選ぶか、5桁のコードを書いてください。');
  await field.fill('名取市');
  expect(await whyNot(check)).toBe('電話の相手と理由を書いてください。');
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'やめる' }).click();
}

/** An emergency of 髙橋 陽太 that aoki has, decided to be admitted. */
async function decided(aoki: Ask) {
  const { items } = await must(aoki, '/emergencies/lookup', { text: '髙橋' });
  const { caseId } = items[0];
  const emergency = await record(aoki, { caseId, callerOnLine: true, personIsSafe: 'yes' });
  const step = (name: string, body: object) =>
    must(aoki, `/emergencies/${emergency.id}/${name}`, body);
  await step('triage', { urgency: 'ORANGE' });
  await step('identify', { kind: 'registered', caseId });
  await step('decide', { decision: 'ADMIT', reason: '今夜の介護者がいない' });
  return emergency;
}

describe('the desk, on a wide screen and on a phone', () => {
  it('comes in no more than 180 kB of scripts', async ({ skip, annotate }) => {
    if (house === null) return skip();
    const signedIn = await house.open('aoki');
    const page = await signedIn.context().newPage();
    // What is fetched in advance, while nothing else is to be done, is not the first load.
    await page.addInitScript('globalThis.requestIdleCallback = () => 0');
    const kilobytes = scriptsOf(page);
    await page.goto('/desk');
    await page.getByText('進行中の緊急対応はありません').waitFor();
    await page.getByRole('status').getByText('接続中').waitFor();
    await annotate(`the first load of the desk: ${kilobytes().toFixed(1)} kB of scripts`);
    expect(kilobytes()).toBeLessThanOrEqual(180);
    await page.context().close();
  });

  it('can be used by everybody: empty, and with several', async ({ skip }) => {
    if (house === null) return skip();
    const [aoki, baba] = [await house.as('aoki'), await house.as('baba')];
    const page = await house.open('aoki', { viewport: wide });
    await page.getByText('進行中の緊急対応はありません').waitFor();
    expect(await faultsOf(page)).toEqual([]);

    const mine = await record(aoki, { callerOnLine: true });
    await record(baba, { isAbuseSuspected: true });
    await must(aoki, `/emergencies/${mine.id}/triage`, {
      urgency: 'RED',
      rescue: { isCalled: true, numbers: ['119'] },
    });
    await rowOf(page, mine.number).getByText('赤').waitFor();
    await board(page).getByText('担当なし – 呼出中').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
    await endAll(house);
  }, 60_000);

  it('can be used by everybody: taking a call, with who it may be', async ({ skip }) => {
    if (house === null) return skip();
    const page = await house.open('aoki', { viewport: wide, reducedMotion: 'reduce' });
    await page.keyboard.press('Alt+n');
    await hasFocus(page, intake(page).getByLabel('電話番号'));
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    await intake(page).getByLabel('電話番号').fill('090-0000');
    await choose(intake(page), '危険');
    await intake(page).getByRole('button', { name: '髙橋 陽太' }).click();
    await page.keyboard.press('Control+Enter');
    await intake(page).getByText('状況を一言で構いませんので書いてください。').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('can be used by everybody: a red triage, and a hand-over', async ({ skip }) => {
    if (house === null) return skip();
    const { id } = await record(await house.as('aoki'), {
      callerOnLine: true,
      personLocation: null,
    });
    const page = await house.open('aoki', { path: `/emergencies/${id}`, viewport: wide });
    await choose(nextSteps(page), /^赤/);
    await nextSteps(page).getByRole('button', { name: '緊急度を記録' }).click();
    await nextSteps(page).getByText('一つ選んでください。').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });

    await openOne(page).getByRole('button', { name: '引き継ぐ' }).click();
    await page.getByRole('dialog').getByText('馬場 健').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
    await endAll(house);
  }, 60_000);

  it('can be used by everybody: facilities that are asked, and one that accepts', async ({
    skip,
  }) => {
    if (house === null) return skip();
    const aoki = await house.as('aoki');
    const { id } = await decided(aoki);
    const page = await house.open('aoki', { path: `/emergencies/${id}`, viewport: wide });
    await placesOutside(page);
    await facilities(page).getByLabel('打診のしかた').selectOption('2');
    await facilities(page).getByRole('button', { name: '2 か所へ同時に打診' }).click();
    await facilities(page).getByText('2 か所に打診し、返事を待っています').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });

    const { items } = await must(aoki, `/emergencies/${id}/offers`, undefined, 'GET');
    await must(aoki, `/offers/${items[0].id}/answer`, { answer: 'accept' });
    await facilities(page).getByRole('region', { name: '受入れ決定' }).waitFor();
    await nextSteps(page).getByText('移送の手段と付き添いを決め').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  }, 60_000);
});
