import { describe, expect, it } from 'vitest';
import { newsBetween } from '../../src/web/desk/board/board-news.ts';

const line = (number: string, owner: string | null = null) => ({
  id: number,
  number,
  ownerId: owner,
  ownerName: owner,
});

describe('what the board says aloud', () => {
  it('says that a call came', () => {
    expect(newsBetween([line('1')], [line('2'), line('1')])).toEqual([
      { kind: 'came', number: '2' },
    ]);
  });

  it('says who has taken one, and who has taken it over', () => {
    expect(newsBetween([line('1')], [line('1', '青木')])).toEqual([
      { kind: 'taken', number: '1', by: '青木' },
    ]);
    expect(newsBetween([line('1', '青木')], [line('1', '馬場')])).toEqual([
      { kind: 'taken', number: '1', by: '馬場' },
    ]);
  });

  it('says both of a call whose recorder has it already', () => {
    expect(newsBetween([], [line('1', '青木')]).map(({ kind }) => kind)).toEqual(['came', 'taken']);
  });

  it('is silent about everything else: steps, lapsed leases, what has ended', () => {
    expect(newsBetween([line('1', '青木')], [line('1', '青木')])).toEqual([]);
    expect(newsBetween([line('1', '青木')], [line('1')])).toEqual([]);
    expect(newsBetween([line('1'), line('2')], [line('1')])).toEqual([]);
  });
});
