import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  accessibilityFaults,
  type ConsoleHouse,
  isWithinWidth,
  openConsoleHouse,
} from '../support/console.ts';
import { choose, hasFocus, must, whyNot } from '../support/desk.ts';
import { caseOf, consentOf, register } from '../support/night-desk.ts';

type Ask = Awaited<ReturnType<ConsoleHouse['as']>>;

const wide = { width: 1440, height: 900 };
const narrow = { width: 360, height: 740 };

// Whole stories, with a browser, on a machine that may be busy; each wait in them has its own limit.
vi.setConfig({ testTimeout: 60_000 });

let house: ConsoleHouse | null;
/** The window of 土井 学, ward staff: one for all stories, each of which begins at the list. */
let page: Page;
let doi: Ask;
beforeAll(async () => {
  house = await openConsoleHouse();
  if (house === null) return;
  doi = await house.as('doi');
  page = await house.open('doi', { viewport: wide });
}, 90_000);
afterAll(() => house?.close());
beforeEach(async ({ skip }) => {
  if (house === null) return skip();
  await page.setViewportSize(wide);
  await page.goto('/cases');
  await person('髙橋 陽太').waitFor();
});
afterEach(() => expect(house?.troubles() ?? []).toEqual([]));

describe('a person who is new', () => {
  it('is registered from the papers, and what was typed outlives a way out', async () => {
    await page.getByRole('link', { name: '新規登録' }).click();
    await page.getByRole('button', { name: '登録して続ける' }).click();
    const name = page.getByLabel('氏名');
    await wrong().getByRole('link', { name: '氏名: 入力してください。' }).click();
    await hasFocus(page, name);
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    expect(await accessibilityFaults(page)).toEqual([]);

    await name.fill('見本 紬');
    await page.getByText('下書きを保存しました').waitFor();
    await page.getByRole('link', { name: '一覧へ戻る' }).click();
    const drafts = page.getByRole('region', { name: '書きかけ' });
    await drafts.getByText('新しい方の登録').waitFor();
    await drafts.getByRole('link', { name: '続きを書く' }).click();
    await page.getByText('下書きに戻しました').waitFor();
    expect(await name.inputValue()).toBe('見本 紬');

    await page.getByLabel('カナ').fill('ミホン ツムギ');
    await page.getByLabel('生年月日').fill('S58.3.4');
    await page.getByText(/→ 昭和58年3月4日 \/ .*1983.*（\d+歳）/).waitFor();
    await choose(page.getByRole('main'), '女');
    expect(await page.getByLabel('担当区').locator('option:checked').textContent()).toBe('青葉区');
    await page.getByRole('button', { name: '登録して続ける' }).click();

    await page.getByRole('heading', { level: 1, name: '見本 紬' }).waitFor();
    await page.getByText(/^昭和58年3月4日　\d+歳$/).waitFor();
    await wayOn().getByText('本人（または代理の方）に同意を依頼してください。').waitFor();
    await wayOn().getByText('その後: 同意の記録 → 協議 → 決定の記録').waitFor();
    const gaps = page.getByRole('region', { name: '備えとして足りないもの' });
    await gaps.getByText('緊急連絡先がありません').waitFor();
    await page.getByText('緊急情報シートは作れません').waitFor();
    await page.goto('/cases');
    await person('見本 紬').waitFor();
    expect(await page.getByRole('region', { name: '書きかけ' }).count()).toBe(0);
  });

  it('is described section by section, with medicines and contacts', async () => {
    await open(await register(doi, { name: '見本 葵' }));
    await page.getByRole('link', { name: '医療・服薬を編集' }).click();
    await choose(page.getByRole('radiogroup', { name: '服薬の有無' }), 'あり');
    const medicine = page.getByRole('group', { name: '薬1' });
    await medicine.getByLabel('薬の名前').fill('見本錠B');
    await medicine.getByLabel('量').fill('2錠');
    await page.getByRole('button', { name: '薬を追加' }).click();
    await hasFocus(page, page.getByRole('group', { name: '薬2' }).getByLabel('薬の名前'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '保存して次へ' }).click();
    await page.getByRole('heading', { level: 1, name: '日常生活（ADL）' }).waitFor();

    await sections().getByRole('link', { name: '緊急連絡先' }).click();
    await page.getByRole('button', { name: '連絡先を追加' }).click();
    const contact = page.getByRole('group', { name: '連絡先1' });
    const [name, phone] = [contact.getByLabel('氏名'), contact.getByLabel('電話1')];
    await hasFocus(page, name);
    await phone.fill('12345');
    await page.getByRole('button', { name: '保存して次へ' }).click();
    await wrong().getByRole('link', { name: '連絡先1の「氏名」: 入力してください。' }).click();
    await hasFocus(page, name);
    await page.keyboard.type('見本 花');
    expect(await phone.getAttribute('aria-invalid')).toBe('true');
    await page.setViewportSize(narrow);
    expect(await isWithinWidth(page)).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize(wide);
    await phone.fill('０９０ー００００ー０１９９');
    await page.getByRole('button', { name: '保存して戻る' }).click();

    const read = page.getByRole('region', { name: '内容を読む' });
    await read.getByText('見本錠B').waitFor();
    await read.getByText('090-0000-0199').waitFor();
    await page.getByText('16項目のうち3項目を入力済').waitFor();
    const history = page.getByRole('region', { name: '変更の履歴' }).getByRole('listitem');
    await history.filter({ hasText: '緊急連絡先' }).waitFor();
    expect(await history.allInnerTexts()).toEqual([
      expect.stringMatching(/土井 学\s*内容の変更（緊急連絡先）$/),
      expect.stringMatching(/土井 学\s*内容の変更（医療）$/),
      expect.stringMatching(/土井 学\s*登録/),
    ]);
  });

  it('is left half described, and found so again, after a reload too', async () => {
    await open(await register(doi, { name: '見本 蓮' }));
    await page.getByRole('link', { name: '備考を編集' }).click();
    const notes = page.getByRole('textbox', { name: '備考' });
    await notes.fill('夜は廊下の明かりを');
    await page.getByText('下書きを保存しました').waitFor();
    await page.getByRole('link', { name: '見本 蓮 さんの登録へ戻る' }).click();
    const line = page.getByRole('listitem').filter({ hasText: '備考' }).filter({ hasText: '編集' });
    await line.getByText('書きかけ').waitFor();
    await line.getByRole('link', { name: '備考を編集' }).click();
    await page.getByText('下書きに戻しました').waitFor();
    expect(await notes.inputValue()).toBe('夜は廊下の明かりを');
    await page.reload();
    await page.getByText('下書きに戻しました').waitFor();
    expect(await notes.inputValue()).toBe('夜は廊下の明かりを');
    await page.getByRole('button', { name: '下書きを捨てる' }).click();
    const asked = page.getByRole('alertdialog', { name: '下書きを捨てますか' });
    await asked.getByText('元には戻せません').waitFor();
    await asked.getByRole('button', { name: '下書きを捨てる' }).click();
    await page.getByText('下書きに戻しました').waitFor({ state: 'detached' });
    expect(await notes.inputValue()).toBe('');
  });
});

