import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PhoneScript } from '../support/fake-phone.ts';
import { reach } from '../support/reach.ts';
import { phones, type TelephoneNight, telephoneNight } from './telephone-night.ts';

let night: TelephoneNight;
beforeAll(async () => {
  night = await telephoneNight();
});
afterAll(() => night.close());
afterEach(() => night.end());

const called = () => night.line.calls.map(({ to }) => to);
const aokiHasATelephone = () => night.reach(night.house.people.aoki, 'voice', phones.aoki);
const babaHasATelephone = () => night.reach(night.house.people.baba, 'voice', phones.baba);

describe('a call in the night', () => {
  beforeEach(aokiHasATelephone);

  it('says what it is about, and 1 makes it one’s own', async () => {
    night.line.expectCall(phones.aoki, { presses: ['1'] });
    await night.emergency();
    const [call] = await night.ring();
    expect(call?.said).toEqual([
      '地域生活支援拠点です。緊急対応の呼び出し。' +
        '番号は、アール、はち、の、ゼロ、ゼロ、ゼロ、いち、に、さん、です。' +
        '対応する場合は1を、対応できない場合は2を、押してください。',
      'あなたの担当になりました。画面を開いて、対応を始めてください。失礼します。',
    ]);
    expect(await night.owner()).toBe('aoki');
    expect(await night.attempts()).toEqual(['answered']);
    expect(await night.answeredBy()).toEqual(['voice']);
    await night.house.advance({ minutes: 5 });
    expect(called()).toEqual([phones.aoki]);
  });

  it('is asked for with the number alone: no name leaves the house', async () => {
    night.line.expectCall(phones.aoki, 'busy');
    await night.emergency();
    const { asked } = night.line.calls[0] ?? { asked: {} };
    expect(asked).toMatchObject({ To: phones.aoki, From: night.line.number, Timeout: '40' });
    expect(decodeURIComponent(JSON.stringify(asked))).not.toMatch(/[ぁ-ヿ一-龯]/);
  });

  it('calls the next level in the same instant when 2 is pressed', async () => {
    await babaHasATelephone();
    night.line.expectCall(phones.aoki, { presses: ['2'] });
    night.line.expectCall(phones.baba, { presses: ['1'] });
    const before = night.house.clock.now();
    await night.emergency();
    const [declined] = await night.ring();
    expect(declined?.said[1]).toContain('対応できないこと');
    expect(called()).toEqual([phones.aoki, phones.baba]);
    await night.ring();
    expect(night.house.clock.now()).toEqual(before);
    expect(await night.owner()).toBe('baba');
  });

  it.each<[PhoneScript, string]>([
    ['busy', 'busy'],
    ['no-answer', 'no-answer'],
    ['failed', 'call failed 13224'],
    ['voicemail', 'voicemail'],
    ['hangs-up', 'no-answer'],
    [{ presses: [null, '9', null] }, 'no-answer'],
  ])(
    'that ends in %j moves on to the next way, and to the next level, at once',
    async (script, end) => {
      await night.reach(night.house.people.aoki, 'voice', phones.aokiAtHome, 600);
      await babaHasATelephone();
      night.line.expectCall(phones.aoki, script);
      night.line.expectCall(phones.aokiAtHome, script);
      night.line.expectCall(phones.baba, { presses: ['1'] });
      const before = night.house.clock.now();
      await night.emergency();
      await night.ring();
      expect(called()).toEqual([phones.aoki, phones.aokiAtHome]);
      expect(await night.attempts()).toEqual([end, 'sent']);
      await night.ring();
      expect(called()).toEqual([phones.aoki, phones.aokiAtHome, phones.baba]);
      await night.ring();
      expect(night.house.clock.now()).toEqual(before);
      expect(await night.owner()).toBe('baba');
    },
  );

  it('is ended when a machine has picked up: nobody talks to a mailbox', async () => {
    night.line.expectCall(phones.aoki, 'voicemail');
    await night.emergency();
    const [call] = night.line.calls;
    await night.ring();
    expect(call?.isOver).toBe(true);
  });

  it('is not ended by a late verdict: who has pressed 1 hears that it is his', async () => {
    night.line.expectCall(phones.aoki, { presses: ['1'] });
    await night.emergency();
    const [call] = night.line.calls;
    const path = `/carriers/telephony-1/${night.line.keys[0]}`;
    await night.line.send(`${path}/key?asked=1`, { Digits: '1' });
    const verdict = { AnsweredBy: 'machine_start', CallSid: call?.sid ?? '' };
    await night.line.send(`${path}/machine`, verdict);
    expect(call?.isOver).toBe(false);
    expect(await night.owner()).toBe('aoki');
    await night.ring();
  });

  it('asks again after a key that means nothing, or none', async () => {
    night.line.expectCall(phones.aoki, { presses: ['9', null, '1'] });
    await night.emergency();
    const [call] = await night.ring();
    expect(call?.said[1]).toMatch(/^もう一度.*アール、はち.*1を/);
    expect(call?.said[2]).toMatch(/^もう一度/);
    expect(call?.said[3]).toContain('あなたの担当');
    expect(await night.owner()).toBe('aoki');
  });

  it('says that it is taken already, and changes nothing', async () => {
    night.line.expectCall(phones.aoki, { presses: ['1'] });
    await night.emergency();
    await night.takesOnTheConsole(night.house.people.baba);
    const [call] = await night.ring();
    expect(call?.said).toEqual([expect.stringContaining('すでにほかの担当者')]);
    expect(await night.owner()).toBe('baba');
  });

  it('says to somebody who is a moment late that another one has it', async () => {
    night.line.expectCall(phones.aoki, 'no-answer');
    await night.emergency();
    await night.takesOnTheConsole(night.house.people.baba);
    const path = `/carriers/telephony-1/${night.line.keys[0]}/key?asked=1`;
    const { body } = await night.line.send(path, { Digits: '1' });
    expect(body).toContain('すでに、ほかの担当者が対応しています');
    expect(await night.owner()).toBe('baba');
  });

  it('says to somebody who has answered on the console that he has', async () => {
    night.line.expectCall(phones.aoki, { presses: ['2'] });
    await night.emergency();
    await night.takesOnTheConsole(night.house.people.aoki);
    const [call] = await night.ring();
    expect(call?.said).toEqual([expect.stringContaining('すでに応答いただいています')]);
    expect(await night.owner()).toBe('aoki');
  });

  it('can still be answered when a newer page has gone out meanwhile', async () => {
    night.line.expectCall(phones.aoki, { presses: ['1'] });
    night.line.expectCall(phones.aoki, 'busy');
    await night.emergency();
    await night.house.advance({ seconds: 60 });
    expect(called()).toEqual([phones.aoki, phones.aoki]);
    const [first] = await night.ring();
    expect(first?.said[1]).toContain('あなたの担当');
    expect(await night.owner()).toBe('aoki');
  });
});

