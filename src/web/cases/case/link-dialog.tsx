import { useState } from 'react';
import { type LinkKind, linkKinds } from '../../../case-merging/case-link.ts';
import { type Chosen, PersonField } from '../../rooms/trials/person-field.tsx';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { caseLinksWords, linkKindLabels } from '../../words/case-links.ts';
import { useSay, useWords } from '../../words/words.ts';
import { useLinkCase } from './link-queries.ts';

/** Finds another case and says how the two belong together. */
export function LinkDialog({ id, onClose }: { id: string; onClose(): void }) {
  const w = useWords(caseLinksWords);
  const say = useSay();
  const [other, setOther] = useState<Chosen | null>(null);
  const [kind, setKind] = useState<LinkKind | null>(null);
  const [note, setNote] = useState('');
  const link = useLinkCase(id, onClose);
  const why = other === null ? w.needPerson : kind === null ? w.needKind : null;
  return (
    <ActDialog
      title={w.addTitle}
      act={link}
      button={w.link}
      why={why}
      onClose={onClose}
      onAct={() => {
        if (other === null || kind === null) return;
        const said = note.trim();
        link.run({ otherId: other.id, kind, ...(said !== '' && { note: said }) });
      }}
    >
      <PersonField
        chosen={other}
        label={w.person}
        help={w.personHelp}
        exceptId={id}
        onChoose={setOther}
      />
      <RadioCards<LinkKind>
        label={w.kind}
        name="/kind"
        isRequired
        value={kind}
        onChange={setKind}
        columns={2}
        options={linkKinds.map((value) => ({ value, label: say(linkKindLabels[value]) }))}
      />
      <TextInput
        label={w.note}
        name="/note"
        rows={2}
        maxLength={500}
        value={note}
        onChange={setNote}
      />
    </ActDialog>
  );
}
