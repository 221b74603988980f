import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { spellOut } from '../../src/paging/speech.ts';
import { phones, type TelephoneNight, telephoneNight } from './telephone-night.ts';

let night: TelephoneNight;
beforeAll(async () => {
  night = await telephoneNight({ hasSecondLine: true });
});
afterAll(() => night.close());
afterEach(() => night.end());

const aokiHasATelephone = () => night.reach(night.house.people.aoki, 'voice', phones.aoki);
const calledBy = () => ({
  first: night.line.calls.map(({ to }) => to),
  second: night.second.calls.map(({ to }) => to),
});

describe('two telephone companies', () => {
  beforeEach(aokiHasATelephone);

  it.each([
    ['is overloaded', { status: 429, code: 20429 }],
    ['is broken', { status: 503, code: 20503 }],
    ['has closed our account', { status: 401, code: 20003 }],
  ])('when the first %s, the second calls at once, with the same key', async (_, refusal) => {
    night.line.refuse(refusal);
    night.second.expectCall(phones.aoki, { presses: ['1'] });
    await night.emergency();
    expect(calledBy()).toEqual({ first: [], second: [phones.aoki] });
    expect(night.second.keys).toEqual(night.line.keys);
    // What it calls back with is its own signature and path.
    await night.ring();
    expect(await night.owner()).toBe('aoki');
  });

  it('the one that failed is asked last, and after a minute first again', async () => {
    night.line.refuse({ status: 503 });
    night.second.expectCall(phones.aoki, 'no-answer');
    await night.emergency();
    night.line.refuse(null);
    await night.house.advance({ seconds: 30 });
    night.second.expectCall(phones.aoki, 'no-answer');
    await night.emergency();
    expect(night.line.keys).toHaveLength(1);
    await night.house.advance({ seconds: 29 });
    night.line.expectCall(phones.aoki, 'no-answer');
    // The first emergency's second level comes now: a minute has passed since the failure.
    await night.house.advance({ seconds: 1 });
    expect(calledBy()).toEqual({ first: [phones.aoki], second: [phones.aoki, phones.aoki] });
  });

  it('are both asked again after five seconds when neither could', async () => {
    for (const line of [night.line, night.second]) line.refuse({ status: 500 });
    await night.emergency();
    expect(calledBy()).toEqual({ first: [], second: [] });
    night.line.refuse(null);
    night.line.expectCall(phones.aoki, 'no-answer');
    await night.house.advance({ seconds: 5 });
    expect(calledBy()).toEqual({ first: [phones.aoki], second: [] });
  });

  it('ring once when the first took the call, and broke down before it could say so', async () => {
    night.line.expectCall(phones.aoki, { presses: ['1'] });
    night.line.refuse({ status: 500, after: true });
    night.second.refuse({ status: 503 });
    await night.emergency();
    night.line.refuse(null);
    await night.house.advance({ seconds: 5 });
    expect(new Set([...night.line.keys, ...night.second.keys]).size).toBe(1);
    expect(calledBy()).toEqual({ first: [phones.aoki], second: [] });
    await night.ring();
    expect(await night.owner()).toBe('aoki');
  });

  it('are not both asked about a number that is none: the next level is called at once', async () => {
    await night.reach(night.house.people.baba, 'voice', phones.baba);
    night.line.refuse({ status: 400, code: 21211 });
    await night.emergency();
    const [ofAoki, ofBaba] = await night.attempts();
    expect([ofAoki, ofBaba]).toEqual(['telephony 400 21211', 'telephony 400 21211']);
    expect(night.second.keys).toEqual([]);
  });
});

