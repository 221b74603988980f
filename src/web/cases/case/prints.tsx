import { Suspense, useState } from 'react';
import { caseKeepers } from '../../../priority-cases/case-rights.ts';
import { disclose } from '../../../priority-cases/disclosure.ts';
import { personSheetOf } from '../../../priority-cases/person-sheet.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { servedPages } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { today } from '../../ui/today.ts';
import { casePrintWords } from '../../words/case-prints.ts';
import { useWords } from '../../words/words.ts';

const PrintDialog = lazyPart(async () => (await import('../print-dialog.tsx')).PrintDialog);

const papers = ['sheet', 'sheetOffer', 'full'] as const;
type Paper = (typeof papers)[number];

/** The papers of a person, each asked what it is for. */
export function Prints({ view }: { view: CaseView }) {
  const w = useWords(casePrintWords);
  const isKeeper = caseKeepers.includes(useMe().role);
  const [chosen, setChosen] = useState<Paper | null>(null);
  const sheet = personSheetOf(view, today());
  const accepted = disclose(sheet, 'accepted');
  const why: Record<Paper, string | null> = {
    sheet: accepted.stage === 'accepted' && accepted.person !== null ? null : w.noSheet,
    sheetOffer: disclose(sheet, 'offer').stage === 'offer' ? null : w.noOffer,
    full: isKeeper || view.hasConsent ? null : w.noFull,
  };
  return (
    <Section title={w.title}>
      <p className="text-sm text-ink-soft">{w.help}</p>
      <div className="flex flex-col gap-2">
        {papers.map((paper) => (
          <Button key={paper} isWide why={why[paper]} onPress={() => setChosen(paper)}>
            {w[paper]}
          </Button>
        ))}
      </div>
      {chosen && (
        <Suspense>
          <PrintDialog
            title={w[chosen]}
            means={w[`${chosen}Means`]}
            addressOf={(reason) =>
              chosen === 'full'
                ? servedPages.casePrint(`${view.id}/full`, { reason })
                : servedPages.casePrint(`${view.id}/sheet`, {
                    stage: chosen === 'sheet' ? 'accepted' : 'offer',
                    reason,
                  })
            }
            onClose={() => setChosen(null)}
          />
        </Suspense>
      )}
    </Section>
  );
}
