import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { formatTime } from '../../ui/time.tsx';
import { stepDraftWords } from '../../words/steps-draft.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { StepDraft } from './step-draft.ts';

/** Says that one has come back to what was half written, and when it is not safe yet. */
export function StepDraftLine({
  draft: { restored, isLost, clear },
}: {
  draft: Pick<StepDraft<object>, 'restored' | 'isLost' | 'clear'>;
}) {
  const w = useWords(stepDraftWords);
  const language = useLanguage();
  return (
    <>
      {restored !== null && (
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 rounded-8 bg-warn-soft py-1 pr-1 pl-3 text-sm">
          {w.restored(formatTime(restored, language, true))}
          <ConfirmButton
            look="quiet"
            title={w.discardTitle}
            consequence={w.discardWhat}
            confirm={w.discardDo}
            onConfirm={clear}
          >
            {w.discard}
          </ConfirmButton>
        </div>
      )}
      <p role="status" className="text-sm font-bold text-warn empty:hidden">
        {isLost && w.unsaved}
      </p>
    </>
  );
}
