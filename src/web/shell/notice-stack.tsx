import { useEffect, useRef } from 'react';
import { useConnection } from '../api/live.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { shellWords } from '../words/shell.ts';
import { useWords } from '../words/words.ts';
import { AlarmBar } from './alarms/alarm-bar.tsx';
import { MissingPart } from './missing-part.tsx';
import { PageAlarm } from './page-alarm.tsx';

/**
 * What must be seen wherever one is, over a dialog too, at the bottom of the screen: nothing that
 * somebody is about to press moves when it comes. `--notices` says how much it covers; pages and
 * dialogs leave so much free at their end. Alt+B brings the focus here.
 */
export function NoticeStack() {
  const w = useWords(shellWords);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const stack = place.current;
    if (!stack) return;
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() => {
      const height = stack.offsetHeight;
      style.setProperty('--notices', `${height}px`);
      style.scrollPaddingBottom = `${height + 16}px`;
    });
    watch.observe(stack);
    return () => {
      watch.disconnect();
      style.removeProperty('--notices');
      style.removeProperty('scroll-padding-bottom');
    };
  }, []);
  useShortcut('KeyB', () => {
    const stack = place.current;
    (stack?.querySelector<HTMLElement>('[data-first]') ?? stack?.querySelector('button'))?.focus();
  });
  return (
    <aside
      ref={place}
      aria-label={w.notices}
      data-react-aria-top-layer="true"
      className="no-print fixed inset-x-0 bottom-0 z-50 max-h-[60dvh] overflow-y-auto"
    >
      <LostNotice />
      <MissingPart />
      <AlarmBar />
      <PageAlarm />
    </aside>
  );
}

function LostNotice() {
  const w = useWords(shellWords);
  const { line } = useConnection();
  return (
    <div role="alert">
      {line === 'lost' && (
        <p className="notice border-t-4 border-warn bg-warn-soft px-3 py-3">
          <span className="mx-auto flex max-w-6xl flex-wrap gap-x-4">
            <b>{w.lost}</b>
            <span>{w.lostHelp}</span>
          </span>
        </p>
      )}
    </div>
  );
}
