import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { whoIsOnCall } from '../../src/on-call/on-call.service.ts';
import { addShift, removeShift } from '../../src/on-call/shifts.service.ts';
import { type AnswerOutcome, answerAttempt } from '../../src/paging/answers.service.ts';
import { system, type UserActor } from '../../src/platform/actor.ts';
import { answerShiftStart } from '../../src/readiness/shift-start.service.ts';
import { type House, openHouse } from '../support/house.ts';
import { reach } from '../support/reach.ts';

let house: House;
/** Every story has a day of its own, at eight in the morning. */
let day = '2026-11-22';
beforeAll(async () => {
  house = await openHouse();
  const { aoki, baba, chiba } = house.people;
  await reach(house, aoki, 'sms', 'aoki');
  await reach(house, baba, 'sms', 'baba');
  await reach(house, chiba, 'sms', 'chiba');
});
afterAll(() => house.close());
beforeEach(async () => {
  day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  await until('08:00');
  house.carriers.answerWith(() => ({ status: 'sent' }));
  // The secondary has the whole day, so that the plan is whole; what was before is over.
  await put(house.people.chiba, house.people.chiba, '08:00', '22:00', 'secondary');
  await put(house.people.baba, house.people.baba, '08:00', '09:00');
  house.carriers.take();
});

const time = (text: string) => new Date(`${day}T${text}:00+09:00`);
const until = (text: string) =>
  house.advance({ seconds: (time(text).getTime() - house.clock.now().getTime()) / 1000 });
const put = (
  by: UserActor,
  who: UserActor,
  from: string,
  to: string,
  slot: 'primary' | 'secondary' = 'primary',
) =>
  house.inTx(by, (tx) =>
    addShift(tx, {
      ...{ slot, userId: who.userId, confirm: { reason: 'a test' } },
      ...{ from: time(from).toISOString(), to: time(to).toISOString() },
    }),
  );
/** Who was rung since the last call, and why; alarms about the plan are another story. */
const rung = () =>
  house.carriers
    .take()
    .filter(({ message }) => message.alarm !== 'gap')
    .map(({ address, message }) => `${address} ${message.alarm ?? message.template}`);
const primary = async () => {
  const base = system('test', house.people.baseId);
  const { aoki, baba } = house.people;
  const names = new Map([
    [aoki.userId, 'aoki'],
    [baba.userId, 'baba'],
  ]);
  const onCall = await house.inTx(base, (tx) => whoIsOnCall(tx));
  return onCall.primary.map((it) => names.get(it));
};
const openAlarms = async () => {
  const { body } = await (await house.as(house.people.chiba)).get('/alarms');
  return body.alarms
    .filter((it: { clearedAt: string | null; code: string }) => it.clearedAt === null)
    .map((it: { code: string }) => it.code)
    .filter((it: string) => it !== 'gap');
};
const answer = async (word: 'take' | 'cannot'): Promise<AnswerOutcome> => {
  const aoki = await house.as(house.people.aoki);
  const { pages } = (await aoki.get('/pages')).body;
  const page = pages.find((it: { template: string }) => it.template === 'shift-start');
  return (await aoki.post(`/pages/${page.id}/answer`, { answer: word })).body;
};