describe('a text message', () => {
  beforeEach(() => night.reach(night.house.people.aoki, 'sms', phones.aoki));
  const text = () => night.line.texts.at(-1)?.body ?? '';
  const code = () => /「1 (\d{4})」/.exec(text())?.[1];
  const page = async () => {
    night.line.expectText(phones.aoki);
    await night.emergency();
  };

  it('says what it is, how to answer and where, in two parts and without a name', async () => {
    await page();
    expect(text()).toMatch(
      /^【緊急対応の呼び出し】R8-000123\n返信で応答：「1 \d{4}」対応する「2 \d{4}」できない\nhttps:\/\/kyoten\.test\/t\/[\w-]{48}$/,
    );
    expect(text().length).toBeLessThanOrEqual(134);
    await night.line.deliverTexts();
    expect(await night.attempts()).toEqual(['delivered']);
  });

  it('answered with 1 and its code makes it one’s own', async () => {
    await page();
    expect(await night.line.textFrom(phones.aoki, `１　${code()}`)).toContain('あなたの担当');
    expect(await night.owner()).toBe('aoki');
    expect(await night.answeredBy()).toEqual(['sms']);
    expect(await night.line.textFrom(phones.aoki, `1 ${code()}`)).toContain('あなたの担当');
    expect(await night.line.textFrom(phones.aoki, `2 ${code()}`)).not.toBeNull();
  });

  it('answered with 2 and its code calls the next level at once', async () => {
    await night.reach(night.house.people.baba, 'voice', phones.baba);
    await page();
    night.line.expectCall(phones.baba, { presses: ['1'] });
    expect(await night.line.textFrom(phones.aoki, `2 ${code()}`)).toContain('受け付けました');
    await night.house.advance({});
    // Who was asked is told that another one has it.
    night.line.expectText(phones.aoki);
    await night.ring();
    expect(await night.owner()).toBe('baba');
    expect(text()).toMatch(/^【緊急対応は担当者が決まりました】R8-000123\nhttps:/);
  });

  it('answered by a stranger changes nothing, and the stranger hears nothing', async () => {
    await page();
    expect(await night.line.textFrom(phones.baba, `1 ${code()}`)).toBeNull();
    expect(await night.owner()).toBeNull();
  });

  it.each([
    ['はい', '「1 4821」のように'],
    ['1 0000', '番号が違うか'],
  ])('answered with %j is explained', async (words, explanation) => {
    await page();
    expect(await night.line.textFrom(phones.aoki, words)).toContain(explanation);
    expect(await night.owner()).toBeNull();
  });

  it('that does not arrive calls the next level at once', async () => {
    await night.reach(night.house.people.baba, 'voice', phones.baba);
    await page();
    night.line.expectCall(phones.baba, 'no-answer');
    await night.line.deliverTexts('undelivered');
    await night.house.advance({});
    expect(await night.attempts()).toEqual(['sms undelivered 30003', 'sent']);
  });
});

describe('a number that is to be proved', () => {
  it('is called and told its code, with which it is proved', async () => {
    const aoki = await night.house.as(night.house.people.aoki);
    night.line.expectCall('+819000000009', 'hangs-up');
    const added = await aoki.post('/contact-methods', {
      ...{ channel: 'voice', address: '090-0000-0009' },
    });
    expect(added.status).toBe(201);
    await night.house.advance({});
    const { asked } = night.line.calls[0] ?? { asked: {} };
    expect(Object.keys(asked)).not.toContain('StatusCallback');
    const [call] = await night.ring();
    const said = call?.said[0] ?? '';
    const digits = [...'0123456789'].map((digit) => [spellOut(digit), digit] as const);
    const [, spelled = ''] = /確認コードは、(.+?)、です/.exec(said) ?? [];
    const code = spelled.split('、').map((word) => new Map(digits).get(word));
    const proved = await aoki.post(`/contact-methods/${added.body.id}/verify`, {
      code: code.join(''),
    });
    expect(proved.body.verifiedAt).not.toBeNull();
  });
});

describe('a request that pretends to come from the telephone company', () => {
  const fields = { CallSid: 'CA1', CallStatus: 'busy', Digits: '1', AnsweredBy: 'machine_start' };

  it('is refused, and changes nothing', async () => {
    await aokiHasATelephone();
    night.line.expectCall(phones.aoki, 'no-answer');
    await night.emergency();
    for (const what of ['voice', 'key?asked=1', 'status', 'machine']) {
      const path = `/carriers/telephony-1/${night.line.keys[0]}/${what}`;
      for (const forged of [{ token: 'another-token' }, { header: null }, { header: 'AAAA' }])
        expect((await night.line.send(path, fields, forged)).status).toBe(403);
      // Each line signs for itself alone.
      expect((await night.second.send(path, fields)).status).toBe(403);
      expect((await night.line.send(path.replace('-1/', '-3/'), fields)).status).toBe(403);
    }
    const text = { From: phones.aoki, Body: '1 4821' };
    expect((await night.second.send('/carriers/telephony-1/sms', text)).status).toBe(403);
    expect(await night.attempts()).toEqual(['sent']);
    expect(await night.owner()).toBeNull();
  });

  it.each([
    ['an attempt that nobody knows', randomUUID()],
    ['no id at all', 'x'],
  ])('really does, but about %s, is answered politely', async (_, id) => {
    const at = (what: string) => `/carriers/telephony-1/${id}/${what}`;
    for (const what of ['voice', 'key?asked=1']) {
      const { status, body } = await night.line.send(at(what), fields);
      expect(status).toBe(200);
      expect(body).toMatch(/<Say language="ja-JP">.*終わっています.*<Hangup\/>/);
    }
    expect((await night.line.send(at('status'), fields)).status).toBe(204);
  });
});
