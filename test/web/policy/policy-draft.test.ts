import { describe, expect, it } from 'vitest';
import { defaultPolicy, escalationPolicy } from '../../../src/escalation/policy.api.ts';
import {
  canMove,
  draftOf,
  readDraft,
  startsOf,
  withChange,
  withLevel,
  withoutLevel,
  withSwapped,
} from '../../../src/web/policy/policy-draft.ts';

const draft = draftOf(defaultPolicy);
const faultsOf = (changed: typeof draft) => readDraft(changed).faults;

describe('the policy as it is edited', () => {
  it('means what it was made from, as long as nothing is typed', () => {
    expect(readDraft(draft)).toEqual({ policy: defaultPolicy, faults: [] });
  });

  it('keeps names, ways and "both must answer" of a level', () => {
    const people = ['0198f0a1-0411-7222-8333-044455556666'];
    const special = withChange(draft, 1, { people, channels: ['voice'], bothMustAnswer: true });
    const { policy } = readDraft(special);
    expect(policy?.steps[1]).toEqual({
      ...{ afterSeconds: 60, targets: ['primary'], people },
      ...{ channels: ['voice'], bothMustAnswer: true },
    });
    expect(draftOf(policy ?? defaultPolicy).levels[1]).toEqual(special.levels[1]);
  });

  it('reads numbers as they are typed in Japan, and half a minute of lease', () => {
    const typed = withChange({ ...draft, leaseMinutes: '０．５' }, 1, { after: '９０' });
    const { policy } = readDraft(typed);
    expect([policy?.steps[1]?.afterSeconds, policy?.leaseSeconds]).toEqual([90, 30]);
  });

  it.each([
    ['no number', withChange(draft, 1, { after: '' }), '/steps/1/afterSeconds', 'not-a-number'],
    ['too long', withChange(draft, 1, { after: '3601' }), '/steps/1/afterSeconds', 'too-long'],
    ['nobody', withChange(draft, 2, { targets: [] }), '/steps/2/targets', 'nobody'],
    ['no way', withChange(draft, 2, { channels: [] }), '/steps/2/channels', 'no-way'],
    ['no pause', { ...draft, repeatEvery: '0' }, '/repeatEverySeconds', 'not-a-number'],
  ])('says where it means none: %s', (_, changed, path, code) => {
    expect(readDraft(changed)).toEqual({ policy: null, faults: [{ path, code }] });
  });

  it('pages everyone at last, whatever was set there', () => {
    const last = draft.levels.length - 1;
    const { policy } = readDraft(withChange(draft, last, { targets: [] }));
    expect(policy?.steps.at(-1)?.targets).toEqual(['primary', 'secondary', 'manager']);
  });
});

describe('levels', () => {
  it('are added before the last one, and stay a policy that the server takes', () => {
    const more = withLevel(draft);
    expect(more.levels.map(({ key }) => key)).toEqual([0, 1, 2, 3, 5, 4]);
    expect(faultsOf(more)).toEqual([]);
    expect(escalationPolicy.safeParse(readDraft(more).policy).success).toBe(true);
  });

  it('change places without their times: the first is at once all the same', () => {
    const swapped = withSwapped(draft, 1, 1);
    expect(swapped.levels.map(({ key, after }) => [key, after])).toEqual([
      [0, '0'],
      [2, '60'],
      [1, '60'],
      [3, '120'],
      [4, '120'],
    ]);
    expect(withSwapped(withSwapped(draft, 0, 1), 0, 1)).toEqual(draft);
  });

  it('stay below the first and above the last', () => {
    expect(canMove(draft, 0, -1)).toBe(false);
    expect(canMove(draft, 3, 1)).toBe(false);
    expect(canMove(draft, 4, -1)).toBe(false);
    expect(canMove(draft, 3, -1)).toBe(true);
  });

  it('begin where those before them end, also when the first is taken away', () => {
    expect(startsOf(draft)).toEqual([0, 60, 120, 240, 360]);
    expect(startsOf(withoutLevel(draft, 0))).toEqual([0, 60, 180, 300]);
    expect(startsOf(withChange(draft, 2, { after: '' }))).toEqual([0, 60, null, null, null]);
  });
});