it('to a number that nobody has proved rings and tells, but a key of a stranger counts for nothing', async () => {
  const { aoki } = night.house.people;
  await reach(night.house, aoki, 'voice', phones.aoki, { isVerified: false });
  night.line.expectCall(phones.aoki, { presses: ['1'] });
  await night.emergency();
  const path = `/carriers/telephony-1/${night.line.keys[0]}/key?asked=1`;
  const { body } = await night.line.send(path, { Digits: '1' });
  expect(body).not.toContain('あなたの担当');
  const [call] = await night.ring();
  expect(call?.said.join('')).toContain('画面を開いて、確認してください');
  expect(call?.said.join('')).not.toMatch(/[12]を/);
  expect(await night.owner()).toBeNull();
});

describe('what the telephone company tells', () => {
  beforeEach(async () => {
    await aokiHasATelephone();
    await babaHasATelephone();
  });

  it('comes before it has said that it took the call: the answer counts', async () => {
    night.line.rings('before-answer');
    night.line.expectCall(phones.aoki, { presses: ['1'] });
    await night.emergency();
    expect(await night.attempts()).toEqual(['answered']);
    expect(await night.owner()).toBe('aoki');
  });

  it('of a busy line comes before it has said that it took the call: the next is called', async () => {
    night.line.rings('before-answer');
    night.line.expectCall(phones.aoki, 'busy');
    night.line.expectCall(phones.baba, { presses: ['1'] });
    await night.emergency();
    expect(await night.attempts()).toEqual(['busy', 'answered']);
    expect(await night.owner()).toBe('baba');
  });

  it('is lost: the timer of the level goes on', async () => {
    night.line.receipts('lost');
    night.line.expectCall(phones.aoki, 'no-answer');
    night.line.expectCall(phones.aoki, 'no-answer');
    night.line.expectCall(phones.baba, 'no-answer');
    await night.emergency();
    await night.ring();
    await night.house.advance({ seconds: 59 });
    expect(called()).toEqual([phones.aoki]);
    await night.house.advance({ seconds: 61 });
    expect(called()).toEqual([phones.aoki, phones.aoki, phones.baba]);
  });

  it.each(['twice', 'reversed', 'late'] as const)(
    'of an answer, %s: nothing goes wrong',
    async (mood) => {
      night.line.receipts(mood);
      night.line.expectCall(phones.aoki, { presses: ['1'] });
      await night.emergency();
      await night.ring();
      await night.line.tellHeld();
      await night.house.advance({ minutes: 5 });
      expect(await night.attempts()).toEqual(['answered']);
      expect(await night.owner()).toBe('aoki');
      expect(called()).toEqual([phones.aoki]);
    },
  );

  it.each(['twice', 'reversed'] as const)(
    'of a busy line, %s: the next is called once',
    async (mood) => {
      night.line.receipts(mood);
      night.line.expectCall(phones.aoki, 'busy');
      night.line.expectCall(phones.baba, 'no-answer');
      await night.emergency();
      await night.ring();
      expect(called()).toEqual([phones.aoki, phones.baba]);
      expect(await night.attempts()).toEqual(['busy', 'sent']);
    },
  );

  it('comes after the emergency was taken: nobody is called any more', async () => {
    night.line.receipts('late');
    night.line.expectCall(phones.aoki, 'busy');
    await night.emergency();
    await night.ring();
    await night.takesOnTheConsole(night.house.people.aoki);
    await night.line.tellHeld();
    await night.house.advance({});
    expect(called()).toEqual([phones.aoki]);
  });
});
