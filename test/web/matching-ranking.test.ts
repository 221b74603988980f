import { describe, expect, it } from 'vitest';
import type { EmergencyState } from '../../src/emergencies/emergency.ts';
import type { OfferLine } from '../../src/placement/placement.api.ts';
import {
  askedEverywhere,
  askedOf,
  isOverdue,
  type Placed,
  reasonsByRoom,
  refusalOf,
  roomsToOffer,
  stageOf,
  standingOf,
  unmetOf,
  whyOf,
} from '../../src/web/desk/matching/ranking.ts';

const sentAt = '2026-11-22T17:00:00.000Z';
const expiresAt = '2026-11-22T17:15:00.000Z';
const [before, after] = [Date.parse('2026-11-22T17:14:59Z'), Date.parse(expiresAt)];

let count = 0;
function offer(status: OfferLine['status'], more: Partial<OfferLine> = {}): OfferLine {
  const isWaiting = ['sent', 'seen', 'conditional'].includes(status);
  count += 1;
  return {
    id: `offer-${count}`,
    emergencyId: 'emergency',
    reference: 'R8-000001',
    facility: { id: 'asahi', name: '短期入所あさひ野', phone: null },
    room: { id: 'asahi-1', name: '緊急1' },
    place: 1,
    status,
    sentAt,
    isUnreached: false,
    manual: null,
    expiresAt: isWaiting ? expiresAt : null,
    endedAt: isWaiting ? null : expiresAt,
    plannedEnd: '2026-11-29T17:00:00.000Z',
    condition: status === 'conditional' ? '薬を3日分持参する' : null,
    decline: null,
    because: null,
    cancellation: null,
    canAnswer: { possible: isWaiting, code: null, ja: '', en: '' },
    ...more,
  };
}

const at = (id: string) => ({ facility: { id, name: id, phone: null } });

function placed(id: string, more: Partial<Placed> = {}): Placed {
  return {
    place: 1,
    facility: { id, name: id, officeNo: '0499900011', phone: null, reportedAt: sentAt },
    rooms: [{ id: `${id}-1`, name: '緊急1', reportedAt: sentAt }],
    why: {
      known: null,
      freshness: 'fresh',
      scarceUnneeded: 0,
      km: 3.2,
      recentOffers: 0,
      sentences: [],
    },
    questions: [],
    ...more,
  };
}

const standing = (
  search: 'ranked' | 'offering' | 'exhausted' | 'reopened' | 'stopped' | 'placed',
  ranked: Placed[],
  offers: OfferLine[] = [],
  { isWaitingForRoom = false, heldForOthers = 0 } = {},
) =>
  standingOf({ search, placed: ranked, isWaitingForRoom, heldForOthers }, offers, askedOf(offers));

describe('how far the emergency is, for the right column', () => {
  it('looks for a room from the decision to admit until one is found', () => {
    const of = (state: object) => stageOf(state as EmergencyState);
    expect(of({ status: 'IDENTIFIED' })).toBe('before');
    expect(of({ status: 'DECIDED', decision: { decision: 'ADMIT' } })).toBe('searching');
    expect(of({ status: 'DECIDED', decision: { decision: 'WATCH' } })).toBe('not-needed');
    expect(of({ status: 'MATCHING' })).toBe('searching');
    expect(of({ status: 'IN_TRANSIT' })).toBe('placed');
    expect(of({ status: 'NO_ACTION' })).toBe('over');
  });
});

describe('where the search stands', () => {
  const both = [placed('asahi'), placed('hirose')];

  it('counts whom it may still ask', () => {
    expect(standing('ranked', both)).toEqual({ kind: 'ranked', left: 2 });
    expect(standing('exhausted', both, [offer('declined')])).toEqual({
      kind: 'left-over',
      left: 1,
    });
    expect(standing('exhausted', [placed('asahi')], [offer('expired')])).toEqual({
      kind: 'exhausted',
    });
    expect(standing('ranked', [])).toEqual({ kind: 'nobody' });
  });

  it('offers to wait for a room that is held for others, and says when it does', () => {
    expect(standing('ranked', [], [], { heldForOthers: 1 })).toEqual({ kind: 'held' });
    const waits = { heldForOthers: 1, isWaitingForRoom: true };
    expect(standing('exhausted', [], [], waits)).toEqual({ kind: 'waiting' });
    expect(standing('exhausted', [placed('asahi')], [offer('declined')], waits)).toEqual({
      kind: 'waiting',
    });
    expect(standing('exhausted', [], [], { heldForOthers: 1 })).toEqual({ kind: 'nobody' });
    expect(standing('exhausted', both, [offer('declined')], waits)).toEqual({
      kind: 'left-over',
      left: 1,
    });
  });

  it('puts a condition that waits for the coordinator before offers that wait for a facility', () => {
    expect(standing('offering', both, [offer('sent')])).toEqual({ kind: 'offering', count: 1 });
    expect(standing('offering', both, [offer('sent'), offer('conditional')])).toEqual({
      kind: 'condition',
      count: 1,
    });
  });

  it('says that a lost place was asked, and is not asked again by itself', () => {
    expect(standing('ranked', both, [offer('cancelled')])).toEqual({ kind: 'ranked', left: 1 });
    expect(standing('reopened', both, [offer('cancelled')])).toEqual({ kind: 'reopened' });
  });
});

