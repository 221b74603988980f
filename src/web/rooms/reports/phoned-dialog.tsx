import { useState } from 'react';
import { type PhoneOutcome, phoneOutcomes } from '../../../report-rounds/report-round.ts';
import type { AskedFacilityView, PhonedBody } from '../../../report-rounds/report-rounds.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { outcomeLabels, reportRoundWords } from '../../words/report-rounds.ts';
import { useSay, useWords } from '../../words/words.ts';

/** What a call came to. What they said of their rooms is a report, and has a window of its own. */
export function PhonedDialog({
  roundId,
  facility: { id: facilityId, name, phone },
  onClose,
}: {
  roundId: string;
  facility: AskedFacilityView;
  onClose(): void;
}) {
  const w = useWords(reportRoundWords);
  const say = useSay();
  const [outcome, setOutcome] = useState<PhoneOutcome | null>(null);
  const [note, setNote] = useState('');
  const act = useAct(
    (body: PhonedBody, key) =>
      answered(
        api.POST('/api/v1/report-rounds/{id}/facilities/{facilityId}/phoned', {
          params: { path: { id: roundId, facilityId } },
          body,
          headers: idempotencyKey(key),
        }),
      ),
    { again: true, touches: [keys.reportRounds], onDone: onClose },
  );
  return (
    <ActDialog
      title={w.recordCallOf(name)}
      means={
        phone && (
          <p>
            <PhoneLink phone={phone} who={name} />
          </p>
        )
      }
      act={act}
      button={w.recordDo}
      why={outcome === null ? w.outcomeMissing : null}
      onAct={() => outcome !== null && act.run({ outcome, note: note.trim() || null })}
      onClose={onClose}
    >
      <RadioCards<PhoneOutcome>
        label={w.outcome}
        name="/outcome"
        isRequired
        value={outcome}
        onChange={setOutcome}
        options={phoneOutcomes.map((value) => ({ value, label: say(outcomeLabels[value]) }))}
      />
      <TextInput
        label={w.note}
        name="/note"
        help={w.noteHelp}
        value={note}
        onChange={setNote}
        maxLength={500}
        error={fieldError(act.error, '/note')}
      />
    </ActDialog>
  );
}
