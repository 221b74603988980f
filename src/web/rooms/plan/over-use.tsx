import { useEffect, useRef } from 'react';
import type { UseOfRoom } from '../../../facilities/closures.api.ts';
import { ApiProblem } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { planKinds, roomPlanWords } from '../../words/room-plan.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { spanOf } from './bar-words.ts';

/** What a refused closure would lie over; null: it was not refused for that. */
export function usesOf(error: Error | null): UseOfRoom[] | null {
  if (!(error instanceof ApiProblem) || error.code !== 'closure-over-use') return null;
  return error.extra.uses as UseOfRoom[];
}

/** Who has the rooms at that time, what would become of it, and the way on all the same. */
export function OverUse({
  uses,
  isRunning,
  onConfirm,
}: {
  uses: readonly UseOfRoom[];
  isRunning: boolean;
  onConfirm(): void;
}) {
  const w = useWords(roomPlanWords);
  const language = useLanguage();
  const say = useSay();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-label={w.overUse}
      className="notice flex flex-col gap-3 rounded-8 border border-l-8 border-act bg-act-soft px-4 py-3"
    >
      <div role="alert">
        <p className="font-bold">{w.overUse}</p>
        <ul className="list-disc pl-6">
          {uses.map((use) => (
            <li key={use.roomId + use.kind + use.from}>
              <b>
                {use.roomName} {say(planKinds[use.kind])} {use.reference}
              </b>{' '}
              {spanOf(use, w, language)}
            </li>
          ))}
        </ul>
      </div>
      <p className="text-sm">{w.overUseMeans}</p>
      <div>
        <Button look="act" isRunning={isRunning} onPress={onConfirm}>
          {w.closeAllTheSame}
        </Button>
      </div>
    </section>
  );
}
