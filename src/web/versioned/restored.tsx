import type { Draft } from '../api/draft.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { formatTime } from '../ui/time.tsx';
import { stepDraftWords } from '../words/steps-draft.ts';
import { versionedWords } from '../words/versioned.ts';
import { useLanguage, useWords } from '../words/words.ts';

/** That one has come back to what was being edited, and when it is not safe yet. */
export function Restored({
  draft: { restored, isLost },
  onDiscard,
}: {
  draft: Pick<Draft<object>, 'restored' | 'isLost'>;
  onDiscard(): void;
}) {
  const w = useWords(versionedWords);
  const words = useWords(stepDraftWords);
  const language = useLanguage();
  return (
    <>
      {restored !== null && (
        <Notice title={w.draftKept}>
          <div className="flex flex-wrap items-center justify-between gap-2">
            {words.restored(formatTime(restored, language, true))}
            <Button onPress={onDiscard}>{w.discard}</Button>
          </div>
        </Notice>
      )}
      <p role="status" className="text-sm font-bold text-warn empty:hidden">
        {isLost && words.unsaved}
      </p>
    </>
  );
}
