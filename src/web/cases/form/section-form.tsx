import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type FormEvent,
  type KeyboardEvent as ReactKeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { useAct } from '../../api/act.ts';
import { ApiProblem, answered, api, ifMatch } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { caseFormWords } from '../../words/case-form.ts';
import { useWords } from '../../words/words.ts';
import { caseQuery } from '../queries.ts';
import { versionQuery } from '../versions/queries.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { isSame } from './data.ts';
import { DraftFound, DraftStanding } from './draft-note.tsx';
import {
  conflictsOf,
  type Edits,
  edited,
  editsAfter,
  keepMine,
  knownVersion,
  patchBody,
  rebased,
  shownValue,
  takeTheirs,
  tidyEdits,
} from './edits.ts';
import { AnswersOfForm, ErrorsOfForm } from './form-context.ts';
import { Parts } from './parts.tsx';
import { draftKeyOf } from './sections.ts';
import type { FieldSpec, Part, Value } from './spec.ts';
import { useProblems } from './use-problems.tsx';

const noEdits: Edits = {};
/** Why it is changed, kept with the draft beside the fields. */
const reasonAt = '/reason';

function withReason({ [reasonAt]: _, ...edits }: Edits, now: string): Edits {
  return now === '' ? edits : { ...edits, [reasonAt]: { was: '', now } };
}

/** Whether others have changed something in these fields; what is not known yet might. */
function touches(
  others: { differences: readonly { path: string }[] } | undefined,
  fields: readonly FieldSpec[],
): boolean {
  if (others === undefined) return true;
  const places = others.differences.map(({ path }) => `/${path.replaceAll('.', '/')}`);
  return places.some((at) => fields.some((it) => at === it.at || at.startsWith(`${it.at}/`)));
}

