import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultPolicy, type EscalationPolicy } from '../../src/escalation/policy.api.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';
import { reach } from '../support/reach.ts';
import { onDuty } from './duty.ts';

let house: House;
let manager: Client;
let coordinator: Client;
let isCovered = false;

beforeAll(async () => {
  house = await openHouse();
  manager = await house.as(house.people.chiba);
  coordinator = await house.as(house.people.aoki);
});
afterAll(() => house.close());
const cover = async () => {
  if (!isCovered) await onDuty(house);
  isCovered = true;
};

const everyone = { afterSeconds: 60, targets: ['primary', 'secondary', 'manager'] };
const policy = (first: object) => ({
  ...defaultPolicy,
  steps: [{ afterSeconds: 0, targets: [], ...first }, everyone] as EscalationPolicy['steps'],
});
const write = (version: number, body: object) =>
  manager.put('/escalation-policy', body, { 'if-match': `"${version}"` });

describe('a policy with a step that can reach nobody in the next 14 days', () => {
  it('is refused with the steps: nobody has the slot, or who is named has left', async () => {
    const empty = await write(0, policy({ targets: ['secondary'] }));
    expect(empty).toMatchObject({
      status: 422,
      body: { code: 'level-reaches-nobody', steps: [0] },
    });
    const { userId } = house.people.baba;
    const at = house.clock.now().toISOString();
    await house.database.admin`update users set disabled_at = ${at} where id = ${userId}`;
    expect((await write(0, policy({ people: [userId] }))).body.code).toBe('level-reaches-nobody');
    await house.database.admin`update users set disabled_at = null where id = ${userId}`;
    const ward = await write(0, policy({ people: [house.people.doi.userId] }));
    expect(ward.body.code).toBe('level-reaches-nobody');
  });

  it('is taken once somebody will have the slot, and every version says who wrote it', async () => {
    await cover();
    const { userId } = house.people.baba;
    const first = { people: [userId], channels: ['voice'], bothMustAnswer: true };
    expect(await write(0, policy(first))).toMatchObject({ status: 200, body: { version: 1 } });
    expect((await write(1, defaultPolicy)).body.version).toBe(2);
    const { versions } = (await coordinator.get('/escalation-policy/versions')).body;
    expect(versions).toMatchObject([
      { version: 2, policy: defaultPolicy, changedBy: { name: '千葉 試' } },
      { version: 1, policy: policy(first), changedAt: house.clock.now().toISOString() },
    ]);
    const ward = await house.as(house.people.doi);
    expect((await ward.get('/escalation-policy/versions')).status).toBe(403);
    const stranger = await house.as(house.people.stranger);
    expect((await stranger.get('/escalation-policy/versions')).body.versions).toEqual([]);
  });
});

describe('the preview of a policy', () => {
  const ask = (client: Client, body: object) =>
    client.post('/escalation-policy/preview', {
      policy: defaultPolicy,
      at: house.clock.now().toISOString(),
      minutes: 3,
      ...body,
    });

  it('shows who would be paged when and how, keeps nothing and pages nobody', async () => {
    await cover();
    await reach(house, house.people.aoki, 'voice', '+819000000001', { delaySeconds: 30 });
    const { body } = await ask(coordinator, {});
    expect(
      body.entries.map(
        (it: {
          afterSeconds: number;
          person: { name: string };
          level: number;
          channel: string;
          reason: string;
        }) => `${it.afterSeconds} ${it.person.name} ${it.level} ${it.channel} ${it.reason}`,
      ),
    ).toEqual([
      '0 青木 試 1 console level',
      '0 青木 試 1 email level',
      '30 青木 試 1 voice level',
      '60 青木 試 2 console level',
      '60 青木 試 2 email level',
      '90 青木 試 2 voice level',
      '120 馬場 試 3 console level',
      '120 馬場 試 3 email level',
    ]);
    expect(body.unreachable).toContainEqual({
      level: 3,
      target: 'secondary',
      person: { userId: house.people.baba.userId, name: '馬場 試' },
    });
    expect(body.alarms).toEqual([]);
    await house.settle();
    expect(house.carriers.take()).toEqual([]);
  });

  it('of another moment has who is on call then', async () => {
    const { body } = await ask(manager, { at: '2027-01-10T00:00:00+09:00', minutes: 7 });
    expect(body.alarms).toMatchObject([{ code: 'nobody-on-call' }]);
    expect(body.entries[0]).toMatchObject({ level: 5, person: { name: '千葉 試' } });
    expect(body.entries.at(-1)).toMatchObject({ afterSeconds: 360, level: 8, reason: 'repeat' });
    expect(body.unreachable).toContainEqual({ level: 1, target: 'primary', person: null });
  });

  it.each([
    ['of a policy that is none', { policy: { ...defaultPolicy, steps: [] } }],
    ['of three hours', { minutes: 180 }],
    ['of no moment', { at: null }],
  ])('%s is bad input', async (_, body) => {
    expect(await ask(manager, body)).toMatchObject({ status: 400, body: { code: 'bad-input' } });
  });
});
