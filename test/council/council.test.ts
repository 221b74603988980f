import { describe, expect, it } from 'vitest';
import { type AgendaReader, agendaSight } from '../../src/council/agenda-disclosure.ts';
import { agendaPage } from '../../src/council/agenda-page.ts';
import type { ItemStatus } from '../../src/council/council.ts';
import {
  canAdd,
  canCancel,
  canDecide,
  canEnd,
  progressOf,
  purposeFor,
  reordered,
} from '../../src/council/meeting.ts';
import { minutesPage } from '../../src/council/minutes-page.ts';
import type { CaseRecord } from '../../src/priority-cases/case-record.ts';
import type { ConsentScope } from '../../src/priority-cases/labels.ts';
import { fullProfile, someone } from '../priority-cases/someone.ts';

const today = '2026-11-22';
const office = '00000000-0000-4000-8000-0000000000c1';
const all: ConsentScope[] = ['BASE', 'WARD', 'CONSULTATION', 'COUNCIL'];
const seat = (sees: 'NOTHING' | 'ANONYMOUS' | 'NAMED', kind = 'CONSULTATION_OFFICE') =>
  ({ as: 'seat', wardCode: '04101', organisationId: office, kind, sees }) as AgendaReader;
const ward: AgendaReader = { as: 'ward', wardCodes: ['04101'] };
const seen = (reader: AgendaReader, changes: Partial<CaseRecord> = {}) =>
  agendaSight(someone({ consentScopes: all, ...changes }), reader, undefined, today);

/** Every word of free text that stands in the file of the person, names among them. */
function freeText(value: unknown, key = ''): string[] {
  const coded = ['types', 'type', 'item', 'supportLevel', 'relation', 'anticipatedEvents'];
  if (typeof value === 'string') return coded.includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((it) => freeText(it, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, it]) => freeText(it, name));
}
const words = [...freeText(fullProfile).filter((it) => /[^\x20-\x7e]/.test(it)), '見本', 'ミホン'];

describe('what an organisation at the table sees of a case', () => {
  it('is nothing once the person has gone to another ward, on screen and on paper alike', () => {
    const moved = { wardCode: '04102' };
    expect(seen(seat('NAMED'), { ...moved, consultationOfficeId: null })).toEqual({
      sees: 'number',
      registrationNo: null,
      withheld: 'other-ward',
    });
    expect(seen(seat('NOTHING'), moved).sees).toBe('hidden');
    expect(seen(seat('ANONYMOUS'), { ...moved, consultationOfficeId: office }).sees).toBe('named');
  });

  it('is coded values alone where its seat is anonymous: no name, no number, no word of free text', () => {
    const sight = seen(seat('ANONYMOUS'), {
      profile: {
        ...fullProfile,
        criteriaMet: [{ criterionId: office, reason: '見本さんの母が入院した' }],
      },
    });
    expect(sight).toEqual({
      sees: 'anonymous',
      person: {
        ageBand: '40_TO_64',
        sex: 'FEMALE',
        disabilityTypes: ['INTELLECTUAL', 'DEVELOPMENTAL'],
        supportLevel: 'LEVEL_5',
        behaviourBand: '10_TO_17',
        medicalCare: ['TUBE_FEEDING'],
        householdType: 'PARENT_80_CHILD_50',
        anticipatedEvents: ['CAREGIVER_ILLNESS'],
        criteria: [office],
      },
    });
    const said = JSON.stringify(sight);
    expect(words.filter((word) => said.includes(word))).toEqual([]);
    expect(said).not.toContain('A-000123');
  });

  it('is the name too where the seat says so and the consent names such organisations', () => {
    expect(seen(seat('NAMED'))).toMatchObject({ sees: 'named', name: '見本　桜' });
    expect(seen(seat('NAMED', 'HEALTH_BRANCH'))).toMatchObject({ sees: 'named' });
    expect(seen(seat('NAMED', 'COUNCIL'))).toMatchObject({ sees: 'anonymous' });
    const without = { consentScopes: ['BASE', 'COUNCIL'] as ConsentScope[] };
    expect(seen(seat('NAMED'), without)).toMatchObject({ sees: 'anonymous' });
    expect(seen(seat('NAMED', 'WARD_OFFICE'), without)).toMatchObject({ sees: 'anonymous' });
  });

  it('is no more than the number where the person has not agreed to the council', () => {
    const consentScopes: ConsentScope[] = ['BASE', 'WARD', 'CONSULTATION'];
    expect(seen(seat('NAMED'), { consentScopes })).toEqual({
      sees: 'number',
      registrationNo: 'A-000123',
      withheld: 'council-not-consented',
    });
    expect(seen(seat('ANONYMOUS'), { consentScopes })).toMatchObject({ registrationNo: null });
  });

  it('is nothing where the seat sees nothing, and the word on the one case goes before the seat', () => {
    expect(seen(seat('NOTHING'))).toEqual({ sees: 'hidden' });
    const record = someone({ consentScopes: all });
    expect(agendaSight(record, seat('NOTHING'), 'ANONYMOUS', today)).toMatchObject({
      sees: 'anonymous',
    });
    expect(agendaSight(record, seat('NAMED'), 'NOTHING', today)).toEqual({ sees: 'hidden' });
  });

  it('is for nobody more than a number once the consent is gone, or the case is closed', () => {
    const gone = { hasConsent: false, consentScopes: [] };
    for (const reader of [ward, { as: 'base' } as const, seat('NAMED'), seat('ANONYMOUS')])
      for (const changes of [gone, { status: 'CLOSED' as const }])
        expect(seen(reader, changes)).toMatchObject({
          sees: 'number',
          withheld: 'consent-missing',
        });
    expect(seen(ward, gone)).toMatchObject({ registrationNo: 'A-000123' });
    expect(seen(seat('NAMED'), gone)).toMatchObject({ registrationNo: null });
    expect(seen(seat('NOTHING'), gone)).toEqual({ sees: 'hidden' });
  });

  it('is all that the register shows it for the office of the person, and for the ward of the person alone', () => {
    expect(seen(seat('NOTHING'), { consultationOfficeId: office })).toMatchObject({
      sees: 'named',
    });
    expect(seen(ward)).toMatchObject({ sees: 'named' });
    expect(seen(ward, { wardCode: '04102' })).toEqual({
      sees: 'number',
      registrationNo: null,
      withheld: 'other-ward',
    });
  });

  it('says that something is not known, and not that there is none', () => {
    expect(seen(seat('ANONYMOUS'), { profile: {}, birthDate: null })).toMatchObject({
      person: { ageBand: null, medicalCare: null, behaviourBand: null, criteria: null },
    });
  });
});

