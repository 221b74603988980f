import { useState } from 'react';
import type { Criterion } from '../../../placement/match-codes.ts';
import { Button } from '../../ui/button.tsx';
import { criterionLabels, matchRulesWords } from '../../words/match-rules.ts';
import { useSay, useWords } from '../../words/words.ts';

const arrowClass = 'px-3 no-underline! aria-disabled:text-solid-gray-536';

/** The criteria in their order. `onMove` null: it is only read. */
export function OrderFields({
  order,
  onMove,
}: {
  order: readonly Criterion[];
  onMove: ((index: number, by: -1 | 1) => void) | null;
}) {
  const w = useWords(matchRulesWords);
  const say = useSay();
  const [said, tell] = useState('');
  const move = (index: number, by: -1 | 1, what: string) => {
    if (onMove === null || index + by < 0 || index + by >= order.length) return;
    onMove(index, by);
    tell(w.moved(what, index + by + 1));
  };
  return (
    <>
      <p className="text-sm text-ink-soft">{w.orderHelp}</p>
      <ol className="flex flex-col gap-2">
        {order.map((criterion, index) => {
          const label = criterionLabels[criterion];
          const what = say(label);
          return (
            <li
              key={criterion}
              className="card flex items-center gap-3 rounded-8 border border-line-strong p-2"
            >
              <b aria-hidden="true" className="tabular w-6 shrink-0 text-center text-lg">
                {index + 1}
              </b>
              <span className="min-w-0 flex-1">
                <b>{what}</b>
                <span className="block text-sm text-ink-soft">{say(label.help)}</span>
              </span>
              {onMove && (
                <span className="flex shrink-0">
                  <Button
                    look="quiet"
                    className={arrowClass}
                    aria-label={w.up(what)}
                    aria-disabled={index === 0}
                    onPress={() => move(index, -1, what)}
                  >
                    <span aria-hidden="true">↑</span>
                  </Button>
                  <Button
                    look="quiet"
                    className={arrowClass}
                    aria-label={w.down(what)}
                    aria-disabled={index === order.length - 1}
                    onPress={() => move(index, 1, what)}
                  >
                    <span aria-hidden="true">↓</span>
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}
