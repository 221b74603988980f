import { describe, expect, it } from 'vitest';
import {
  type CodeCheck,
  type CodeState,
  checkCode,
  codeRetryAt,
  isCodeResting,
  isCodeToBeSent,
} from '../../src/paging/contact-code.ts';

const now = new Date('2026-11-22T02:00:00+09:00');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const later = (seconds: number) => ago(-seconds);
const asked = (seconds: number, codeTries = 0): CodeState => ({
  verifiedAt: null,
  codeSentAt: ago(seconds),
  codeTries,
});
const never: CodeState = { verifiedAt: null, codeSentAt: null, codeTries: 0 };
const proved: CodeState = { verifiedAt: ago(3_600), codeSentAt: null, codeTries: 0 };

/** Given what was asked for, when a right or a wrong code is typed, then … */
const table: [string, CodeState, boolean, CodeCheck][] = [
  ['the right code', asked(10), true, { outcome: 'verified' }],
  ['the right code in its last second', asked(899), true, { outcome: 'verified' }],
  ['the right code too late', asked(900), true, { outcome: 'expired' }],
  ['a wrong code too late', asked(900), false, { outcome: 'expired' }],
  ['a wrong code', asked(10), false, { outcome: 'wrong', left: 4 }],
  ['the last try, wrong', asked(10, 4), false, { outcome: 'wrong', left: 0 }],
  ['the last try, right', asked(10, 4), true, { outcome: 'verified' }],
  ['the right code after five wrong ones', asked(10, 5), true, { outcome: 'spent' }],
  ['a sixth wrong one', asked(10, 5), false, { outcome: 'spent' }],
  ['too late and too often', asked(900, 5), true, { outcome: 'expired' }],
  ['a code that nobody asked for', never, false, { outcome: 'expired' }],
  ['anything for an address that was proved', proved, false, { outcome: 'verified' }],
];

describe('a code', () => {
  it.each(table)('%s', (_, state, isRight, expected) => {
    expect(checkCode(state, isRight, now)).toEqual(expected);
  });

  it('can be asked for anew after half a minute', () => {
    expect([never, asked(29), asked(30)].map((it) => isCodeResting(it, now))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('is sent within five minutes, or not at all', () => {
    const states = [asked(0), asked(299), asked(300), never, proved];
    expect(states.map((it) => isCodeToBeSent(it, now))).toEqual([true, true, false, false, false]);
  });

  it('is tried again for a minute while the carrier is busy, and not where the address is wrong', () => {
    expect(codeRetryAt(ago(59), true, now)).toEqual(later(5));
    expect(codeRetryAt(ago(60), true, now)).toBeNull();
    expect(codeRetryAt(now, false, now)).toBeNull();
  });
});
