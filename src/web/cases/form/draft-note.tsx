import { Suspense } from 'react';
import type { Draft } from '../../api/draft.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { formatTime } from '../../ui/time.tsx';
import { caseFormWords } from '../../words/case-form.ts';
import { useLanguage, useWords } from '../../words/words.ts';

const Restored = lazyPart(async () => (await import('./draft-restored.tsx')).DraftRestored);

/** One has come back to a form that was left half typed. */
export function DraftFound({
  draft,
  consequence,
}: {
  draft: Pick<Draft<object>, 'restored' | 'clear'>;
  /** What is lost with the draft. */
  consequence: string;
}) {
  if (draft.restored === null) return null;
  return (
    <Suspense>
      <Restored at={draft.restored} consequence={consequence} onDiscard={() => draft.clear()} />
    </Suspense>
  );
}

/** Quietly: where the newest of what was typed is. Its line is always there. */
export function DraftStanding({
  draft,
}: {
  draft: Pick<Draft<object>, 'isLost' | 'isSaving' | 'savedAt'>;
}) {
  const w = useWords(caseFormWords);
  const language = useLanguage();
  return (
    <p className="min-h-6 text-sm text-ink-soft">
      {draft.isLost
        ? w.draftLost
        : draft.isSaving
          ? w.draftSaving
          : draft.savedAt && w.draftSaved(formatTime(draft.savedAt, language))}
    </p>
  );
}
