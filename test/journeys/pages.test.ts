import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type House, openHouse } from '../support/house.ts';

let house: House;
let browser: Browser | null;
let address: string;
beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  const app = await house.app();
  await app.listen({ host: '127.0.0.1', port: 0 });
  address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser?.close();
  await house.close();
});

/** Opens a page as narrow as a phone; fails on an error in its console or one that scrolls sideways. */
async function open(path: string, cookie: string): Promise<Page> {
  if (browser === null) throw new Error('no browser');
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    extraHTTPHeaders: cookie === '' ? {} : { cookie },
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address + path);
  expect(errors).toEqual([]);
  const widths = await page.evaluate('[document.documentElement.scrollWidth, innerWidth]');
  const [content, window] = widths as [number, number];
  expect(content).toBeLessThanOrEqual(window);
  return page;
}

describe('pages in a browser', () => {
  it('show an empty inbox that says what will be in it', async ({ skip }) => {
    skip(browser === null);
    const page = await open('/dev/inbox', '');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('受信箱');
    expect(await page.locator('html').getAttribute('lang')).toBe('ja');
  });

  it('show the record of an emergency, and to nobody who is not signed in', async ({ skip }) => {
    skip(browser === null);
    const coordinator = await house.as(house.people.aoki);
    const { body } = await coordinator.post('/emergencies', {
      caller: { name: '見本 花子', phone: '022-000-0009' },
      situation: '介護者が救急搬送された',
      callerOnLine: true,
      wardCode: '04101',
    });
    const path = `/api/v1/emergencies/${body.id}/record.html`;
    const page = await open(path, coordinator.cookie);
    expect(await page.locator('body').textContent()).toContain('緊急対応記録票');
    expect(await page.locator('body').textContent()).toContain(body.number);
    expect((await fetch(address + path)).status).toBe(401);
  });
});