describe('who comes on duty', () => {
  it('is rung at the start; who goes stays on call until there is an answer', async () => {
    await put(house.people.chiba, house.people.aoki, '09:00', '21:00');
    await until('08:59');
    expect(rung()).toEqual([]);
    await until('09:00');
    expect(rung()).toEqual(['aoki shift-start']);
    expect(await primary()).toEqual(['aoki', 'baba']);

    expect(await answer('take')).toMatchObject({ outcome: 'taken' });
    expect(await primary()).toEqual(['aoki']);
    await until('10:00');
    expect(rung()).toEqual([]);
    expect(await openAlarms()).toEqual([]);
  });

  it('is rung again and again; the manager hears after ten minutes, until a late answer', async () => {
    await put(house.people.chiba, house.people.aoki, '09:00', '21:00');
    await until('09:09');
    expect(rung()).toEqual(Array.from({ length: 4 }, () => 'aoki shift-start'));
    expect(await openAlarms()).toEqual([]);
    await until('09:11');
    expect(rung()).toEqual(['chiba shift-unanswered']);
    expect(await openAlarms()).toEqual(['shift-unanswered']);
    await until('09:20');
    expect(rung()).toEqual(Array.from({ length: 3 }, () => 'aoki shift-start'));

    await answer('take');
    expect(await openAlarms()).toEqual([]);
    expect(await primary()).toEqual(['aoki']);
    await until('10:00');
    expect(rung()).toEqual([]);
  });

  it('cannot be reached: the manager hears at once', async () => {
    house.carriers.answerWith(({ address }) =>
      address === 'aoki'
        ? { status: 'failed', isTemporary: false, reason: 'no such number' }
        : { status: 'sent' },
    );
    await put(house.people.chiba, house.people.aoki, '09:00', '09:30');
    await until('09:00');
    expect(rung()).toEqual(['aoki shift-start', 'chiba shift-unanswered']);
    expect(await primary()).toEqual(['aoki', 'baba']);
  });

  it('says that he cannot: the manager hears at once, and he is left in peace', async () => {
    await put(house.people.chiba, house.people.aoki, '09:00', '21:00');
    await until('09:01');
    rung();
    expect(await answer('cannot')).toMatchObject({ outcome: 'noted' });
    await until('10:00');
    expect(rung()).toEqual(['chiba shift-unanswered']);
    expect(await primary()).toEqual(['aoki', 'baba']);
    await until('21:00');
    expect(await openAlarms()).toEqual([]);
  });

  it('says on an older message that he cannot: the newest is done with, and the manager hears again', async () => {
    await put(house.people.chiba, house.people.aoki, '09:00', '21:00');
    await until('09:01');
    const { admin } = house.database;
    const [older] = await admin<{ id: string }[]>`
      select a.id from page_attempts a join pages p on p.id = a.page_id
      where p.message ->> 'template' = 'shift-start' and p.status = 'open' and a.channel = 'sms'`;
    await until('09:11');
    expect(rung().filter((it) => it.startsWith('chiba'))).toEqual(['chiba shift-unanswered']);
    await house.inTx(system('carrier'), (tx) =>
      answerAttempt(tx, String(older?.id), 'cannot', { shift: answerShiftStart }),
    );
    await until('10:00');
    expect(rung()).toEqual(['chiba shift-unanswered']);
    const aoki = await house.as(house.people.aoki);
    expect((await aoki.get('/pages')).body.pages).toEqual([]);
  });

  it('is not asked again where he only goes on', async () => {
    await put(house.people.chiba, house.people.aoki, '09:00', '12:00');
    await put(house.people.chiba, house.people.aoki, '12:00', '21:00');
    await until('09:00');
    await answer('take');
    await until('12:30');
    expect(rung()).toEqual(['aoki shift-start']);
    expect(await primary()).toEqual(['aoki']);
  });

  it('is not rung for a shift that was taken out of the plan', async () => {
    const shift = await put(house.people.chiba, house.people.aoki, '09:00', '21:00');
    const confirm = { reason: 'a test' };
    await house.inTx(house.people.chiba, (tx) => removeShift(tx, shift.id, { confirm }));
    await until('10:00');
    expect(rung()).toEqual([]);
  });

  it('answers too late for anything once the shift is over', async () => {
    await put(house.people.chiba, house.people.aoki, '09:00', '09:05');
    await until('09:04');
    const aoki = await house.as(house.people.aoki);
    const [page] = (await aoki.get('/pages')).body.pages;
    await until('09:06');
    const late = await aoki.post(`/pages/${page.id}/answer`, { answer: 'take' });
    expect(late.body).toMatchObject({ outcome: 'over' });
    expect((await aoki.get('/pages')).body.pages).toEqual([]);
  });

  it('and answers while the ring goes out, is not rung again', async () => {
    const shift = await put(house.people.chiba, house.people.aoki, '09:00', '21:00');
    await until('09:00');
    rung();
    house.clock.set(time('09:03'));
    await Promise.all([answer('take'), house.wakes.run('on-call.shift-start', shift.id)]);
    await until('09:30');
    expect(await openAlarms()).toEqual([]);
    const aoki = await house.as(house.people.aoki);
    expect((await aoki.get('/pages')).body.pages).toEqual([]);
  });
});
