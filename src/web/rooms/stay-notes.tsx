import { useQueryClient } from '@tanstack/react-query';
import { can, type StayState } from '../../stays/stay.ts';
import type { StayView } from '../../stays/stays.api.ts';
import { useAct } from '../api/act.ts';
import { answered, api, idempotencyKey } from '../api/client.ts';
import { useDraft } from '../api/draft.ts';
import { restOf } from '../api/rest-of.ts';
import { keys } from '../api/touched.ts';
import { useMe } from '../session.tsx';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/fields.tsx';
import { Section } from '../ui/layout.tsx';
import { Failure, fieldError } from '../ui/notice.tsx';
import { At } from '../ui/time.tsx';
import { stayWords } from '../words/stay.ts';
import { useWords } from '../words/words.ts';
import { bigButton } from './column.tsx';
import { stateOf } from './stay-state.ts';

/** 日々の記録: written from time to time, the newest first. */
export function StayNotes({ stay }: { stay: StayView }) {
  const w = useWords(stayWords);
  const me = useMe();
  const newestFirst = stay.notes.toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <Section title={w.notes}>
      {can(stateOf(stay) as StayState, 'note') === true && <NewNote stayId={stay.id} />}
      {newestFirst.length === 0 && <p className="text-base text-ink-soft">{w.noNotes}</p>}
      {newestFirst.length > 0 && (
        <ul className="flex flex-col divide-y divide-line">
          {newestFirst.map(({ id, at, byUser, text }) => (
            <li key={id} className="py-3">
              <p className="text-base text-ink-soft">
                <At iso={at} withDate /> {byUser === me.userId && w.mine}
              </p>
              <p className="whitespace-pre-wrap">{text}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const nothingTyped = { text: '' };

function NewNote({ stayId }: { stayId: string }) {
  const w = useWords(stayWords);
  const queries = useQueryClient();
  const { value, latest, set, clear } = useDraft(`stay-note:${stayId}`, nothingTyped);
  const { text } = value;
  const write = (next: string) => (next === '' ? void clear() : set({ text: next }));
  const save = useAct(
    (note: string, key) =>
      answered(
        api.POST('/api/v1/stays/{id}/notes', {
          params: { path: { id: stayId } },
          headers: idempotencyKey(key),
          body: { text: note },
        }),
      ),
    {
      again: true,
      touches: [keys.stays],
      onDone: (stay, sent) => {
        // What was written while it was on its way is the next note.
        write(restOf(latest().text, sent));
        queries.setQueryData(keys.stay(stayId), stay);
      },
    },
  );
  return (
    <div className="flex flex-col gap-3">
      <Failure error={save.error} />
      <TextInput
        label={w.newNote}
        name="/text"
        help={w.newNoteHelp}
        rows={3}
        maxLength={4000}
        value={text}
        onChange={write}
        error={fieldError(save.error, '/text')}
      />
      <Button
        look="filled"
        isWide
        className={bigButton}
        isRunning={save.isRunning}
        why={text.trim() === '' ? w.saveNoteWhy : null}
        onPress={() => save.run(text.trim())}
      >
        {w.saveNote}
      </Button>
    </div>
  );
}
