import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../paths.ts';
import { buttonClass } from '../ui/button.tsx';
import { cx } from '../ui/classes.ts';

/**
 * One column in large type, as wide as a phone and no wider than a tablet. What has the focus is
 * scrolled clear of the bar at the bottom.
 */
export function Column({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-4 px-3 pt-3 pb-6 text-lg [word-break:auto-phrase] sm:px-4 [&_:is(a,button,input,label,select,textarea)]:scroll-mb-48">
      {children}
    </div>
  );
}

/** What is done most, under the thumb. On a low screen it scrolls away with the page. */
export function ThumbBar({ children }: { children: ReactNode }) {
  return (
    <div className="no-print -mx-3 border-t border-line bg-paper p-3 shadow-2 sm:-mx-4 sm:px-4 [@media(min-height:32rem)]:sticky [@media(min-height:32rem)]:bottom-[var(--notices,0px)] [@media(min-height:32rem)]:z-10">
      {children}
    </div>
  );
}

export function BackToRooms({ children }: { children: string }) {
  return (
    <p>
      <Link to={paths.rooms} className={cx(buttonClass('quiet'), '-ml-2 px-2')}>
        <span aria-hidden="true">←</span> {children}
      </Link>
    </p>
  );
}
