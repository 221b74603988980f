import type { Draft } from '../../api/draft.ts';
import { formatTime } from '../../ui/time.tsx';
import { intakeWords } from '../../words/intake.ts';
import { useLanguage, useWords } from '../../words/words.ts';

/** Quietly, whether what is typed is safe. Only a loss is read out. */
export function DraftState({
  draft,
}: {
  draft: Pick<Draft<object>, 'savedAt' | 'isLost' | 'isSaving'>;
}) {
  const w = useWords(intakeWords);
  const language = useLanguage();
  const { savedAt, isLost, isSaving } = draft;
  return (
    <p className="min-h-6 text-sm text-ink-soft">
      <span role="status" className={isLost ? 'font-bold text-warn' : undefined}>
        {isLost && w.unsent}
      </span>
      {!isLost && isSaving && savedAt === null && w.saving}
      {!isLost && savedAt !== null && w.savedAt(formatTime(savedAt, language))}
      {!isLost && !isSaving && savedAt === null && w.keptAsTyped}
    </p>
  );
}
