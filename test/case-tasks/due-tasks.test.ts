import { describe, expect, it } from 'vitest';
import { dueGroupOf, endOfWeek } from '../../src/case-tasks/case-task.ts';
import {
  type CaseFacts,
  reconcile,
  tasksOf,
  type WrittenTask,
} from '../../src/case-tasks/due-tasks.ts';
import { reminderOf } from '../../src/case-tasks/reminders.ts';
import { currentRegisterRules as rules } from '../../src/priority-cases/rules/register-rules.ts';

const today = '2026-11-22';
const consent = {
  id: 'consent',
  method: 'WRITTEN' as const,
  givenOn: '2026-11-01',
  expiresOn: null,
  paperDueOn: null,
  paperReceivedOn: null,
  isWithdrawn: false,
};

function aCase(changes: Partial<CaseFacts> = {}): CaseFacts {
  return {
    id: 'case',
    status: 'ACTIVE',
    isProvisional: false,
    createdOn: '2026-11-01',
    nextReviewOn: '2027-11-20',
    keepUntil: null,
    isErased: false,
    consents: [consent],
    decisions: [{ id: 'decision', decidedOn: '2026-11-20', outcome: 'APPROVED' }],
    ...changes,
  };
}

/** "kind due", in short. */
const dueOf = (facts: CaseFacts, day = today) =>
  tasksOf(facts, rules, day).wanted.map(({ kind, dueOn }) => `${kind} ${dueOn}`);

describe('what is due on a case', () => {
  it('nothing of a case that is in order, until the first notice of its review', () => {
    expect(dueOf(aCase())).toEqual([]);
    expect(tasksOf(aCase(), rules, today).nextOn).toBe('2027-09-21');
    expect(dueOf(aCase(), '2027-09-20')).toEqual([]);
    expect(dueOf(aCase(), '2027-09-21')).toEqual(['renewal 2027-11-20']);
    expect(dueOf(aCase({ status: 'EXPIRED' }), '2027-12-24')).toEqual(['renewal 2027-11-20']);
    expect(dueOf(aCase({ status: 'SUSPENDED' }), '2027-12-24')).toEqual([]);
  });

  it('the paper of an oral consent, until it is there, a later consent or a withdrawal', () => {
    const oral = { ...consent, method: 'ORAL' as const, paperDueOn: '2026-11-30' };
    expect(dueOf(aCase({ consents: [oral] }))).toEqual(['consent-paper 2026-11-30']);
    expect(dueOf(aCase({ consents: [{ ...oral, paperDueOn: null }] }))).toEqual([
      'consent-paper 2026-11-15',
    ]);
    expect(dueOf(aCase({ consents: [{ ...oral, paperReceivedOn: today }] }))).toEqual([]);
    expect(dueOf(aCase({ consents: [consent, oral] }))).toEqual([]);
    expect(dueOf(aCase({ consents: [{ ...oral, isWithdrawn: true }] }))).toEqual([]);
  });

  it('a consent that runs out, also once it has', () => {
    const ending = { ...consent, expiresOn: '2026-12-31' };
    expect(dueOf(aCase({ consents: [ending] }))).toEqual(['consent-expiring 2026-12-31']);
    expect(dueOf(aCase({ consents: [ending], status: 'SUSPENDED' }), '2027-01-05')).toEqual([
      'consent-expiring 2026-12-31',
    ]);
    expect(dueOf(aCase({ consents: [{ ...ending, expiresOn: '2028-01-01' }] }))).toEqual([]);
  });

  it('a provisional registration, the conditions of a decision, and the erasure', () => {
    const conditional = { id: 'd', decidedOn: '2026-11-20', outcome: 'CONDITIONAL' as const };
    expect(dueOf(aCase({ status: 'DRAFT', isProvisional: true, nextReviewOn: null }))).toEqual([
      'provisional 2026-11-15',
    ]);
    expect(dueOf(aCase({ decisions: [conditional] }))).toEqual(['condition 2027-02-18']);
    expect(dueOf(aCase({ decisions: [conditional], nextReviewOn: '2027-01-10' }))).toEqual([
      'renewal 2027-01-10',
      'condition 2027-01-10',
    ]);
    const closed = aCase({ status: 'CLOSED', keepUntil: today });
    expect(tasksOf(closed, rules, today)).toEqual({ wanted: [], nextOn: '2026-11-23' });
    expect(dueOf(closed, '2026-11-23')).toEqual(['erasure 2026-11-23']);
    expect(dueOf({ ...closed, isErased: true }, '2026-11-23')).toEqual([]);
  });
});

