import type { ChangeCriteria, CriteriaView } from '../../../priority-cases/rules/criteria.api.ts';
import {
  type Criterion,
  type CriterionChange,
  criteriaChanges,
} from '../../../priority-cases/rules/criteria.ts';
import { answered, api, ifMatch } from '../../api/client.ts';
import type { Draft } from '../../api/draft.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Section } from '../../ui/layout.tsx';
import { fieldError, Notice } from '../../ui/notice.tsx';
import { EditorForm } from '../../versioned/editor-form.tsx';
import { useEditor } from '../../versioned/use-editor.ts';
import { criteriaWords } from '../../words/criteria.ts';
import { versionsWords } from '../../words/versions.ts';
import { useWords } from '../../words/words.ts';
import type { Editing } from './criteria-editing.ts';
import { CriteriaList } from './criteria-list.tsx';
import { criteriaQuery } from './queries.ts';

/** What is another, a line each. */
export function useCriteriaLines(): (changes: readonly CriterionChange[]) => string[] {
  const w = useWords(criteriaWords);
  return (changes) =>
    changes.map((change) => {
      if (change.kind === 'reordered') return w.reordered;
      const say = { added: w.added, retired: w.gone, reworded: w.reworded }[change.kind];
      return say(change.label.trim() || w.label);
    });
}

/** What is typed is kept; it is saved over the version that it was begun from. */
export function CriteriaEditor({ view, draft }: { view: CriteriaView; draft: Draft<Editing> }) {
  const w = useWords(criteriaWords);
  const { version: nameOf } = useWords(versionsWords);
  const lines = useCriteriaLines();
  const { value: editing } = draft;
  const editor = useEditor(
    draft,
    view,
    (it) => it.criteria,
    (body: ChangeCriteria, version) =>
      answered(api.PUT('/api/v1/criteria', { body, headers: ifMatch(version) })),
    criteriaQuery.queryKey,
  );
  const { edit, save } = editor;
  const criteria = editing.draft;
  const isWhole = criteria.every(({ label }) => label.trim() !== '');
  // Taken out just now, or in an earlier version: both can be taken up again.
  const retired = [...view.criteria, ...view.retired].filter(
    ({ id }) => !criteria.some((it) => it.id === id),
  );
  return (
    <EditorForm
      editor={editor}
      theirs={lines(criteriaChanges(editing.base, view.criteria))}
      changes={lines(criteriaChanges(view.criteria, criteria))}
      isWhole={isWhole}
      means={w.means}
      note={
        <TextInput
          name="/reason"
          label={w.reason}
          help={w.reasonHelp}
          isRequired
          maxLength={500}
          value={editing.reason}
          onChange={(reason) => draft.set((now) => ({ ...now, reason }))}
          error={fieldError(save.error, '/reason')}
        />
      }
      why={editing.reason.trim() === '' ? w.reasonMissing : null}
      button={w.save}
      onSave={() =>
        save.run({ body: { criteria: [...criteria], reason: editing.reason }, sent: editing })
      }
    >
      <Section title={w.title} beside={view.version > 0 && <b>{nameOf(view.version)}</b>}>
        <CriteriaList criteria={criteria} onChange={edit} />
        {!isWhole && <Notice tone="warn">{w.labelMissing}</Notice>}
      </Section>
      {retired.length > 0 && (
        <Retired retired={retired} onTakeUp={(it) => edit((now) => [...now, it])} />
      )}
    </EditorForm>
  );
}

function Retired({
  retired,
  onTakeUp,
}: {
  retired: readonly Criterion[];
  onTakeUp(criterion: Criterion): void;
}) {
  const w = useWords(criteriaWords);
  return (
    <Section title={w.retired}>
      <p className="text-sm text-ink-soft">{w.retiredHelp}</p>
      <ul className="flex flex-col divide-y divide-line">
        {retired.map((it) => (
          <li key={it.id} className="flex flex-wrap items-center justify-between gap-2 py-1">
            <span>{it.label}</span>
            <Button aria-label={w.takeUpThis(it.label)} onPress={() => onTakeUp(it)}>
              {w.takeUp}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
