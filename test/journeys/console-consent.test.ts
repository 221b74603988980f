import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { accessibilityFaults, type ConsoleHouse, openConsoleHouse } from '../support/console.ts';
import { choose, must } from '../support/desk.ts';
import { askFor, register } from '../support/night-desk.ts';

// A story with three windows, on a machine that may be busy; each wait in it has its own limit.
vi.setConfig({ testTimeout: 60_000 });

let house: ConsoleHouse | null;
beforeAll(async () => {
  house = await openConsoleHouse();
}, 90_000);
afterAll(() => house?.close());
afterEach(() => expect(house?.troubles() ?? []).toEqual([]));

const text = { version: '2026年12月版', body: '緊急のときに渡します。', validMonths: 12 };

it('a consent withdrawn takes the name from the facility’s screen and the open offer back', async ({
  skip,
}) => {
  if (house === null) return skip();
  const [aoki, doi] = [await house.as('aoki'), await house.as('doi')];
  const profile = { medicalCare: [], adl: { mobility: 'WALKS' }, medical: { infection: 'NONE' } };
  const caseId = await register(doi, { name: '見本 渚', profile });
  const { version } = await must(doi, '/consent-texts', text);
  const ward = await house.open('doi', {
    path: `/cases/${caseId}`,
    viewport: { width: 1280, height: 900 },
  });
  await ward.getByRole('button', { name: '同意を記録' }).click();
  const form = ward.getByRole('dialog', { name: '同意を記録' });
  await form.getByRole('radio', { name: new RegExp(`^${version}`), checked: true }).waitFor();
  await choose(form, '本人');
  await choose(form, /^口頭/);
  await form.getByRole('button', { name: '今日' }).click();
  await form.locator('label').filter({ hasText: '受入施設' }).click();
  expect(await accessibilityFaults(ward)).toEqual([]);
  await form.getByRole('button', { name: '記録する' }).click();
  await ward.getByText('口頭の同意：書面がまだです').waitFor();
  await ward.getByRole('button', { name: '書面を受け取った' }).click();
  await ward.getByRole('button', { name: '受取りを記録する' }).click();
  await ward.getByText('書面の受取りを記録しました。').waitFor();
  const { consents } = await must(doi, `/cases/${caseId}`, undefined, 'GET');
  expect(consents).toMatchObject([{ textVersion: version, method: 'ORAL' }]);

  const housed = await askFor(aoki, '短期入所あさひ野', { caseId });
  await must(aoki, `/offers/${housed.id}/answer`, { answer: 'accept' });
  const asked = await askFor(aoki, '短期入所ひろせ川', { caseId, isSecond: true });

  const [accepted, open] = await Promise.all([
    house.open('goto', { path: `/offers/${housed.id}`, viewport: { width: 390, height: 844 } }),
    house.open('honda', { path: `/offers/${asked.id}`, viewport: { width: 360, height: 640 } }),
  ]);
  const name = accepted.getByRole('main').getByRole('heading', { name: '見本 渚' });
  await name.waitFor();
  await open.getByRole('button', { name: '受け入れる' }).waitFor();

  await ward.getByRole('button', { name: '同意を撤回する' }).click();
  const asks = ward.getByRole('alertdialog', { name: '同意の撤回を記録しますか' });
  await asks.getByText('短期入所あさひ野 は、ご本人の情報を見られなくなります。').waitFor();
  await asks.getByText('短期入所ひろせ川 への打診は取り下げられ').waitFor();
  expect(await accessibilityFaults(ward)).toEqual([]);
  await asks.locator('label').filter({ hasText: '本人' }).click();
  await asks.getByRole('button', { name: '撤回を記録する' }).click();

  await name.waitFor({ state: 'detached' });
  expect(await accepted.getByRole('main').textContent()).not.toContain('見本 渚');
  await open.getByText('この打診は取り下げられました').waitFor();
  expect(await open.getByRole('button', { name: '受け入れる' }).count()).toBe(0);

  await ward.getByText('同意の撤回を記録し、開示を止めました。').waitFor();
  await ward.getByRole('listitem').filter({ hasText: '同意の撤回' }).first().waitFor();
  const read = (ask: typeof aoki, path: string) => must(ask, path, undefined, 'GET');
  const history = (await read(doi, `/cases/${caseId}/history`)).items;
  const { by } = history.find((it: { kind: string }) => it.kind === 'consent-withdrawn');
  expect(by.name).toBe('土井 学');
  const auditor = await house.as('auditor');
  const changed = async (kind: string, id: string): Promise<string[]> => {
    const { items } = await read(auditor, `/audit?subjectKind=${kind}&subjectId=${id}`);
    return items
      .filter((it: { userId: string }) => it.userId === by.id)
      .flatMap((it: { fields: string[] }) => it.fields);
  };
  expect(await changed('consents', consents[0].id)).toContain('withdrawn_at');
  expect(await changed('priority_cases', caseId)).toContain('has_consent');
  const { items } = await read(aoki, `/emergencies/${housed.emergencyId}/timeline`);
  expect(items.map((it: { kind: string }) => it.kind)).toContain('disclosure-stopped');
});
