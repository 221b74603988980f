import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { demoPassword, emailOf } from '../../src/commands/demo-data.ts';
import { openBrowser } from './browser.ts';
import { type Program, startProgram } from './program.ts';
import { cloneSeededDatabase } from './seeded.ts';
import { openSession } from './session.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const builtConsole = join(root, 'dist', 'web');

const longestWaitMs = 15_000;

/** The real service with its demo data, and browsers that look at its console. */
export interface ConsoleHouse {
  address: string;
  /** A window of its own, signed in, at a path or at one's own desk; fails the test on an error in its console. */
  open(who: string, options?: BrowserContextOptions & { path?: string }): Promise<Page>;
  /** The same without a session, and without a page yet. */
  window(options?: BrowserContextOptions): Promise<Page>;
  /** Asks the API as this person, for what a story needs before it begins. */
  as(who: string): Promise<Ask>;
  /** The service ends as by a power cut, and nothing restarts it. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Errors that the consoles of all windows have shown since they were last asked for. */
  troubles(): string[];
  close(): Promise<void>;
}

export type Ask = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Said>;

export interface Said {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects and fails otherwise
  body: any;
}

/** Null where there is no browser (an error in CI): the tests of a file are skipped then. */
export async function openConsoleHouse(): Promise<ConsoleHouse | null> {
  const browser = await openBrowser();
  if (browser === null) return null;
  const database = await cloneSeededDatabase();
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const environment = {
    PORT: String(port),
    DATABASE_URL: database.appUrl,
    LOG_LEVEL: 'warn',
    CI: process.env.CI ?? '',
  };
  let program: Program;
  const start = async () => {
    program = startProgram(['all'], environment);
    await program.printed(address);
  };
  await start();
  const troubles: string[] = [];
  const window = (options: BrowserContextOptions = {}) => openWindow(browser, options, troubles);
  /** Its token. */
  const session = async (who: string): Promise<string> => {
    const [user] = await database.admin<{ id: string }[]>`
      select id from users where email = ${emailOf(who)}`;
    return openSession(database, { userId: String(user?.id) }, new Date());
  };
  return {
    address,
    window: (options) => window({ baseURL: address, ...options }),
    open: async (who, { path = '/', ...options } = {}) => {
      const page = await window({ baseURL: address, ...options });
      const cookie = { name: 'kyoten', value: await session(who), url: address };
      await page.context().addCookies([{ ...cookie, httpOnly: true, sameSite: 'Strict' }]);
      await page.goto(path);
      await isLive(page);
      return page;
    },
    as: async (who) => {
      const cookie = `kyoten=${await session(who)}`;
      return async (method, path, body, headers = {}) => {
        const answer = await fetch(`${address}/api/v1${path}`, {
          method,
          headers: {
            cookie,
            origin: address,
            ...(body !== undefined && { 'content-type': 'application/json' }),
            ...headers,
          },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        return { status: answer.status, body: await answer.json() };
      };
    },
    kill: async () => {
      await program.kill('SIGKILL');
    },
    start,
    troubles: () => troubles.splice(0),
    close: async () => {
      await browser.close();
      await program.kill('SIGTERM');
      await database.drop();
    },
  };
}

/** Fills the form of the sign-in page and waits for the first screen behind it. */
export async function signIn(page: Page, who: string): Promise<void> {
  await page.getByLabel('メールアドレス').fill(emailOf(who));
  await page.getByLabel('パスワード').fill(demoPassword);
  await page.getByRole('button', { name: 'サインイン' }).click();
  await isLive(page);
}

/** Waits until a page is there, and hears what happens. */
const isLive = (page: Page): Promise<void> =>
  page.getByRole('status').getByText('接続中').waitFor();

async function openWindow(
  browser: Browser,
  options: BrowserContextOptions,
  troubles: string[],
): Promise<Page> {
  const context = await browser.newContext({ locale: 'ja-JP', ...options });
  // Shorter than a test may take: it fails at the line that waits, and says for what.
  context.setDefaultTimeout(longestWaitMs);
  const page = await context.newPage();
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    // A refusal and a server that is away are said on the page; the browser notes them as well.
    if (message.type() === 'error' && !/Failed to load resource|WebSocket/.test(message.text()))
      troubles.push(message.text());
  });
  return page;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What axe finds on the page as it stands, by WCAG 2.2 AA and its best practices; empty is good. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // A screen whose part of the console is still on its way has no heading, and is not the screen yet.
  await page.locator('h1').first().waitFor({ state: 'attached' });
  // Nor is one that still reads what it is to show.
  const loading = page.getByRole('status').getByText(/^(読み込んでいます|Loading)/);
  await loading.first().waitFor({ state: 'detached' });
  // A dialog that has just been opened is not painted yet.
  await page.evaluate(`new Promise((painted) => {
    const dialogs = [...document.querySelectorAll('[role$=dialog]')];
    const look = () =>
      dialogs.every((it) => it.checkVisibility({ checkOpacity: true }))
        ? painted()
        : requestAnimationFrame(look);
    look();
  })`);
  // Once for each document, and in the page itself: a second page for the results doubles the cost.
  const isThere = (await page.evaluate('"axe" in window')) === true;
  const { violations } = await new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** Whether the page can be read without scrolling sideways. */
export async function isWithinWidth(page: Page): Promise<boolean> {
  const widths = await page.evaluate('[document.documentElement.scrollWidth, innerWidth]');
  const [content, window] = widths as [number, number];
  return content <= window;
}

const screens = {
  wide: { width: 1440, height: 900 },
  phone: { width: 360, height: 740 },
};

/** What is wrong with the page as it stands, on a desk and on a phone; empty is good. */
export async function faultsOf(page: Page): Promise<string[]> {
  const before = page.viewportSize() ?? screens.wide;
  const faults: string[] = [];
  for (const [name, size] of Object.entries(screens)) {
    await page.setViewportSize(size);
    for (const fault of await accessibilityFaults(page)) faults.push(`${name}: ${fault}`);
    if (!(await isWithinWidth(page))) faults.push(`${name}: wider than the screen`);
  }
  await page.setViewportSize(before);
  for (const id of await doubledIds(page)) faults.push(`two elements are called ${id}`);
  return faults;
}

/** What a label or a link may mean is one element. */
const doubledIds = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('[id]')]
    .map(({ id }) => id)
    .filter((id, at, all) => all.indexOf(id) < at)`);

/** Collects the scripts that a window loads; gives their size as sent, gzipped, in kB of 1,000 bytes. */
export function scriptsOf(page: Page): () => number {
  const names = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/assets\/.*\.js$/.test(pathname)) names.add(pathname);
  });
  return () =>
    [...names].reduce((sum, name) => sum + statSync(join(builtConsole, `${name}.gz`)).size, 0) /
    1_000;
}