describe('the way to the register', () => {
  it('leads over consent and council to a sheet on one page', async () => {
    await open(await register(doi, { name: '見本 湊', profile: { notes: '甘いものが好き。' } }));
    await wayOn().getByRole('button', { name: '同意を依頼した' }).click();
    await page.getByText('同意を依頼したことを記録しました。').waitFor();
    const submit = wayOn().getByRole('button', { name: '協議にかける' });
    expect(await whyNot(submit)).toBe('有効な同意がないため、進められません。');

    await wayOn().getByRole('button', { name: '同意を記録' }).click();
    const consent = page.getByRole('dialog', { name: '同意を記録' });
    await choose(consent, /^別の書面/);
    await consent.getByRole('button', { name: '記録する' }).click();
    await consent.getByRole('alert').getByText('入力に誤りが 5 件あります').waitFor();
    await consent.getByRole('alert').getByRole('link', { name: '同意日を書いて' }).click();
    await hasFocus(page, consent.getByLabel('同意日'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize(narrow);
    expect(await isWithinWidth(page)).toBe(true);
    await page.setViewportSize(wide);
    await consent.getByRole('button', { name: '今日' }).click();
    await choose(consent.getByRole('radiogroup', { name: '同意した人' }), '本人');
    await choose(consent.getByRole('radiogroup', { name: '方法' }), /^書面/);
    await consent.locator('label').filter({ hasText: '受入施設' }).click();
    await consent.getByLabel('同意書の版の名前').fill('2026年4月版');
    await consent.getByLabel('文面を貼り付ける').fill('緊急時の情報共有に同意します。');
    await consent.getByRole('button', { name: '記録する' }).click();
    await page.getByText('同意を記録しました。').waitFor();

    await submit.click();
    await page.getByText('協議にかけました。').waitFor();
    await wayOn().getByRole('button', { name: '協議会の決定を記録' }).click();
    const decision = page.getByRole('dialog', { name: '協議会の決定を記録' });
    await decision.getByLabel('会議の名称').fill('青葉区自立支援協議会');
    await decision.getByRole('button', { name: '今日' }).click();
    await choose(decision, /^承認/);
    await decision.getByRole('button', { name: '記録する' }).click();
    await page.getByText('協議会の決定を記録しました。').waitFor();
    await page.getByRole('banner').or(page.locator('header')).getByText('登録済').first().waitFor();
    await wayOn().getByText('登録は完了しています').waitFor();
    const history = page.getByRole('region', { name: '変更の履歴' });
    for (const said of [/状態の変更（「登録済」へ）/, /協議結果の記録/, /同意の記録/])
      await history.getByRole('listitem').filter({ hasText: said }).first().waitFor();

    const [sheet] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: '緊急情報シートを印刷' }).click(),
    ]);
    await sheet.getByText('見本 湊').first().waitFor();
    const print = (await sheet.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(print.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(print).toMatch(/\/MediaBox\s*\[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]/);
    await sheet.close();
  });

  it('is left by a withdrawal, which says first what will happen', async () => {
    const id = await register(doi, { name: '見本 凪' });
    await consentOf(doi, id);
    await open(id);
    const consents = page.getByRole('region', { name: '同意', exact: true });
    await consents.getByText('有効', { exact: true }).waitFor();
    await consents.getByRole('button', { name: '同意を撤回する' }).click();
    const asked = page.getByRole('alertdialog', { name: '同意の撤回を記録しますか' });
    await asked.getByText('今、この方の情報が見えている施設はありません。').waitFor();
    await asked.getByText('拠点と施設への開示が止まり').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await asked.getByRole('button', { name: 'やめる' }).click();
    await consents.getByText('有効', { exact: true }).waitFor();
    await consents.getByRole('button', { name: '同意を撤回する' }).click();
    await asked.getByRole('button', { name: '撤回を記録する' }).click();
    await page.getByText('同意の撤回を記録し、開示を止めました。').waitFor();
    await consents.getByText('有効な同意はありません。').waitFor();
    await page.getByText('緊急情報シートは作れません').waitFor();
  });
});

