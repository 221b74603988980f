import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/fields.tsx';
import { Empty, Section } from '../../ui/layout.tsx';
import { Failure, Notice } from '../../ui/notice.tsx';
import { useIsWide } from '../../ui/use-media.ts';
import { caseImportWords } from '../../words/case-import.ts';
import { useWords } from '../../words/words.ts';
import type { ImportView, PageOfRows, RowFilter } from './queries.ts';
import { RowCards } from './row-cards.tsx';
import { RowGrid } from './row-grid.tsx';
import type { ImportActs } from './use-import-acts.ts';

/** The rows with what is wrong in each cell, to be corrected where it stands. */
export function RowsStep({
  view,
  acts,
  page,
  onPage,
  onColumns,
}: {
  view: ImportView;
  acts: ImportActs;
  page: PageOfRows;
  onPage(page: PageOfRows): void;
  onColumns(): void;
}) {
  const w = useWords(caseImportWords);
  const isWide = useIsWide();
  const [before, setBefore] = useState<readonly number[]>([]);
  const { counts, rows, next } = view;
  const filters: Record<RowFilter, string> = {
    all: w.all,
    problems: w.problems,
    new: w.newRows,
    changed: w.changedRows,
    skipped: w.skippedRows,
  };
  const choose = (only: RowFilter) => {
    setBefore([]);
    onPage({ only, after: 0 });
  };
  const Rows = isWide ? RowGrid : RowCards;
  return (
    <Section
      title={w.step2}
      beside={
        <Button look="quiet" onPress={onColumns}>
          {w.toMapping}
        </Button>
      }
    >
      <Notice
        tone={counts.problems > 0 ? 'warn' : 'good'}
        title={counts.problems > 0 ? w.wrong(counts.problems) : w.fine}
        isAnnounced
      >
        {w.counts(counts.rows, counts.new, counts.changed, counts.unchanged)}
        {counts.skipped > 0 && ` ${w.skipped(counts.skipped)}`}
      </Notice>
      {counts.mendable > 0 && (
        <div className="flex flex-wrap items-center gap-3">
          <Button isRunning={acts.mend.isRunning} onPress={() => acts.mend.run(null)}>
            {w.mend(counts.mendable)}
          </Button>
          <span className="text-ink-soft">{w.mendHelp}</span>
        </div>
      )}
      <div className="max-w-sm">
        <Select<RowFilter>
          label={w.show}
          name="/only"
          value={page.only}
          onChange={(only) => choose(only || 'all')}
          options={Object.entries(filters).map(([value, label]) => ({
            value: value as RowFilter,
            label,
          }))}
        />
      </div>
      <Failure error={acts.correct.error ?? acts.mend.error} />
      {rows.length === 0 ? <Empty title={w.noRows} /> : <Rows view={view} correct={acts.correct} />}
      {(before.length > 0 || next !== null) && (
        <div className="flex flex-wrap gap-3">
          {before.length > 0 && (
            <Button
              onPress={() => {
                setBefore(before.slice(0, -1));
                onPage({ ...page, after: before.at(-1) ?? 0 });
              }}
            >
              {w.previous}
            </Button>
          )}
          {next !== null && (
            <Button
              onPress={() => {
                setBefore([...before, page.after]);
                onPage({ ...page, after: next });
              }}
            >
              {w.next}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}
