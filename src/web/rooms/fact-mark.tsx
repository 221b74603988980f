import { cx } from '../ui/classes.ts';
import type { FactState } from './room-facts.ts';

const marks: Record<FactState, readonly [sign: string, look: string]> = {
  yes: ['✓', 'border-good bg-good-soft text-green-900'],
  no: ['×', 'border-line-strong bg-solid-gray-100 text-ink'],
  unknown: ['?', 'border-warn bg-warn-soft text-warn'],
};

/** The mark beside the word of a fact: told apart by its sign, not by its colour alone. */
export function FactMark({ state }: { state: FactState }) {
  const [sign, look] = marks[state];
  return (
    <span
      aria-hidden="true"
      className={cx(
        'chip inline-flex size-6 shrink-0 items-center justify-center rounded-full border text-sm leading-none font-bold',
        look,
      )}
    >
      {sign}
    </span>
  );
}