describe('two at one case', () => {
  it('are told of each other, and neither loses what was typed', async () => {
    if (house === null) return;
    const id = await register(await house.as('fujita'), { name: '見本 颯' });
    const other = await house.open('fujita', { viewport: wide });
    await open(id);
    await write(other, id, '藤田が書いた。');
    await page.getByText('藤田 望：内容の変更（備考）').waitFor();

    await page.getByRole('link', { name: '備考を編集' }).click();
    const notes = page.getByRole('textbox', { name: '備考' });
    // The news of the other's save is still on its way when this one is sent.
    let arrives = () => {};
    const held = new Promise<void>((resolve) => {
      arrives = resolve;
    });
    await page.route(`**/api/v1/cases/${id}`, async (route) => {
      if (route.request().method() === 'GET') await held;
      await route.continue();
    });
    await notes.fill('土井が書いた。');
    await write(other, id, '藤田がまた書いた。');
    await page.getByRole('button', { name: '保存して戻る' }).click();
    const told = page.getByRole('status').filter({ hasText: 'ほかの人が先に保存しました' });
    await told.getByText('入力した内容はそのまま残っています。').waitFor();
    await told.getByText('変わった項目: 備考').waitFor();
    expect(await notes.inputValue()).toBe('土井が書いた。');
    await told.getByRole('button', { name: '最新を読み込んで見比べる' }).click();
    arrives();
    await told.getByText('藤田がまた書いた。').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await told.getByRole('button', { name: '自分の入力を残す' }).click();
    await told.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '保存して戻る' }).click();
    await page.getByRole('region', { name: '内容を読む' }).getByText('土井が書いた。').waitFor();
    await page.unroute(`**/api/v1/cases/${id}`);
    await other.context().close();
  });
});

