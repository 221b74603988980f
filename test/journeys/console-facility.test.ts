import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  accessibilityFaults,
  type ConsoleHouse,
  isWithinWidth,
  openConsoleHouse,
} from '../support/console.ts';

// A whole story, with a browser, on a machine that may be busy; each wait in it has its own limit.
vi.setConfig({ testTimeout: 60_000 });

const asahino = '短期入所あさひ野';
let house: ConsoleHouse | null;
beforeAll(async () => {
  house = await openConsoleHouse();
}, 90_000);
afterAll(() => house?.close());
afterEach(() => expect(house?.troubles() ?? []).toEqual([]));

describe('a facility', () => {
  it('says whom to page and what it accepts by weekday, and the base reads it', async ({
    skip,
  }) => {
    if (house === null) return skip();
    const goto = await house.open('goto', { viewport: { width: 390, height: 844 } });
    await goto.goto('/rooms/facilities');
    const contacts = part(goto, '打診の連絡先');
    await contacts.getByText('職員全員を呼び出します').waitFor();
    await contacts.getByLabel('加える職員').selectOption({ index: 1 });
    await contacts.getByRole('button', { name: '加える', exact: true }).click();
    await contacts.getByLabel(/を呼び出す時間$/).selectOption('夜間');
    await contacts.getByText('日中の担当がいません。').waitFor();
    await contacts.getByRole('button', { name: '連絡先を保存' }).click();
    await contacts.getByText('保存しました。').waitFor();

    const profile = part(goto, '基本情報');
    await profile.getByLabel('報告をうながす時刻').fill('８時、20:00');
    await profile.getByLabel('退所後の清掃').fill('90');
    await profile.getByRole('button', { name: '基本情報を保存' }).click();
    await profile.getByText('保存しました。').waitFor();
    expect(await profile.getByLabel('報告をうながす時刻').inputValue()).toBe('08:00、20:00');

    await goto.getByRole('button', { name: '受入条件を編集' }).click();
    const conditions = part(goto, '受入条件');
    await conditions.getByText('曜日ごとに決める').click();
    await conditions.getByLabel('月曜日の終了').fill('18時');
    await conditions.getByRole('button', { name: '月曜日の時間を火〜金曜日に写す' }).click();
    await conditions.getByText('日曜日に受け入れる').locator('..').click();
    await conditions.getByText('月〜金 00:00〜18:00、土 終日、日 受入れなし').waitFor();
    expect(await accessibilityFaults(goto)).toEqual([]);
    expect(await isWithinWidth(goto)).toBe(true);
    await conditions.getByRole('button', { name: '受入条件を保存' }).click();
    await conditions.getByText('第2版として保存しました').waitFor();

    const aoki = await house.open('aoki', { viewport: { width: 1280, height: 900 } });
    await aoki.goto('/rooms/facilities');
    await aoki.getByLabel('名称で探す').fill('アサヒノ');
    await aoki.getByText('1施設').waitFor();
    await aoki.getByRole('link', { name: asahino, exact: true }).click();
    await part(aoki, '受入条件').getByText('月〜金 00:00〜18:00').waitFor();
    await part(aoki, '受入条件の履歴').getByRole('button', { name: /第2版/ }).click();
    await aoki.getByText(/^受入時間：毎日 終日 → 月〜金/).waitFor();
    expect(
      await part(aoki, '打診の連絡先')
        .getByLabel(/を呼び出す時間$/)
        .inputValue(),
    ).toBe('NIGHT');
    expect(await accessibilityFaults(aoki)).toEqual([]);
  });
});

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
