import { useState } from 'react';
import { type PhoneOutcome, phoneOutcomes } from '../../../report-rounds/report-round.ts';
import type { AskedFacilityView, PhonedBody } from '../../../report-rounds/report-rounds.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Failure, fieldError } from '../../ui/notice.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { commonWords } from '../../words/common.ts';
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
  const common = useWords(commonWords);
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
    <Dialog title={w.recordCallOf(name)} isOpen onClose={onClose}>
      {phone && (
        <p>
          <PhoneLink phone={phone} who={name} />
        </p>
      )}
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
      <Failure error={act.error} />
      <div className="flex flex-wrap items-start justify-end gap-3">
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button
          look="filled"
          why={outcome === null ? w.outcomeMissing : null}
          isRunning={act.isRunning}
          onPress={() => {
            if (outcome !== null) act.run({ outcome, note: note.trim() || null });
          }}
        >
          {w.recordDo}
        </Button>
      </div>
    </Dialog>
  );
}
