import { beforeAll, describe, expect, it } from 'vitest';
import { isUnanswered, liveThroughNights, type NumberedNight, waitsOf } from './nights.ts';

const minutes = 60_000;

/** `npm run bench -- nights` lives through ten times as many. */
describe('a thousand nights of people asleep, dead phones, and processes that die', () => {
  let nights: NumberedNight[];
  beforeAll(() => {
    nights = liveThroughNights(1_000);
  });
  const seedsOf = (some: NumberedNight[]) => some.map(({ seed }) => seed);

  it('end with an answer, all in which anybody on call or any manager could be reached', () => {
    expect(nights.filter(({ due }) => due !== null).length).toBeGreaterThan(800);
    expect(seedsOf(nights.filter(isUnanswered))).toEqual([]);
  });

  it('end with a second answer where two must answer and another one could be reached', () => {
    const both = nights.filter(({ secondDue }) => secondDue !== null);
    expect(both.length).toBeGreaterThan(10);
    expect(seedsOf(both.filter(({ secondAt }) => secondAt === null))).toEqual([]);
  });

  it('never fall silent, also when nobody can be reached', () => {
    expect(nights.filter(({ answeredAt }) => answeredAt === null).length).toBeGreaterThan(50);
    expect(seedsOf(nights.filter(({ wentOn }) => !wentOn))).toEqual([]);
  });

  it('wait by the default policy some minutes for a human, half an hour at the worst', () => {
    const { own } = waitsOf(nights.filter(({ isDefault }) => isDefault));
    own.sort((a, b) => a - b);
    expect(own[own.length >> 1]).toBeLessThan(5 * minutes);
    expect(own.at(-1)).toBeLessThan(30 * minutes);
  });
});

it('A house that trusted its queue alone would leave some night without an answer', () => {
  expect(liveThroughNights(60, { sweeps: false }).filter(isUnanswered)).not.toEqual([]);
});
