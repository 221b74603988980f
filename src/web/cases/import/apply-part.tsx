import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Section } from '../../ui/layout.tsx';
import { caseImportWords } from '../../words/case-import.ts';
import { useWords } from '../../words/words.ts';
import type { ImportView } from './queries.ts';
import type { ImportActs } from './use-import-acts.ts';

/** The last step, and the way out of it all. */
export function ApplyPart({
  view: { counts },
  acts,
  isReady,
}: {
  view: ImportView;
  acts: ImportActs;
  isReady: boolean;
}) {
  const w = useWords(caseImportWords);
  const [asks, setAsks] = useState<'apply' | 'discard' | null>(null);
  const taken = counts.rows - counts.skipped;
  const why = counts.problems > 0 ? w.whyWrong : taken === 0 ? w.whyNothing : null;
  return (
    <>
      {isReady && (
        <Section title={w.step3}>
          <p>{w.applyMeans(counts.new, counts.changed, counts.unchanged)}</p>
          <div>
            <Button look="filled" why={why} onPress={() => setAsks('apply')}>
              {w.apply(taken)}
            </Button>
          </div>
        </Section>
      )}
      <div>
        <Button look="quiet" onPress={() => setAsks('discard')}>
          {w.discard}
        </Button>
      </div>
      {asks === 'apply' && (
        <ConfirmDialog
          title={w.applyTitle}
          consequence={w.applyMeans(counts.new, counts.changed, counts.unchanged)}
          confirm={w.applyYes}
          look="filled"
          error={acts.apply.error}
          onConfirm={() => acts.apply.runAsync(null)}
          onClose={() => setAsks(null)}
        />
      )}
      {asks === 'discard' && (
        <ConfirmDialog
          title={w.discardTitle}
          consequence={w.discardMeans}
          confirm={w.discardYes}
          error={acts.discard.error}
          onConfirm={() => acts.discard.runAsync(null)}
          onClose={() => setAsks(null)}
        />
      )}
    </>
  );
}
