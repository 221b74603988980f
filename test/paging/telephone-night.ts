import { randomUUID } from 'node:crypto';
import {
  settleEscalation,
  startEscalation,
  takeEscalation,
} from '../../src/escalation/escalation.service.ts';
import { recordAnswered } from '../../src/on-call/on-call.service.ts';
import { addShift } from '../../src/on-call/shifts.service.ts';
import { system, type UserActor } from '../../src/platform/actor.ts';
import { type FakeTelephony, fakeTelephony } from '../support/fake-telephony.ts';
import { openHouse } from '../support/house.ts';
import { reach } from '../support/reach.ts';

export const phones = {
  aoki: '+819000000001',
  aokiAtHome: '+812200000001',
  baba: '+819000000002',
};

/**
 * The real house, listening on loopback, its real carriers, and a telephone company (or two) that
 * speaks the protocol. Aoki is the primary, Baba the secondary; nobody has an address yet.
 */
export async function telephoneNight(options: { hasSecondLine?: boolean } = {}) {
  const line = await fakeTelephony();
  const second = await fakeTelephony({ account: `AC${'f'.repeat(32)}` });
  const lines: FakeTelephony[] = [line, second];
  const house = await openHouse({
    environment: {
      ...line.environment(1),
      ...(options.hasSecondLine === true && second.environment(2)),
    },
  });
  const address = await (await house.app()).listen({ port: 0, host: '127.0.0.1' });
  for (const each of lines) each.connect(address);
  const { aoki, baba, chiba, doi, baseId } = house.people;
  for (const [slot, { userId }] of [['primary', aoki] as const, ['secondary', baba] as const])
    await house.inTx(chiba, async (tx) => {
      const span = { from: '2026-11-22T00:00:00+09:00', to: '2026-12-22T00:00:00+09:00' };
      const { id } = await addShift(tx, { slot, userId, ...span, confirm: null });
      // They have said that they are there: who is called in these nights, is called to help.
      await recordAnswered(tx, id);
    });
  await house.advance({});

  let subject = { kind: 'emergency', id: randomUUID() } as const;
  const names = new Map([[aoki.userId, 'aoki'] as const, [baba.userId, 'baba'] as const]);
  const { admin } = house.database;
  return {
    ...{ house, line, second },
    reach: (who: UserActor, channel: 'voice' | 'sms', number: string, delaySeconds = 0) =>
      reach(house, who, channel, number, { delaySeconds }),
    /** An emergency comes in, and whoever is to be told is told. */
    emergency: async () => {
      subject = { kind: 'emergency', id: randomUUID() };
      await house.inTx(doi, (tx) =>
        startEscalation(tx, { subject, reference: 'R8-000123', ownerId: null }),
      );
      await house.advance({});
    },
    /** Every telephone that rings is heard to its end, and the house does at once what follows. */
    ring: async () => {
      const played = [...(await line.ring()), ...(await second.ring())];
      await house.advance({});
      return played;
    },
    takesOnTheConsole: (who: UserActor) =>
      house.inTx(who, (tx) => takeEscalation(tx, subject, who.userId)),
    owner: async () => {
      const [row] = await admin<{ owner: string | null }[]>`
        select state ->> 'ownerId' as owner from escalations where subject_id = ${subject.id}`;
      return names.get(row?.owner ?? '') ?? null;
    },
    /** What became of each attempt but the console's, in the order of queueing. */
    attempts: async () => {
      const rows = await admin<{ status: string; failure: string | null }[]>`
        select a.status, a.failure from page_attempts a join pages p on p.id = a.page_id
        where p.subject_id = ${subject.id} and a.channel <> 'console' order by a.queued_at, a.id`;
      return rows.map(({ status, failure }) => failure ?? status);
    },
    answeredBy: async () => {
      const rows = await admin<{ answered_by: string }[]>`
        select answered_by from pages where subject_id = ${subject.id} and status = 'answered'`;
      return rows.map((row) => row.answered_by);
    },
    /** Nothing of this test is left, and nothing came that was not expected. */
    end: async () => {
      await house.inTx(system('test', baseId), (tx) =>
        settleEscalation(tx, subject, 'the test is over'),
      );
      await admin`delete from contact_methods`;
      await admin`delete from provider_health`;
      for (const each of lines) each.verify();
    },
    close: async () => {
      await house.close();
      for (const each of lines) await each.close();
    },
  };
}
export type TelephoneNight = Awaited<ReturnType<typeof telephoneNight>>;
