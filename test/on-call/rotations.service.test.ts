import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listShifts, planHealth } from '../../src/on-call/on-call.service.ts';
import type { RotationRule } from '../../src/on-call/rotation.ts';
import { extendPlan } from '../../src/on-call/rotations.service.ts';
import { putOverride, removeShift } from '../../src/on-call/shifts.service.ts';
import { system } from '../../src/platform/actor.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';
import { iso, openDesk } from './desk.ts';
import { at, sayStretch } from './plans.ts';

let house: House;
let chiba: Client;
let desk: ReturnType<typeof openDesk>;
beforeAll(async () => {
  house = await openHouse();
  desk = openDesk(house);
  chiba = await house.as(house.people.chiba);
});
afterAll(() => house.close());

const rule = (people: string[], more: Partial<RotationRule> = {}): RotationRule => ({
  people,
  turn: { unit: 'hours', length: 12 },
  startsAt: '2026-11-22T08:00',
  endsAt: null,
  dayKind: 'any',
  windows: [],
  ...more,
});
const count = async (sql: string) => {
  const [row] = await house.database.admin.unsafe<{ n: number }[]>(sql);
  return row?.n;
};

describe('a rotation', () => {
  let primary: { id: string; version: number };

  it('shows what it would make before it is written, and makes just that', async () => {
    const { aoki, baba } = house.people;
    const body = {
      slot: 'primary',
      rule: rule([aoki.userId, baba.userId]),
      rotationId: null,
      from: iso('22T00:00'),
      to: iso('24T00:00'),
    };
    const { body: preview } = await chiba.post('/rotations/preview', body);
    expect(preview.shifts.map((it: { id: unknown }) => it.id)).toEqual([null, null, null, null]);
    expect(preview.gaps).toEqual([]);
    expect(await desk.plan('primary', '22T00:00', '24T00:00')).toEqual([]);

    const made = await chiba.post('/rotations', {
      slot: 'primary',
      name: '昼夜の交代',
      rule: body.rule,
    });
    expect(made.status).toBe(201);
    expect(made.body.people.map((it: { name: string }) => it.name)).toEqual(['青木 試', '馬場 試']);
    primary = made.body;
    const { body: written } = await chiba.get(`/shifts?from=${body.from}&to=${body.to}`);
    const said = (shifts: { from: string; to: string; person: unknown }[]) =>
      shifts.map(({ from, to, person }) => ({ from, to, person }));
    expect(said(written.shifts)).toEqual(said(preview.shifts));
    expect(await desk.plan('primary', '22T00:00', '23T08:00')).toEqual([
      '青木 22T08:00–22T20:00 rotation',
      '馬場 22T20:00–23T08:00 rotation',
    ]);
  });

  it('is refused where it puts one person into both slots', async () => {
    const { aoki, baba } = house.people;
    const body = { slot: 'secondary', name: '同じ順番', rule: rule([aoki.userId, baba.userId]) };
    const refused = await chiba.post('/rotations', body);
    expect(refused.body.code).toBe('one-person-two-slots');
    expect(refused.body.doubles.length).toBeGreaterThan(100);
    expect(await desk.plan('secondary', '22T00:00', '30T00:00')).toEqual([]);
    const other = { ...body, name: '逆の順番', rule: rule([baba.userId, aoki.userId]) };
    expect((await chiba.post('/rotations', other)).status).toBe(201);
    // Six hours from now nobody is on call yet; from then on everything is covered.
    const { gaps, doubles } = await house.inTx(house.people.chiba, planHealth);
    expect(gaps.map(sayStretch)).toEqual(['22T02:00–22T08:00', '22T02:00–22T08:00']);
    expect(doubles).toEqual([]);
  });

  it('is laid around what was put by hand, and fills the place again when that is removed', async () => {
    const { people } = house;
    const before = await desk.plan('primary', '25T08:00', '26T08:00');
    const put = await house.inTx(people.chiba, (tx) =>
      putOverride(tx, {
        slot: 'primary',
        userId: people.chiba.userId,
        from: iso('25T10:00'),
        to: iso('25T12:00'),
        reason: '研修',
      }),
    );
    expect(await desk.plan('primary', '25T08:00', '25T20:00')).toEqual([
      '青木 25T08:00–25T10:00 rotation',
      '千葉 25T10:00–25T12:00 override',
      '青木 25T12:00–25T20:00 rotation',
    ]);
    await house.inTx(people.chiba, (tx) => removeShift(tx, put.id, { confirm: null }));
    expect(await desk.plan('primary', '25T08:00', '26T08:00')).toEqual(before);
  });

  it('leaves empty what somebody has left empty knowingly, every night anew', async () => {
    const { people } = house;
    const { shifts } = await house.inTx(people.chiba, (tx) =>
      listShifts(tx, { from: iso('27T09:00'), to: iso('27T10:00') }),
    );
    const shift = shifts.find(({ slot }) => slot === 'primary');
    const confirm = { reason: '隣の拠点が受ける' };
    await house.inTx(people.chiba, (tx) => removeShift(tx, shift?.id ?? '', { confirm }));
    const total = await count('select count(*)::int as n from shifts');
    await house.inTx(system('test'), (tx) => extendPlan(tx, people.baseId));
    expect(await count('select count(*)::int as n from shifts')).toBe(total);
    const { gaps } = await house.inTx(people.chiba, planHealth);
    expect(gaps.find(({ reason }) => reason !== null)).toMatchObject({
      from: at('27T08:00'),
      to: at('27T20:00'),
      reason: '隣の拠点が受ける',
    });
  });

  it('follows its new rule from now on, for who has seen its newest version', async () => {
    const { aoki, baba } = house.people;
    const body = {
      slot: 'primary',
      name: '24時間ずつ',
      rule: rule([baba.userId, aoki.userId], {
        turn: { unit: 'days', length: 1 },
        startsAt: '2026-11-22T09:00',
      }),
      confirm: { reason: '時間割を変える途中' },
    };
    const change = (version: number) =>
      chiba.put(`/rotations/${primary.id}`, body, { 'if-match': `"${version}"` });
    expect((await change(primary.version)).status).toBe(200);
    expect((await change(primary.version)).body.code).toBe('version-conflict');
    expect(await desk.plan('primary', '22T00:00', '24T00:00')).toEqual([
      '馬場 22T09:00–23T09:00 rotation',
      '青木 23T09:00–24T09:00 rotation',
    ]);
    const { body: listed } = await chiba.get('/rotations');
    expect(listed.rotations.map((it: { name: string }) => it.name)).toEqual([
      '24時間ずつ',
      '逆の順番',
    ]);
  });

  it('is laid out a day further every night, without being asked', async () => {
    const last = async () => {
      const [row] = await house.database.admin<{ day: string }[]>`
        select to_char(max(upper(during)) at time zone 'Asia/Tokyo', 'YYYY-MM-DD') as day from shifts`;
      return row?.day;
    };
    expect(await last()).toBe('2027-02-22');
    const unasked = () =>
      count(
        `select count(*)::int as n from shifts s
         where lower(during) > '${house.clock.now().toISOString()}'
           and lower(during) <= '${new Date(house.clock.now().getTime() + 3 * 86_400_000).toISOString()}'
           and not exists (select from wakes where kind = 'on-call.shift-start'
             and subject_id = s.id and due_at = lower(s.during))`,
      );
    expect(await unasked()).toBe(0);
    house.clock.set(at('24T03:00'));
    await house.inTx(system('test'), (tx) => extendPlan(tx, house.people.baseId));
    expect(await last()).toBe('2027-02-24');
    expect(await unasked()).toBe(0);
    const [wake] = await house.database.admin<{ due_at: Date }[]>`
      select due_at from wakes where kind = 'on-call.extend'`;
    expect(wake?.due_at).toEqual(at('24T03:10'));
  });

  it('ends with its shifts, and the gap that it leaves must be confirmed', async () => {
    const end = (confirm: object | null) =>
      chiba.post(`/rotations/${primary.id}/end`, { at: iso('26T00:00'), confirm });
    const refused = await end(null);
    expect(refused.body).toMatchObject({ code: 'plan-leaves-gap' });
    expect(refused.body.gaps[0]).toMatchObject({ slot: 'primary', from: iso('26T00:00') });
    expect((await end({ reason: '拠点を閉める' })).status).toBe(200);
    expect(await desk.plan('primary', '25T10:00', '30T00:00')).toEqual([
      '青木 25T09:00–26T00:00 rotation',
    ]);
    house.clock.set(at('26T00:00'));
    expect((await end(null)).body.code).toBe('rotation-is-over');
    expect((await chiba.get('/rotations')).body.rotations).toHaveLength(1);
  });
});
