import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { templates } from '../../src/paging/page.ts';
import { readReply, smsText } from '../../src/paging/sms-text.ts';
import {
  askingSpeech,
  codeSpeech,
  outcomeSpeech,
  overSpeech,
  type Speech,
  spellOut,
  tellingSpeech,
} from '../../src/paging/speech.ts';
import { telephonyRoutes } from '../../src/paging/telephony.routes.ts';
import {
  receiptOfCall,
  receiptOfMachine,
  receiptOfText,
  type TelephonyLine,
} from '../../src/paging/telephony.ts';
import { outgoing } from '../support/outgoing.ts';

const told = { answeredBy: '', errorCode: '', isAsking: true };

describe('what a carrier tells of a call', () => {
  it.each([
    ['queued', null],
    ['initiated', null],
    ['ringing', { kind: 'sent' }],
    ['in-progress', null],
    ['busy', { kind: 'busy' }],
    ['no-answer', { kind: 'no-answer' }],
    ['canceled', { kind: 'no-answer' }],
    ['completed', { kind: 'no-answer' }],
    ['failed', { kind: 'failed', reason: 'call failed' }],
    ['something new', null],
    ['', null],
  ])('%s', (status, receipt) => {
    expect(receiptOfCall(status, told)).toEqual(receipt);
  });

  it('is a mailbox that was found while it rang, and heard when nothing was asked', () => {
    expect(receiptOfCall('completed', { ...told, answeredBy: 'machine_start' })).toEqual({
      kind: 'voicemail',
    });
    expect(receiptOfCall('completed', { ...told, isAsking: false })).toEqual({ kind: 'delivered' });
  });

  it('keeps the number of an error, and nothing else that might be in its place', () => {
    const reasonOf = (errorCode: string) => receiptOfCall('failed', { ...told, errorCode })?.reason;
    expect(reasonOf('13224')).toBe('call failed 13224');
    expect(reasonOf('+819012345678')).toBe('call failed');
  });

  it.each([
    ['human', { kind: 'delivered' }],
    ['unknown', null],
    ['', null],
    ['machine_start', { kind: 'voicemail' }],
    ['machine_end_beep', { kind: 'voicemail' }],
    ['fax', { kind: 'voicemail' }],
  ])('answered by %s', (answeredBy, receipt) => {
    expect(receiptOfMachine(answeredBy)).toEqual(receipt);
  });
});

it.each([
  ['queued', null],
  ['sending', null],
  ['sent', { kind: 'sent' }],
  ['delivered', { kind: 'delivered' }],
  ['read', { kind: 'delivered' }],
  ['undelivered', { kind: 'failed', reason: 'sms undelivered 30003' }],
  ['failed', { kind: 'failed', reason: 'sms failed 30003' }],
])('a text message that is %s', (status, receipt) => {
  expect(receiptOfText(status, '30003')).toEqual(receipt);
});

describe('what a call says', () => {
  const message = { template: 'emergency', reference: 'R8-000123', path: '/x' } as const;

  it('is the reference sign by sign, what it is about, and which key does what', () => {
    expect(spellOut('R8-000123')).toBe('アール、はち、の、ゼロ、ゼロ、ゼロ、いち、に、さん');
    const { lines, ask } = askingSpeech(message, '/key');
    expect(lines.join('')).toBe(
      '地域生活支援拠点です。緊急対応の呼び出し。' +
        '番号は、アール、はち、の、ゼロ、ゼロ、ゼロ、いち、に、さん、です。' +
        '対応する場合は1を、対応できない場合は2を、押してください。',
    );
    expect(ask).toBe('/key');
  });

  it('of a page that wants to be looked at first asks for no key', () => {
    const { lines, ask } = tellingSpeech({ ...message, template: 'offer' });
    expect(ask).toBeNull();
    expect(lines.join('')).toContain('画面を開いて');
    expect(lines.join('')).not.toMatch(/[12]を/);
  });

  it('after a key is what came of it', () => {
    const said = (answer: 'take' | 'cannot', outcome: 'taken' | 'noted' | 'too-late' | 'over') =>
      outcomeSpeech(answer, outcome).lines[0];
    expect(said('take', 'taken')).toContain('あなたの担当');
    expect(said('take', 'too-late')).toContain('すでに、ほかの担当者');
    expect(said('take', 'over')).toContain('終わって');
    expect(said('take', 'noted')).not.toBe(said('cannot', 'noted'));
    expect(overSpeech('answered').lines[0]).toContain('応答いただいて');
    expect(overSpeech('withdrawn').lines[0]).toContain('ほかの担当者');
  });

  it('is a code three times', () => {
    const said = codeSpeech('012345').lines.join('');
    expect(said.split('ゼロ、いち、に、さん、よん、ご')).toHaveLength(4);
  });
});

