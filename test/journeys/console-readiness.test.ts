import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  type ConsoleHouse,
  faultsOf,
  openConsoleHouse,
} from '../support/console.ts';

let house: ConsoleHouse | null;
beforeAll(async () => {
  house = await openConsoleHouse();
}, 60_000);
afterAll(() => house?.close());
afterEach(() => expect(house?.troubles() ?? []).toEqual([]));

/** The code that came to this number, as its owner reads it on the telephone. */
async function codeFor(page: Page, phone: string): Promise<string> {
  const inbox = await page.context().newPage();
  await inbox.goto('/dev/inbox');
  const message = inbox.getByRole('article').filter({ hasText: phone }).first();
  while ((await message.count()) === 0) await inbox.reload();
  const text = (await message.textContent()) ?? '';
  await inbox.close();
  return /(?<!\d)\d{6}(?!\d)/.exec(text.replaceAll(phone, ''))?.[0] ?? '';
}

describe('where I am paged', () => {
  it('is red until something that rings was proved by its code', async ({ skip }) => {
    if (house === null) return skip();
    // Night staff of a facility, who have given nothing but a mail address.
    const page = await house.open('goto', { path: '/account' });
    const warning = page.getByText('画面を閉じると、呼び出しに気づけません');
    await warning.waitFor();
    await page.getByText('SMS', { exact: true }).click();
    await page.getByLabel('携帯電話の番号').fill('０９０－１２３４－５６７８');
    await page.getByRole('button', { name: '追加してコードを受け取る' }).click();
    const code = page.getByLabel('確認コード（6桁） 090-1234-5678');
    await code.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const sent = await codeFor(page, '+819012345678');
    await code.fill(sent === '000000' ? '111111' : '000000');
    await page.getByRole('button', { name: '確認する' }).click();
    await page.getByText('あと4回入力できます').waitFor();
    await code.fill(sent);
    await page.getByRole('button', { name: '確認する' }).click();
    await page.getByText('090-1234-5678 を確認しました。').waitFor();
    await warning.waitFor({ state: 'detached' });
    // Whoever would take it away again is told what that means.
    await page.getByRole('button', { name: '削除 090-1234-5678' }).click();
    await page
      .getByRole('alertdialog')
      .getByText('確認済みで鳴る手段が、これでなくなります')
      .waitFor();
    await page.context().close();
  });
});

describe('a notice of the system', () => {
  it('says what the service sent, no more, and leads there without loading anew', async ({
    skip,
  }) => {
    if (house === null) return skip();
    const page = await house.open('aoki');
    const context = page.context();
    await context.grantPermissions(['notifications']);
    const started = context.waitForEvent('serviceworker');
    await page.evaluate("navigator.serviceWorker.register('/sw.js')");
    const worker = await started;
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    const sent = { title: '緊急対応の呼び出し', body: 'R8-000001', path: '/readiness' };
    await worker.evaluate(`(async () => {
      const push = new PushEvent('push', { data: ${JSON.stringify(JSON.stringify(sent))} });
      const work = new Promise((done) => { push.waitUntil = done; });
      dispatchEvent(push);
      await work;
    })()`);
    const shown = await page.evaluate(`navigator.serviceWorker.ready
      .then((it) => it.getNotifications())
      .then((all) => all.map(({ title, body, data }) => ({ title, body, ...data })))`);
    expect(shown).toEqual([sent]);
    await page.evaluate('globalThis.isSamePage = true');
    await worker.evaluate(`(async () => {
      const [notification] = await registration.getNotifications();
      dispatchEvent(new NotificationEvent('notificationclick', { notification }));
    })()`);
    await page.waitForURL('**/readiness');
    expect(await page.evaluate('globalThis.isSamePage')).toBe(true);
    await context.close();
  });
});

describe('the order of paging', () => {
  it('is played while it is edited, and says afterwards what was changed', async ({ skip }) => {
    if (house === null) return skip();
    const page = await house.open('chiba', { path: '/on-call/policy' });
    const preview = page.getByRole('region', { name: 'もし今、起きたら' });
    await preview.getByText('1:00', { exact: true }).waitFor();
    const second = page.getByRole('listitem').filter({ hasText: '第2段階' });
    await second.getByLabel('前の段階から').fill('９０');
    await preview.getByText('1:30', { exact: true }).waitFor();
    await page.getByText('第2段階：1:00後、当番1 → 1:30後、当番1').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'この順番を保存' }).click();
    await page.getByText('第1版として保存しました。').waitFor();
    await page.getByRole('button', { name: /第1版.*千葉 恵子.*使用中/ }).waitFor();
    await page.context().close();
  });
});

describe('a drill', () => {
  it('rings with everybody, and shows at once who has answered', async ({ skip }) => {
    if (house === null) return skip();
    const manager = await house.open('chiba', { path: '/readiness/drills' });
    const baba = await house.open('baba');
    await manager.getByRole('button', { name: '訓練を今すぐ始める' }).click();
    await manager.getByText('3人全員の本物の電話と端末が、今すぐ鳴ります').waitFor();
    await manager.getByRole('button', { name: '電話を鳴らして始める' }).click();
    await manager.getByText('0 / 3 人が応答').first().waitFor();
    // The bell of another screen, answered there with one press.
    await baba.getByText('訓練の呼び出し').first().waitFor();
    expect(await accessibilityFaults(baba)).toEqual([]);
    await baba.getByRole('button', { name: '応答する' }).click();
    await baba.getByText('応答しました').waitFor();
    await manager.getByText('1 / 3 人が応答').first().waitFor();
    const row = manager.getByRole('listitem').filter({ hasText: '馬場 健' }).first();
    expect(await row.textContent()).toMatch(/応答.*秒.*この画面で応答/);
    expect(await faultsOf(manager)).toEqual([]);
    await manager.getByRole('link', { name: '今の状態' }).click();
    await manager.getByRole('heading', { name: '連絡できる人' }).waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    // Who may not change the order of paging reads it.
    await baba.goto('/on-call/policy');
    await baba.getByText('変更できるのは拠点管理者です。').waitFor();
    expect(await baba.getByRole('button', { name: 'この順番を保存' }).count()).toBe(0);
  });
});
