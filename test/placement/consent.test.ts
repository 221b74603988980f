import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { intakeBody } from '../../src/emergencies/emergencies.api.ts';
import { recordCall, stepEmergency } from '../../src/emergencies/emergencies.service.ts';
import { claimRoom, releaseOccupancy } from '../../src/facilities/facilities.service.ts';
import { shownTo } from '../../src/placement/disclosure.service.ts';
import { viewOfOffer } from '../../src/placement/offer-views.service.ts';
import type { AnswerBody } from '../../src/placement/placement.api.ts';
import { answerOffer, decideCondition } from '../../src/placement/placement.service.ts';
import { offerByHand, startOffering, wakeSearch } from '../../src/placement/search.service.ts';
import { system } from '../../src/platform/actor.ts';
import { isRecordedRefusal, Refused } from '../../src/platform/problem.ts';
import {
  recordConsent,
  withdrawConsent,
} from '../../src/priority-cases/consents/consents.service.ts';
import { anActiveCase, consent } from '../priority-cases/register.ts';
import { type House, openHouse } from '../support/house.ts';
import { addRoom, occupied, offersIn, statusOf } from './night.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

const accept: AnswerBody = { answer: 'accept' };
const underCondition: AnswerBody = { answer: 'conditional', condition: '朝9時まで' };

/** A registered person for whom two facilities are ranked. */
async function ranked() {
  const { people } = house;
  const roomA = await addRoom(house, people.facilityA, 'あさひ101');
  const roomB = await addRoom(house, people.facilityB, 'ひろせ1');
  const { id: caseId, consentId } = await anActiveCase(house);
  const emergencyId = await house.inTx(people.aoki, async (tx) => {
    const call = { situation: '介護者が搬送された', personLocation: '自宅', callerOnLine: true };
    const { id } = await recordCall(
      tx,
      intakeBody.parse({ ...call, caller: { phone: '022-200-0001' }, caseId }),
    );
    await stepEmergency(tx, id, { type: 'triage', urgency: 'ORANGE' });
    await stepEmergency(tx, id, { type: 'identify', identified: { kind: 'registered', caseId } });
    await stepEmergency(tx, id, { type: 'decide', decision: 'ADMIT', reason: '今夜ひとり' });
    return id;
  });
  await house.settle();
  return {
    ...{ emergencyId, roomA, roomB, caseId, consentId },
    withdraw: () => house.inTx(people.doi, (tx) => withdrawConsent(tx, caseId, consentId)),
    ask: (parallel: number) =>
      house.inTx(people.aoki, (tx) => startOffering(tx, emergencyId, { parallel })),
  };
}

/** The same, with both of them being asked. */
async function asked() {
  const person = await ranked();
  await person.ask(2);
  const [first] = await offersIn(house, person.emergencyId);
  return { ...person, offerId: first?.id ?? '' };
}

/** The code of the refusal, or what became of the offer. */
async function outcomeOf(step: Promise<object>): Promise<string> {
  try {
    const result = await step;
    return isRecordedRefusal(result) ? result.refused.code : (result as { status: string }).status;
  } catch (error) {
    if (error instanceof Refused) return error.problem.code;
    throw error;
  }
}
const answer = (offerId: string, body: AnswerBody) =>
  outcomeOf(house.inTx(house.people.goto, (tx) => answerOffer(tx, offerId, body)));

const statuses = async (id: string) => (await offersIn(house, id)).map((it) => it.status);
const entries = async (emergencyId: string, kind: string) =>
  house.database.admin<{ data: Record<string, unknown> }[]>`
    select data from emergency_entries where emergency_id = ${emergencyId} and kind = ${kind} order by id`;
/** How often the facility's screens were told to look at the offer anew. */
const looksAnew = async (offerId: string): Promise<number> => {
  const rows = await house.database.admin`
    select 1 from events where kind = 'offer.changed' and subject_id = ${offerId}
      and topic = ${`facility:${house.people.facilityA}`}`;
  return rows.length;
};
const toldOf = async (template: string) => {
  const rows = await house.database.admin<{ user_id: string; message: object }[]>`
    select user_id, message from pages where message->>'template' = ${template} order by id`;
  return rows;
};

