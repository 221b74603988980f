import {
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { NoteBody } from '../../../emergencies/emergencies.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { restOf } from '../../api/rest-of.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { Failure, fieldError } from '../../ui/notice.tsx';
import { commonWords } from '../../words/common.ts';
import { emergencyWords } from '../../words/desk-emergency.ts';
import { useWords } from '../../words/words.ts';
import { useDeskShortcut } from '../use-desk-shortcut.ts';

const emptyNote: NoteBody = { kind: 'note', text: '' };

const kinds = {
  note: 'kindNote',
  'call-back': 'kindCallBack',
  informed: 'kindInformed',
  'safety-check': 'kindSafety',
  rescue: 'kindRescue',
} as const satisfies Record<NoteBody['kind'], keyof typeof emergencyWords>;

const frame =
  'desk-note card flex flex-col gap-2 rounded-12 border border-line-strong bg-paper p-2 shadow-2';

/** A line for the record: a button at the lower edge until somebody writes. Alt+M is its key. */
export function NoteForm({ id }: { id: string }) {
  const w = useWords(emergencyWords);
  const common = useWords(commonWords);
  const { value: note, latest, set, clear } = useDraft(`note:${id}`, emptyNote);
  // A draft is open from the start, but only who asks for the form is taken to it.
  const [opened, setOpened] = useState<'asked' | 'draft' | null>(note.text === '' ? null : 'draft');
  const box = useRef<HTMLDivElement>(null);
  const change = (next: Partial<NoteBody>) => {
    const changed = { ...latest(), ...next };
    if (changed.text === '' && changed.kind === emptyNote.kind) void clear();
    else set(changed);
  };
  const add = useAct(
    (body: NoteBody, key) =>
      answered(
        api.POST('/api/v1/emergencies/{id}/notes', {
          params: { path: { id } },
          headers: idempotencyKey(key),
          body,
        }),
      ),
    {
      again: true,
      touches: [keys.board, keys.emergency(id)],
      onDone: (_, sent) => {
        // What was written while the note was on its way is the next one.
        const text = restOf(latest().text, sent.text);
        if (text !== '') {
          change({ text });
          return;
        }
        void clear();
        setOpened(null);
      },
    },
  );
  const why = note.text.trim() === '' ? w.noteNeedsText : null;
  const send = () => {
    if (why === null && !add.isRunning) add.run(note);
  };
  const write = () => {
    setOpened('asked');
    box.current?.querySelector('textarea')?.focus();
  };
  useDeskShortcut('KeyM', write);
  useFocusBack(opened === null, box);
  if (opened === null)
    return (
      <div ref={box} className={frame}>
        <Button isWide aria-keyshortcuts="Alt+M" onPress={write}>
          {note.text === '' ? w.note : w.noteGoOn}{' '}
          <span className="text-sm font-normal">Alt+M</span>
        </Button>
      </div>
    );
  return (
    <div ref={box} className={frame}>
      <form
        aria-label={w.note}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          send();
        }}
        onKeyDown={(event: KeyboardEvent) => {
          // A word that is being composed takes its own keys.
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
          if (event.key === 'Escape') setOpened(null);
        }}
        className="flex flex-col gap-2"
      >
        <Failure error={add.error} />
        <TextInput
          label={w.note}
          name="/text"
          rows={3}
          autoFocus={opened === 'asked'}
          value={note.text}
          onChange={(text) => change({ text })}
          error={fieldError(add.error, '/text')}
          maxLength={4000}
        />
        <div className="flex flex-wrap items-end justify-between gap-3">
          <Select
            label={w.noteKind}
            name="/kind"
            options={Object.entries(kinds).map(([value, word]) => ({
              value: value as NoteBody['kind'],
              label: w[word],
            }))}
            value={note.kind}
            onChange={(kind) => kind !== '' && change({ kind })}
          />
          <div className="flex flex-wrap justify-end gap-2">
            <Button onPress={() => setOpened(null)}>{common.close}</Button>
            <Button type="submit" look="filled" why={why} isRunning={add.isRunning}>
              {w.noteSend}
            </Button>
          </div>
        </div>
        <p className="text-sm text-ink-soft">
          {w.noteMarks} {w.noteSendHelp}
        </p>
      </form>
    </div>
  );
}

/** The form gives way to its button: who was in the form goes on from there. */
function useFocusBack(isClosed: boolean, box: RefObject<HTMLDivElement | null>): void {
  const wasClosed = useRef(isClosed);
  useEffect(() => {
    if (isClosed && !wasClosed.current) box.current?.querySelector('button')?.focus();
    wasClosed.current = isClosed;
  }, [isClosed, box]);
}
