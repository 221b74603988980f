import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../api/act.ts';
import { ApiProblem, answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { paths } from '../../paths.ts';
import { base64Of } from '../../ui/base64-of.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/classes.ts';
import { fieldId } from '../../ui/field-id.ts';
import { Select } from '../../ui/fields.tsx';
import { Failure, Notice } from '../../ui/notice.tsx';
import { caseImportWords } from '../../words/case-import.ts';
import { useWords } from '../../words/words.ts';

interface Sheet {
  name: string;
  rows: number;
}

/** The server takes no larger one. */
const mostBytes = 10 * 1024 * 1024;

/** Drop a file, or choose it. A workbook of several lists asks which one. */
export function UploadBox() {
  const w = useWords(caseImportWords);
  const navigate = useNavigate();
  const [content, setContent] = useState('');
  const [sheets, setSheets] = useState<readonly Sheet[]>([]);
  const [sheet, setSheet] = useState('');
  const [isOver, setOver] = useState(false);
  const [fault, setFault] = useState('');
  const upload = useAct(
    (body: { content: string; sheet: number | null }) =>
      answered(api.POST('/api/v1/case-imports', { body })),
    {
      touches: [keys.caseImports],
      onDone: ({ id }) => navigate({ to: paths.caseImport, params: { id } }),
    },
  );
  const send = async (body: { content: string; sheet: number | null }) => {
    try {
      await upload.runAsync(body);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'sheet-to-choose') return;
      setSheets((error.extra.sheets ?? []) as Sheet[]);
    }
  };
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    setSheets([]);
    setSheet('');
    upload.reset();
    setFault(file.size > mostBytes ? w.tooLarge : '');
    if (file.size > mostBytes) return;
    try {
      const text = await base64Of(file);
      setContent(text);
      await send({ content: text, sheet: null });
    } catch {
      // A folder was dropped, or the file has been moved meanwhile.
      setFault(w.notAFile);
    }
  };
  const isToChoose = upload.error instanceof ApiProblem && upload.error.code === 'sheet-to-choose';
  return (
    <section
      aria-label={w.file}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void read(event.dataTransfer.files[0]);
      }}
      className={cx(
        'flex flex-col gap-3 rounded-12 border-2 border-dashed p-4',
        isOver ? 'border-primary bg-primary-soft' : 'border-line-strong bg-paper',
      )}
    >
      <Failure error={isToChoose ? null : upload.error} />
      {fault !== '' && <Notice tone="act" title={fault} isAnnounced />}
      <p>{w.drop}</p>
      <div className="flex flex-col gap-1">
        <label htmlFor={fieldId('/content')} className="font-bold">
          {w.file}
        </label>
        <input
          id={fieldId('/content')}
          type="file"
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(event) => {
            void read(event.target.files?.[0]);
            // The same file once more is a choice too.
            event.target.value = '';
          }}
          className="min-h-11 max-w-full rounded-8 border border-line-strong bg-paper px-3 py-2"
        />
      </div>
      {upload.isRunning && <p role="status">{w.reading}</p>}
      {sheets.length > 0 && (
        <>
          <Select
            label={w.sheet}
            name="/sheet"
            empty={w.choose}
            value={sheet}
            onChange={setSheet}
            options={sheets.map(({ name, rows }, place) => ({
              value: String(place),
              label: w.sheetRows(name, rows),
            }))}
          />
          <div>
            <Button
              look="filled"
              why={sheet === '' ? w.sheet : null}
              isRunning={upload.isRunning}
              onPress={() => void send({ content, sheet: Number(sheet) })}
            >
              {w.readSheet}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