/** Until so many wait for a lock: bounded, and what is expected next fails where they do not. */
async function somebodyWaits(atLeast = 1, isOver: () => boolean = () => false): Promise<void> {
  for (let round = 0; round < 2_000 && !isOver(); round += 1) {
    const [row] = await house.database.admin<{ n: number }[]>`
      select count(*)::int as n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    if ((row?.n ?? 0) >= atLeast) return;
  }
}

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe('a consent withdrawn while facilities are asked', () => {
  it('takes the offers back, frees their rooms and tells facilities and owner', async () => {
    const { people } = house;
    const { emergencyId, withdraw, caseId } = await asked();
    const seenBy = () => house.inTx(people.doi, (tx) => shownTo(tx, caseId));
    const named = { name: expect.any(String), stage: 'asked' };
    expect((await seenBy()).facilities).toEqual([
      { id: people.facilityA, ...named },
      { id: people.facilityB, ...named },
    ]);
    expect(await occupied(house)).toHaveLength(2);
    await withdraw();
    await house.settle();
    expect(await statuses(emergencyId)).toEqual(['withdrawn', 'withdrawn']);
    expect(await occupied(house)).toEqual([]);
    expect((await seenBy()).facilities).toEqual([]);
    const facilities = await toldOf('offer-withdrawn');
    expect(facilities.map((it) => it.user_id).sort()).toEqual(
      [people.goto.userId, people.honda.userId].sort(),
    );
    const owner = await toldOf('disclosure-stopped');
    expect(owner.map((it) => it.user_id)).toEqual([people.aoki.userId]);
    expect(JSON.stringify(owner)).not.toMatch(/さくら|サクラ/);
    expect(await entries(emergencyId, 'disclosure-stopped')).toHaveLength(1);
    const because = (await entries(emergencyId, 'offer-withdrawn')).map((it) => it.data.because);
    expect(because).toEqual(['disclosure-stopped', 'disclosure-stopped']);
    expect(await statusOf(house, emergencyId)).toBe('MATCHING');
    // Nobody is asked by itself any more, nor told that everybody has been asked.
    await house.advance({ minutes: 20 });
    expect(await statuses(emergencyId)).toHaveLength(2);
    expect(await toldOf('matching-exhausted')).toEqual([]);
  });

  it('leaves things as they are where a new one has come meanwhile, and where nothing runs', async () => {
    const { emergencyId, withdraw, caseId } = await asked();
    const { doi, aoki } = house.people;
    await withdraw();
    const anew = consent as Parameters<typeof recordConsent>[2];
    await house.inTx(doi, (tx) => recordConsent(tx, caseId, anew));
    await house.settle();
    expect(await statuses(emergencyId)).toEqual(['sent', 'sent']);
    await house.inTx(aoki, (tx) =>
      stepEmergency(tx, emergencyId, { type: 'no-action', reason: '親族が来た' }),
    );
    await house.settle();
    await house.inTx(doi, async (tx) => {
      const again = await recordConsent(tx, caseId, anew);
      await withdrawConsent(tx, caseId, again.consentId);
    });
    await house.settle();
    expect(await entries(emergencyId, 'disclosure-stopped')).toEqual([]);
  });

  it('goes on with a search that stood still until the new one came', async () => {
    const { emergencyId, caseId, withdraw, ask } = await ranked();
    const { doi } = house.people;
    await ask(1);
    const [first] = await offersIn(house, emergencyId);
    await withdraw();
    await answer(first?.id ?? '', { answer: 'decline', reason: 'no-staff' });
    // The search is woken before the word about the consent, which comes late.
    await house.inTx(system('test', house.people.baseId), (tx) => wakeSearch(tx, emergencyId));
    await house.database.admin`delete from wakes where kind = 'placement.search'`;
    expect(await statuses(emergencyId)).toEqual(['declined']);
    const anew = consent as Parameters<typeof recordConsent>[2];
    await house.inTx(doi, (tx) => recordConsent(tx, caseId, anew));
    await house.advance({ seconds: 1 });
    expect(await statuses(emergencyId)).toEqual(['declined', 'sent']);
  });

  it('refuses an acceptance of what may not be shown, and a condition, before anybody was told', async () => {
    const { emergencyId, offerId, withdraw } = await asked();
    await withdraw();
    expect(await answer(offerId, accept)).toBe('nothing-to-disclose');
    expect(await answer(offerId, underCondition)).toBe('nothing-to-disclose');
    expect(await statuses(emergencyId)).toEqual(['sent', 'sent']);
    expect(await answer(offerId, { answer: 'decline', reason: 'no-staff' })).toBe('declined');
  });

  it('refuses to confirm a condition', async () => {
    const { emergencyId, offerId, withdraw } = await asked();
    expect(await answer(offerId, underCondition)).toBe('conditional');
    await withdraw();
    const confirmed = house.inTx(house.people.aoki, (tx) =>
      decideCondition(tx, offerId, 'confirm'),
    );
    expect(await outcomeOf(confirmed)).toBe('nothing-to-disclose');
    await house.settle();
    expect(await statuses(emergencyId)).toEqual(['withdrawn', 'withdrawn']);
  });
});

describe('an acceptance and a withdrawal in the same moment', () => {
  it('the withdrawal first: the acceptance waits for it and is refused', async () => {
    const { emergencyId, offerId, caseId, consentId } = await asked();
    const [withdrawn, end] = [gate(), gate()];
    const withdrawal = house.inTx(house.people.doi, async (tx) => {
      await withdrawConsent(tx, caseId, consentId);
      withdrawn.open();
      await end.opened;
    });
    await withdrawn.opened;
    const accepted = answer(offerId, accept);
    await somebodyWaits();
    end.open();
    await withdrawal;
    expect(await accepted).toBe('nothing-to-disclose');
    await house.settle();
    expect(await statuses(emergencyId)).toEqual(['withdrawn', 'withdrawn']);
    expect(await occupied(house)).toEqual([]);
  });

  it('the acceptance first: it stands, and a human decides', async () => {
    const { people } = house;
    const { emergencyId, offerId, withdraw } = await asked();
    const [accepted, end] = [gate(), gate()];
    const acceptance = house.inTx(people.goto, async (tx) => {
      await answerOffer(tx, offerId, accept);
      accepted.open();
      await end.opened;
    });
    await accepted.opened;
    const withdrawal = withdraw();
    await somebodyWaits();
    end.open();
    await Promise.all([acceptance, withdrawal]);
    await house.settle();
    expect(await statusOf(house, emergencyId)).toBe('PLACED');
    expect(await occupied(house)).toEqual(['あさひ101 reservation']);
    expect((await toldOf('disclosure-stopped')).map((it) => it.user_id)).toEqual([
      people.aoki.userId,
    ]);
    expect(await entries(emergencyId, 'disclosure-stopped')).toMatchObject([
      { data: { facilityId: people.facilityA } },
    ]);
    const seen = await house.inTx(people.goto, (tx) => viewOfOffer(tx, offerId));
    expect(seen.sheet).toEqual({ stage: 'ended' });
  });
});

describe('an offer and a withdrawal in the same moment', () => {
  type Person = Awaited<ReturnType<typeof ranked>>;

  /** The offer waits for somebody who lets the room go; the consent is withdrawn meanwhile. */
  async function orderOf(person: Person, roomId: string, offering: () => Promise<unknown>) {
    const [claimed, end] = [gate(), gate()];
    const during = { from: house.clock.now(), to: null };
    const holder = house.inTx(house.people.baba, async (tx) => {
      const id = await claimRoom(tx, { roomId, kind: 'hold', during, emergencyId: null });
      claimed.open();
      await end.opened;
      await releaseOccupancy(tx, id ?? '');
    });
    await claimed.opened;
    const order: string[] = [];
    const offered = offering().then(() => order.push('offered'));
    await somebodyWaits();
    const withdrawn = person.withdraw().then(() => order.push('withdrawn'));
    await somebodyWaits(2, () => order.length > 0);
    end.open();
    await Promise.all([holder, offered, withdrawn]);
    await house.settle();
    expect(await statuses(person.emergencyId)).not.toContain('sent');
    expect(await occupied(house)).toEqual([]);
    return order;
  }

  it('started by the coordinator: what was shown was shown with a consent', async () => {
    const person = await ranked();
    expect(await orderOf(person, person.roomA, () => person.ask(1))).toEqual([
      'offered',
      'withdrawn',
    ]);
  });

  it('by hand: the same', async () => {
    const person = await ranked();
    const byHand = () =>
      house.inTx(house.people.aoki, (tx) => offerByHand(tx, person.emergencyId, person.roomB));
    expect(await orderOf(person, person.roomB, byHand)).toEqual(['offered', 'withdrawn']);
  });

  it('by the house alone: the same', async () => {
    const person = await ranked();
    await person.ask(1);
    const [first] = await offersIn(house, person.emergencyId);
    await answer(first?.id ?? '', { answer: 'decline', reason: 'no-staff' });
    expect(await orderOf(person, person.roomB, () => house.settle())).toEqual([
      'offered',
      'withdrawn',
    ]);
  });
});

describe('a consent withdrawn while the person is there', () => {
  it('takes the sheet from a screen of the facility on which it lies open', async () => {
    const { offerId, withdraw } = await asked();
    await answer(offerId, accept);
    await house.settle();
    const before = await looksAnew(offerId);
    await withdraw();
    await house.settle();
    expect(await looksAnew(offerId)).toBe(before + 1);
    const seen = await house.inTx(house.people.goto, (tx) => viewOfOffer(tx, offerId));
    expect(seen.sheet).toEqual({ stage: 'ended' });
  });

  it('takes the sheet also where a new consent does not name facilities any more', async () => {
    const { offerId, emergencyId, caseId } = await asked();
    await answer(offerId, accept);
    await house.settle();
    const before = await looksAnew(offerId);
    const narrower = { ...consent, scopes: ['BASE', 'WARD'] } as Parameters<
      typeof recordConsent
    >[2];
    await house.inTx(house.people.doi, (tx) => recordConsent(tx, caseId, narrower));
    await house.settle();
    expect(await looksAnew(offerId)).toBe(before + 1);
    const seen = await house.inTx(house.people.goto, (tx) => viewOfOffer(tx, offerId));
    expect(seen.sheet).toMatchObject({ stage: 'accepted', person: null });
    expect(await entries(emergencyId, 'disclosure-stopped')).toEqual([]);
  });

  it('is told to who had it and to who is on call, once; room and emergency stay', async () => {
    const { people } = house;
    const { emergencyId, offerId, withdraw } = await asked();
    await answer(offerId, accept);
    const from = house.clock.now().toISOString();
    const to = new Date(house.clock.now().getTime() + 86_400_000).toISOString();
    await house.database.admin`
      insert into shifts (base_id, slot, user_id, during, created_at)
      values (${people.baseId}, 'primary', ${people.baba.userId}, tstzrange(${from}, ${to}), ${from})`;
    await withdraw();
    await house.settle();
    await house.advance({ minutes: 5 });
    const told = (await toldOf('disclosure-stopped')).map((it) => it.user_id);
    expect(told.sort()).toEqual([people.aoki.userId, people.baba.userId].sort());
    expect(await statusOf(house, emergencyId)).toBe('PLACED');
    expect(await occupied(house)).toEqual(['あさひ101 reservation']);
  });
});
