import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type ConsoleHouse, faultsOf, openConsoleHouse } from '../support/console.ts';
import { register } from '../support/night-desk.ts';

// A whole story, with two browsers, on a machine that may be busy; each wait has its own limit.
vi.setConfig({ testTimeout: 60_000 });

let house: ConsoleHouse | null;
beforeAll(async () => {
  house = await openConsoleHouse();
}, 90_000);
afterAll(() => house?.close());

const contacts = '/profile/emergencyContacts';
const field = (page: Page, at: string) => page.locator(`[name="${contacts}/${at}"]`);

it('two browsers edit one case: the second sees what the first changed, and nothing is lost', async ({
  skip,
}) => {
  if (house === null) return skip();
  const office = await house.as('fujita');
  const id = await register(office, {
    name: '見本 颯',
    profile: {
      emergencyContacts: [
        { order: 1, name: '見本 誠', relation: 'FATHER', phones: ['022-000-0001'] },
        { order: 2, name: '見本 京子', relation: 'MOTHER', phones: ['022-000-0002'] },
      ],
    },
  });
  const viewport = { width: 1280, height: 900 };
  const path = `/cases/${id}/edit/contacts`;
  const [doi, fujita] = await Promise.all([
    house.open('doi', { viewport, path }),
    house.open('fujita', { viewport, path }),
  ]);

  // 藤田 is typing: another number of the father, and that the mother comes at night.
  await field(fujita, '0/phones/0').fill('090-0000-0111');
  await field(fujita, '1/isNightOk').selectOption('yes');
  // 土井 saves another number of the father, and an aunt.
  await field(doi, '0/phones/0').fill('090-0000-0222');
  await doi.getByRole('button', { name: '＋ 連絡先を追加' }).click();
  await field(doi, '2/name').fill('見本 恵');
  await field(doi, '2/phones/0').fill('022-000-0003');
  await doi.getByLabel('変更の理由（任意）').fill('父の携帯が変わった');
  await doi.getByRole('button', { name: '保存して戻る' }).click();
  await doi.getByRole('region', { name: '登録内容' }).waitFor();

  // It comes while 藤田 is typing, and takes nothing from what is typed.
  const told = fujita.getByRole('status').filter({ hasText: 'ほかの人が先に保存しました' });
  const clash = told.getByRole('group', { name: '緊急連絡先' });
  await clash.getByText('見本 誠、父、090-0000-0222').waitFor();
  await clash.getByText('見本 誠、父、090-0000-0111').waitFor();
  await told.getByText(/土井 学.*に保存　理由: 父の携帯が変わった/).waitFor();
  const changed = told.getByRole('region', { name: 'この項目で変わったところ' });
  await changed.getByText(/追加\s*連絡先3\s*見本 恵/).waitFor();
  expect(await field(fujita, '0/phones/0').inputValue()).toBe('090-0000-0111');
  expect(await field(fujita, '2/name').count()).toBe(0);
  expect(await faultsOf(fujita)).toEqual([]);
  await clash.getByRole('button', { name: '自分の入力を残す' }).click();
  await told.waitFor({ state: 'detached' });
  expect(await field(fujita, '2/name').inputValue()).toBe('見本 恵');
  await fujita.getByRole('button', { name: '保存して戻る' }).click();
  await fujita.getByRole('region', { name: '変更の履歴' }).waitFor();

  const { body } = await office('GET', `/cases/${id}`);
  expect(body.profile.emergencyContacts).toMatchObject([
    { name: '見本 誠', phones: ['+819000000111'] },
    { name: '見本 京子', isNightOk: true },
    { name: '見本 恵', phones: ['+81220000003'] },
  ]);

  await fujita.getByRole('link', { name: '版と変更点を見る' }).click();
  const versions = fujita.getByRole('region', { name: 'これまでの版' });
  await versions
    .getByText(/藤田 望$/)
    .first()
    .waitFor();
  await versions.getByText(/土井 学$/).waitFor();
  await fujita.getByRole('region', { name: '第3版で変わったこと' }).waitFor();
  await versions.getByRole('link', { name: /第2版/ }).click();
  const second = fujita.getByRole('region', { name: '第2版で変わったこと' });
  await second.getByText('0220-00-0001').waitFor();
  await second.getByText('090-0000-0222').waitFor();
  await second.getByText('見本 恵、0220-00-0003').waitFor();
  expect(await faultsOf(fujita)).toEqual([]);
  expect(house.troubles()).toEqual([]);
});
