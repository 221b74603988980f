import { useState } from 'react';
import type { SurgeBody } from '../../facilities/surge.api.ts';
import { useAct } from '../api/act.ts';
import { answered, api, idempotencyKey } from '../api/client.ts';
import { keys } from '../api/touched.ts';
import { Button, bigButton } from '../ui/button.tsx';
import { TextInput } from '../ui/fields.tsx';
import { Failure, fieldError } from '../ui/notice.tsx';
import { commonWords } from '../words/common.ts';
import { surgeWords } from '../words/surge.ts';
import { useWords } from '../words/words.ts';

const read = (text: string): number | null => {
  const plain = text.normalize('NFKC').trim();
  return /^\d{1,2}$/.test(plain) ? Number(plain) : null;
};

export function SurgeForm({
  facilityId,
  onDone,
  onCancel,
}: {
  facilityId: string;
  onDone(): void;
  onCancel(): void;
}) {
  const w = useWords(surgeWords);
  const common = useWords(commonWords);
  const [typed, setTyped] = useState({ within24h: '', within72h: '', note: '' });
  const [isAskedFor, setAskedFor] = useState(false);
  const act = useAct(
    (body: SurgeBody, key) =>
      answered(
        api.POST('/api/v1/facilities/{id}/surge', {
          params: { path: { id: facilityId } },
          body,
          headers: idempotencyKey(key),
        }),
      ),
    { again: true, touches: [keys.facilities], onDone },
  );
  const [soon, later] = [read(typed.within24h), read(typed.within72h)];
  const isReversed = soon !== null && later !== null && soon > later;
  const mistakes = {
    within24h: isAskedFor && soon === null ? w.notANumber : null,
    within72h: isAskedFor ? (later === null ? w.notANumber : isReversed ? w.reversed : null) : null,
  };
  const number = (field: 'within24h' | 'within72h', help?: string) => (
    <TextInput
      label={w[field]}
      name={`/${field}`}
      help={help}
      inputMode="numeric"
      maxLength={2}
      value={typed[field]}
      onChange={(value) => setTyped({ ...typed, [field]: value })}
      error={mistakes[field] ?? fieldError(act.error, `/${field}`)}
      beside={<span className="shrink-0">{w.persons}</span>}
    />
  );
  return (
    <>
      <p>{w.help}</p>
      {number('within24h')}
      {number('within72h', w.within72hHelp)}
      <TextInput
        label={w.note}
        name="/note"
        rows={2}
        maxLength={300}
        value={typed.note}
        onChange={(note) => setTyped({ ...typed, note })}
        error={fieldError(act.error, '/note')}
      />
      <Failure error={act.error} />
      <div className="flex flex-wrap gap-3">
        <Button
          look="filled"
          className={bigButton}
          isRunning={act.isRunning}
          onPress={() => {
            setAskedFor(true);
            if (soon !== null && later !== null && !isReversed)
              act.run({ within24h: soon, within72h: later, note: typed.note.trim() || null });
          }}
        >
          {w.report}
        </Button>
        <Button className={bigButton} onPress={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </>
  );
}