describe('who has been asked', () => {
  it('leaves out whose offer was only taken back because another one accepted', () => {
    const withdrawn = (facility: string, code: 'placed-elsewhere' | 'condition-refused') =>
      offer('withdrawn', { ...at(facility), because: { code, ja: '', en: '' } });
    const taken = withdrawn('asahi', 'placed-elsewhere');
    const refused = withdrawn('hirose', 'condition-refused');
    expect([...askedOf([taken, refused, offer('accepted', at('mori'))])]).toEqual([
      'hirose',
      'mori',
    ]);
  });
});

describe('an offer on the screen', () => {
  it('is over at its deadline, by the rule of the server', () => {
    const sent = offer('sent');
    expect(isOverdue(sent, before)).toBe(false);
    expect(refusalOf(sent, 'answer', before)).toBeNull();
    expect(isOverdue(sent, after)).toBe(true);
    expect(refusalOf(sent, 'answer', after)?.code).toBe('offer-expired');
    expect(refusalOf(offer('conditional'), 'decide-condition', after)?.code).toBe(
      'condition-expired',
    );
  });

  it('says why it cannot be answered any more', () => {
    expect(refusalOf(offer('declined'), 'answer', before)?.code).toBe('offer-already-answered');
    expect(refusalOf(offer('withdrawn'), 'withdraw', before)?.code).toBe('offer-withdrawn');
  });
});

describe('a facility of the ranking', () => {
  const sentence = (code: string) => ({ code, ja: code, en: code });
  const question = (code: Placed['questions'][number]['code']) => ({ code, ja: code, en: code });

  it('says as a sentence only what no figure says', () => {
    const codes = ['wish', 'report-fresh', 'travel', 'recent-offers'];
    const { why } = placed('asahi');
    const ranked = placed('asahi', { why: { ...why, sentences: codes.map(sentence) } });
    expect(whyOf(ranked).map(({ code }) => code)).toEqual(['wish', 'recent-offers']);
  });

  it('asks once what every facility will ask', () => {
    const asahi = placed('asahi', { questions: [question('ask-age'), question('ask-infection')] });
    const hirose = placed('hirose', { questions: [question('ask-infection')] });
    expect(askedEverywhere([asahi, hirose]).map(({ code }) => code)).toEqual(['ask-infection']);
    expect(askedEverywhere([asahi])).toEqual([]);
  });

  it('offers first a room that was not offered yet, and none that an offer keeps', () => {
    const rooms = ['asahi-1', 'asahi-2', 'asahi-3'].map((id) => ({
      id,
      name: id,
      reportedAt: sentAt,
    }));
    const room = (id: string) => ({ room: { id, name: id } });
    const offers = [offer('sent', room('asahi-1')), offer('declined', room('asahi-2'))];
    expect(roomsToOffer(placed('asahi', { rooms }), offers).map(({ id }) => id)).toEqual([
      'asahi-3',
      'asahi-2',
    ]);
  });
});

describe('a facility that the ranking leaves out', () => {
  const reason = (
    code: 'trial-stay-required' | 'report-stale' | 'room-occupied',
    room?: string,
  ) => ({
    code,
    room: room === undefined ? null : { id: room, name: room },
    side: 'facility' as const,
    ja: code,
    en: code,
  });
  const excluded = {
    facility: placed('mori').facility,
    reasons: [
      reason('report-stale', 'room-2'),
      reason('trial-stay-required'),
      reason('room-occupied', 'room-2'),
      reason('report-stale', 'room-1'),
    ],
  };

  it('says all reasons, of the whole facility first', () => {
    expect(
      reasonsByRoom(excluded).map(({ room, reasons }) => [room, reasons.map(({ code }) => code)]),
    ).toEqual([
      [null, ['trial-stay-required']],
      ['room-2', ['report-stale', 'room-occupied']],
      ['room-1', ['report-stale']],
    ]);
  });

  it('says before a room is offered by hand which conditions it does not meet', () => {
    expect(unmetOf(excluded, 'room-1').map(({ code }) => code)).toEqual([
      'trial-stay-required',
      'report-stale',
    ]);
    expect(unmetOf(excluded, 'room-3').map(({ code }) => code)).toEqual(['trial-stay-required']);
  });
});
