import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { intakeWords } from '../../words/intake.ts';
import { useWords } from '../../words/words.ts';

/** The server has one of this person already: it can be opened. */
export function AlreadyRunning({
  running: { id, number },
}: {
  running: { id: string; number: string };
}) {
  const w = useWords(intakeWords);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone="act" title={w.alreadyRunning(number)} isAnnounced>
        <p>{w.alreadyRunningHelp}</p>
        <div className="mt-2 flex flex-wrap gap-2">
          <Link to={paths.emergency} params={{ id }} className={buttonClass('filled')}>
            {w.openRunning}
          </Link>
        </div>
      </Notice>
    </div>
  );
}
