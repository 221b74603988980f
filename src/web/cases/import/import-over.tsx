import { Link } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { caseImportWords } from '../../words/case-import.ts';
import { useWords } from '../../words/words.ts';
import type { ImportView } from './queries.ts';

/** What came of it, and where to go from here. */
export function ImportOver({ view: { outcome } }: { view: ImportView }) {
  const w = useWords(caseImportWords);
  return (
    <>
      {outcome === null ? (
        <Notice title={w.discarded} isAnnounced />
      ) : (
        <Notice tone="good" title={w.done} isAnnounced>
          {w.doneCounts(outcome.created, outcome.changed, outcome.unchanged)}
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        {outcome !== null && (
          <Link to={paths.cases} className={buttonClass('filled')}>
            {w.toList}
          </Link>
        )}
        <Link to={paths.caseImports} className={buttonClass()}>
          {w.toImports}
        </Link>
      </div>
    </>
  );
}
