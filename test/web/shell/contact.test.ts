import { describe, expect, it } from 'vitest';
import { readCode, standingOf } from '../../../src/web/shell/contact/code.ts';
import { deviceName } from '../../../src/web/shell/contact/device-name.ts';
import { nameOf } from '../../../src/web/shell/contact/name-of.ts';
import {
  inOrderOf,
  moved,
  placeAfterDrag,
  rowsAbove,
} from '../../../src/web/shell/contact/order.ts';
import { fallsSilentWithout, usedAfter } from '../../../src/web/shell/contact/reach.ts';

const way = (id: string, channel: 'voice' | 'sms' | 'email', isVerified = true, delay = 0) => ({
  ...{ id, channel, delaySeconds: delay },
  verifiedAt: isVerified ? '2026-11-22T05:00:00Z' : null,
});

describe('an address that is taken away', () => {
  it('is warned of when nothing that rings is left', () => {
    const methods = [way('mail', 'email'), way('phone', 'voice')];
    expect(fallsSilentWithout(methods, 'phone')).toBe(true);
    expect(fallsSilentWithout(methods, 'mail')).toBe(false);
  });

  it('is not warned of when another one rings, but one that was not proved is none', () => {
    expect(fallsSilentWithout([way('a', 'voice'), way('b', 'sms')], 'a')).toBe(false);
    expect(fallsSilentWithout([way('a', 'voice'), way('b', 'sms', false)], 'a')).toBe(true);
    expect(fallsSilentWithout([way('b', 'sms', false)], 'b')).toBe(false);
  });
});

describe('when an address is used', () => {
  it('is earlier than was set where nothing else would ring in time', () => {
    const used = usedAfter([way('mail', 'email', true, 300), way('phone', 'voice', true, 300)], 60);
    expect([used.get('mail'), used.get('phone')]).toEqual([300, 60]);
  });

  it('is never, as long as it is not proved and another one is', () => {
    expect(usedAfter([way('a', 'voice'), way('b', 'sms', false)], 60).has('b')).toBe(false);
  });
});

describe('the order of the addresses', () => {
  it('changes by one entry, and keeps the others', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b'], 0, 9)).toEqual(['b', 'a']);
    expect(moved(['a', 'b'], 5, 0)).toEqual(['a', 'b']);
  });

  it('is where it was let go, between the middles of the rows', () => {
    const middles = [50, 150, 250];
    expect(placeAfterDrag(0, rowsAbove(160, middles))).toBe(1);
    expect(placeAfterDrag(0, rowsAbove(120, middles))).toBe(0);
    expect(placeAfterDrag(2, rowsAbove(10, middles))).toBe(0);
    expect(placeAfterDrag(0, rowsAbove(999, middles))).toBe(2);
  });

  it('puts what came meanwhile to the end', () => {
    const list = [{ id: 'new' }, { id: 'a' }, { id: 'b' }];
    expect(inOrderOf(list, ['b', 'a']).map(({ id }) => id)).toEqual(['b', 'a', 'new']);
  });
});

describe('the code that was sent', () => {
  it.each([
    ['123456', '123456'],
    ['１２３ ４５６', '123456'],
    ['123-456', '123456'],
    ['12345', null],
    ['12345a', null],
  ])('is read as it is typed: %s', (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });

  it('is open for 15 minutes, and another one can be had after half a minute', () => {
    const sentAt = '2026-11-22T05:00:00.000Z';
    const later = (seconds: number) => standingOf(sentAt, Date.parse(sentAt) + seconds * 1_000);
    expect(later(1)).toEqual({
      kind: 'open',
      until: '2026-11-22T05:15:00.000Z',
      againInSeconds: 29,
    });
    expect(later(31).againInSeconds).toBe(0);
    expect(later(900).kind).toBe('over');
    expect(standingOf(null, 0)).toEqual({ kind: 'none', until: null, againInSeconds: 0 });
  });
});

describe('names', () => {
  it('are those that the owner gave, or the number as it is dialled', () => {
    const phone = { channel: 'sms' as const, address: '+819012345678' };
    expect(nameOf({ ...phone, label: null })).toBe('090-1234-5678');
    expect(nameOf({ ...phone, label: '私用' })).toBe('私用');
  });

  it.each([
    ['Mozilla/5.0 (iPhone; CPU) AppleWebKit Version/17 Safari/604', 'Safari (iPhone)'],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/141 Safari/537 Edg/141', 'Edge (Windows)'],
    ['Mozilla/5.0 (X11; Linux x86_64) Chrome/141 Safari/537', 'Chrome (Linux)'],
    ['something else', ''],
  ])('of a device: %s', (userAgent, name) => {
    expect(deviceName(userAgent)).toBe(name);
  });
});
