import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bodyOf, changesBetween, weakenings } from '../../src/placement/rule-changes.ts';
import { type MatchRulesBody, matchRulesBody } from '../../src/placement/rules.api.ts';
import { currentRules } from '../../src/placement/rules.ts';
import { tryRules } from '../../src/placement/what-if.service.ts';
import { anActiveCase } from '../priority-cases/register.ts';
import { type House, openHouse } from '../support/house.ts';
import { addRoom, anAdmission } from './night.ts';

const builtIn = bodyOf(currentRules);
const edited = (over: Partial<MatchRulesBody>): MatchRulesBody => ({ ...builtIn, ...over });

describe('what changes between two versions of the rules', () => {
  it.each<[string, Partial<MatchRulesBody>, unknown[]]>([
    ['nothing', {}, []],
    [
      'what is said that held anyway',
      { conditions: { 'too-old': 'exclude', 'nurse-unstated': 'phone-first' } },
      [],
    ],
    [
      'the order',
      { order: ['travel', 'known', 'freshness', 'scarce', 'fairness'] },
      [
        {
          kind: 'order',
          before: builtIn.order,
          after: ['travel', 'known', 'freshness', 'scarce', 'fairness'],
        },
      ],
    ],
    [
      'a condition',
      { conditions: { 'trial-stay-required': 'phone-first' } },
      [{ kind: 'condition', code: 'trial-stay-required', before: 'exclude', after: 'phone-first' }],
    ],
    [
      'figures',
      { nightStaffFromBehaviour: 8, fairnessDays: 30 },
      [
        { kind: 'night-staff', before: 10, after: 8 },
        { kind: 'fairness', before: 90, after: 30 },
      ],
    ],
    [
      'who needs a nurse',
      { nurseFor: [...builtIn.nurseFor, 'SUCTION'] },
      [{ kind: 'nurse', added: ['SUCTION'], removed: [] }],
    ],
  ])('%s', (_, over, changes) => {
    expect(changesBetween(builtIn, edited(over))).toEqual(changes);
  });

  it.each<[string, Partial<MatchRulesBody>, number]>([
    ['a safety condition is ignored', { conditions: { 'no-nurse': 'ignore' } }, 1],
    ['it is asked about instead', { conditions: { 'no-nurse': 'phone-first' } }, 0],
    ['silence about infections is ignored', { conditions: { 'infection-unstated': 'ignore' } }, 1],
    ['silence about wheelchairs is', { conditions: { 'wheelchair-unstated': 'ignore' } }, 1],
    ['silence about children is', { conditions: { 'children-unstated': 'ignore' } }, 1],
    ['a no to infections is', { conditions: { 'infection-not-accepted': 'ignore' } }, 1],
    ['another condition is ignored', { conditions: { 'trial-stay-required': 'ignore' } }, 0],
    ['somebody awake at night is wanted later', { nightStaffFromBehaviour: 20 }, 1],
    ['somebody awake at night is wanted sooner', { nightStaffFromBehaviour: 5 }, 0],
    ['less care needs a nurse', { nurseFor: [] }, 1],
  ])('is less careful where %s: %#', (_, over, count) => {
    expect(weakenings(builtIn, edited(over))).toHaveLength(count);
  });

  it('takes no order with a criterion missing or twice, and no figure out of bounds', () => {
    const bad: Partial<MatchRulesBody>[] = [
      { order: ['travel', 'known'] },
      { order: ['travel', 'travel', 'freshness', 'scarce', 'fairness'] },
      { nightStaffFromBehaviour: 0 },
      { nightStaffFromBehaviour: 25 },
      { fairnessDays: 0 },
    ];
    for (const over of bad) expect(matchRulesBody.safeParse(edited(over)).success).toBe(false);
  });
});

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

const url = '/api/v1/match-rules';
const unedited = { 'if-match': '"0"' };