describe('a text message', () => {
  const tapLink = `https://kyoten.city.sendai.jp/t/${'A'.repeat(48)}`;

  it('says what it is, how to answer, and where', () => {
    const text = smsText(outgoing('+819012345678', { replyCode: '4821', tapLink }));
    expect(text).toBe(
      '【緊急対応の呼び出し】R8-000123\n' +
        '返信で応答：「1 4821」対応する「2 4821」できない\n' +
        tapLink,
    );
  });

  it.each(templates)('fits into two parts: %s', (template) => {
    const message = { template, reference: 'R8-000123', path: '/emergencies/1' };
    const words = outgoing('+819012345678', { message, replyCode: '4821', tapLink });
    expect(smsText(words).length).toBeLessThanOrEqual(134);
    expect(smsText(words)).toContain('R8-000123');
  });

  it('leaves out first what can be done without, when the public address is long', () => {
    const ofLength = (length: number) =>
      smsText(
        outgoing('+819012345678', {
          ...{ replyCode: '4821', link: 'https://short.example/' },
          tapLink: `https://${'a'.repeat(length)}`,
        }),
      );
    expect(ofLength(75)).toMatch(/^R8-000123\n返信で応答.*4821.*\nhttps:/);
    expect(ofLength(90)).toMatch(/^【緊急対応の呼び出し】R8-000123\nhttps:/);
    expect(ofLength(110)).toMatch(/^R8-000123\nhttps:/);
    expect(ofLength(300)).toMatch(/^【緊急対応の呼び出し】R8-000123\n返信で応答.*4821/);
  });

  it.each([
    ['1 4821', { answer: 'take', code: '4821' }],
    ['2 4821', { answer: 'cannot', code: '4821' }],
    ['１　４８２１', { answer: 'take', code: '4821' }],
    ['14821', { answer: 'take', code: '4821' }],
    ['2-4821 です', { answer: 'cannot', code: '4821' }],
    ['「1 4821」', { answer: 'take', code: '4821' }],
    [' 1\n4821 ', { answer: 'take', code: '4821' }],
    ['4821', null],
    ['1', null],
    ['3 4821', null],
    ['1 48213', null],
    ['11 4821', null],
    ['1 482', null],
    ['はい', null],
    ['', null],
  ])('in answer: %j', (text, reply) => {
    expect(readReply(text)).toEqual(reply);
  });
});

describe('while the database is away', () => {
  const line = {
    name: 'telephony-1',
    isGenuine: async () => true,
    twiml: async (speech: Speech) => JSON.stringify(speech),
  } as unknown as TelephonyLine;
  const inTx = async () => Promise.reject(new Error('away'));
  const post = async (path: string) => {
    const app = Fastify();
    telephonyRoutes(app, { inTx, lines: [line], answers: {} });
    return app.inject({
      ...{ method: 'POST', url: `/carriers/telephony-1/${randomUUID()}/${path}` },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'Digits=1',
    });
  };

  it('who presses 1 hears that it was not taken, and is asked again', async () => {
    const answer = await post('key?asked=1');
    expect(answer.statusCode).toBe(200);
    const { lines, ask } = answer.json<Speech>();
    expect(lines.join('')).toContain('ただいま受け付けられません');
    expect(ask).toMatch(/^\/carriers\/telephony-1\/.*\/key\?asked=2$/);
  });

  it('the telephone company is refused what a call says, and asks once more', async () => {
    expect((await post('voice')).statusCode).toBe(500);
  });
});
