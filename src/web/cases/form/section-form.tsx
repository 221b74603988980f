import { useQueryClient } from '@tanstack/react-query';
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
import { useShortcut } from '../../ui/use-shortcut.ts';
import { caseFormWords } from '../../words/case-form.ts';
import { useWords } from '../../words/words.ts';
import { caseQuery } from '../queries.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { isSame } from './data.ts';
import { DraftFound, DraftStanding } from './draft-note.tsx';
import {
  conflictsOf,
  type Edits,
  edited,
  editsAfter,
  keepMine,
  patchBody,
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
  const edits = draft.value;
  const fields = useMemo(() => parts.flatMap((part) => part.fields), [parts]);
  const conflicts = conflictsOf(saved, edits, fields);
  const [isHeld, setHeld] = useState(false);
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
      onDone: async (_, { sent, to }) => {
        // The next save names the version that this one has made.
        await queries.fetchQuery({ ...caseQuery(saved.id), staleTime: 0 });
        const rest = editsAfter(sent, draft.latest());
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

  useEffect(() => {
    if (isConflict) top.current?.focus();
  }, [isConflict]);

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
    if (conflicts.length > 0) {
      setHeld(true);
      top.current?.focus();
      return;
    }
    setHeld(false);
    const tidy = tidyEdits(saved, edits, fields);
    const touched = fields.filter(({ at }) => tidy[at] !== undefined);
    if (!isSame(tidy, edits)) draft.set(tidy);
    if (touched.length === 0) {
      if (hasEdits) void draft.clear();
      return onSaved(to);
    }
    save.run({ body: patchBody(saved, tidy, fields), sent: tidy, to });
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
              edits={edits}
              conflicts={conflicts}
              isInTheWay={isHeld}
              onReload={() => {
                save.reset();
                void queries.invalidateQueries({ queryKey: keys.case(saved.id) });
              }}
              onKeep={(field) => draft.set((now) => keepMine(saved, now, field))}
              onTake={(field) => draft.set((now) => takeTheirs(now, field))}
            />
          </div>
          <Parts parts={parts} answer={answer} onChange={change} />
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
