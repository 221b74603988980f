import { useQueryClient } from '@tanstack/react-query';
import { NOTE_KINDS, type NoteKind } from '../../emergencies/labels.ts';
import { tokyoDayOf } from '../../platform/text/tokyo-day.ts';
import { can } from '../../stays/stay.ts';
import type { StayView } from '../../stays/stays.api.ts';
import { useAct } from '../api/act.ts';
import { answered, api, idempotencyKey } from '../api/client.ts';
import { useDraft } from '../api/draft.ts';
import { restOf } from '../api/rest-of.ts';
import { keys } from '../api/touched.ts';
import { servedPages } from '../paths.ts';
import { useMe } from '../session.tsx';
import { Button, bigButton } from '../ui/button.tsx';
import { Select, TextInput } from '../ui/fields.tsx';
import { Chip, Section } from '../ui/layout.tsx';
import { Failure, fieldError } from '../ui/notice.tsx';
import { At, formatDay } from '../ui/time.tsx';
import { stayWords } from '../words/stay.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import { stateOf } from './stay-state.ts';

const kinds = Object.keys(NOTE_KINDS) as NoteKind[];
type Note = StayView['notes'][number];
const dayOf = ({ at }: Note) => tokyoDayOf(new Date(at));

/** 日々の記録: written from time to time, day by day, the newest first. */
export function StayNotes({ stay }: { stay: StayView }) {
  const w = useWords(stayWords);
  const language = useLanguage();
  const newestFirst = stay.notes.toSorted((a, b) => b.at.localeCompare(a.at));
  const days = [...new Set(newestFirst.map(dayOf))];
  return (
    <Section
      title={w.notes}
      beside={
        newestFirst.length > 0 && (
          <a
            href={servedPages.stayNotes(stay.id)}
            target="_blank"
            rel="noreferrer"
            className="flex min-h-11 items-center font-bold text-primary underline underline-offset-4"
          >
            {w.printNotes}
          </a>
        )
      }
    >
      {can(stateOf(stay), 'note') === true && <NewNote stayId={stay.id} />}
      {newestFirst.length === 0 && <p className="text-base text-ink-soft">{w.noNotes}</p>}
      {days.map((day) => (
        <Section key={day} level={3} isBare title={formatDay(day, language)}>
          <ul className="flex flex-col divide-y divide-line border-t border-line">
            {newestFirst
              .filter((note) => dayOf(note) === day)
              .map((note) => (
                <NoteLine key={note.id} note={note} names={stay.names} />
              ))}
          </ul>
        </Section>
      ))}
    </Section>
  );
}

function NoteLine({ note, names }: { note: Note; names: StayView['names'] }) {
  const w = useWords(stayWords);
  const say = useSay();
  const me = useMe();
  const { at, byUser, kind, text } = note;
  const who = byUser === me.userId ? w.mine : byUser === null ? '' : (names[byUser] ?? '');
  return (
    <li className="py-3">
      <p className="flex flex-wrap items-center gap-x-3 text-base text-ink-soft">
        <At iso={at} withDate={false} />
        <Chip tone={kind === 'incident' ? 'warn' : 'plain'}>{say(NOTE_KINDS[kind])}</Chip>
        {who}
      </p>
      <p className="whitespace-pre-wrap">{text}</p>
    </li>
  );
}

const nothingTyped = { text: '', kind: 'general' as NoteKind };

function NewNote({ stayId }: { stayId: string }) {
  const w = useWords(stayWords);
  const say = useSay();
  const queries = useQueryClient();
  const { value, latest, set, clear } = useDraft(`stay-note:${stayId}`, nothingTyped);
  const { text, kind } = value;
  const write = (next: string) => {
    if (next === '' && latest().kind === 'general') void clear();
    else set((now) => ({ ...now, text: next }));
  };
  const save = useAct(
    (note: { kind: NoteKind; text: string }, key) =>
      answered(
        api.POST('/api/v1/stays/{id}/notes', {
          params: { path: { id: stayId } },
          headers: idempotencyKey(key),
          body: note,
        }),
      ),
    {
      again: true,
      touches: [keys.stays],
      onDone: (stay, sent) => {
        // What was written while it was on its way is the next note.
        const rest = restOf(latest().text, sent.text);
        if (rest === '') void clear();
        else set((now) => ({ ...now, text: rest }));
        queries.setQueryData(keys.stay(stayId), stay);
      },
    },
  );
  return (
    <div className="flex flex-col gap-3">
      <Failure error={save.error} />
      <Select
        label={w.noteKind}
        name="/kind"
        value={kind}
        onChange={(chosen) => set((now) => ({ ...now, kind: chosen || 'general' }))}
        options={kinds.map((code) => ({ value: code, label: say(NOTE_KINDS[code]) }))}
      />
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
        onPress={() => save.run({ kind, text: text.trim() })}
      >
        {w.saveNote}
      </Button>
    </div>
  );
}
