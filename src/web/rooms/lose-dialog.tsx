import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type LostReason, lostReasons } from '../../emergencies/lost-placement.ts';
import { useAct } from '../api/act.ts';
import { answered, api, idempotencyKey } from '../api/client.ts';
import { keys } from '../api/touched.ts';
import { ActDialog } from '../ui/act-dialog.tsx';
import { RadioCards } from '../ui/choices.tsx';
import { TextInput } from '../ui/fields.tsx';
import { fieldError } from '../ui/notice.tsx';
import { houseCodes } from '../words/codes-house.ts';
import { offerWords } from '../words/offer.ts';
import { useSay, useWords } from '../words/words.ts';

/** 受入れできなくなった: asks why, and says what will happen, before the room is given up. */
export function LoseDialog({ offerId, onClose }: { offerId: string; onClose(): void }) {
  const w = useWords(offerWords);
  const say = useSay();
  const queries = useQueryClient();
  const [reason, setReason] = useState<LostReason | null>(null);
  const [note, setNote] = useState('');
  const needsNote = reason === 'other';
  const why = reason === null ? w.loseWhy : needsNote && note.trim() === '' ? w.loseWhyNote : null;
  const cancel = useAct(
    (body: { reason: LostReason; note: string | null }, key) =>
      answered(
        api.POST('/api/v1/offers/{id}/cancel', {
          params: { path: { id: offerId } },
          headers: idempotencyKey(key),
          body,
        }),
      ),
    {
      again: true,
      touches: [keys.offers, keys.stays, keys.rooms],
      onDone: (view) => void queries.setQueryData(keys.offer(offerId), view),
    },
  );
  return (
    <ActDialog
      title={w.loseTitle}
      means={<p>{w.loseMeans}</p>}
      act={cancel}
      button={w.loseYes}
      look="act"
      why={why}
      isUnderThumb
      onAct={() => reason && cancel.run({ reason, note: note.trim() || null })}
      onClose={onClose}
    >
      <RadioCards<LostReason>
        label={w.loseReason}
        name="/reason"
        isRequired
        value={reason}
        onChange={setReason}
        options={lostReasons.map((code) => ({
          value: code,
          label: say(houseCodes.lostReason[code]),
        }))}
      />
      <TextInput
        label={needsNote ? w.loseNoteNeeded : w.loseNote}
        name="/note"
        rows={2}
        maxLength={2000}
        isRequired={needsNote}
        value={note}
        onChange={setNote}
        error={fieldError(cancel.error, '/note')}
      />
    </ActDialog>
  );
}
