import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  type ConsoleHouse,
  isWithinWidth,
  openConsoleHouse,
} from '../support/console.ts';
import { choose, facilities, must, record } from '../support/desk.ts';

let house: ConsoleHouse | null;
beforeAll(async () => {
  house = await openConsoleHouse();
}, 90_000);
afterAll(() => house?.close());
afterEach(() => expect(house?.troubles() ?? []).toEqual([]));

const hospital = '試験総合病院 医療相談室';

describe('a night without a room', () => {
  it('goes down the ladder by telephone, to a place outside the list', async ({ skip }) => {
    if (house === null) return skip();
    const chiba = await house.as('chiba');
    const list = { rung: 'medical', name: hospital, phone: '022-200-0010' };
    await must(chiba, '/fallback-contacts', list);
    const aoki = await house.as('aoki');
    const { id } = await record(aoki, {
      person: { name: '見本 次郎', ageYears: 30, sex: 'MALE', medicalCare: ['VENTILATOR'] },
      personIsSafe: 'yes',
      wardCode: '04101',
      callerOnLine: true,
    });
    await must(aoki, `/emergencies/${id}/triage`, { urgency: 'ORANGE' });
    await must(aoki, `/emergencies/${id}/identify`, { kind: 'unregistered' });
    const admit = { decision: 'ADMIT', reason: '今夜の介護者がいない' };
    await must(aoki, `/emergencies/${id}/decide`, admit);

    const page = await house.open('aoki', {
      path: `/emergencies/${id}`,
      viewport: { width: 1280, height: 900 },
    });
    const panel = facilities(page);
    await panel.getByRole('button', { name: /医療型短期入所・入院/ }).click();
    await panel.getByText('番号は未確認').filter({ visible: true }).first().waitFor();
    // Two presses: the outcome of this call, and what it was.
    await panel.getByRole('button', { name: `${hospital}への電話の結果を記録` }).click();
    await page.getByRole('dialog').getByRole('button', { name: '看護師がいない' }).click();
    await panel.getByText('受入れ不可', { exact: true }).waitFor();

    await panel
      .getByRole('button', { name: /ほかの先に電話した: 隣の区/ })
      .waitFor({ state: 'hidden' });
    await panel.getByRole('button', { name: /隣の区・市外の施設/ }).click();
    await panel.getByRole('button', { name: /ほかの先に電話した: 隣の区/ }).click();
    const call = page.getByRole('dialog');
    await call.getByLabel('電話した先').fill('みなみ荘');
    await call.getByRole('button', { name: '引き受けた' }).click();
    await panel.getByText('みなみ荘が引き受けました').waitFor();

    await panel.getByRole('button', { name: '電話で決まった受入れを記録' }).first().click();
    const form = page.getByRole('dialog');
    await choose(form, /リストにない場所/);
    await form.getByLabel('施設・場所の名前').fill('みなみ荘');
    await form.getByLabel('電話番号').fill('022-200-0099');
    await form.getByLabel('部屋の名前').fill('和室');
    await form.getByLabel('電話の相手').fill('夜勤の南さん');
    await form.getByLabel('照合の順によらない理由').fill('人工呼吸器に慣れた職員がいる');
    expect(await accessibilityFaults(page)).toEqual([]);
    await form.getByRole('button', { name: '確認へ' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '受入れを確定する' }).click();
    await panel.getByText('リスト外の施設のため、通知は届きません').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.setViewportSize({ width: 390, height: 844 });
    for (const [path, shown] of [
      ['/rooms/fallback', hospital],
      ['/rooms/declines', '満床時の連絡'],
    ] as const) {
      await page.goto(path);
      await page.getByText(shown).first().waitFor();
      expect(await isWithinWidth(page)).toBe(true);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    await page.context().close();
  }, 90_000);
});
