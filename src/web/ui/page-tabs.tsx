import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { buttonClass } from './button.tsx';
import { cx } from './classes.ts';

export interface PageTab {
  to: NonNullable<LinkProps['to']>;
  text: ReactNode;
  /** Pages below this one belong to other tabs. */
  isExact?: boolean;
}

/** The ways between the pages of one desk. */
export function PageTabs({
  label,
  tabs,
  className,
}: {
  label: string;
  tabs: readonly PageTab[];
  className?: string;
}) {
  return (
    <nav aria-label={label} className={cx('no-print flex flex-wrap gap-1', className)}>
      {tabs.map(({ to, text, isExact = false }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: isExact, includeSearch: false }}
          className={cx(
            buttonClass('quiet'),
            'aria-[current=page]:bg-primary-soft forced-colors:aria-[current=page]:border-4',
          )}
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
