import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { commonWords } from '../words/common.ts';
import { useWords } from '../words/words.ts';
import { cx } from './classes.ts';

/** The heading of a page, also the title of its tab. */
export function PageTitle({ children, beside }: { children: string; beside?: ReactNode }) {
  useTitle(children);
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <h1 className="text-2xl">{children}</h1>
      {beside}
    </div>
  );
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Kyoten`;
  }, [title]);
}

/** A part of a page with its own heading. */
export function Section({
  title,
  level = 2,
  beside,
  children,
  isBare = false,
  className,
}: {
  title: ReactNode;
  level?: 2 | 3 | 4;
  beside?: ReactNode;
  children: ReactNode;
  /** Without a box of its own: inside another one. */
  isBare?: boolean;
  className?: string;
}) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section
      aria-labelledby={id}
      className={cx(
        'flex flex-col gap-3',
        !isBare && 'card rounded-12 border border-line bg-paper p-4',
        className,
      )}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading id={id} className={level === 2 ? 'text-lg' : 'text-base'}>
          {title}
        </Heading>
        {beside}
      </div>
      {children}
    </section>
  );
}

/** What is there on demand. */
export function Disclosure({
  title,
  children,
  isOpenAtFirst = false,
}: {
  title: ReactNode;
  children: ReactNode;
  isOpenAtFirst?: boolean;
}) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isOpen) panel.current?.removeAttribute('hidden');
    else panel.current?.setAttribute('hidden', 'until-found');
  }, [isOpen]);
  // The browser's own search opens what holds the words looked for.
  useEffect(() => {
    const place = panel.current;
    const open = () => setOpen(true);
    place?.addEventListener('beforematch', open);
    return () => place?.removeEventListener('beforematch', open);
  }, []);
  return (
    <div>
      <Button
        id={`${id}title`}
        aria-expanded={isOpen}
        aria-controls={id}
        onPress={() => setOpen(!isOpen)}
        className="flex min-h-11 w-full items-center gap-2 rounded-8 py-2 text-left font-bold text-primary"
      >
        <span aria-hidden="true" className={cx('inline-block', isOpen && 'rotate-90')}>
          ▸
        </span>
        {title}
      </Button>
      {/* biome-ignore lint/a11y/useSemanticElements: not a set of fields */}
      <div ref={panel} id={id} role="group" aria-labelledby={`${id}title`} className="pl-5">
        {children}
      </div>
    </div>
  );
}

/** Nothing is there yet: what to do now. */
export function Empty({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-2 rounded-12 border border-dashed border-line-strong px-4 py-8 text-center">
      <p className="font-bold">{title}</p>
      {children && <div className="text-ink-soft">{children}</div>}
    </div>
  );
}

/** Takes the place of what is being loaded, so that nothing jumps when it comes. */
export function Loading({ height = '6rem' }: { height?: string }) {
  const w = useWords(commonWords);
  return (
    <div
      role="status"
      style={{ minHeight: height }}
      className="flex items-center justify-center rounded-8 bg-solid-gray-50 text-ink-soft"
    >
      {w.loading}
    </div>
  );
}

export type ChipTone = 'plain' | 'primary' | 'good' | 'warn' | 'act' | 'strong';
const chips: Record<ChipTone, string> = {
  plain: 'border-line-strong bg-paper text-ink',
  primary: 'border-primary bg-primary-soft text-primary',
  good: 'border-good bg-good-soft text-green-900',
  warn: 'border-warn bg-warn-soft text-warn',
  act: 'border-act bg-act text-white',
  strong: 'border-ink bg-ink text-white',
};

/** A state in a word. */
export function Chip({ tone = 'plain', children }: { tone?: ChipTone; children: ReactNode }) {
  return (
    <span
      className={cx(
        'chip inline-flex items-center gap-1 rounded-full border px-2.5 py-0.5 text-sm font-bold whitespace-nowrap',
        chips[tone],
      )}
    >
      {children}
    </span>
  );
}

/** Names and values beside each other. */
export function Facts({ children }: { children: ReactNode }) {
  return (
    <dl className="grid grid-cols-[minmax(6rem,auto)_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1">
      {children}
    </dl>
  );
}

export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="min-w-0 whitespace-pre-wrap">{children}</dd>
    </>
  );
}

/** A sentence each. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
