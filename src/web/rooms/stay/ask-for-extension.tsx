import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { StayView } from '../../../stays/stays.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { keys } from '../../api/touched.ts';
import { StepDraftLine } from '../../desk/steps/step-draft-line.tsx';
import { Button, bigButton } from '../../ui/button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { Failure, fieldError } from '../../ui/notice.tsx';
import { formatTime } from '../../ui/time.tsx';
import { instantOf } from '../../ui/tokyo-field.ts';
import { extensionWords } from '../../words/stay-extension.ts';
import { useLanguage, useWords } from '../../words/words.ts';

const nothingTyped = { newEnd: '', reason: '' };

/** The facility asks for a later end; the base decides. What is typed is kept until it is sent. */
export function AskForExtension({ stay }: { stay: StayView }) {
  const w = useWords(extensionWords);
  const language = useLanguage();
  const queries = useQueryClient();
  const draft = useDraft(`stay-extension:${stay.id}`, nothingTyped);
  const { newEnd, reason } = draft.value;
  const end = instantOf(newEnd);
  const ask = useAct(
    (body: { newEnd: string; reason: string }, key) =>
      answered(
        api.POST('/api/v1/stays/{id}/extension-requests', {
          params: { path: { id: stay.id } },
          headers: idempotencyKey(key),
          body,
        }),
      ),
    {
      touches: [keys.stays],
      onDone: (after) => {
        void draft.clear();
        queries.setQueryData(keys.stay(stay.id), after);
      },
    },
  );
  const put = (change: Partial<typeof nothingTyped>) => {
    const next = { ...draft.latest(), ...change };
    if (next.newEnd === '' && next.reason === '') void draft.clear();
    else draft.set(next);
  };
  const isWhole = end !== null && reason.trim() !== '';
  // Whoever comes back to what was half written finds it open, also once it is emptied.
  const [wasRestored, setRestored] = useState(draft.restored !== null);
  if (draft.restored !== null && !wasRestored) setRestored(true);
  return (
    <Disclosure key={String(wasRestored)} title={w.ask} isOpenAtFirst={wasRestored}>
      <div className="flex flex-col gap-3">
        <p className="text-base text-ink-soft">{w.askHelp}</p>
        <StepDraftLine draft={draft} />
        <Failure error={ask.error} />
        <TextInput
          label={w.newEnd}
          name="/newEnd"
          type="datetime-local"
          isRequired
          help={w.plannedEnd(formatTime(stay.plannedEnd, language, true))}
          value={newEnd}
          onChange={(newEnd) => put({ newEnd })}
          error={fieldError(ask.error, '/newEnd')}
        />
        <TextInput
          label={w.reason}
          name="/reason"
          rows={2}
          isRequired
          maxLength={2000}
          value={reason}
          onChange={(reason) => put({ reason })}
          error={fieldError(ask.error, '/reason')}
        />
        <Button
          look="filled"
          isWide
          className={bigButton}
          isRunning={ask.isRunning}
          why={isWhole ? null : w.askWhy}
          onPress={() => end && ask.run({ newEnd: end, reason: reason.trim() })}
        >
          {w.askDo}
        </Button>
      </div>
    </Disclosure>
  );
}