const meeting = { status: 'PLANNED' as const, wardCode: '04101', heldOn: '2026-11-20' };
const item = (status: ItemStatus = 'WAITING', purpose: 'NEW' | 'RENEWAL' = 'NEW') => ({
  id: `item ${status}`,
  status,
  purpose,
});
const code = (answer: true | { refused: { code: string } }) =>
  answer === true ? true : answer.refused.code;

describe('the agenda', () => {
  it('suggests what a case is there for: new, to be renewed, or looked at again', () => {
    expect(purposeFor({ status: 'UNDER_REVIEW', nextReviewOn: null }, today)).toBe('NEW');
    expect(purposeFor({ status: 'EXPIRED', nextReviewOn: '2026-11-01' }, today)).toBe('RENEWAL');
    expect(purposeFor({ status: 'ACTIVE', nextReviewOn: '2027-01-21' }, today)).toBe('RENEWAL');
    expect(purposeFor({ status: 'ACTIVE', nextReviewOn: '2027-01-22' }, today)).toBe('REVIEW');
    for (const status of ['DRAFT', 'CONSENT_PENDING', 'SUSPENDED', 'CLOSED'] as const)
      expect(purposeFor({ status, nextReviewOn: null }, today)).toBeNull();
  });

  it('takes no case without a consent, of another ward, or that is not for the council', () => {
    expect(canAdd(meeting, someone())).toBe(true);
    expect(code(canAdd(meeting, someone({ hasConsent: false })))).toBe('council-consent-missing');
    expect(code(canAdd(meeting, someone({ wardCode: '04102' })))).toBe('case-of-other-ward');
    expect(code(canAdd(meeting, someone({ status: 'DRAFT' })))).toBe('case-not-for-council');
    expect(code(canAdd({ ...meeting, status: 'HELD' }, someone()))).toBe('council-meeting-over');
  });

  it('moves only where nobody has touched it since, and loses no item', () => {
    expect(reordered(['a', 'b', 'c'], ['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual({
      order: ['c', 'a', 'b'],
    });
    const changed = { refused: expect.objectContaining({ code: 'agenda-changed' }) };
    expect(reordered(['a', 'c', 'b'], ['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual(changed);
    expect(reordered(['a', 'b'], ['a', 'b'], ['a', 'a'])).toEqual(changed);
    expect(reordered(['a', 'b'], ['a', 'b'], ['a'])).toEqual(changed);
  });
});

describe('deciding in the meeting', () => {
  const underReview = someone({ status: 'UNDER_REVIEW' });

  it('is possible once the day has come, as long as the consent holds and nothing has overtaken it', () => {
    expect(canDecide(meeting, item(), underReview, today)).toBe(true);
    expect(canDecide(meeting, item('WAITING', 'RENEWAL'), someone(), today)).toBe(true);
    const early = { ...meeting, heldOn: '2026-11-23' };
    expect(code(canDecide(early, item(), underReview, today))).toBe('council-meeting-not-yet');
    const noConsent = someone({ status: 'CONSENT_PENDING', hasConsent: false });
    expect(code(canDecide(meeting, item(), noConsent, today))).toBe('council-consent-missing');
    expect(code(canDecide(meeting, item(), someone(), today))).toBe('council-item-overtaken');
    for (const status of ['DECIDED', 'DEFERRED', 'REMOVED'] as const)
      expect(code(canDecide(meeting, item(status), underReview, today))).toBe('council-item-over');
  });

  it('ends when nothing waits any more, and is not cancelled after the first decision', () => {
    const open = [item('DECIDED'), item()];
    expect(canEnd(meeting, open, today)).toMatchObject({
      refused: { code: 'council-items-waiting', extra: { waiting: ['item WAITING'] } },
    });
    expect(canEnd(meeting, [item('DECIDED'), item('DEFERRED')], today)).toBe(true);
    expect(code(canEnd({ ...meeting, heldOn: '2026-11-23' }, [], today))).toBe(
      'council-meeting-not-yet',
    );
    expect(code(canCancel(meeting, open))).toBe('council-meeting-has-decisions');
    expect(canCancel(meeting, [item('DEFERRED'), item()])).toBe(true);
  });

  it('counts what was taken off nowhere', () => {
    const items = [item('DECIDED'), item('DEFERRED'), item(), item(), item('REMOVED')];
    expect(progressOf(items)).toEqual({ total: 4, decided: 1, deferred: 1, waiting: 2 });
  });
});

describe('the papers of a meeting', () => {
  const paper = {
    ...meeting,
    name: '第3回 <協議会>',
    startsAt: '13:30',
    place: null,
    minutes: null,
    version: 4,
  };
  const mark = {
    at: new Date('2026-11-22T02:00:00+09:00'),
    by: '土井 試',
    reason: 'council' as const,
  };
  const marked = '印刷：令和8年11月22日 02:00　印刷者：土井 試　用途：協議会の資料　第4版';

  it('shows an organisation its cut of the cases, and says how many it does not see', () => {
    const sight = (reader: AgendaReader) => seen(reader);
    const page = agendaPage(
      paper,
      { name: '見本相談', sees: 'ANONYMOUS' },
      [
        { place: 1, purpose: 'NEW', sight: sight(seat('ANONYMOUS')) },
        { place: 2, purpose: 'RENEWAL', sight: sight(seat('NOTHING')) },
      ],
      mark,
    );
    for (const word of ['取扱注意', '第3回 &lt;協議会&gt;', '令和8年11月20日', '40〜64歳', marked])
      expect(page).toContain(word);
    expect(page).toContain('示さない議題が1件');
    expect(page).not.toContain('見本　桜');
    expect(page).not.toContain('A-000123');
  });

  it('keeps the minutes by numbers, with what was decided and put off', () => {
    const line = { registrationNo: 'A-000123', purpose: 'NEW' as const, reason: null };
    const decision = { outcome: 'CONDITIONAL', conditions: '半年後に見直す', minutes: '異議なし' };
    const page = minutesPage(
      { ...paper, minutes: '定刻に開会' },
      [{ name: '見本相談' }],
      [
        { ...line, place: 1, status: 'DECIDED', decision },
        { ...line, place: 2, status: 'DEFERRED', reason: '資料を待つ', decision: null },
      ],
      mark,
    );
    for (const word of [
      '条件付き承認',
      '半年後に見直す',
      '異議なし',
      '保留',
      '資料を待つ',
      '定刻に開会',
      marked,
    ])
      expect(page).toContain(word);
    expect(page).toContain('2件（決定1件）');
  });
});
