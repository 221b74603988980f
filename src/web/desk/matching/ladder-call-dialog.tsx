import { useState } from 'react';
import { CALL_OUTCOME_LABELS, RUNG_LABELS } from '../../../emergencies/fallback-labels.ts';
import type { Rung } from '../../../placement/fallback.ts';
import { DECLINE_REASONS, declineReasons } from '../../../placement/reasons.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Failure, fieldError } from '../../ui/notice.tsx';
import { commonWords } from '../../words/common.ts';
import { ladderWords } from '../../words/ladder.ts';
import { useSay, useWords } from '../../words/words.ts';
import { type CallToRecord, useRecordCall } from './ladder-queries.ts';

/** Who was called on which rung; `name` null: somebody whom the list does not name. */
export interface Called {
  rung: Rung;
  contactId: string | null;
  name: string | null;
  isPassedOver?: boolean;
}

const others = ['agreed', 'calls-back', 'no-answer'] as const;

/** What came of a call: the second press, and it is in the record. */
export function CallDialog({
  emergencyId,
  called,
  onClose,
}: {
  emergencyId: string;
  called: Called;
  onClose(): void;
}) {
  const w = useWords(ladderWords);
  const common = useWords(commonWords);
  const say = useSay();
  const act = useRecordCall(emergencyId);
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const { rung, contactId, isPassedOver = false } = called;
  const isStranger = contactId === null && !isPassedOver;
  const why = isStranger && name.trim() === '' ? w.whoMissing : null;
  const record = (said: Pick<CallToRecord, 'outcome' | 'reason'>) => {
    const who = contactId === null ? (isStranger ? { contactName: name } : {}) : { contactId };
    const more = note.trim() === '' ? {} : { note };
    void act.runAsync({ rung, ...who, ...said, ...more }).then(onClose, () => {});
  };
  const title = isPassedOver ? w.passTitle : called.name ? w.dialog(called.name) : w.dialogOther;
  return (
    <Dialog size="large" title={title} isOpen onClose={onClose}>
      <p className="text-ink-soft">{say(RUNG_LABELS[rung])}</p>
      {isStranger && (
        <TextInput
          label={w.who}
          name="/contactName"
          isRequired
          maxLength={100}
          value={name}
          onChange={setName}
          error={fieldError(act.error, '/contactName')}
          autoFocus
        />
      )}
      <TextInput
        label={isPassedOver ? w.passWhy : w.note}
        name="/note"
        help={isPassedOver ? undefined : w.noteHelp}
        isRequired={isPassedOver}
        maxLength={1000}
        value={note}
        onChange={setNote}
        error={fieldError(act.error, '/note')}
        autoFocus={isPassedOver}
      />
      <Failure error={act.error} />
      {isPassedOver ? (
        <div className="flex flex-wrap items-start justify-end gap-3">
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button
            look="filled"
            why={note.trim() === '' ? w.passWhyMissing : null}
            isRunning={act.isRunning}
            onPress={() => record({ outcome: 'not-applicable' })}
          >
            {w.passConfirm}
          </Button>
        </div>
      ) : (
        <>
          {why && (
            <p className="font-bold text-act" role="status">
              {why}
            </p>
          )}
          <fieldset className="grid gap-2 sm:grid-cols-3">
            <legend className="mb-2 font-bold">{w.pressOne}</legend>
            {others.map((outcome) => (
              <Button
                key={outcome}
                look={outcome === 'agreed' ? 'filled' : 'outlined'}
                onPress={() => why === null && record({ outcome })}
              >
                {say(CALL_OUTCOME_LABELS[outcome])}
              </Button>
            ))}
          </fieldset>
          <fieldset className="grid gap-2 sm:grid-cols-3">
            <legend className="mb-2 font-bold">{w.refusedBecause}</legend>
            {declineReasons.map((reason) => (
              <Button
                key={reason}
                onPress={() => why === null && record({ outcome: 'refused', reason })}
              >
                {say(DECLINE_REASONS[reason])}
              </Button>
            ))}
          </fieldset>
        </>
      )}
    </Dialog>
  );
}
