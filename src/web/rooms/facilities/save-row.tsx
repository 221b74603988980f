import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { facilityWords } from '../../words/facility.ts';
import { useWords } from '../../words/words.ts';

/** The end of a form: save, discard, and what has come of it. */
export function SaveRow({
  children,
  done,
  isRunning,
  isChanged,
  isWhole,
  isOvertaken,
  isOpenForm = false,
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
  onSave(): void;
  onDiscard(): void;
}) {
  const w = useWords(facilityWords);
  const why = isOvertaken
    ? w.changedTitle
    : !isWhole
      ? w.mendFirst
      : isChanged
        ? null
        : w.noChanges;
  return (
    <>
      <p role="status" className="font-bold text-green-900 empty:hidden">
        {done}
      </p>
      <div className="flex flex-wrap items-start gap-3">
        <Button look="filled" isRunning={isRunning} why={why} onPress={onSave}>
          {children}
        </Button>
        {(isChanged || isOpenForm) && (
          <Button onPress={onDiscard}>{isChanged ? w.discard : w.cancel}</Button>
        )}
      </div>
    </>
  );
}