describe('the list', () => {
  it('finds a person by whatever somebody has in hand', async () => {
    const { registrationNo } = await caseOf(doi, '鈴木 健太');
    const search = page.getByRole('search').getByRole('textbox', { name: 'さがす' });
    const found: [string, string][] = [
      ['高橋', '髙橋 陽太'],
      ['ささき', '佐々木 美穂'],
      ['タカハシ ヨウタ', '髙橋 陽太'],
      [registrationNo, '鈴木 健太'],
      ['０９０ー００００ー０１０１', '髙橋 陽太'],
    ];
    let before = '鈴木 健太';
    for (const [text, name] of found) {
      await search.fill(text);
      await person(before).waitFor({ state: 'detached' });
      await person(name).waitFor();
      before = name;
    }
    await person('髙橋 陽太').click();
    await page.getByRole('heading', { level: 1, name: '髙橋 陽太' }).waitFor();
    expect(page.url()).not.toMatch(/[%?]/);
    await page.getByRole('link', { name: '事前登録の一覧へ' }).click();
    expect(await search.inputValue()).toBe('０９０ー００００ー０１０１');
    await page.getByRole('button', { name: '消す' }).click();
  });

  it('says of every filter how many it shows, and what to do when it is nobody', async () => {
    const counts = await must(doi, '/cases/counts', undefined, 'GET');
    await filter(`登録済 ${counts.byStatus.ACTIVE}`).click();
    await page.getByText(`${counts.byStatus.ACTIVE}人`, { exact: true }).waitFor();
    await page.getByRole('button', { name: '登録済', pressed: true }).waitFor();
    await filter(`体験利用なし ${counts.noTrialStay}`).click();
    await person('髙橋 陽太').waitFor({ state: 'detached' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await filter(`抹消 ${counts.byStatus.CLOSED ?? 0}`).click();
    await page.getByText('当てはまる方がいません').waitFor();
    await page.getByText('絞り込みをやめると見つかるかもしれません。').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '絞り込みをやめる' }).click();
    await person('髙橋 陽太').waitFor();
  });

  it('is read on a telephone, and a case too', async () => {
    await page.setViewportSize(narrow);
    const people = page.getByRole('list', { name: '登録されている方' });
    await people.getByRole('link', { name: '髙橋 陽太' }).waitFor();
    await page.getByRole('button', { name: '絞り込み', exact: true }).click();
    await filter('緊急時計画なし').waitFor();
    expect(await isWithinWidth(page)).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await people.getByRole('link', { name: '髙橋 陽太' }).click();
    await page
      .getByRole('region', { name: '内容を読む' })
      .getByText('見本錠A', { exact: true })
      .waitFor();
    expect(await isWithinWidth(page)).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

async function open(id: string): Promise<void> {
  await page.goto(`/cases/${id}`);
  await page.getByRole('region', { name: '変更の履歴' }).getByRole('listitem').first().waitFor();
}

/** Somebody else writes a remark, and has saved it when this is done. */
async function write(other: Page, id: string, remark: string): Promise<void> {
  await other.goto(`/cases/${id}/edit/notes`);
  await other.getByRole('textbox', { name: '備考' }).fill(remark);
  await other.getByRole('button', { name: '保存して戻る' }).click();
  await other.getByRole('region', { name: '内容を読む' }).getByText(remark).waitFor();
}

const person = (name: string): Locator => page.getByRole('link', { name, exact: true });
const filter = (name: string): Locator => page.getByRole('button', { name });
const wayOn = (): Locator => page.getByRole('region', { name: '登録までの流れ' });
const sections = (): Locator => page.getByRole('navigation', { name: '登録の項目' });
/** The summary of what is wrong with a form. */
const wrong = (): Locator => page.getByRole('alert').filter({ hasText: '入力に誤りが' });
