import { describe, expect, it } from 'vitest';
import { momentsOf, untilRepeated } from '../../../src/web/policy/timeline.ts';
import type { PreviewEntry } from '../../../src/web/policy/wire.ts';

const entry = (
  afterSeconds: number,
  level: number,
  name: string,
  channel: PreviewEntry['channel'],
  reason: PreviewEntry['reason'] = 'level',
): PreviewEntry => ({
  at: new Date(afterSeconds * 1_000).toISOString(),
  ...{ afterSeconds, level, channel, reason, person: { userId: name, name } },
});

describe('a preview as moments', () => {
  it('puts together who is paged at once, each with all ways', () => {
    const [moment, ...others] = momentsOf([
      entry(0, 1, 'aoki', 'console'),
      entry(0, 1, 'aoki', 'voice'),
      entry(0, 1, 'baba', 'console'),
    ]);
    expect(moment).toMatchObject({ afterSeconds: 0, level: 1, isRepeat: false });
    expect(moment?.people).toEqual([
      { userId: 'aoki', name: 'aoki', channels: ['console', 'voice'] },
      { userId: 'baba', name: 'baba', channels: ['console'] },
    ]);
    expect(others).toEqual([]);
  });

  it('names a level once: a later way of it is no new level', () => {
    const moments = momentsOf([
      entry(0, 1, 'aoki', 'console'),
      entry(30, 1, 'aoki', 'voice'),
      entry(60, 2, 'baba', 'voice'),
    ]);
    expect(moments.map(({ afterSeconds, level }) => [afterSeconds, level])).toEqual([
      [0, 1],
      [30, null],
      [60, 2],
    ]);
  });

  it('is shown until everybody has been paged again once', () => {
    const moments = momentsOf([
      entry(0, 1, 'aoki', 'voice'),
      entry(120, 2, 'aoki', 'voice', 'repeat'),
      entry(240, 3, 'aoki', 'voice', 'repeat'),
      entry(360, 4, 'aoki', 'voice', 'repeat'),
    ]);
    const { shown, hasMore } = untilRepeated(moments);
    expect(shown.map(({ afterSeconds }) => afterSeconds)).toEqual([0, 120]);
    expect(hasMore).toBe(true);
    expect(untilRepeated(moments.slice(0, 2)).hasMore).toBe(false);
  });
});
