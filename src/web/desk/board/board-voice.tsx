import { useEffect, useRef, useState } from 'react';
import type { EmergencyLine } from '../../../emergencies/emergencies.api.ts';
import { deskWords } from '../../words/desk.ts';
import { useWords } from '../../words/words.ts';
import { type News, newsBetween } from './board-news.ts';

/** For who does not see the board: says that a call came, and that somebody took one. No more. */
export function BoardVoice({ lines }: { lines: readonly EmergencyLine[] | undefined }) {
  const w = useWords(deskWords);
  const before = useRef<readonly EmergencyLine[]>(undefined);
  const [news, setNews] = useState<readonly News[]>([]);
  useEffect(() => {
    if (lines === undefined) return;
    // What was there at the first look is no news.
    const happened = before.current ? newsBetween(before.current, lines) : [];
    before.current = lines;
    if (happened.length > 0) setNews(happened);
  }, [lines]);
  return (
    <div role="status" className="sr-only">
      {news.map((it) => (
        <p key={`${it.kind} ${it.number}`}>
          {it.kind === 'came' ? w.came(it.number) : w.taken(it.number, it.by)}
        </p>
      ))}
    </div>
  );
}