/** The form of one section: typed over what is saved, kept as a draft, sent as whole groups. */
export function SectionForm({
  saved,
  section,
  parts,
  hasNext,
  onSaved,
  onDraft,
}: {
  saved: CaseView;
  section: string;
  parts: readonly Part[];
  hasNext: boolean;
  onSaved(to: 'next' | 'back'): void;
  /** Whether there is a draft of this section now. */
  onDraft(isThere: boolean): void;
}) {
  const w = useWords(caseFormWords);
  const queries = useQueryClient();
  const draft = useDraft<Edits>(draftKeyOf(saved.id, section), noEdits);
  const { [reasonAt]: reason, ...edits } = draft.value;
  const fields = useMemo(() => parts.flatMap((part) => part.fields), [parts]);
  const conflicts = conflictsOf(saved, edits, fields);
  const [seen, setSeen] = useState(saved.version);
  const since = knownVersion(edits, seen);
  const isNews = saved.version > since;
  /** The version for which a save was held back. */
  const [heldAt, setHeldAt] = useState<number | null>(null);
  const isHeld = heldAt === saved.version;
  const others = useQuery({ ...versionQuery(saved.id, saved.version, since), enabled: isNews });
  const top = useRef<HTMLDivElement>(null);
  const hasEdits = Object.keys(edits).length > 0;
  useEffect(() => onDraft(hasEdits), [hasEdits, onDraft]);

  const save = useAct(
    ({ body }: { body: object; sent: Edits; to: 'next' | 'back' }) =>
      answered(
        api.PATCH('/api/v1/cases/{id}', {
          params: { path: { id: saved.id } },
          headers: ifMatch(saved.version),
          body,
        }),
      ),
    {
      touches: [keys.cases],
      onDone: async (standing, { sent, to }) => {
        setSeen(standing.version);
        const rest = editsAfter(sent, draft.latest(), standing);
        // The next save names the version that this one has made.
        await queries.fetchQuery({ ...caseQuery(saved.id), staleTime: 0 });
        if (Object.keys(rest).length > 0) {
          draft.set(rest);
          return;
        }
        await draft.clear();
        onSaved(to);
      },
    },
  );
  const problems = useProblems(save.error, fields);
  const isConflict = save.error instanceof ApiProblem && save.error.code === 'version-conflict';

  const { reset } = save;
  const refusedFor = isConflict ? Number((save.error as ApiProblem).extra.version) : 0;
  const isStale = refusedFor > saved.version;
  useEffect(() => {
    if (!isConflict) return;
    top.current?.focus();
    if (isStale) void queries.invalidateQueries({ queryKey: keys.case(saved.id) });
    // The newest is here: what others have changed is told by itself.
    else reset();
  }, [isConflict, isStale, reset, queries, saved.id]);
  const seeAll = (take: (now: Edits) => Edits) => {
    setSeen(saved.version);
    setHeldAt(null);
    draft.set((now) => rebased(saved, take(now), fields));
  };
  /** With the last question answered, all that stood beside it has been seen. */
  const choose = (take: (now: Edits) => Edits) =>
    conflicts.length === 1 ? seeAll(take) : draft.set(take);

  const latest = useRef({ saved, draft });
  latest.current = { saved, draft };
  const { mended } = problems;
  const change = useCallback(
    (field: FieldSpec, update: (now: Value) => Value) => {
      const now = latest.current;
      mended(field.at);
      now.draft.set((edits) =>
        edited(now.saved, edits, field, update(shownValue(now.saved, edits, field))),
      );
    },
    [mended],
  );
  const byAt = useMemo(() => new Map(fields.map((field) => [field.at, field])), [fields]);
  const answer = (at: string): Value => {
    const field = byAt.get(at);
    return field ? shownValue(saved, edits, field) : null;
  };

  const submit = (to: 'next' | 'back') => {
    if (save.isRunning) return;
    // What others have changed here is looked at once before it is saved over.
    const isUnseen = isNews && !isHeld && hasEdits && touches(others.data, fields);
    if (conflicts.length > 0 || isUnseen) {
      setHeldAt(saved.version);
      top.current?.focus();
      return;
    }
    setHeldAt(null);
    setSeen(saved.version);
    const tidy = tidyEdits(saved, rebased(saved, edits, fields), fields);
    const touched = fields.filter(({ at }) => tidy[at] !== undefined);
    if (touched.length === 0) {
      if (hasEdits || reason) void draft.clear();
      return onSaved(to);
    }
    const sent = { ...tidy, ...(reason && { [reasonAt]: reason }) };
    if (!isSame(sent, draft.value)) draft.set(sent);
    const why = String(reason?.now ?? '').trim();
    const body = { ...patchBody(saved, tidy, fields), ...(why !== '' && { reason: why }) };
    save.run({ body, sent, to });
  };
  useShortcut('KeyS', () => submit('next'));

  return (
    <ErrorsOfForm value={problems.errorAt}>
      <AnswersOfForm value={answer}>
        <form
          noValidate
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            submit('next');
          }}
          onKeyDown={stayInForm}
          className="flex min-w-0 flex-col gap-4"
        >
          <div ref={top} tabIndex={-1} className="flex flex-col gap-4 outline-none empty:hidden">
            <DraftFound draft={draft} consequence={w.discardSaved} />
            {!isConflict && problems.summary}
            <ConflictNotice
              error={save.error}
              saved={saved}
              section={section}
              since={since}
              edits={edits}
              conflicts={conflicts}
              isInTheWay={isHeld && (isNews || conflicts.length > 0)}
              onReload={() => {
                save.reset();
                void queries.invalidateQueries({ queryKey: keys.case(saved.id) });
              }}
              onKeep={(field) => choose((now) => keepMine(saved, now, field))}
              onTake={(field) => choose((now) => takeTheirs(saved, now, field))}
              onSeen={() => seeAll((now) => now)}
            />
          </div>
          <Parts parts={parts} answer={answer} onChange={change} />
          {hasEdits && (
            <TextInput
              label={w.reason}
              name={reasonAt}
              help={w.reasonHelp}
              rows={2}
              maxLength={500}
              value={String(reason?.now ?? '')}
              onChange={(typed) => draft.set((now) => withReason(now, typed))}
            />
          )}
          <DraftStanding draft={draft} />
          <Actions>
            {hasNext && (
              <Button type="submit" look="filled" isRunning={save.isRunning}>
                {w.saveNext}
              </Button>
            )}
            <Button look={hasNext ? 'outlined' : 'filled'} onPress={() => submit('back')}>
              {w.saveBack}
            </Button>
          </Actions>
          <p className="hidden text-sm text-ink-soft sm:block">
            {hasNext ? w.saveKey : w.lastSection}
          </p>
        </form>
      </AnswersOfForm>
    </ErrorsOfForm>
  );
}

const Actions = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-wrap items-start gap-3">{children}</div>
);

/** Enter in the middle of a long form would leave it half filled: it is saved by its buttons. */
function stayInForm(event: ReactKeyboardEvent<HTMLFormElement>): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}
