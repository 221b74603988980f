import { describe, expect, it } from 'vitest';
import { restOf } from '../../src/web/api/rest-of.ts';

describe('what is left of a note that was sent', () => {
  it.each([
    ['nothing, when nothing was added', '母へ電話した', '母へ電話した', ''],
    ['nothing, when only blanks surround it', '  母へ電話した\n', '母へ電話した', ''],
    ['what was added behind it', '母へ電話した\n出なかった', '母へ電話した', '出なかった'],
    ['all of it, when the sent part was changed', '父へ電話した', '母へ電話した', '父へ電話した'],
  ])('is %s', (_case, now, sent, left) => {
    expect(restOf(now, sent)).toBe(left);
  });
});