describe('the rules of a base', () => {
  it('are those of the program until a manager changes them, and then what the next ranking goes by', async () => {
    const { people } = house;
    const [manager, coordinator] = [await house.as(people.chiba), await house.as(people.aoki)];
    const first = await coordinator.get(url);
    expect(first.body).toMatchObject({
      version: 0,
      ruleVersion: currentRules.version,
      rules: builtIn,
    });
    const body = { rules: edited({ fairnessDays: 30 }), note: '公平を見る期間を短くする' };
    expect((await coordinator.put(url, body, unedited)).status).toBe(403);
    const saved = await manager.put(url, body, unedited);
    expect(saved.body).toMatchObject({ version: 1, ruleVersion: 'base-1', note: body.note });
    await addRoom(house, people.facilityA, 'あさひ101');
    const id = await anAdmission(house);
    await house.settle();
    const view = await coordinator.get(`/api/v1/emergencies/${id}/matching`);
    expect(view.body.ruleVersion).toBe('base-1');
    const versions = await coordinator.get(`${url}/versions`);
    expect(versions.body.items).toMatchObject([
      {
        version: 1,
        changes: [{ kind: 'fairness', before: 90, after: 30 }],
        changedBy: { userId: people.chiba.userId },
      },
    ]);
  });

  it('are not written over what another manager has saved', async () => {
    const manager = await house.as(house.people.chiba);
    const body = { rules: edited({ fairnessDays: 30 }), note: '一' };
    await manager.put(url, body, unedited);
    const late = await manager.put(url, { ...body, note: '二' }, unedited);
    expect(late).toMatchObject({
      status: 412,
      body: { code: 'match-rules-changed', version: 1, note: '一' },
    });
  });

  it('become less careful only when that is said to be meant', async () => {
    const manager = await house.as(house.people.chiba);
    const rules = edited({ conditions: { 'no-night-staff': 'ignore' } });
    const asked = await manager.put(url, { rules, note: '夜勤は別に手配する' }, unedited);
    expect(asked).toMatchObject({
      status: 409,
      body: { code: 'safety-weakened', changes: [{ code: 'no-night-staff', after: 'ignore' }] },
    });
    const body = { rules, note: '夜勤は別に手配する', confirm: true };
    expect((await manager.put(url, body, unedited)).status).toBe(200);
  });
});

describe('rules that are only tried', () => {
  it('show the same person under both, facility by facility, and nothing is kept but the reading', async () => {
    const { people } = house;
    const { admin } = house.database;
    await addRoom(house, people.facilityA, 'あさひ101');
    await addRoom(house, people.facilityB, 'ひろせ1');
    await admin`update acceptance_conditions set conditions = conditions || '{"trialStayRequired": true}'
      where facility_id = ${people.facilityA}`;
    const id = await anAdmission(house);
    await house.settle();
    const kept = () => admin`select (select count(*) from match_runs)::int as runs,
      (select count(*) from emergency_entries)::int as entries,
      (select count(*) from match_rules)::int as rules`;
    const before = await kept();
    const client = await house.as(people.chiba);
    const rules = edited({ conditions: { 'trial-stay-required': 'ignore' } });
    const tried = await client.post(`${url}/what-if`, { rules, emergencyId: id });
    expect(tried.status).toBe(200);
    expect(tried.body).toMatchObject({ changed: 2, count: 2, ruleVersion: currentRules.version });
    expect(tried.body.moves).toMatchObject([
      {
        facility: { id: people.facilityA },
        before: { group: 'excluded', place: null },
        after: { group: 'placed', place: 1 },
        gained: [],
        lost: [{ code: 'trial-stay-required' }],
      },
      { before: { group: 'placed', place: 1 }, after: { group: 'placed', place: 2 } },
    ]);
    expect(await kept()).toEqual(before);
    expect((await client.post(`${url}/what-if`, { rules })).body.code).toBe('nothing-to-try');
  });

  it('look once: what is reported meanwhile is no effect of the rules', async () => {
    const { people, database } = house;
    await addRoom(house, people.facilityA, 'あさひ101');
    const id = await anAdmission(house);
    await house.settle();
    const tried = await house.inTx(people.chiba, async (tx) => {
      const execute = tx.db.execute.bind(tx.db);
      vi.spyOn(tx.db, 'execute').mockImplementation((async (...query) => {
        const seen = await execute(...query);
        await database.admin`update rooms set is_accepting = false where is_accepting`;
        return seen;
      }) as typeof execute);
      return tryRules(tx, { rules: builtIn, emergencyId: id });
    });
    expect(tried).toMatchObject({ changed: 0, count: 1 });
    expect(tried.moves).toMatchObject([{ after: { group: 'placed' } }]);
  });

  it('are tried on somebody who is registered, and that reading is logged with its purpose', async () => {
    const { people } = house;
    await addRoom(house, people.facilityA, 'あさひ101');
    const client = await house.as(people.chiba);
    const { id: caseId } = await anActiveCase(house);
    const tried = await client.post(`${url}/what-if`, { rules: builtIn, caseId });
    expect(tried.body).toMatchObject({ changed: 0, count: 1 });
    const [read] = await house.database.admin`
      select purpose from audit_log where subject_id = ${caseId} and action = 'read' and user_id = ${people.chiba.userId}`;
    expect(read?.purpose).toBe('placement');
  });
});
