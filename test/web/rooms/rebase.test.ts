import { describe, expect, it } from 'vitest';
import { begunOver, rebased, sinceSent } from '../../../src/web/versioned/rebase.ts';

const base = { phone: '045-111-2222', fax: '', cleaning: '60' };

describe('what is typed, over what somebody else has saved meanwhile', () => {
  it('is only the fields that were typed into: the others stay as the other wrote them', () => {
    const typed = { ...base, cleaning: '90' };
    const theirs = { ...base, phone: '045-333-4444', cleaning: '75' };
    expect(rebased(base, typed, theirs)).toEqual({ ...theirs, cleaning: '90' });
    expect(begunOver(base, typed, { version: 4, value: theirs })).toEqual({
      version: 4,
      base: theirs,
      typed: { ...theirs, cleaning: '90' },
    });
  });

  it('may empty a field, and holds a list in a field for one whole', () => {
    const before = { fax: '045-5', hours: ['08:00', '20:00'], note: 'a' };
    const typed = { fax: '', hours: ['09:00'], note: 'a' };
    const theirs = { fax: '045-6', hours: ['08:00', '20:00', '22:00'], note: 'b' };
    expect(rebased(before, typed, theirs)).toEqual({ fax: '', hours: ['09:00'], note: 'b' });
    expect(rebased(before, { ...before, hours: ['08:00', '20:00'] }, theirs)).toEqual(theirs);
  });

  it('is a list as it is typed', () => {
    const one = [{ userId: 'a', hours: 'NIGHT' }];
    const two = [...one, { userId: 'b', hours: 'DAY' }];
    expect(rebased([], one, two)).toEqual(one);
    expect(rebased(one, [...one], two)).toEqual(two);
  });

  it('is nothing where the other wrote the same', () => {
    const same = { ...base, cleaning: '90' };
    expect(begunOver(base, same, { version: 4, value: same })).toBeNull();
  });
});

describe('what is typed while a save is under way', () => {
  it('of a part, stays over what was saved, which is read as the server wrote it', () => {
    const sent = { ...base, phone: '0451112222', cleaning: '９０' };
    const now = { ...sent, fax: '045-9' };
    const saved = { version: 5, value: { ...base, cleaning: '90' } };
    expect(begunOver(sent, now, saved)).toEqual({
      version: 5,
      base: saved.value,
      typed: { ...saved.value, fax: '045-9' },
    });
    expect(begunOver(sent, sent, saved)).toBeNull();
  });

  it('of a form, stays over the version that was saved', () => {
    const sent = { version: 2, base: { days: 30 }, draft: { days: '60' }, note: 'a' };
    const saved = { version: 3, base: { days: 60 } };
    const now = { ...sent, draft: { days: '600' } };
    expect(sinceSent(now, sent, saved)).toEqual({ ...now, ...saved });
    expect(sinceSent({ ...sent, note: 'b' }, sent, saved)).toEqual({
      ...sent,
      ...saved,
      note: 'b',
    });
  });

  it('of a form, is nothing where what was sent still stands', () => {
    const sent = { version: 2, base: { days: 30 }, draft: { days: '60' } };
    expect(sinceSent({ ...sent }, sent, { version: 3, base: { days: 60 } })).toBeNull();
  });
});
