import { useState } from 'react';
import type {
  ImportInput,
  ImportPreview,
  ImportPreviewInput,
} from '../../../on-call/calendar.api.ts';
import type { Slot } from '../../../on-call/on-call.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { Failure, fieldError, Notice } from '../../ui/notice.tsx';
import { slotNames } from '../../words/on-call.ts';
import { feedWords } from '../../words/on-call-feeds.ts';
import { useSay, useWords } from '../../words/words.ts';
import { slots } from '../calendar/marks.ts';
import { PlanFaults, PlanOutcome } from '../plan-refused.tsx';
import { usePlanAct } from '../use-plan-act.ts';
import { ImportRows } from './import-rows.tsx';

/** A calendar of elsewhere: checked row by row, then taken over as a whole. */
export function ImportPart() {
  const w = useWords(feedWords);
  const say = useSay();
  const [text, setText] = useState('');
  const [slot, setSlot] = useState<Slot | ''>('');
  const [done, setDone] = useState<number | null>(null);
  const [checked, setChecked] = useState<ImportPreview | null>(null);
  const check = useAct(
    (body: ImportPreviewInput) => answered(api.POST('/api/v1/on-call/import/preview', { body })),
    { onDone: setChecked },
  );
  const take = usePlanAct(
    (body: ImportInput, key) =>
      answered(api.POST('/api/v1/on-call/import', { body, headers: idempotencyKey(key) })),
    {
      again: true,
      onDone: ({ shifts }) => {
        setDone(shifts);
        setText('');
        setChecked(null);
      },
    },
  );
  /** What was checked was something else. */
  const change = () => {
    setChecked(null);
    setDone(null);
    check.reset();
    take.reset();
  };
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    change();
    setText(await file.text());
  };
  const body = { text, slot: slot === '' ? null : slot };
  return (
    <>
      <p>{w.importIntro}</p>
      <div className="flex flex-col gap-1">
        <label htmlFor="ics-file" className="font-bold">
          {w.file}
        </label>
        <input
          id="ics-file"
          type="file"
          accept=".ics,text/calendar"
          onChange={(event) => void read(event.target.files?.[0])}
          className="min-h-11 rounded-8 border border-line-strong bg-paper px-3 py-2"
        />
      </div>
      <TextInput
        label={w.text}
        name="/text"
        rows={4}
        value={text}
        onChange={(typed) => {
          change();
          setText(typed);
        }}
        error={fieldError(check.error, '/text')}
      />
      <Select<Slot>
        label={w.slot}
        name="/slot"
        empty={w.slotInEach}
        value={slot}
        onChange={(chosen) => {
          change();
          setSlot(chosen);
        }}
        options={slots.map((it) => ({ value: it, label: say(slotNames[it]) }))}
      />
      <Failure error={check.error} />
      {done !== null && <Notice tone="good" title={w.imported(done)} isAnnounced />}
      {checked === null ? (
        <div>
          <Button
            look="filled"
            why={text.trim() === '' ? w.whyText : null}
            isRunning={check.isRunning}
            onPress={() => check.run(body)}
          >
            {w.check}
          </Button>
        </div>
      ) : (
        <Checked preview={checked}>
          <PlanOutcome act={take} />
          <div>
            <Button
              look="filled"
              why={whyNot(checked, w)}
              isRunning={take.isRunning}
              onPress={() => take.run(body)}
            >
              {w.importYes(checked.rows.length)}
            </Button>
          </div>
        </Checked>
      )}
    </>
  );
}

type W = ReturnType<typeof useWords<typeof feedWords>>;

function whyNot({ rows }: ImportPreview, w: W): string | null {
  if (rows.length === 0) return w.whyNothing;
  return rows.some(({ problem }) => problem !== null) ? w.whyProblems : null;
}

function Checked({ preview, children }: { preview: ImportPreview; children: React.ReactNode }) {
  const w = useWords(feedWords);
  const { rows, past, gaps, doubles } = preview;
  const problems = rows.filter(({ problem }) => problem !== null).length;
  return (
    <>
      <p role="status" className="font-bold">
        {w.rows(rows.length, problems)} {past > 0 && w.past(past)}
      </p>
      {rows.length > 0 && <ImportRows rows={rows} />}
      {gaps.length + doubles.length > 0 && (
        <Notice tone="act" title={w.willBeWrong}>
          <PlanFaults faults={{ gaps, doubles }} />
        </Notice>
      )}
      {children}
    </>
  );
}
