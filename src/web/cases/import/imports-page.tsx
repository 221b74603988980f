import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Empty, Lines, Loading, PageTitle, Section } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { At } from '../../ui/time.tsx';
import { caseImportWords } from '../../words/case-import.ts';
import { useWords } from '../../words/words.ts';
import { CasesTabs } from '../cases-tabs.tsx';
import { importsQuery } from './queries.ts';
import { UploadBox } from './upload-box.tsx';

/** Where a list is handed in, and taken up again. */
export function CaseImportsPage() {
  const w = useWords(caseImportWords);
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-4 p-3 sm:p-4">
      <PageTitle>{w.title}</PageTitle>
      <CasesTabs />
      <p>{w.intro}</p>
      <UploadBox />
      <Section title={w.what}>
        <Lines lines={w.whatLines.split('\n')} />
        <div className="flex flex-wrap gap-3">
          {(['xlsx', 'csv'] as const).map((format) => (
            <a
              key={format}
              href={`/api/v1/case-import-template?format=${format}`}
              download
              className={buttonClass('outlined')}
            >
              {format === 'xlsx' ? w.templateXlsx : w.templateCsv}
            </a>
          ))}
        </div>
      </Section>
      <OpenImports />
    </div>
  );
}

function OpenImports() {
  const w = useWords(caseImportWords);
  const open = useQuery(importsQuery);
  if (!open.data) return open.error ? <ReadFailure error={open.error} /> : <Loading />;
  const { items } = open.data;
  return (
    <Section title={w.open}>
      {items.length === 0 && <Empty title={w.none}>{w.noneHelp}</Empty>}
      <ul className="flex flex-col divide-y divide-line">
        {items.map(({ id, rows, createdAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1">
            <Link to={paths.caseImport} params={{ id }} className={buttonClass('quiet')}>
              {w.goOn(rows)}
            </Link>
            <span className="text-ink-soft">
              {w.readAt} <At iso={createdAt} withDate />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
