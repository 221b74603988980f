import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type LostReason, lostReasons } from '../../emergencies/lost-placement.ts';
import { useAct } from '../api/act.ts';
import { answered, api, idempotencyKey } from '../api/client.ts';
import { keys } from '../api/touched.ts';
import { Button } from '../ui/button.tsx';
import { RadioCards } from '../ui/choices.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextInput } from '../ui/fields.tsx';
import { Failure, fieldError } from '../ui/notice.tsx';
import { houseCodes } from '../words/codes-house.ts';
import { commonWords } from '../words/common.ts';
import { offerWords } from '../words/offer.ts';
import { useSay, useWords } from '../words/words.ts';
import { bigButton } from './column.tsx';

/** 受入れできなくなった: asks why, and says what will happen, before the room is given up. */
export function LoseDialog({ offerId, onClose }: { offerId: string; onClose(): void }) {
  const w = useWords(offerWords);
  const common = useWords(commonWords);
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
    <Dialog role="alertdialog" title={w.loseTitle} isOpen isUnderThumb onClose={onClose}>
      <p>{w.loseMeans}</p>
      <Failure error={cancel.error} />
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
      <div className="flex flex-col gap-3">
        <Button
          look="act"
          isWide
          className={bigButton}
          why={why}
          isRunning={cancel.isRunning}
          onPress={() => reason && cancel.run({ reason, note: note.trim() || null })}
        >
          {w.loseYes}
        </Button>
        <Button isWide className={bigButton} onPress={onClose}>
          {common.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
