import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fieldTimeOf } from '../../src/web/ui/tokyo-field.ts';
import {
  accessibilityFaults,
  type ConsoleHouse,
  isWithinWidth,
  openConsoleHouse,
} from '../support/console.ts';
import { must, whyNot } from '../support/desk.ts';
import { askFor } from '../support/night-desk.ts';

// A whole story, with a browser, on a machine that may be busy; each wait in it has its own limit.
vi.setConfig({ testTimeout: 60_000 });

const asahino = '短期入所あさひ野';
let house: ConsoleHouse | null;
beforeAll(async () => {
  house = await openConsoleHouse();
}, 90_000);
afterAll(() => house?.close());
afterEach(() => expect(house?.troubles() ?? []).toEqual([]));

describe('a facility', () => {
  it('says whom to page and what it accepts by weekday, and the base reads it', async ({
    skip,
  }) => {
    if (house === null) return skip();
    const goto = await house.open('goto', {
      path: '/rooms/facilities',
      viewport: { width: 390, height: 844 },
    });
    const contacts = part(goto, '打診の連絡先');
    await contacts.getByText('職員全員を呼び出します').waitFor();
    await contacts.getByLabel('加える職員').selectOption({ index: 1 });
    await contacts.getByRole('button', { name: '加える', exact: true }).click();
    await contacts.getByLabel(/を呼び出す時間$/).selectOption('夜間');
    await contacts.getByText('日中の担当がいません。').waitFor();
    await contacts.getByRole('button', { name: '連絡先を保存' }).click();
    await contacts.getByText('保存しました。').waitFor();

    const profile = part(goto, '基本情報');
    await profile.getByLabel('報告をうながす時刻').fill('８時、20:00');
    await profile.getByLabel('退所後の清掃').fill('90');
    await profile.getByRole('button', { name: '基本情報を保存' }).click();
    await profile.getByText('保存しました。').waitFor();
    expect(await profile.getByLabel('報告をうながす時刻').inputValue()).toBe('08:00、20:00');

    await goto.getByRole('button', { name: '受入条件を編集' }).click();
    const conditions = part(goto, '受入条件');
    await conditions.getByText('曜日ごとに決める').click();
    await conditions.getByLabel('月曜日の終了').fill('18時');
    await conditions.getByRole('button', { name: '月曜日の時間を火〜金曜日に写す' }).click();
    await conditions.getByText('日曜日に受け入れる').locator('..').click();
    await conditions.getByText('月〜金 00:00〜18:00、土 終日、日 受入れなし').waitFor();
    expect(await accessibilityFaults(goto)).toEqual([]);
    expect(await isWithinWidth(goto)).toBe(true);
    await conditions.getByRole('button', { name: '受入条件を保存' }).click();
    await conditions.getByText('第2版として保存しました').waitFor();

    const aoki = await house.open('aoki', {
      path: '/rooms/facilities',
      viewport: { width: 1280, height: 900 },
    });
    await aoki.getByLabel('名称で探す').fill('アサヒノ');
    await aoki.getByText('1施設').waitFor();
    await aoki.getByRole('link', { name: asahino, exact: true }).click();
    await part(aoki, '受入条件').getByText('月〜金 00:00〜18:00').waitFor();
    await part(aoki, '受入条件の履歴').getByRole('button', { name: /第2版/ }).click();
    await aoki.getByText(/^受入時間：毎日 終日 → 月〜金/).waitFor();
    expect(
      await part(aoki, '打診の連絡先')
        .getByLabel(/を呼び出す時間$/)
        .inputValue(),
    ).toBe('NIGHT');
    expect(await accessibilityFaults(aoki)).toEqual([]);
  });

  it('finds what it had typed of itself and its contacts again, and can throw it away', async ({
    skip,
  }) => {
    if (house === null) return skip();
    const honda = await house.open('honda', { viewport: { width: 390, height: 844 } });
    await honda.goto('/rooms/facilities');
    const profile = part(honda, '基本情報');
    const contacts = part(honda, '打診の連絡先');
    const cleaning = profile.getByLabel('退所後の清掃');
    const before = await cleaning.inputValue();
    await cleaning.fill('75');
    await contacts.getByLabel('加える職員').selectOption({ index: 1 });
    await contacts.getByRole('button', { name: '加える', exact: true }).click();
    await honda.reload();
    for (const form of [profile, contacts])
      await form.getByText('書きかけの変更があります').waitFor();
    expect(await cleaning.inputValue()).toBe('75');
    expect(await contacts.getByLabel(/を呼び出す時間$/).count()).toBe(1);
    expect(await accessibilityFaults(honda)).toEqual([]);
    expect(await isWithinWidth(honda)).toBe(true);

    // Another window of the same person has it too: it is kept by the service.
    const other = await house.open('honda', { viewport: { width: 1280, height: 900 } });
    await other.goto('/rooms/facilities');
    await part(other, '基本情報').getByText('書きかけの変更があります').waitFor();
    expect(await part(other, '基本情報').getByLabel('退所後の清掃').inputValue()).toBe('75');
    await other.context().close();

    await profile.getByRole('button', { name: '変更を破棄' }).first().click();
    expect(await cleaning.inputValue()).toBe(before);
    await contacts.getByRole('button', { name: '連絡先を保存' }).click();
    await contacts.getByText('保存しました。').waitFor();
    await honda.reload();
    await contacts.getByLabel(/を呼び出す時間$/).waitFor();
    expect(await honda.getByText('書きかけの変更があります').count()).toBe(0);
    expect(await cleaning.inputValue()).toBe(before);
  });

  it('keeps what it types while a save is under way, and undoes nothing that another wrote', async ({
    skip,
  }) => {
    if (house === null) return skip();
    const goto = await house.open('goto', { path: '/rooms/facilities' });
    const profile = part(goto, '基本情報');
    const field = (name: string) => profile.getByLabel(name);
    const save = profile.getByRole('button', { name: '基本情報を保存' });
    let letGo = () => {};
    const held = new Promise<void>((done) => {
      letGo = done;
    });
    await goto.route('**/profile', async (route) => {
      if (route.request().method() === 'PUT') await held;
      await route.continue();
    });
    await field('退所後の清掃').fill('105');
    const asked = goto.waitForRequest((it) => it.method() === 'PUT');
    await save.click();
    await asked;
    await field('報告をうながす時刻').fill('07:00');
    const answered = goto.waitForResponse((it) => it.request().method() === 'PUT');
    letGo();
    expect((await answered).status()).toBe(200);
    await goto.unroute('**/profile');
    await save.and(goto.locator(':not([aria-disabled=true])')).waitFor();
    expect(await field('退所後の清掃').inputValue()).toBe('105');
    expect(await field('報告をうながす時刻').inputValue()).toBe('07:00');
    expect(await profile.getByText('保存しました。').count()).toBe(0);

    const aoki = await house.open('aoki', { path: '/rooms/facilities' });
    await aoki.getByLabel('名称で探す').fill('アサヒノ');
    await aoki.getByRole('link', { name: asahino, exact: true }).click();
    const theirs = part(aoki, '基本情報');
    await theirs.getByLabel('退所後の清掃').fill('120');
    await theirs.getByRole('button', { name: '基本情報を保存' }).click();
    await theirs.getByText('保存しました。').waitFor();
    await profile.getByRole('button', { name: '自分の入力で続ける' }).click();
    expect(await field('退所後の清掃').inputValue()).toBe('120');
    await save.click();
    await profile.getByText('保存しました。').waitFor();
    expect(await field('退所後の清掃').inputValue()).toBe('120');
    expect(await field('報告をうながす時刻').inputValue()).toBe('07:00');
  });

  it('asks for more time on the telephone; the base answers, and both answers are told', async ({
    skip,
  }) => {
    if (house === null) return skip();
    const aoki = await house.as('aoki');
    const goto = await house.open('goto', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const offer = await askFor(aoki, asahino);
    await must(aoki, `/offers/${offer.id}/answer`, { answer: 'accept' });
    // Which room it is, is all that the notice says.
    await goto.getByText(new RegExp(`^${offer.reference} 緊急\\d$`)).waitFor();
    const expectedAt = new Date(Date.now() + 1_800_000).toISOString();
    const ride = { means: 'BASE_CAR', escort: '拠点の青木', expectedAt };
    const stay = await must(aoki, `/emergencies/${offer.emergencyId}/transfer`, ride);
    await must(aoki, `/stays/${stay.id}/admit`, { belongings: [], medicines: [] });
    await goto.goto(`/stays/${stay.id}`);
    const main = goto.getByRole('main');
    const ask = async (days: number, reason: string) => {
      await main.getByRole('button', { name: '延長を拠点に頼む' }).tap();
      const form = main.getByRole('group', { name: '延長を拠点に頼む' });
      const send = form.getByRole('button', { name: '延長を頼む' });
      expect(await whyNot(send)).toBe('新しい終了日時と理由を書いてください。');
      const end = fieldTimeOf(new Date(Date.now() + days * 86_400_000).toISOString());
      await form.getByLabel('新しい終了日時').fill(end);
      await form.getByLabel('理由').fill(reason);
      expect(await accessibilityFaults(goto)).toEqual([]);
      expect(await isWithinWidth(goto)).toBe(true);
      await send.tap();
      await part(goto, '延長の承認待ち').getByText(reason).waitFor();
    };
    // What was half written is open again, and stays so under the hand that empties it.
    await main.getByRole('button', { name: '延長を拠点に頼む' }).tap();
    const again = main.getByRole('group', { name: '延長を拠点に頼む' }).getByLabel('理由');
    await again.fill('母');
    await goto.reload();
    await again.fill('');
    await again.and(goto.locator(':focus')).waitFor();
    await goto.reload();

    await ask(9, '母の退院が延びた');
    const waiting = part(goto, '延長の承認待ち');
    expect(await waiting.getByRole('button', { name: '延長を承認する' }).count()).toBe(0);
    expect(await accessibilityFaults(goto)).toEqual([]);
    await waiting.getByLabel('取り下げる理由').fill('姉が迎えに来る');
    await waiting.getByRole('button', { name: '依頼を取り下げる' }).tap();
    await waiting.waitFor({ state: 'detached' });

    await ask(10, '母の退院がまた延びた');
    const base = await house.open('chiba', { viewport: { width: 1280, height: 900 } });
    await base.goto(`/stays/${stay.id}`);
    const asked = part(base, '延長の承認待ち');
    await asked.getByText(/短期入所あさひ野 後藤/).waitFor();
    expect(await accessibilityFaults(base)).toEqual([]);
    await asked.getByLabel('承認しない理由').fill('次の部屋が決まっている');
    await asked.getByRole('button', { name: '承認しない' }).click();
    await main.getByText('延長は承認されませんでした').waitFor();
    await main.getByText('次の部屋が決まっている').waitFor();
    expect(await accessibilityFaults(goto)).toEqual([]);

    await ask(11, '次の部屋が使えなくなった');
    await asked.getByRole('button', { name: '延長を承認する' }).click();
    await main.getByText('延長済み').waitFor();
    await waiting.waitFor({ state: 'detached' });
    expect(await main.getByText('延長は承認されませんでした').count()).toBe(0);
  });
});

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
