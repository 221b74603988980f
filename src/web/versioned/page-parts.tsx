import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Chip, Disclosure, Loading, Section } from '../ui/layout.tsx';
import { ReadFailure } from '../ui/notice.tsx';
import { At } from '../ui/time.tsx';
import { versionsWords } from '../words/versions.ts';
import { useWords } from '../words/words.ts';

/** The form, what would come of it beside it, and under it every version. */
export function EditorColumns({
  form,
  beside,
  versions,
}: {
  form: ReactNode;
  beside: ReactNode;
  versions: ReactNode;
}) {
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(22rem,32rem)]">
      <div className="flex min-w-0 flex-col gap-4 lg:col-start-1">{form}</div>
      <div className="min-w-0 self-stretch lg:col-start-2 lg:row-span-2 lg:row-start-1">
        {beside}
      </div>
      <div className="min-w-0 lg:col-start-1">{versions}</div>
    </div>
  );
}

interface Version {
  version: number;
  changedAt: string | null;
  changedBy: { name: string } | null;
}

/** Every version, newest first, with who made it and what it changed. */
export function VersionList<V extends Version>({
  versions,
  error,
  current,
  onUse,
  children,
}: {
  /** Newest first. */
  versions: readonly V[] | undefined;
  error: Error | null;
  current: number;
  /** null: it may not be edited. */
  onUse: ((version: V) => void) | null;
  /** What is said of a version and the one before it. */
  children: (version: V, before: V | null) => ReactNode;
}) {
  const w = useWords(versionsWords);
  if (!versions) return error ? <ReadFailure error={error} /> : <Loading />;
  return (
    <Section title={w.versions}>
      {versions.length === 0 && <p>{w.noVersions}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {versions.map((it, index) => {
          const isCurrent = it.version === current;
          const by = it.changedBy && w.by(it.changedBy.name);
          return (
            <VersionItem
              key={it.version}
              version={it.version}
              at={it.changedAt}
              by={by}
              isCurrent={isCurrent}
            >
              {children(it, versions[index + 1] ?? null)}
              {onUse && !isCurrent && (
                <div>
                  <Button onPress={() => onUse(it)}>{w.use(it.version)}</Button>
                </div>
              )}
            </VersionItem>
          );
        })}
      </ul>
    </Section>
  );
}

export function VersionItem({
  version,
  at,
  by,
  isCurrent,
  children,
}: {
  version: number;
  at: string | null;
  by: string | null;
  isCurrent: boolean;
  children: ReactNode;
}) {
  const w = useWords(versionsWords);
  return (
    <li className="py-1">
      <Disclosure
        title={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {w.version(version)}
            <span className="text-sm font-normal text-ink-soft">
              {at && <At iso={at} withDate />} {by}
            </span>
            {isCurrent && <Chip tone="primary">{w.current}</Chip>}
          </span>
        }
      >
        <div className="flex flex-col gap-2 pb-2">{children}</div>
      </Disclosure>
    </li>
  );
}
