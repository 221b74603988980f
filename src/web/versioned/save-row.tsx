import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { commonWords } from '../words/common.ts';
import { versionedWords } from '../words/versioned.ts';
import { useWords } from '../words/words.ts';

/** The end of a form: save, discard, and what has come of it. */
export function SaveRow({
  children,
  done,
  isRunning,
  isChanged,
  isWhole,
  isOvertaken,
  isOpenForm = false,
  why = null,
  onSave,
  onDiscard,
}: {
  /** The words of the button. */
  children: string;
  done: ReactNode;
  isRunning: boolean;
  isChanged: boolean;
  isWhole: boolean;
  isOvertaken: boolean;
  /** The form was opened, and is closed again by discarding also what was not changed. */
  isOpenForm?: boolean;
  /** What else is missing. */
  why?: string | null;
  onSave(): void;
  onDiscard(): void;
}) {
  const w = useWords(versionedWords);
  const common = useWords(commonWords);
  const whyNot = isOvertaken
    ? w.changedTitle
    : !isWhole
      ? w.mendFirst
      : isChanged
        ? why
        : w.noChanges;
  return (
    <>
      <p role="status" className="font-bold text-good empty:hidden">
        {done}
      </p>
      <div className="flex flex-wrap items-start gap-3">
        <Button look="filled" isRunning={isRunning} why={whyNot} onPress={onSave}>
          {children}
        </Button>
        {(isChanged || isOpenForm) && (
          <Button onPress={onDiscard}>{isChanged ? w.discard : common.cancel}</Button>
        )}
      </div>
    </>
  );
}
