import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Suitability, suitabilities } from '../../../stays/trial-stay.ts';
import type { RecordTrialBody } from '../../../stays/trial-stays.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Failure, fieldError } from '../../ui/notice.tsx';
import { suitabilityLabels, trialWords } from '../../words/trial.ts';
import { useSay, useWords } from '../../words/words.ts';
import { bigButton } from '../column.tsx';

/** How it went. The room is free with it, and the facility sees the person no more: both are said. */
export function RecordDialog({ id, onClose }: { id: string; onClose(): void }) {
  const w = useWords(trialWords);
  const say = useSay();
  const queries = useQueryClient();
  const [suitability, setSuitability] = useState<Suitability | null>(null);
  const [outcome, setOutcome] = useState('');
  const record = useAct(
    (body: RecordTrialBody) =>
      answered(api.POST('/api/v1/trial-stays/{id}/record', { params: { path: { id } }, body })),
    {
      touches: [keys.trialStays, keys.rooms],
      onDone: (after) => {
        queries.setQueryData(keys.trialStay(id), after);
        onClose();
      },
    },
  );
  const why = suitability === null ? w.whySuitability : outcome.trim() === '' ? w.whyOutcome : null;
  return (
    <Dialog title={w.record} isOpen isUnderThumb onClose={onClose}>
      <p>{w.recordHelp}</p>
      <Failure error={record.error} />
      <RadioCards<Suitability>
        label={w.suitability}
        name="/suitability"
        isRequired
        value={suitability}
        onChange={setSuitability}
        options={suitabilities.map((value) => ({ value, label: say(suitabilityLabels[value]) }))}
      />
      <TextInput
        label={w.outcome}
        name="/outcome"
        help={w.outcomeHelp}
        rows={4}
        maxLength={4000}
        isRequired
        value={outcome}
        onChange={setOutcome}
        error={fieldError(record.error, '/outcome')}
      />
      <Button
        look="filled"
        isWide
        className={bigButton}
        why={why}
        isRunning={record.isRunning}
        onPress={() => suitability && record.run({ suitability, outcome: outcome.trim() })}
      >
        {w.saveRecord}
      </Button>
    </Dialog>
  );
}
