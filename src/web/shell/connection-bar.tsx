import { useEffect } from 'react';
import type { Line } from '../api/line.ts';
import { useConnection } from '../api/live.ts';
import { useMe } from '../session.tsx';
import { cx } from '../ui/classes.ts';
import { formatTime } from '../ui/time.tsx';
import { shellWords } from '../words/shell.ts';
import { type Language, useLanguage, useWords } from '../words/words.ts';
import { BellButton } from './bell-button.tsx';
import { OnCallStrip } from './on-call-strip.tsx';

/**
 * Always on top: whether what is shown is true, and who is on call. Nothing in it changes its
 * height: what is under it must not move while somebody is about to press it. On a low screen (a
 * phone on its side, a page at 200 %) it scrolls away; the loss of the connection stands at the
 * bottom there too.
 */
export function ConnectionBar() {
  const w = useWords(shellWords);
  const me = useMe();
  const isOfTheBase = me.role === 'coordinator' || me.role === 'base_manager';
  const isPaged = isOfTheBase || me.role === 'facility_staff';
  const { line } = useConnection();
  const isOld = line === 'lost' || line === 'catching-up';
  useEffect(() => {
    const content = document.getElementById('content');
    if (content) content.dataset.stale = String(isOld);
  }, [isOld]);
  return (
    <section
      aria-label={w.connection}
      className="no-print top-0 z-20 border-b border-line bg-paper sm:[@media(min-height:40rem)]:sticky"
    >
      <div
        className={cx(
          'grid min-h-13 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 px-3 py-1',
          isOfTheBase && 'lg:grid-cols-[13rem_minmax(0,1fr)_auto]',
        )}
      >
        <LineSign />
        {isOfTheBase && <OnCallStrip />}
        {isPaged && <BellButton />}
      </div>
    </section>
  );
}

const signs: Record<Line, { word: 'live' | 'connecting' | 'catchingUp' | 'lost'; look: string }> = {
  live: {
    word: 'live',
    look: 'rounded-full border-2 border-good bg-good forced-colors:bg-[CanvasText]',
  },
  connecting: { word: 'connecting', look: 'rounded-full border-2 border-line-strong' },
  'catching-up': { word: 'catchingUp', look: 'rounded-full border-2 border-warn bg-yellow-500' },
  lost: { word: 'lost', look: 'border-2 border-act bg-act forced-colors:bg-[CanvasText]' },
};

/** Its word changes only with the state: a screen reader hears of a loss, not of every heartbeat. */
function LineSign() {
  const w = useWords(shellWords);
  const language = useLanguage();
  const { line, lastWordAt } = useConnection();
  const { word, look } = signs[line];
  return (
    <div className="flex flex-wrap items-center gap-x-2 text-sm leading-snug">
      <span aria-hidden="true" className={cx('size-3 shrink-0', look)} />
      <span role="status" className={cx('font-bold', line === 'lost' && 'text-act')}>
        {w[word]}
      </span>
      <span className="tabular text-ink-soft">
        {lastWordAt !== null && w.lastWord(withSeconds(lastWordAt, language))}
      </span>
    </div>
  );
}

function withSeconds(ms: number, language: Language): string {
  const iso = new Date(ms).toISOString();
  return `${formatTime(iso, language)}:${iso.slice(17, 19)}`;
}
