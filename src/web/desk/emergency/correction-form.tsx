import type { FormEvent } from 'react';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { restOf } from '../../api/rest-of.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Failure, fieldError } from '../../ui/notice.tsx';
import { commonWords } from '../../words/common.ts';
import { emergencyWords } from '../../words/desk-emergency.ts';
import { useWords } from '../../words/words.ts';

const nothingTyped = { text: '' };

/** 追記: what was wrong stays in the record, what is right is added to it. */
export function CorrectionForm({
  emergencyId,
  entryId,
  onClose,
}: {
  emergencyId: string;
  entryId: string;
  onClose(): void;
}) {
  const w = useWords(emergencyWords);
  const common = useWords(commonWords);
  const { value, latest, set, clear } = useDraft(`correction:${entryId}`, nothingTyped);
  const { text } = value;
  const correct = useAct(
    (body: { entryId: string; text: string }, key) =>
      answered(
        api.POST('/api/v1/emergencies/{id}/corrections', {
          params: { path: { id: emergencyId } },
          headers: idempotencyKey(key),
          body,
        }),
      ),
    {
      again: true,
      touches: [keys.emergency(emergencyId)],
      onDone: (_, sent) => {
        // What was written while it was on its way is a correction of its own.
        const rest = restOf(latest().text, sent.text);
        if (rest !== '') {
          set({ text: rest });
          return;
        }
        void clear();
        onClose();
      },
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') correct.run({ entryId, text });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-2 rounded-8 bg-solid-gray-50 p-3">
      <Failure error={correct.error} />
      <TextInput
        label={w.correctText}
        name={`/${entryId}/text`}
        help={w.correctHelp}
        rows={2}
        autoFocus
        maxLength={4000}
        value={text}
        onChange={(next) => (next === '' ? void clear() : set({ text: next }))}
        error={fieldError(correct.error, '/text')}
      />
      <div className="flex flex-wrap justify-end gap-3">
        <Button
          onPress={() => {
            void clear();
            onClose();
          }}
        >
          {common.cancel}
        </Button>
        <Button
          type="submit"
          look="filled"
          isRunning={correct.isRunning}
          why={text.trim() === '' ? w.noteNeedsText : null}
        >
          {w.correct}
        </Button>
      </div>
    </form>
  );
}
