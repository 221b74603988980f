import type { ReactNode } from 'react';
import type { Draft } from '../api/draft.ts';
import { Lines, Section } from '../ui/layout.tsx';
import { Failure } from '../ui/notice.tsx';
import { versionedWords } from '../words/versioned.ts';
import { useWords } from '../words/words.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { Restored } from './restored.tsx';
import { SaveRow } from './save-row.tsx';

/** A form of what has versions: above the fields what has become of it, below them what changes. */
export function EditorForm({
  editor: { draft, save, saved, isOvertaken, discard, keepMine },
  theirs,
  changes,
  isWhole,
  means,
  note,
  why,
  isAsking = false,
  button,
  onSave,
  children,
}: {
  editor: {
    draft: Pick<Draft<object>, 'restored' | 'isLost'>;
    save: { error: Error | null; isRunning: boolean };
    saved: number | null;
    isOvertaken: boolean;
    discard(): void;
    keepMine(): void;
  };
  /** What somebody else has changed since this was begun. */
  theirs: readonly string[];
  changes: readonly string[];
  /** Nothing that is typed is wrong. */
  isWhole: boolean;
  /** From when on what is saved holds. */
  means: string;
  /** Asked about what changes. */
  note?: ReactNode;
  /** Why it cannot be saved although it is whole. */
  why?: string | null;
  /** A window over it asks, and says what went wrong. */
  isAsking?: boolean;
  button: string;
  onSave(): void;
  children: ReactNode;
}) {
  const w = useWords(versionedWords);
  const isChanged = changes.length > 0;
  return (
    <>
      {isOvertaken && <ChangedMeanwhile changes={theirs} onTake={discard} onKeep={keepMine} />}
      <Restored draft={draft} onDiscard={discard} />
      {children}
      <Section title={w.changes}>
        {isChanged && <Lines lines={changes} />}
        <p className="text-sm text-ink-soft">{means}</p>
        {isChanged && note}
        {!isOvertaken && !isAsking && <Failure error={save.error} />}
        <SaveRow
          done={saved !== null && w.saved(saved)}
          isRunning={save.isRunning}
          isChanged={isChanged || !isWhole}
          isWhole={isWhole}
          isOvertaken={isOvertaken}
          why={why ?? null}
          onSave={onSave}
          onDiscard={discard}
        >
          {button}
        </SaveRow>
      </Section>
    </>
  );
}
