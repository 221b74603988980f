import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { formatTime } from '../../ui/time.tsx';
import { caseFormWords } from '../../words/case-form.ts';
import { useLanguage, useWords } from '../../words/words.ts';

/** One has come back to a form that was left half typed. */
export function DraftRestored({
  at,
  consequence,
  onDiscard,
}: {
  /** When it was left. */
  at: string;
  /** What is lost with the draft. */
  consequence: string;
  onDiscard(): Promise<void>;
}) {
  const w = useWords(caseFormWords);
  const language = useLanguage();
  return (
    <Notice title={w.draftRestored}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span>{w.draftOf(formatTime(at, language, true))}</span>
        <ConfirmButton
          title={w.discardTitle}
          consequence={consequence}
          confirm={w.discard}
          onConfirm={onDiscard}
        >
          {w.discard}
        </ConfirmButton>
      </div>
    </Notice>
  );
}
