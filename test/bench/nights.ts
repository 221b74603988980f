import { isUnanswered, liveThroughNights, waitsOf } from '../escalation/nights.ts';
import { type Figure, figuresOf } from './figures.ts';

const count = 10_000;
const shares = [0.5, 0.99, 1];

/**
 * Ten thousand nights on paper: from the moment somebody can be reached to a human's answer. Floor:
 * the answer of whoever can be reached and is quickest, had that one been rung in that very moment.
 */
export async function benchNights(): Promise<Figure[]> {
  const nights = liveThroughNights(count);
  const unanswered = nights.filter(isUnanswered);
  if (unanswered.length > 0)
    console.error(`unanswered: ${unanswered.map(({ seed }) => seed).join(' ')}`);
  return [
    {
      bench: 'nights',
      figure: 'unanswered, though somebody could be reached',
      value: unanswered.length,
      unit: 'nights',
      floor: null,
      ratio: null,
      n: count,
    },
    ...[true, false].flatMap((isDefault) => {
      const { own, soonest } = waitsOf(nights.filter((it) => it.isDefault === isDefault));
      const what = `to a human, ${isDefault ? 'default policy' : 'any policy'}`;
      const [seconds, least] = [own, soonest].map((all) => all.map((ms) => ms / 1000));
      return figuresOf('nights', what, seconds ?? [], least ?? [], { unit: 's', shares });
    }),
  ];
}
