import type { Locator, Page } from 'playwright-core';
import type { Ask, ConsoleHouse } from './console.ts';

/** The coordinators' desk as they see it: its parts by what they are called on the screen. */

export interface Recorded {
  id: string;
  number: string;
}

/** A call as somebody else records it: what is left out is as a first call often is. */
export async function record(ask: Ask, call: Record<string, unknown> = {}): Promise<Recorded> {
  const { status, body } = await ask('POST', '/emergencies', {
    caller: { phone: '022-000-0777', relation: '近隣' },
    personLocation: '自宅',
    situation: '介護者が救急搬送された。',
    callerOnLine: false,
    ...call,
  });
  if (status !== 201) throw new Error(`the call was answered ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Takes a step of an emergency by the API, or anything else that has to be so before a story. */
export async function must(ask: Ask, path: string, body?: unknown, method = 'POST') {
  // Of what is new in this house only: nothing has a second version yet.
  const answer = await ask(method, path, body, method === 'PUT' ? { 'if-match': '"0"' } : {});
  if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Everything that runs ends, so that the next story begins with an empty board. */
export async function endAll(house: ConsoleHouse): Promise<void> {
  const chiba = await house.as('chiba');
  const { body } = await chiba('GET', '/emergencies?scope=running');
  for (const { id } of body.items)
    await must(chiba, `/emergencies/${id}/no-action`, { reason: '親族が迎えに来た' });
}

export const board = (page: Page): Locator =>
  page.getByRole('navigation', { name: '緊急対応の一覧' });
export const rowOf = (page: Page, number: string): Locator =>
  board(page).getByRole('link').filter({ hasText: number });
export const openOne = (page: Page): Locator =>
  page.getByRole('region', { name: '開いている緊急対応' });
export const numberOf = async (page: Page): Promise<string> =>
  (await openOne(page).getByRole('heading', { level: 2 }).textContent()) ?? '';
/** What rings. */
export const alarm = (page: Page): Locator =>
  page.getByRole('region', { name: '呼出を受けています' });
export const intake = (page: Page): Locator => page.getByRole('dialog', { name: '電話を受ける' });
export const nextSteps = (page: Page): Locator =>
  page.getByRole('region', { name: '次にすること' });
export const facilities = (page: Page): Locator => page.getByRole('region', { name: '受入れ先' });

/** Chooses one of some cards by a click, as one does: on its words. */
export const choose = (scope: Locator, name: string | RegExp): Promise<void> =>
  scope
    .locator('label')
    .filter({ has: scope.page().getByRole('radio', { name }) })
    .click();

/** Why a button that stays where it is does nothing now. */
export async function whyNot(button: Locator): Promise<string | null> {
  if ((await button.getAttribute('aria-disabled')) !== 'true') return 'it can be used';
  const id = await button.getAttribute('aria-describedby');
  return button.page().locator(`[id="${id}"]`).textContent();
}

/** Waits until this has the focus. */
export async function hasFocus(page: Page, field: Locator): Promise<void> {
  await field.and(page.locator(':focus')).waitFor();
}

/** A keyboard that counts: a key, or several held together, is one press; what is typed, by letters. */
export function countedKeys({ keyboard }: Page) {
  const count = { presses: 0, characters: 0 };
  return {
    count,
    press: async (...keys: string[]) => {
      for (const key of keys) {
        count.presses += 1;
        await keyboard.press(key);
      }
    },
    type: async (text: string) => {
      count.characters += [...text].length;
      await keyboard.type(text);
    },
  };
}
