import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import {
  accessibilityFaults,
  type ConsoleHouse,
  isWithinWidth,
  openConsoleHouse,
} from '../support/console.ts';
import { askFor, untilOfferIs } from '../support/night-desk.ts';

// Two windows on a machine that may be busy; each wait in the story has its own limit.
vi.setConfig({ testTimeout: 60_000 });

let house: ConsoleHouse | null;
beforeAll(async () => {
  house = await openConsoleHouse();
}, 90_000);
afterAll(() => house?.close());
beforeEach(({ skip }) => {
  if (house === null) skip();
});
afterEach(() => expect(house?.troubles() ?? []).toEqual([]));

it('a room is closed over an offer from the plan, and the facility takes the closure back', async () => {
  if (house === null) return;
  const aoki = await house.as('aoki');
  const asked = await askFor(aoki, '短期入所ひろせ川');
  const desk = await house.open('aoki', {
    path: '/rooms/plan',
    viewport: { width: 1280, height: 900 },
  });
  const hold = desk.getByRole('button', { name: new RegExp(`緊急1 仮押さえ ${asked.reference}`) });
  await hold.waitFor();
  expect(await accessibilityFaults(desk)).toEqual([]);

  await desk.getByRole('button', { name: /短期入所ひろせ川 緊急1：休止/ }).click();
  await desk.getByRole('button', { name: '休止にする', exact: true }).click();
  await desk.getByRole('combobox', { name: '理由' }).selectOption('DISASTER');
  await desk.getByRole('button', { name: '登録する' }).click();
  const warning = desk.getByRole('alert').getByText(`緊急1 仮押さえ ${asked.reference}`);
  await warning.waitFor();
  expect(await accessibilityFaults(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'それでも休止にする' }).click();
  await untilOfferIs(aoki, asked, 'withdrawn');
  await hold.waitFor({ state: 'detached' });
  await desk.getByRole('button', { name: /緊急1 休止 災害・停電/ }).waitFor();

  const phone = await house.open('honda', {
    path: '/rooms/plan',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  await phone.getByRole('button', { name: /休止 災害・停電/ }).tap();
  await phone.getByRole('button', { name: '休止を取り消す' }).tap();
  await phone.getByRole('alertdialog').getByRole('button', { name: '休止を取り消す' }).tap();
  await phone.getByRole('button', { name: /休止 災害・停電/ }).waitFor({ state: 'detached' });
  expect(await isWithinWidth(phone)).toBe(true);
  expect(await accessibilityFaults(phone)).toEqual([]);
});
