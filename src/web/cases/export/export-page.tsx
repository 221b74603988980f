import { Suspense, useState } from 'react';
import type { ExportCheck, ExportFilter } from '../../../case-exchange/case-export.api.ts';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportReason,
  exportReasons,
} from '../../../case-exchange/export-format.ts';
import { caseKeepers } from '../../../priority-cases/case-rights.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { useMe } from '../../session.tsx';
import { ActForm } from '../../ui/act-form.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Empty, PageTitle, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Notice } from '../../ui/notice.tsx';
import {
  caseExportWords,
  exportFormatHelp,
  exportFormatWords,
  exportOnlyReasons,
} from '../../words/case-export.ts';
import { printReasons } from '../../words/codes-print.ts';
import { useSay, useWords } from '../../words/words.ts';
import { CasesTabs } from '../cases-tabs.tsx';
import { rememberColumns, rememberedColumns } from './choice.ts';
import { ColumnsChoice } from './columns-choice.tsx';
import { WhoChoice } from './who-choice.tsx';

const ExportDialog = lazyPart(async () => (await import('./export-dialog.tsx')).ExportDialog);

/** The register as a file: whom, which columns, in which form, what for. */
export function CaseExportPage() {
  const w = useWords(caseExportWords);
  const isKeeper = caseKeepers.includes(useMe().role);
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-4 p-3 [word-break:auto-phrase] sm:p-4">
      <CasesTabs />
      <PageTitle>{w.title}</PageTitle>
      {isKeeper ? <Export /> : <Empty title={w.notKeeper} />}
    </div>
  );
}

const reasonWords = { ...printReasons, ...exportOnlyReasons };

function Export() {
  const w = useWords(caseExportWords);
  const say = useSay();
  const [filter, setFilter] = useState<ExportFilter>({});
  const [columns, setColumns] = useState(rememberedColumns);
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [reason, setReason] = useState<ExportReason | null>(null);
  const [checked, setChecked] = useState<ExportCheck | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const check = useAct(
    () =>
      answered(
        api.POST('/api/v1/cases/export/check', {
          body: { columns, filter, format },
          // Letters are looked at one person after the other.
          fetch: (request: Request) => fetch(request),
        }),
      ),
    { onDone: (answer) => setChecked(answer) },
  );
  const choose = (next: string[]) => {
    setColumns(next);
    rememberColumns(next);
  };
  const look = () => {
    setSaved(null);
    check.run(undefined);
  };
  const why = columns.length === 0 ? w.needColumns : reason === null ? w.needReason : null;
  return (
    <>
      <p className="max-w-4xl">{w.intro}</p>
      <WhoChoice filter={filter} onChange={setFilter} />
      <ColumnsChoice chosen={columns} onChange={choose} />
      <Section title={w.format}>
        <RadioCards<ExportFormat>
          label={<span className="sr-only">{w.format}</span>}
          name="/format"
          value={format}
          onChange={setFormat}
          options={EXPORT_FORMATS.map((value) => ({
            value,
            label: <b>{say(exportFormatWords[value])}</b>,
            help: say(exportFormatHelp[value]),
          }))}
        />
      </Section>
      <Section title={w.reason}>
        <RadioCards<ExportReason>
          label={<span className="sr-only">{w.reason}</span>}
          name="/reason"
          isRequired
          columns={3}
          value={reason}
          onChange={setReason}
          options={exportReasons.map((value) => ({ value, label: say(reasonWords[value]) }))}
        />
      </Section>
      <ActForm act={check} button={w.check} why={why} onAct={look}>
        {saved && (
          <Notice tone="good" isAnnounced>
            {w.done(saved)}
          </Notice>
        )}
        {checked?.rows === 0 && (
          <Notice tone="warn" title={w.nobody} isAnnounced>
            {w.nobodyHelp}
          </Notice>
        )}
      </ActForm>
      {checked !== null && checked.rows > 0 && reason !== null && (
        <Suspense fallback={null}>
          <ExportDialog
            body={{ columns, filter, format, reason }}
            check={checked}
            onClose={() => setChecked(null)}
            onSaved={(name) => {
              setChecked(null);
              setSaved(name);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
