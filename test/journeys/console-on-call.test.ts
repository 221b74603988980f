import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ShiftView } from '../../src/on-call/on-call.api.ts';
import { tokyoDayOf } from '../../src/platform/text/tokyo-day.ts';
import { plusDays, startOf, weekOf } from '../../src/web/on-call/calendar/days.ts';
import { formatSpan } from '../../src/web/on-call/when.ts';
import {
  type Ask,
  accessibilityFaults,
  type ConsoleHouse,
  faultsOf,
  openConsoleHouse,
} from '../support/console.ts';
import { hasFocus, must, whyNot } from '../support/desk.ts';

// Whole stories, with browsers, on a machine that may be busy; each wait in them has its own limit.
vi.setConfig({ testTimeout: 60_000 });

const wide = { width: 1440, height: 1000 };
const slotNames = { primary: '当番1', secondary: '当番2' };

let house: ConsoleHouse | null;
let chiba: Ask;
/** The desks of both coordinators. */
let aoki: Page;
let baba: Page;
/** The first day of next week: everything in it is yet to come. */
let monday: string;
let shifts: ShiftView[];
beforeAll(async () => {
  house = await openConsoleHouse();
  if (house === null) return;
  chiba = await house.as('chiba');
  const today = tokyoDayOf(new Date());
  monday = plusDays(weekOf(today)[0] ?? today, 7);
  const [from, to] = [startOf(monday), startOf(plusDays(monday, 7))].map((it) =>
    new Date(it).toISOString(),
  );
  const answer = await chiba('GET', `/shifts?from=${from}&to=${to}`);
  shifts = answer.body.shifts.filter((it: ShiftView) => Date.parse(it.from) >= startOf(monday));
  [aoki, baba] = (await Promise.all(
    ['aoki', 'baba'].map(async (who) => {
      const page = await (house as ConsoleHouse).open(who, {
        path: `/on-call?view=week&day=${monday}`,
        viewport: wide,
      });
      await page
        .getByRole('button', { name: /^馬場 健 当番1/ })
        .first()
        .waitFor();
      return page;
    }),
  )) as [Page, Page];
}, 90_000);
afterAll(() => house?.close());
afterEach(() => expect(house?.troubles() ?? []).toEqual([]));

/** The nth of somebody's shifts in a slot, in the week that is shown. */
function shiftOf(who: string, slot: ShiftView['slot'], n: number): ShiftView {
  const found = shifts.filter((it) => it.person.name === who && it.slot === slot)[n];
  if (found === undefined) throw new Error(`the demo has no such shift of ${who}`);
  return found;
}
/** A shift on the screen; one over midnight is there twice, under one name. */
const bar = (
  page: Page,
  who: string,
  { slot, from, to }: ShiftView,
  ...marks: string[]
): Locator => {
  const name = [who, slotNames[slot], formatSpan({ from, to }, 'ja'), ...marks].join(' ');
  return page.getByRole('button', { name, exact: true }).first();
};
const gap = (page: Page, { slot, from, to }: ShiftView): Locator => {
  const name = `${slotNames[slot]} 空き ${formatSpan({ from, to }, 'ja')}：当番を入れる`;
  return page.getByRole('button', { name, exact: true }).first();
};
const dialog = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('dialog', { name }).or(page.getByRole('alertdialog', { name }));

