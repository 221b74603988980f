import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  type ConsoleHouse,
  isWithinWidth,
  openConsoleHouse,
  signIn,
} from '../support/console.ts';

let house: ConsoleHouse | null;
beforeAll(async () => {
  house = await openConsoleHouse();
}, 60_000);
afterAll(() => house?.close());
afterEach(() => expect(house?.troubles() ?? []).toEqual([]));

const phone = { viewport: { width: 360, height: 740 } };

describe('signing in', () => {
  it('says what is wrong at once, and leads to the page that was asked for', async ({ skip }) => {
    if (house === null) return skip();
    const page = await house.window(phone);
    await page.goto('/account');
    await page.getByLabel('メールアドレス').fill('aoki@demo.kyoten.test');
    await page.getByLabel('パスワード').fill('not the password');
    await page.getByRole('button', { name: 'サインイン' }).click();
    await page.getByRole('alert').getByText('パスワード').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await isWithinWidth(page)).toBe(true);
    await signIn(page, 'aoki');
    expect(new URL(page.url()).pathname).toBe('/account');
  });

  it('leads everybody to their own desk, and nobody to another’s', async ({ skip }) => {
    if (house === null) return skip();
    for (const [who, desk, other] of [
      ['aoki', '/desk', null],
      ['doi', '/cases', '/desk'],
      ['goto', '/rooms', '/cases'],
      ['auditor', '/account', '/rooms'],
    ] as const) {
      const page = await house.window();
      await page.goto('/sign-in');
      await signIn(page, who);
      await page.waitForURL(`**${desk}`);
      if (other !== null) {
        await page.goto(other);
        await page.waitForURL(`**${desk}`);
      }
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.context().close();
    }
  });

  it('ends with nothing of it left on the screen', async ({ skip }) => {
    if (house === null) return skip();
    const page = await house.open('doi');
    await page.getByRole('button', { name: 'メニュー' }).click();
    await page.getByRole('button', { name: 'サインアウト' }).click();
    await page.waitForURL('**/sign-in');
    await page.goto('/cases');
    await page.waitForURL('**/sign-in**');
  });

  it('ends quietly, whatever the page still does before it goes', async ({ skip }) => {
    if (house === null) return skip();
    const page = await house.open('doi', phone);
    // The next page is late: 204 leaves the browser where it is.
    await page.route('**/sign-in', (route) => route.fulfill({ status: 204 }));
    const late = page.waitForResponse((response) => response.status() === 204);
    await page.getByRole('button', { name: 'メニュー' }).click();
    await page.getByRole('button', { name: 'サインアウト' }).click();
    await late;
    // Asks for what it has not asked for yet, which is refused from now on.
    const refused = page.waitForResponse((response) => response.status() === 401);
    await page.locator('#case-search').fill('青葉');
    await refused;
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('textbox', { name: 'Search' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/cases');
  });
});

describe('the line to the server', () => {
  it('is seen to be lost when the service dies, and comes back by itself', async ({ skip }) => {
    if (house === null) return skip();
    const page = await house.open('aoki');
    await house.kill();
    await page.getByRole('alert').getByText('表示は古いかもしれません').waitFor();
    expect(await page.locator('#content').getAttribute('data-stale')).toBe('true');
    expect(await accessibilityFaults(page)).toEqual([]);
    await house.start();
    await page.getByRole('status').getByText('接続中').waitFor();
    expect(await page.locator('#content').getAttribute('data-stale')).toBe('false');
  });
});

describe('the language', () => {
  it('is Japanese until somebody asks for English, and stays so', async ({ skip }) => {
    if (house === null) return skip();
    const page = await house.open('doi', phone);
    expect(await page.locator('html').getAttribute('lang')).toBe('ja');
    await page.getByRole('button', { name: 'メニュー' }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.reload();
    await page.getByRole('status').getByText('Live').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await isWithinWidth(page)).toBe(true);
  });
});
