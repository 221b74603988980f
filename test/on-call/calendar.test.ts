import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Slot } from '../../src/on-call/on-call.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';
import { openDesk } from './desk.ts';
import { sayStretch } from './plans.ts';

let house: House;
let aoki: Client;
let chiba: Client;
let nobody: Client;
let desk: ReturnType<typeof openDesk>;
beforeAll(async () => {
  house = await openHouse({ handlers: {} });
  desk = openDesk(house);
  const { people } = house;
  aoki = await house.as(people.aoki);
  chiba = await house.as(people.chiba);
  nobody = await house.anyone();
  await desk.add('primary', people.aoki, '24T08:00', '24T20:00');
  await desk.add('secondary', people.baba, '24T08:00', '24T20:00');
  await desk.add('primary', people.baba, '24T20:00', '25T08:00');
});
afterAll(() => house.close());

/** What a calendar on somebody's phone makes of the text. */
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((it) => {
    const event = new ICAL.Event(it);
    const span = { from: event.startDate.toJSDate(), to: event.endDate.toJSDate() };
    return `${event.summary} ${sayStretch(span)}`;
  });
const pathOf = (url: string) => new URL(url).pathname;

describe('a calendar feed', () => {
  let base: { id: string; url: string };

  it('of the base shows everybody’s shifts to whoever has its address', async () => {
    base = (await aoki.post('/calendar-feeds', { scope: 'base' })).body;
    const answer = await nobody.get(pathOf(base.url));
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(events(answer.body)).toEqual([
      '当番1 青木 試 24T08:00–24T20:00',
      '当番2 馬場 試 24T08:00–24T20:00',
      '当番1 馬場 試 24T20:00–25T08:00',
    ]);
    const calendar = new ICAL.Component(ICAL.parse(answer.body));
    const refresh = calendar.getFirstPropertyValue('refresh-interval') as unknown;
    expect(String(refresh)).toBe('PT15M');
    const ids = calendar.getAllSubcomponents('vevent').map((it) => it.getFirstPropertyValue('uid'));
    expect(new Set(ids).size).toBe(3);
  });

  it('of one’s own shows these alone, and no name', async () => {
    const { body } = await aoki.post('/calendar-feeds', { scope: 'me' });
    const answer = await nobody.get(pathOf(body.url));
    expect(events(answer.body)).toEqual(['当番1 24T08:00–24T20:00']);
  });

  it('is not sent again while nothing has changed', async () => {
    const first = await nobody.get(pathOf(base.url));
    const etag = String(first.headers.etag);
    house.clock.set(new Date(house.clock.now().getTime() + 600_000));
    const again = await nobody.get(pathOf(base.url), { 'if-none-match': etag });
    expect([again.status, again.body]).toEqual([304, '']);
    await desk.add('secondary', house.people.aoki, '24T20:00', '25T08:00');
    const changed = await nobody.get(pathOf(base.url), { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(events(changed.body)).toHaveLength(4);
  });

  it('is known by its hash alone, and shown to its owner and the manager', async () => {
    const token = pathOf(base.url).split('/').at(-1)?.replace('.ics', '') ?? '';
    const rows = await house.database.admin`
      select * from calendar_feeds where encode(token_hash, 'escape') like ${`%${token}%`}`;
    expect(rows).toHaveLength(0);
    const scopes = async (client: Client) =>
      (await client.get('/calendar-feeds')).body.feeds.map((it: { scope: string }) => it.scope);
    expect(await scopes(aoki)).toEqual(['me', 'base']);
    expect(await scopes(chiba)).toEqual(['me', 'base']);
    expect(await scopes(await house.as(house.people.baba))).toEqual([]);
    const { body } = await aoki.get('/calendar-feeds');
    expect(body.feeds[1].lastReadAt).not.toBeNull();
    const key = { 'idempotency-key': 'a-feed-of-mine' };
    const made = await aoki.post('/calendar-feeds', { scope: 'me' }, key);
    const again = await aoki.post('/calendar-feeds', { scope: 'me' }, key);
    expect(again.body).toEqual({ id: made.body.id, url: null });
  });

  it('leads nowhere once it is revoked, or its owner has left', async () => {
    const babas = await house.as(house.people.baba);
    const left = (await babas.post('/calendar-feeds', { scope: 'base' })).body;
    expect((await babas.post(`/calendar-feeds/${base.id}/revoke`)).body.code).toBe('no-such-feed');
    const revoked = await chiba.post(`/calendar-feeds/${base.id}/revoke`);
    expect(revoked.body.revokedAt).toBe(house.clock.now().toISOString());
    expect((await nobody.get(pathOf(base.url))).status).toBe(404);
    expect((await nobody.get(pathOf(left.url))).status).toBe(200);
    const at = house.clock.now().toISOString();
    await house.database
      .admin`update users set disabled_at = ${at} where id = ${house.people.baba.userId}`;
    expect((await nobody.get(pathOf(left.url))).status).toBe(404);
    await house.database
      .admin`update users set disabled_at = null where id = ${house.people.baba.userId}`;
    expect((await nobody.get(`/calendar/${'a'.repeat(43)}.ics`)).status).toBe(404);
    expect((await nobody.get('/calendar/short.ics')).status).toBe(404);
  });
});

const calendar = (...rows: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...rows.flatMap((row, index) => ['BEGIN:VEVENT', `UID:event-${index}`, ...row, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');
const inTokyo = (from: string, to: string) => [
  `DTSTART;TZID=Asia/Tokyo:202611${from}00`,
  `DTEND;TZID=Asia/Tokyo:202611${to}00`,
];

describe('an iCal file', () => {
  const rowsOf = async (text: string, slot: Slot | null = null) => {
    const { body } = await chiba.post('/on-call/import/preview', { text, slot });
    return body.rows.map(
      (it: {
        from: string | null;
        to: string | null;
        slot: Slot | null;
        person: { name: string } | null;
        problem: { code: string } | null;
      }) =>
        it.problem?.code ??
        `${it.slot} ${it.person?.name} ${sayStretch({ from: new Date(it.from ?? ''), to: new Date(it.to ?? '') })}`,
    );
  };

  it('is read with people by mail address or by their full name, in any of the usual clocks', async () => {
    const mail = `${house.people.baba.userId}@example.test`;
    const text = calendar(
      [...inTokyo('26T0800', '26T2000'), 'SUMMARY:主担当：青木　試'],
      [
        'DTSTART:20261126T110000Z',
        'DTEND:20261126T230000Z',
        'SUMMARY:当番１',
        `ATTENDEE:mailto:${mail}`,
      ],
      ['DTSTART:20261126T080000', 'DURATION:PT12H', `SUMMARY:夜勤 ${mail}`, 'CATEGORIES:当番2'],
      ['DTSTART;VALUE=DATE:20261128', 'SUMMARY:On call 1 (青木 試)'],
    );
    expect(await rowsOf(text)).toEqual([
      'primary 青木 試 26T08:00–26T20:00',
      'primary 馬場 試 26T20:00–27T08:00',
      'secondary 馬場 試 26T08:00–26T20:00',
      'primary 青木 試 28T00:00–29T00:00',
    ]);
  });

  it('says of each row what is wrong with it, and then writes nothing', async () => {
    const text = calendar(
      [...inTokyo('26T0800', '26T2000'), 'SUMMARY:当番1 青木 試'],
      [...inTokyo('26T0800', '26T2000'), 'SUMMARY:青木 試'],
      [...inTokyo('27T0800', '27T2000'), 'SUMMARY:当番1 青木'],
      [...inTokyo('27T2000', '27T0800'), 'SUMMARY:当番1 青木 試'],
      [...inTokyo('26T1900', '26T2100'), 'SUMMARY:当番1 馬場 試'],
      ['DTSTART;TZID=Europe/Berlin:20261128T080000', 'SUMMARY:当番1 青木 試'],
      [...inTokyo('28T0800', '28T2000'), 'SUMMARY:当番1 青木 試', 'RRULE:FREQ=MONTHLY'],
      [
        ...inTokyo('28T0800', '28T2000'),
        'SUMMARY:当番1 青木 試',
        'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      ],
      [...inTokyo('20T0800', '20T2000'), 'SUMMARY:もう終わった会議'],
      [...inTokyo('28T0800', '28T2000'), 'SUMMARY:取りやめ', 'STATUS:CANCELLED'],
    );
    expect(await rowsOf(text)).toEqual([
      'primary 青木 試 26T08:00–26T20:00',
      'slot-unknown',
      'person-unknown',
      'ends-before-start',
      'rows-overlap',
      'time-unreadable',
      'repeat-unknown',
      'repeat-unknown',
    ]);
    const refused = await chiba.post('/on-call/import', { text });
    expect(refused.body).toMatchObject({
      code: 'import-has-problems',
      rows: [2, 3, 4, 5, 6, 7, 8],
    });
    expect((await desk.list('26T00:00', '29T00:00')).shifts).toEqual([]);
  });

  it('repeats by the day and by the week, without what was left out or moved', async () => {
    const daily = calendar([
      ...inTokyo('20T0800', '20T2000'),
      'SUMMARY:青木 試',
      'RRULE:FREQ=DAILY;INTERVAL=2;COUNT=4',
    ]);
    expect(await rowsOf(daily, 'primary')).toEqual([
      'primary 青木 試 22T08:00–22T20:00',
      'primary 青木 試 24T08:00–24T20:00',
      'primary 青木 試 26T08:00–26T20:00',
    ]);
    const weekly = calendar(
      [
        ...inTokyo('23T2000', '24T0800'),
        'SUMMARY:馬場 試',
        'RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=MO,WE,FR;UNTIL=20261204T150000Z',
        'EXDATE;TZID=Asia/Tokyo:20261125T200000',
      ],
      [
        ...inTokyo('28T2000', '29T0800'),
        'SUMMARY:馬場 試',
        'RECURRENCE-ID;TZID=Asia/Tokyo:20261127T200000',
      ],
    ).replace('UID:event-1', 'UID:event-0');
    expect(await rowsOf(weekly, 'secondary')).toEqual([
      'secondary 馬場 試 23T20:00–24T08:00',
      'secondary 馬場 試 30T20:00–2026-12-01T08:00',
      'secondary 馬場 試 2026-12-02T20:00–2026-12-03T08:00',
      'secondary 馬場 試 2026-12-04T20:00–2026-12-05T08:00',
      'secondary 馬場 試 28T20:00–29T08:00',
    ]);
  });

  it('takes the place of what lies there, and is nothing new the second time', async () => {
    const text = calendar(
      [...inTokyo('24T1800', '24T2200'), 'SUMMARY:当番1 千葉 試'],
      [...inTokyo('26T0800', '26T2000'), 'SUMMARY:当番1 青木 試'],
    );
    const written = await chiba.post('/on-call/import', { text });
    expect([written.status, written.body]).toEqual([201, { shifts: 2 }]);
    expect(await desk.plan('primary', '24T08:00', '24T23:00')).toEqual([
      '青木 24T08:00–24T18:00 manual',
      '千葉 24T18:00–24T22:00 import',
      '馬場 24T22:00–25T08:00 manual',
    ]);
    expect((await chiba.post('/on-call/import', { text })).body).toEqual({ shifts: 0 });
  });

  it('that puts one person into both slots must be confirmed', async () => {
    const text = calendar([...inTokyo('24T0800', '24T1000'), 'SUMMARY:当番1 馬場 試']);
    const { body } = await chiba.post('/on-call/import/preview', { text, slot: null });
    expect(body.doubles).toHaveLength(1);
    const refused = await chiba.post('/on-call/import', { text });
    expect(refused.body.code).toBe('one-person-two-slots');
    const confirmed = await chiba.post('/on-call/import', { text, confirm: { reason: '大雪' } });
    expect(confirmed.body).toEqual({ shifts: 1 });
  });

  it('is a feed of ours as well: what we give out we can read', async () => {
    const { body } = await chiba.post('/calendar-feeds', { scope: 'base' });
    const { body: text } = await nobody.get(pathOf(body.url));
    const { body: preview } = await chiba.post('/on-call/import/preview', { text, slot: null });
    expect(preview.rows.length).toBeGreaterThan(4);
    expect(preview.rows.filter((it: { problem: unknown }) => it.problem)).toEqual([]);
    expect((await chiba.post('/on-call/import', { text })).body).toEqual({ shifts: 0 });
  });

  it.each([
    ['nothing', ''],
    ['a letter', '拝啓　当番の件'],
    ['half a calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT'],
    ['an address book', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:青木\r\nEND:VCARD'],
    ['an event without its calendar', 'BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT'],
  ])('is refused when it is %s', async (_, text) => {
    const { body } = await chiba.post('/on-call/import/preview', { text, slot: null });
    expect(body.code).toBe('not-a-calendar');
  });

  it('is refused when it is endless', async () => {
    const text = calendar(
      ...[1, 2, 3].map(() => [
        ...inTokyo('22T0800', '22T0900'),
        'SUMMARY:当番1 青木 試',
        'RRULE:FREQ=DAILY',
      ]),
    );
    const { body } = await chiba.post('/on-call/import/preview', { text, slot: null });
    expect(body.code).toBe('calendar-too-long');
  });
});