describe('the plan of who is on call', () => {
  it('shows hours that nobody has in red, on top and in the month, as soon as they are there', async ({
    skip,
  }) => {
    if (house === null) return skip();
    const page = await house.open('chiba', {
      path: `/on-call?view=month&day=${monday}`,
      viewport: wide,
    });
    await page.getByText('次の14日間、当番1・当番2とも空きはありません。').waitFor();
    const shift = shiftOf('馬場 健', 'primary', 0);
    await must(chiba, `/shifts/${shift.id}/remove`, { confirm: { reason: '管理者が待機する' } });
    await gap(page, shift).waitFor();
    const name = await gap(page, shift).getAttribute('aria-label');
    const colour = `getComputedStyle(document.querySelector('[aria-label="${name}"]')).backgroundColor`;
    expect(await page.evaluate(colour)).toMatch(/^rgb\(2\d\d, 0, 0\)$/);
    const ahead = page.getByRole('region', { name: '次の14日間に、直すところが1件あります' });
    await ahead
      .getByText(`当番1がいません　${formatSpan(shift, 'ja')}`)
      .first()
      .waitFor();
    await ahead.getByText('理由：管理者が待機する').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);

    await gap(page, shift).click();
    const fill = dialog(page, '当番を入れる');
    const save = fill.getByRole('button', { name: '登録する' });
    expect(await whyNot(save)).toBe('担当する人を選んでください。');
    await fill.getByLabel('担当する人').selectOption({ label: '千葉 恵子' });
    await save.click();
    await bar(page, '千葉 恵子', shift).waitFor();
    await page.getByText('次の14日間、当番1・当番2とも空きはありません。').waitFor();
    await page.context().close();
  });

  it('is changed by a swap: dragged, accepted by the other, and seen by who has asked', async ({
    skip,
  }) => {
    if (house === null) return skip();
    // The same night: nobody would have both slots.
    const [mine, theirs] = [
      shiftOf('青木 さくら', 'primary', 1),
      shiftOf('馬場 健', 'secondary', 1),
    ];
    await bar(aoki, '青木 さくら', mine).dragTo(bar(aoki, '馬場 健', theirs));
    const ask = dialog(aoki, '交代を頼む');
    const changes = ask.getByRole('region', { name: '承諾されるとこう変わります' });
    await changes.getByText(`当番1　${formatSpan(mine, 'ja')}青木 さくら → 馬場 健`).waitFor();
    await changes.getByText(`当番2　${formatSpan(theirs, 'ja')}馬場 健 → 青木 さくら`).waitFor();
    expect(await accessibilityFaults(aoki)).toEqual([]);
    await ask.getByRole('button', { name: '頼む' }).click();
    await aoki.getByText('馬場 健 さんに頼んでいます').waitFor();

    const asked = baba
      .getByRole('listitem')
      .filter({ hasText: '青木 さくら さんから、交代の頼みが来ています' });
    await asked.getByRole('button', { name: '承諾する' }).click();
    await dialog(baba, '交代を承諾しますか').getByRole('button', { name: '承諾する' }).click();
    await bar(aoki, '馬場 健', mine, '交代').waitFor();
    await bar(aoki, '青木 さくら', theirs, '交代').waitFor();
    await asked.waitFor({ state: 'detached' });
  });

  it('is changed by a swap with the keyboard alone', async ({ skip }) => {
    if (house === null) return skip();
    const mine = shiftOf('馬場 健', 'secondary', 4);
    const { keyboard } = baba;
    await bar(baba, '馬場 健', mine).focus();
    await keyboard.press('Enter');
    await dialog(baba, /当番2 馬場 健/).waitFor();
    await keyboard.press('Enter');
    const ask = dialog(baba, '交代を頼む');
    await ask.waitFor();
    await tabTo(baba, ask.getByLabel('頼む相手'));
    await ask.getByRole('option', { name: '青木 さくら' }).waitFor({ state: 'attached' });
    await keyboard.press('ArrowDown');
    await ask.getByText('馬場 健 → 青木 さくら').waitFor();
    await tabTo(baba, ask.getByRole('button', { name: '頼む' }));
    await keyboard.press('Enter');
    await baba.getByText('青木 さくら さんに頼んでいます').waitFor();

    const decline = aoki.getByRole('button', { name: '断る' });
    await decline.focus();
    await aoki.keyboard.press('Enter');
    const sure = dialog(aoki, '交代を断りますか');
    await sure.waitFor();
    await tabTo(aoki, sure.getByRole('button', { name: '断る' }));
    await aoki.keyboard.press('Enter');
    await baba
      .getByText('青木 さくら さんに頼んでいます', { exact: true })
      .waitFor({ state: 'detached' });
    await bar(baba, '馬場 健', mine).waitFor();
  });

  it('is not left open by mistake: the hours are shown, and it is done with a reason only', async ({
    skip,
  }) => {
    if (house === null) return skip();
    const mine = shiftOf('青木 さくら', 'secondary', 5);
    await bar(aoki, '青木 さくら', mine).click();
    await dialog(aoki, /当番2 青木 さくら/)
      .getByRole('button', { name: 'この当番を消す' })
      .click();
    const remove = dialog(aoki, 'この当番を消しますか');
    await remove.getByRole('button', { name: '消す', exact: true }).click();
    const refused = remove.getByRole('region', {
      name: 'このままでは、当番のいない時間ができます',
    });
    await refused.getByText(`当番2がいません　${formatSpan(mine, 'ja')}`).waitFor();
    await hasFocus(aoki, refused);
    const anyway = refused.getByRole('button', { name: '理由を付けて登録する' });
    expect(await whyNot(anyway)).toBe('理由を書いてください。');
    expect(await accessibilityFaults(aoki)).toEqual([]);
    await refused.getByLabel('理由').fill('千葉が電話を持つ');
    await anyway.click();
    await gap(aoki, mine).waitFor();
    await gap(baba, mine).waitFor();
  });

  it('is taken over now with one press, and both keep a slot', async ({ skip }) => {
    if (house === null) return skip();
    const now = aoki.getByRole('region', { name: 'いまの当番' });
    await now.getByRole('button', { name: '今すぐ代わる 当番2' }).click();
    const sure = dialog(aoki, '当番2に今すぐ入りますか');
    await sure.getByText('馬場 健 さんは、あなたに代わって当番1になります。').waitFor();
    await sure.getByRole('button', { name: '代わる' }).click();
    await now.getByRole('button', { name: '今すぐ代わる 当番1' }).waitFor();
    const strip = baba.getByRole('region', { name: '接続と当番' });
    await strip.getByText('青木 さくら').nth(0).waitFor();
    expect(await strip.getByRole('definition').allTextContents()).toEqual([
      expect.stringMatching(/^馬場 健/),
      expect.stringMatching(/^青木 さくら/),
    ]);
  });
});

/** Presses Tab until this has the focus; fails when it is not on the way. */
async function tabTo(page: Page, field: Locator): Promise<void> {
  const focused = field.and(page.locator(':focus'));
  for (let presses = 0; presses < 15 && (await focused.count()) === 0; presses += 1)
    await page.keyboard.press('Tab');
  await hasFocus(page, field);
}
