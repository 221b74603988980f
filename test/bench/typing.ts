import type { AddressInfo } from 'node:net';
import type { Browser, Locator, Page } from 'playwright-core';
import { buildApi } from '../../src/api.ts';
import { intakeBody } from '../../src/emergencies/emergencies.api.ts';
import { recordCall } from '../../src/emergencies/emergencies.service.ts';
import { addNote } from '../../src/emergencies/judgement.service.ts';
import type { Platform } from '../../src/platform/platform.ts';
import { createCase } from '../../src/priority-cases/case-register.service.ts';
import { openBrowser } from '../support/browser.ts';
import { build } from '../support/build.ts';
import type { People } from '../support/people.ts';
import { openSession } from '../support/session.ts';
import { type Figure, figuresOf } from './figures.ts';
import type { Stage } from './stage.ts';

const emergencies = 500;
const cases = 2_000;
const keystrokes = 120;
const warmUp = 20;
/** As quick as somebody types who has the caller on the line. */
const betweenKeysMs = 60;
/** Something happens on the board while typing: five times a second. */
const betweenEventsMs = 200;

/**
 * From a key to the picture that shows it, typing the situation of a call over a board of 500
 * running emergencies on which something happens all the time, and searching among 2,000 cases.
 * Floor: the same keys in a bare text box on an empty page of the same browser.
 */
export async function benchTyping(stage: Stage): Promise<Figure[]> {
  const browser = await openBrowser();
  if (browser === null) return [];
  build();
  const { appUrl, admin, people } = await stage.newDatabase();
  const platform = await stage.openPlatform('postgres', appUrl);
  const ids = await fill(platform, people);
  const app = await buildApi(platform);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const windowOf = async (person: People['aoki']) => {
    const context = await browser.newContext({ locale: 'ja-JP', baseURL: address });
    const token = await openSession({ admin }, person, new Date());
    await context.addCookies([{ name: 'kyoten', value: token, url: address }]);
    return context.newPage();
  };
  try {
    const floor = await bareTyping(browser);
    const desk = await windowOf(people.aoki);
    const stop = disturb(platform, people, ids);
    const onDesk = await overTheBoard(desk);
    await stop();
    const register = await windowOf(people.doi);
    await register.goto('/cases');
    const inRegister = await typeInto(register, register.getByLabel('さがす'));
    return [
      ...figuresOf('typing', `intake, ${emergencies} running emergencies`, onDesk, floor),
      ...figuresOf('typing', `search, ${cases} cases`, inRegister, floor),
    ];
  } finally {
    await browser.close();
    await app.close();
    await platform.close();
  }
}

async function fill({ inTx }: Platform, people: People): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < emergencies; n += 1) {
    const call = intakeBody.parse({
      situation: `介護者が倒れた（${n}）`,
      wardCode: '04101',
      callerOnLine: true,
    });
    ids.push((await inTx(people.baba, (tx) => recordCall(tx, call))).id);
  }
  for (let n = 0; n < cases; n += 1)
    await inTx(people.doi, (tx) =>
      createCase(tx, {
        wardCode: '04101',
        name: `試験 ${n}`,
        nameKana: 'シケン',
        birthDate: null,
        sex: 'UNDISCLOSED',
      }),
    );
  return ids;
}

/** Writes a note on one emergency after the other until told to stop. */
function disturb({ inTx }: Platform, people: People, ids: readonly string[]): () => Promise<void> {
  let isOver = false;
  const work = (async () => {
    for (let n = 0; !isOver; n += 1) {
      const id = ids[n % ids.length] ?? '';
      await inTx(people.baba, (tx) => addNote(tx, id, { kind: 'note', text: '電話した' }));
      await new Promise((resolve) => setTimeout(resolve, betweenEventsMs));
    }
  })();
  return async () => {
    isOver = true;
    await work;
  };
}

async function overTheBoard(page: Page): Promise<number[]> {
  await page.goto('/desk');
  await page
    .getByRole('link', { name: /R\d+-\d+/ })
    .first()
    .waitFor();
  await page.keyboard.press('Alt+n');
  return typeInto(page, page.getByLabel('状況'));
}

async function bareTyping(browser: Browser): Promise<number[]> {
  const page = await browser.newPage();
  await page.setContent('<textarea rows="6"></textarea>');
  const samples = await typeInto(page, page.getByRole('textbox'));
  await page.close();
  return samples;
}

/** Of each key, the time (ms) until the frame that came after it had been drawn. */
async function typeInto(page: Page, field: Locator): Promise<number[]> {
  await field.focus();
  await page.evaluate(`
    window.drawn = [];
    addEventListener('keydown', (event) => {
      requestAnimationFrame(() => setTimeout(() => drawn.push(performance.now() - event.timeStamp)));
    }, { capture: true });
  `);
  for (let n = 0; n < keystrokes + warmUp; n += 1)
    await page.keyboard.press('a', { delay: betweenKeysMs });
  await page.waitForTimeout(betweenEventsMs);
  const samples = (await page.evaluate('drawn')) as number[];
  return samples.slice(warmUp);
}
