import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderMessage } from '../../src/paging/message.ts';
import type { PageMessage, PageStatus } from '../../src/paging/page.ts';
import { type Turn, turnOf } from '../../src/placement/contact-turn.ts';
import { viewOfOffer } from '../../src/placement/offer-views.service.ts';
import { startOffering } from '../../src/placement/search.service.ts';
import type { UserActor } from '../../src/platform/actor.ts';
import { type House, openHouse } from '../support/house.ts';
import { addRoom, anAdmission, offersIn } from './night.ts';

describe('whose turn it is', () => {
  const failed = (...ids: string[]) => new Map<string, PageStatus>(ids.map((id) => [id, 'failed']));
  it.each<[string, string[] | null, ReadonlyMap<string, PageStatus>, Turn]>([
    ['the first of the contacts', ['b', 'a'], new Map(), { page: ['b'], isUnreached: false }],
    ['everybody, without a list', null, new Map(), { page: ['a', 'b', 'c'], isUnreached: false }],
    [
      'nobody while a page stands',
      ['b', 'a'],
      new Map([['b', 'open']]),
      { page: [], isUnreached: false },
    ],
    ['the next once it has failed', ['b', 'a'], failed('b'), { page: ['a'], isUnreached: false }],
    ['then all others', ['b', 'a'], failed('a', 'b'), { page: ['c'], isUnreached: false }],
    ['and nobody is left', ['b'], failed('a', 'b', 'c'), { page: [], isUnreached: true }],
  ])('%s', (_, contacts, paged, turn) => {
    expect(turnOf({ contacts, staff: ['a', 'b', 'c'], paged })).toEqual(turn);
  });
});

describe('the night contact of a facility', () => {
  let house: House;
  let ueda: UserActor;
  beforeEach(async () => {
    house = await openHouse();
    ueda = await alsoThere('上田 試');
  });
  afterEach(() => house.close());

  /** One more of the staff of the first facility. */
  async function alsoThere(name: string): Promise<UserActor> {
    const { goto, facilityA } = house.people;
    const [row] = await house.database.admin<{ id: string }[]>`
      insert into users (base_id, organisation_id, role, name, email, password_hash, ward_codes, created_at)
      values (${goto.baseId}, ${facilityA}, 'facility_staff', ${name}, 'ueda@example.test', 'none',
        '{}', ${house.clock.now().toISOString()}) returning id`;
    return { ...goto, userId: String(row?.id) };
  }

  const telephoneOf = ({ userId, baseId }: UserActor, number: string) => house.database.admin`
    insert into contact_methods (base_id, user_id, channel, address, position, verified_at, created_at)
    values (${baseId}, ${userId}, 'voice', ${number}, 0, ${house.clock.now().toISOString()}, ${house.clock.now().toISOString()})`;

  async function asked() {
    const { people } = house;
    await addRoom(house, people.facilityA, 'あさひ101');
    await house.database.admin`
      insert into facility_contacts (base_id, facility_id, user_id, position, hours)
      values (${people.baseId}, ${people.facilityA}, ${ueda.userId}, 0, 'NIGHT')`;
    const emergencyId = await anAdmission(house);
    await house.settle();
    await house.inTx(people.aoki, (tx) => startOffering(tx, emergencyId, { parallel: 1 }));
    const [offer] = await offersIn(house, emergencyId);
    return { emergencyId, offerId: offer?.id ?? '' };
  }
  const paged = async (template: string) => {
    const rows = await house.database.admin<{ user_id: string }[]>`
      select user_id from pages where message->>'template' = ${template} order by id`;
    return rows.map((it) => it.user_id);
  };

  it('is paged alone, and everybody else at half time', async () => {
    const { goto } = house.people;
    await asked();
    expect(await paged('offer')).toEqual([ueda.userId]);
    await house.advance({ minutes: 8 });
    expect((await paged('offer-nudge')).sort()).toEqual([goto.userId, ueda.userId].sort());
  });

  it('who cannot be reached is followed by the others at once; then the owner is told', async () => {
    const { goto, aoki } = house.people;
    await telephoneOf(ueda, '+819000000001');
    await telephoneOf(goto, '+819000000002');
    house.carriers.answerWith(() => ({ status: 'failed', isTemporary: false, reason: 'no line' }));
    const { emergencyId, offerId } = await asked();
    await house.advance({ minutes: 3 });
    expect(await paged('offer')).toEqual([ueda.userId, goto.userId]);
    expect(await paged('alarm')).toEqual([]);
    expect(await paged('offer-unreached')).toEqual([aoki.userId]);
    const [page] = await house.database.admin<{ message: PageMessage }[]>`
      select message from pages where message->>'template' = 'offer-unreached'`;
    if (page === undefined) throw new Error('nobody was told');
    const { subject, body } = renderMessage(page.message, 'http://kyoten.test');
    expect(subject).toMatch(/^【打診が施設に届いていません】R8-\d{6} /);
    expect(body).toContain('施設に電話をかける');
    expect(body).toContain(`http://kyoten.test/emergencies/${emergencyId}`);
    const entries = await house.database.admin`
      select 1 from emergency_entries where kind = 'offer-unreached' and emergency_id = ${emergencyId}`;
    expect(entries).toHaveLength(1);
    const view = () => house.inTx(aoki, (tx) => viewOfOffer(tx, offerId));
    expect(await view()).toMatchObject({ isUnreached: true, facility: { phone: '+81220000000' } });
    const night = await house.as(goto);
    await night.post(`/offers/${offerId}/seen`);
    expect((await view()).isUnreached).toBe(false);
  });

  it('of a facility without anybody is not waited for', async () => {
    await house.database.admin`
      update users set disabled_at = now() where organisation_id = ${house.people.facilityA}`;
    await asked();
    expect(await paged('offer')).toEqual([]);
    expect(await paged('offer-unreached')).toEqual([house.people.aoki.userId]);
  });
});