describe('what is written down follows what is wanted', () => {
  const row = (changes: Partial<WrittenTask>): WrittenTask => ({
    id: 'row',
    kind: 'renewal',
    sourceId: 'case',
    dueOn: '2026-12-01',
    dueReason: null,
    status: 'OPEN',
    ...changes,
  });
  const renewal = { kind: 'renewal', sourceId: 'case', dueOn: '2026-12-01' } as const;
  const none = { open: [], reopen: [], move: [], moot: [] };

  it('opens, moves, settles and opens again; twice is once', () => {
    expect(reconcile([], [renewal], false)).toEqual({ ...none, open: [renewal] });
    expect(reconcile([row({})], [renewal], false)).toEqual(none);
    expect(reconcile([row({ dueOn: '2026-11-01' })], [renewal], false)).toEqual({
      ...none,
      move: [{ id: 'row', dueOn: '2026-12-01' }],
    });
    expect(reconcile([row({})], [], false)).toEqual({ ...none, moot: ['row'] });
    expect(reconcile([row({ status: 'MOOT' })], [], false)).toEqual(none);
    expect(reconcile([row({ status: 'MOOT', dueOn: '2025-12-01' })], [renewal], false)).toEqual({
      ...none,
      reopen: [{ id: 'row', dueOn: '2026-12-01' }],
    });
  });

  it('leaves what people have said: what they ended, and the day that they set', () => {
    const condition = { kind: 'condition', sourceId: 'd', dueOn: '2026-12-01' } as const;
    const said = row({ kind: 'condition', sourceId: 'd' });
    expect(reconcile([{ ...said, status: 'DONE' }], [condition], false)).toEqual(none);
    expect(
      reconcile([{ ...said, dueOn: '2027-01-15', dueReason: '家族の都合' }], [condition], false),
    ).toEqual(none);
  });

  it('what people wrote goes with a case that is closed, and comes back with it', () => {
    const own = row({ kind: 'other', sourceId: 'row' });
    expect(reconcile([own], [], false)).toEqual(none);
    expect(reconcile([own], [], true)).toEqual({ ...none, moot: ['row'] });
    expect(reconcile([{ ...own, status: 'MOOT' }], [], false)).toEqual({
      ...none,
      reopen: [{ id: 'row', dueOn: '2026-12-01' }],
    });
  });
});

describe('reminders', () => {
  const renewal = {
    kind: 'renewal' as const,
    dueOn: '2026-12-22',
    openedOn: '2026-10-23',
    remindedOn: null as string | null,
  };
  const at = (text: string) => new Date(`${text}+09:00`);
  const seen = (changes: Partial<typeof renewal>, now: string) => {
    const { isDue, isManagers, nextAt } = reminderOf({ ...renewal, ...changes }, rules, at(now));
    return [isDue, isManagers, nextAt.toISOString()];
  };
  const nine = (day: string) => at(`${day}T09:00:00`).toISOString();

  it('from nine on a day of notice, and once on it', () => {
    expect(seen({}, '2026-10-23T00:00:00')).toEqual([false, false, nine('2026-10-23')]);
    expect(seen({}, '2026-10-23T08:59:59')).toEqual([false, false, nine('2026-10-23')]);
    expect(seen({}, '2026-10-23T09:00:00')).toEqual([true, false, nine('2026-11-22')]);
    expect(seen({ remindedOn: '2026-10-23' }, '2026-10-23T15:00:00')).toEqual([
      false,
      false,
      nine('2026-11-22'),
    ]);
  });

  it('a day that was slept through is made up for in the next morning, the newest only', () => {
    const late = { remindedOn: '2026-10-23' };
    expect(seen(late, '2026-11-24T02:00:00')).toEqual([false, false, nine('2026-11-24')]);
    expect(seen(late, '2026-12-18T11:00:00')).toEqual([true, false, nine('2026-12-22')]);
    expect(seen({ remindedOn: '2026-12-18' }, '2026-12-18T11:05:00')[0]).toBe(false);
  });

  it('on the day itself, then weekly, and from two weeks on to the manager too', () => {
    const missed = (remindedOn: string, now: string) => seen({ remindedOn }, `${now}T09:00:00`);
    expect(missed('2026-12-15', '2026-12-22')).toEqual([true, false, nine('2026-12-29')]);
    expect(missed('2026-12-22', '2026-12-28')).toEqual([false, false, nine('2026-12-29')]);
    expect(missed('2026-12-22', '2026-12-29')).toEqual([true, false, nine('2027-01-05')]);
    expect(missed('2026-12-29', '2027-01-05')).toEqual([true, true, nine('2027-01-12')]);
  });

  it('whoever has just written a task, or brought it in late, is not told of it at once', () => {
    const own = { ...renewal, kind: 'other' as const, dueOn: today, openedOn: today };
    expect(reminderOf(own, rules, at(`${today}T14:00:00`)).isDue).toBe(false);
    const late = { openedOn: '2027-01-01' };
    expect(seen(late, '2027-01-01T10:00:00')).toEqual([false, false, nine('2027-01-05')]);
    expect(seen(late, '2027-01-05T09:00:00')[0]).toBe(true);
  });
});

describe('the parts of a board', () => {
  it('a week ends on Sunday; a month with its last day', () => {
    expect(endOfWeek('2026-11-22')).toBe('2026-11-22');
    expect(endOfWeek('2026-11-23')).toBe('2026-11-29');
    const group = (dueOn: string) => dueGroupOf(dueOn, '2026-11-18');
    expect(group('2026-11-17')).toBe('overdue');
    expect(group('2026-11-18')).toBe('week');
    expect(group('2026-11-22')).toBe('week');
    expect(group('2026-11-23')).toBe('month');
    expect(group('2026-12-01')).toBe('later');
  });
});
