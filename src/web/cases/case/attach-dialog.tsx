import { useState } from 'react';
import { mostFileBytes } from '../../../attachments/file-type.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { base64Of } from '../../ui/base64-of.ts';
import { TextInput } from '../../ui/fields.tsx';
import { FileInput } from '../../ui/file-input.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { attachmentWords } from '../../words/attachments.ts';
import { useWords } from '../../words/words.ts';

/** One file with a note. */
export function AttachDialog({ caseId, onClose }: { caseId: string; onClose(): void }) {
  const w = useWords(attachmentWords);
  const [file, setFile] = useState<File | null>(null);
  const [note, setNote] = useState('');
  const send = useAct(
    async (about: { name: string; size: number; note: string }) =>
      answered(
        api.POST('/api/v1/cases/{id}/attachments', {
          params: { path: { id: caseId } },
          body: {
            name: about.name,
            content: file === null ? '' : await base64Of(file),
            ...(about.note.trim() !== '' && { note: about.note }),
          },
        }),
      ),
    { touches: [keys.case(caseId)], onDone: onClose },
  );
  const isTooLarge = file !== null && file.size > mostFileBytes;
  const why = file === null ? w.chooseFile : isTooLarge ? w.tooLarge : null;
  return (
    <ActDialog
      title={w.addTitle}
      act={send}
      button={w.send}
      why={why}
      onAct={() => file && send.run({ name: file.name, size: file.size, note })}
      onClose={onClose}
    >
      <FileInput
        label={w.file}
        name="/content"
        help={w.fileHelp}
        accept="application/pdf,image/jpeg,image/png"
        isRequired
        error={isTooLarge ? w.tooLarge : fieldError(send.error, '/content')}
        onChange={setFile}
      />
      <TextInput
        label={w.note}
        name="/note"
        help={w.noteHelp}
        rows={2}
        maxLength={500}
        value={note}
        onChange={setNote}
        error={fieldError(send.error, '/note')}
      />
    </ActDialog>
  );
}
