import { useState } from 'react';
import { RUNG_LABELS } from '../../../emergencies/fallback-labels.ts';
import type { ContactView } from '../../../placement/fallback.api.ts';
import { type Rung, rungs } from '../../../placement/fallback.ts';
import { formatSavedPhone } from '../../../platform/text/phone.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { fallbackWords } from '../../words/fallback-contacts.ts';
import { useSay, useWords } from '../../words/words.ts';
import { useRemove, useSaveContact } from './queries.ts';

/** A contact, new or known. `contact` null: a new one. */
export function ContactDialog({
  rung: first,
  contact,
  onClose,
}: {
  rung: Rung;
  contact: ContactView | null;
  onClose(): void;
}) {
  const w = useWords(fallbackWords);
  const say = useSay();
  const save = useSaveContact(contact);
  const [rung, setRung] = useState<Rung>(first);
  const [name, setName] = useState(contact?.name ?? '');
  const [phone, setPhone] = useState(contact ? formatSavedPhone(contact.phone) : '');
  const [note, setNote] = useState(contact?.note ?? '');
  const isLacking = name.trim() === '' || phone.trim() === '';
  return (
    <ActDialog
      title={contact ? w.editTitle : w.addTitle}
      act={save}
      button={w.save}
      why={isLacking ? w.lacking : null}
      aside={contact && <Remove contact={contact} onDone={onClose} />}
      onAct={() => void save.runAsync({ rung, name, phone, note }).then(onClose, () => {})}
      onClose={onClose}
    >
      <Select<Rung>
        label={w.rung}
        name="/rung"
        value={rung}
        onChange={(chosen) => chosen !== '' && setRung(chosen)}
        options={rungs.map((value) => ({ value, label: say(RUNG_LABELS[value]) }))}
      />
      <TextInput
        label={w.name}
        name="/name"
        isRequired
        maxLength={100}
        value={name}
        onChange={setName}
        error={fieldError(save.error, '/name')}
        autoFocus
      />
      <TextInput
        label={w.phone}
        name="/phone"
        isRequired
        type="tel"
        maxLength={60}
        value={phone}
        onChange={setPhone}
        error={fieldError(save.error, '/phone')}
      />
      <TextInput
        label={w.note}
        name="/note"
        rows={2}
        maxLength={1000}
        value={note}
        onChange={setNote}
        error={fieldError(save.error, '/note')}
      />
    </ActDialog>
  );
}

function Remove({ contact, onDone }: { contact: ContactView; onDone(): void }) {
  const w = useWords(fallbackWords);
  const remove = useRemove(contact);
  return (
    <ConfirmButton
      look="quiet"
      title={w.removeTitle(contact.name)}
      consequence={w.removeWhat}
      confirm={w.removeConfirm}
      error={remove.error}
      onConfirm={() => remove.runAsync().then(onDone)}
    >
      {w.remove}
    </ConfirmButton>
  );
}
