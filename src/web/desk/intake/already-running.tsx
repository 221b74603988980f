import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { paths } from '../../paths.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { intakeWords } from '../../words/intake.ts';
import { useWords } from '../../words/words.ts';

/** The server has one of this person already: open that one, or say that this is another matter. */
export function AlreadyRunning({
  running: { id, number },
  onOpen,
  onSeparate,
}: {
  running: { id: string; number: string };
  onOpen?(): void;
  onSeparate?(): void;
}) {
  const w = useWords(intakeWords);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone="act" title={w.alreadyRunning(number)} isAnnounced>
        <p>{w.alreadyRunningHelp}</p>
        <div className="mt-2 flex flex-wrap gap-2">
          <Link
            to={paths.emergency}
            params={{ id }}
            onClick={onOpen}
            className={buttonClass('filled')}
          >
            {w.openRunning}
          </Link>
          {onSeparate && <Button onPress={onSeparate}>{w.separate}</Button>}
        </div>
      </Notice>
    </div>
  );
}
