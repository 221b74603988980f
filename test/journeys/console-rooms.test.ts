import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  accessibilityFaults,
  type ConsoleHouse,
  isWithinWidth,
  openConsoleHouse,
  scriptsOf,
} from '../support/console.ts';
import { alarm, must, whyNot } from '../support/desk.ts';
import {
  askFor,
  caseOf,
  consentOf,
  endCall,
  losePlace,
  register,
  untilOfferIs,
} from '../support/night-desk.ts';

type Ask = Awaited<ReturnType<ConsoleHouse['as']>>;

const asahino = '短期入所あさひ野';
const hirosegawa = '短期入所ひろせ川';
const phone = (width: number, height: number) => ({ viewport: { width, height }, hasTouch: true });

// Whole stories, with a browser, on a machine that may be busy; each wait in them has its own limit.
vi.setConfig({ testTimeout: 60_000 });

let house: ConsoleHouse | null;
let aoki: Ask;
let doi: Ask;
/** The telephone of the night staff of あさひ野, and a narrow one in ひろせ川. */
let goto: Page;
let honda: Page;
beforeAll(async () => {
  house = await openConsoleHouse();
  if (house === null) return;
  aoki = await house.as('aoki');
  doi = await house.as('doi');
  goto = await house.open('goto', phone(390, 844));
  honda = await house.open('honda', phone(360, 640));
}, 90_000);
afterAll(() => house?.close());
beforeEach(async ({ skip }) => {
  if (house === null) return skip();
  await Promise.all(
    [goto, honda].map(async (page) => {
      if (new URL(page.url()).pathname !== '/rooms') await page.goto('/rooms');
      await room(page, '緊急1').waitFor();
    }),
  );
});
afterEach(() => expect(house?.troubles() ?? []).toEqual([]));

