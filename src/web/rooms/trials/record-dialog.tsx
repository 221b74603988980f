import { useState } from 'react';
import { type Suitability, suitabilities } from '../../../stays/trial-stay.ts';
import type { RecordTrialBody } from '../../../stays/trial-stays.api.ts';
import { answered, api } from '../../api/client.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { suitabilityLabels, trialWords } from '../../words/trial.ts';
import { useSay, useWords } from '../../words/words.ts';
import { useTrialStep } from './queries.ts';

/** How it went. The room is free with it, and the facility sees the person no more: both are said. */
export function RecordDialog({ id, onClose }: { id: string; onClose(): void }) {
  const w = useWords(trialWords);
  const say = useSay();
  const [suitability, setSuitability] = useState<Suitability | null>(null);
  const [outcome, setOutcome] = useState('');
  const record = useTrialStep(
    id,
    (body: RecordTrialBody) =>
      answered(api.POST('/api/v1/trial-stays/{id}/record', { params: { path: { id } }, body })),
    onClose,
  );
  const why = suitability === null ? w.whySuitability : outcome.trim() === '' ? w.whyOutcome : null;
  return (
    <ActDialog
      title={w.record}
      means={<p>{w.recordHelp}</p>}
      act={record}
      button={w.saveRecord}
      why={why}
      isUnderThumb
      onAct={() => suitability && record.run({ suitability, outcome: outcome.trim() })}
      onClose={onClose}
    >
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
    </ActDialog>
  );
}