describe('the rooms of a facility', () => {
  it('are told by one press each, which the base sees', async () => {
    if (house === null) return;
    const board = await house.open('aoki', {
      path: '/rooms',
      viewport: { width: 1440, height: 900 },
    });
    const seen = board
      .getByRole('region', { name: asahino })
      .getByRole('listitem')
      .filter({ has: board.getByRole('heading', { name: '緊急1' }) });
    await seen.getByText('空き', { exact: true }).waitFor();

    const first = room(goto, '緊急1');
    await first.getByRole('button', { name: '空き', pressed: true }).waitFor();
    await state(first, '使用中').tap();
    await said(goto, '緊急1「使用中」を報告しました').waitFor();
    await seen.getByText('使用中', { exact: true }).waitFor();
    await first.getByRole('button', { name: '使用中', pressed: true }).waitFor();
    await first.getByText('空きとして扱われません').waitFor();
    await first.getByText('たった今').waitFor();
    await goto.getByRole('button', { name: '元に戻す' }).tap();
    await said(goto, '緊急1を元に戻しました').waitFor();
    await first.getByRole('button', { name: '空き', pressed: true }).waitFor();
    await seen.getByText('空き', { exact: true }).waitFor();

    await turn(first, '職員体制：あり');
    await said(goto, '緊急1「職員体制：なし」を報告しました').waitFor();
    await first.getByText('空きとして扱われません').waitFor();
    await turn(first, '職員体制：なし');
    await turn(first, '受入れ：できる');
    await said(goto, '緊急1「受入れ：停止中」を報告しました').waitFor();
    await seen.getByText('停止中').waitFor();
    await turn(first, '受入れ：停止中');
    await first.getByText('受入れ可能').waitFor();
    expect(await accessibilityFaults(board)).toEqual([]);
    await board.context().close();
  });

  it('are told to be as they were, all at once', async () => {
    await goto.getByRole('button', { name: '変更なし（すべての部屋）' }).tap();
    await said(goto, '2室を「変更なし」で報告しました').waitFor();
    await goto.getByText('前回の報告 たった今').waitFor();
    for (const page of [goto, honda]) {
      expect(await isWithinWidth(page)).toBe(true);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });
});

/** In its first moments a window takes a tap for one that was meant for what stood there before. */
async function tapUntil(button: Locator, done: Locator): Promise<void> {
  const isDone = async () => {
    if (await button.isVisible()) await button.tap({ timeout: 1_000 });
    return done.isVisible();
  };
  await expect.poll(isDone, { timeout: 15_000 }).toBe(true);
}

describe('an offer', () => {
  it('rings, is on top, and is declined with a reason in two taps', async () => {
    const offer = await askFor(aoki, asahino, { name: '見本 樹' });
    await alarm(goto).getByText(`緊急受入れの打診 ${offer.reference}`).waitFor();
    await goto.getByRole('heading', { name: '受入れの打診 1件 — 回答してください' }).waitFor();
    const [top] = await goto.getByRole('main').getByRole('heading', { level: 2 }).all();
    expect(await top?.textContent()).toContain('受入れの打診');
    await goto.getByRole('timer').first().waitFor();
    expect(await isWithinWidth(goto)).toBe(true);
    expect(await accessibilityFaults(goto)).toEqual([]);
    await untilOfferIs(aoki, offer, 'sent');

    const need = goto.getByRole('region', { name: '必要な支援' });
    await tapUntil(alarm(goto).getByRole('button', { name: '開いて答える' }), need);
    await need.getByText('氏名や連絡先は、受け入れた後に表示されます。').waitFor();
    await alarm(goto).waitFor({ state: 'detached' });
    await untilOfferIs(aoki, offer, 'seen');
    await goto
      .getByRole('timer')
      .filter({ hasText: /^残り \d+:\d\d$/ })
      .waitFor();
    expect(await goto.getByRole('main').textContent()).not.toContain('見本 樹');
    expect(await isWithinWidth(goto)).toBe(true);
    expect(await accessibilityFaults(goto)).toEqual([]);

    await goto.getByRole('button', { name: '受け入れられない' }).tap();
    const reasons = goto.getByRole('dialog', { name: '受け入れられない' });
    await reasons.getByText('理由を押すと、すぐに回答します').waitFor();
    const noNightStaff = reasons.getByRole('button', { name: '夜間の職員がいない' });
    await noNightStaff.waitFor();
    expect(await isWithinWidth(goto)).toBe(true);
    expect(await accessibilityFaults(goto)).toEqual([]);
    const declined = said(goto, '受入れ不可と回答しました').getByText('理由：夜間の職員がいない');
    await tapUntil(noNightStaff, declined);
    await goto.getByRole('link', { name: '居室の画面へ' }).tap();
    await goto.getByText('打診・到着の予定はありません。').waitFor();
    await endCall(aoki, offer);
  });

  it('is accepted with a condition, on which the base decides', async () => {
    const offer = await askFor(aoki, hirosegawa);
    await honda.getByRole('link', { name: `内容を見る ${offer.reference}` }).tap();
    await honda.getByRole('button', { name: '条件付きで受入れ' }).tap();
    const dialog = honda.getByRole('dialog', { name: '条件付きで受入れ' });
    const send = dialog.getByRole('button', { name: 'この条件で回答する' });
    expect(await whyNot(send)).toBe('条件を書いてください。');
    await dialog.getByRole('textbox', { name: '条件' }).fill('明日の朝10時まで');
    expect(await isWithinWidth(honda)).toBe(true);
    expect(await accessibilityFaults(honda)).toEqual([]);
    await send.tap();
    await said(honda, '条件付きで回答しました').getByText('部屋は仮押さえのままです。').waitFor();
    await honda.getByText('拠点の返事まで').waitFor();
    expect(await accessibilityFaults(honda)).toEqual([]);
    await must(aoki, `/offers/${offer.id}/condition`, { decision: 'confirm' });
    await said(honda, '受入れが決まりました').waitFor();
    await honda.getByText('合意した条件').waitFor();
    await losePlace(aoki, offer);
    await said(honda, '受入れは取り消されました').getByText('部屋の確保は外れ').waitFor();
    await endCall(aoki, offer);
  });

  it('that is taken back says so, and asks for nothing any more', async () => {
    const offer = await askFor(aoki, asahino);
    await goto.getByRole('link', { name: `内容を見る ${offer.reference}` }).tap();
    await goto.getByRole('button', { name: '受け入れる' }).waitFor();
    await must(aoki, `/offers/${offer.id}/withdraw`);
    await said(goto, 'この打診は取り下げられました').getByText('回答はいりません。').waitFor();
    expect(await goto.getByRole('button', { name: '受け入れる' }).count()).toBe(0);
    expect(await goto.getByRole('region', { name: '必要な支援' }).count()).toBe(0);
    expect(await accessibilityFaults(goto)).toEqual([]);
    await endCall(aoki, offer);
  });
});

describe('a person who comes', () => {
  it('is accepted, handed over, looked after, and leaves a room that is free', async () => {
    if (house === null) return;
    const offer = await askFor(aoki, hirosegawa, { caseId: (await caseOf(doi, '髙橋 陽太')).id });
    await honda.getByRole('link', { name: `内容を見る ${offer.reference}` }).tap();
    const main = honda.getByRole('main');
    await main.getByRole('region', { name: '必要な支援' }).waitFor();
    expect(await main.textContent()).not.toContain('髙橋');
    await main.getByRole('button', { name: '受け入れる' }).tap();
    const asked = honda.getByRole('alertdialog', { name: '受け入れますか' });
    await asked.getByText('「緊急1」を確保し、ご本人の詳しい情報が開示されます。').waitFor();
    expect(await accessibilityFaults(honda)).toEqual([]);
    await tapUntil(
      asked.getByRole('button', { name: '受け入れる' }),
      said(honda, '受入れが決まりました'),
    );
    const sheet = main.getByRole('region', { name: '緊急情報シート' });
    await sheet.getByRole('heading', { name: '髙橋 陽太' }).waitFor();
    expect(await isWithinWidth(honda)).toBe(true);
    expect(await accessibilityFaults(honda)).toEqual([]);

    const expectedAt = new Date(Date.now() + 1_800_000).toISOString();
    const moved = { means: 'BASE_CAR', escort: '拠点の青木', expectedAt };
    await must(aoki, `/emergencies/${offer.emergencyId}/transfer`, moved);
    await main.getByRole('link', { name: '引き継ぎ・受入れの画面へ' }).tap();
    await main.getByText('到着予定').waitFor();
    const handOver = main.getByRole('region', { name: '引き継ぎの確認' });
    const confirm = handOver.getByRole('button', { name: '引き継ぎを確認した' });
    expect(await whyNot(confirm)).toContain('確かめていない理由を書いてください。');
    expect(await isWithinWidth(honda)).toBe(true);
    expect(await accessibilityFaults(honda)).toEqual([]);
    for (const item of ['見本錠A', '青いタオル', 'アレルギー'])
      await handOver
        .locator('label')
        .filter({ has: honda.getByRole('checkbox', { name: new RegExp(`^${item}`) }) })
        .tap();
    // The base sees each tick as it is made, and ticks its own.
    const base = await house.open('aoki', {
      path: new URL(honda.url()).pathname,
      viewport: { width: 1280, height: 900 },
    });
    const given = base.getByRole('region', { name: '引き継ぎの確認' });
    await given
      .getByText(/施設 .*本田/)
      .first()
      .waitFor();
    await given.getByRole('checkbox', { name: /^見本錠A/ }).press('Space');
    await handOver.getByText(/拠点 .*青木/).waitFor();
    expect(await accessibilityFaults(base)).toEqual([]);
    await base.context().close();
    await handOver.getByRole('textbox', { name: '確かめていない理由' }).fill('夜中のため');
    await confirm.tap();
    await said(honda, '施設の確認が済みました').waitFor();

    const count = main.getByRole('region', { name: '預かる物を数える' });
    const admit = count.getByRole('button', { name: '到着・受入れを記録' });
    expect(await whyNot(admit)).toContain('薬と持ち物を数えてください。');
    await count.getByRole('button', { name: '薬を追加' }).tap();
    await count.getByRole('textbox', { name: '品名' }).fill('見本錠A');
    await count.getByRole('textbox', { name: '数', exact: true }).fill('６');
    await count.getByRole('textbox', { name: '単位' }).fill('錠');
    await count.locator('label').filter({ hasText: '預かった物はない' }).tap();
    expect(await isWithinWidth(honda)).toBe(true);
    expect(await accessibilityFaults(honda)).toEqual([]);
    await admit.tap();
    await main.getByText('見本錠A 6錠').waitFor();
    await count.waitFor({ state: 'detached' });

    const notes = main.getByRole('region', { name: '日々の記録' });
    await notes.getByLabel('記録の種類').selectOption({ label: '睡眠・夜間' });
    await notes.getByRole('textbox', { name: '新しい記録' }).fill('よく眠られた。');
    await notes.getByRole('button', { name: '記録する' }).tap();
    await notes.getByRole('listitem').filter({ hasText: 'よく眠られた。' }).waitFor();
    expect(await accessibilityFaults(honda)).toEqual([]);

    await main.getByRole('button', { name: '退所を記録' }).tap();
    const leaves = honda.getByRole('alertdialog', { name: '退所を記録しますか' });
    await leaves.getByText(/^「緊急1」は空き.*ご本人の情報は見られなくなります。/).waitFor();
    const depart = leaves.getByRole('button', { name: '退所を記録する' });
    expect(await whyNot(depart)).toBe('行き先を選んでください。');
    await leaves.locator('label').filter({ hasText: '自宅' }).tap();
    expect(await whyNot(depart)).toContain('返した数を記録してください。');
    await leaves.getByRole('textbox', { name: '返した数' }).fill('4');
    await leaves.getByText('2錠 不足しています。理由を書いてください。').waitFor();
    await leaves.getByRole('textbox', { name: '使った数' }).fill('2');
    expect(await accessibilityFaults(honda)).toEqual([]);
    await depart.tap();
    await said(honda, '退所を記録しました').waitFor();
    await main.getByText('ご本人の情報は表示されません').waitFor();
    expect(await main.textContent()).not.toContain('髙橋');
    await main.getByRole('link', { name: '居室の画面へ' }).tap();
    await room(honda, '緊急1').getByText('受入れ可能').waitFor();

    const board = await house.open('aoki', { path: '/rooms', ...phone(360, 740) });
    await board
      .getByRole('region', { name: hirosegawa })
      .getByText('すぐ使える', { exact: true })
      .waitFor();
    expect(await isWithinWidth(board)).toBe(true);
    expect(await accessibilityFaults(board)).toEqual([]);
    await board.context().close();
  });

  it('is not shown any more from the moment the consent is withdrawn', async () => {
    const profile = { medicalCare: [], adl: { mobility: 'WALKS' }, medical: { infection: 'NONE' } };
    const caseId = await register(doi, { name: '見本 渚', profile });
    const consentId = await consentOf(doi, caseId);
    const offer = await askFor(aoki, asahino, { caseId });
    await goto.getByRole('link', { name: `内容を見る ${offer.reference}` }).tap();
    await must(aoki, `/offers/${offer.id}/answer`, { answer: 'accept' });
    const main = goto.getByRole('main');
    await main.getByRole('heading', { name: '見本 渚' }).waitFor();
    await must(doi, `/cases/${caseId}/consents/${consentId}/withdraw`);
    await said(goto, '受入れは終わっています')
      .getByText('ご本人の情報は表示されません。')
      .waitFor();
    expect(await main.textContent()).not.toContain('見本 渚');
    expect(await accessibilityFaults(goto)).toEqual([]);
    await losePlace(aoki, offer);
    await endCall(aoki, offer);
  });
});

describe('a first load', () => {
  it.each([
    ['goto', '/rooms', '部屋の状況'],
    ['doi', '/cases', 'さがす'],
  ])('by %s of %s is small', async (who, path, shown) => {
    if (house === null) return;
    const page = who === 'goto' ? goto : await house.open(who);
    const fresh = await page.context().newPage();
    const size = scriptsOf(fresh);
    await fresh.goto(path);
    await fresh.getByText(shown).first().waitFor();
    await fresh.waitForLoadState('networkidle');
    expect(size()).toBeGreaterThan(50);
    expect(size()).toBeLessThanOrEqual(180);
    await fresh.close();
  });
});

/** Comes last: nothing starts the service again. */
describe('without the service', () => {
  it('a press is refused with a sentence, and the room shown as it was', async () => {
    if (house === null) return;
    const first = room(goto, '緊急1');
    await house.kill();
    await goto.getByRole('alert').getByText('表示は古いかもしれません').waitFor();
    await state(first, '使用中').tap();
    await goto.getByRole('alert').getByText('報告できません。何も保存されていません。').waitFor();
    await first.getByRole('button', { name: '空き', pressed: true }).waitFor();
    expect(await isWithinWidth(goto)).toBe(true);
    expect(await accessibilityFaults(goto)).toEqual([]);
  });
});

const room = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const state = (of: Locator, name: string): Locator => of.getByRole('button', { name });
const turn = (of: Locator, name: string): Promise<void> =>
  of.locator('label').filter({ hasText: name }).tap();
/** What is said aloud once something has come out. */
const said = (page: Page, words: string): Locator =>
  page.getByRole('status').filter({ hasText: words });
