import { useQuery } from '@tanstack/react-query';
import type { EscalationPolicy, PolicyView } from '../../escalation/policy.api.ts';
import { ApiProblem, answered, api, ifMatch } from '../api/client.ts';
import type { Draft } from '../api/draft.ts';
import { keys } from '../api/touched.ts';
import { peopleQuery } from '../on-call/queries.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/fields.tsx';
import { Section } from '../ui/layout.tsx';
import { EditorForm } from '../versioned/editor-form.tsx';
import { useEditor } from '../versioned/use-editor.ts';
import { policyWords } from '../words/policy.ts';
import { policyEditorWords } from '../words/policy-editor.ts';
import { versionsWords } from '../words/versions.ts';
import { useWords } from '../words/words.ts';
import { differences } from './differences.ts';
import type { Editing } from './editing.ts';
import { LevelFields } from './level-fields.tsx';
import {
  canMove,
  type DraftFault,
  readDraft,
  startsOf,
  withChange,
  withLevel,
  withoutLevel,
  withSwapped,
} from './policy-draft.ts';
import { useDifferenceLines } from './use-difference-lines.ts';

/** The manager's form. What is typed is kept; it is saved over the version that it was begun from. */
export function PolicyEditor({ view, draft }: { view: PolicyView; draft: Draft<Editing> }) {
  const w = useWords(policyEditorWords);
  const shared = useWords(policyWords);
  const { version: nameOf } = useWords(versionsWords);
  const lines = useDifferenceLines();
  const people = useQuery(peopleQuery).data?.people ?? [];
  const { value: editing } = draft;
  const editor = useEditor(
    draft,
    view,
    (it) => it.policy,
    (body: EscalationPolicy, version) =>
      answered(api.PUT('/api/v1/escalation-policy', { body, headers: ifMatch(version) })),
    keys.policy,
  );
  const { edit, save } = editor;
  const { policy, faults } = readDraft(editing.draft);
  const reachNobody = levelsWithout(save.error);
  const errorOf = useFaults(faults);
  const starts = startsOf(editing.draft);
  const { levels } = editing.draft;
  return (
    <EditorForm
      editor={editor}
      theirs={lines(differences(editing.base, view.policy))}
      changes={policy === null ? [] : lines(differences(view.policy, policy))}
      isWhole={policy !== null}
      means={w.running}
      button={w.save}
      onSave={() => policy && save.run({ body: policy, sent: editing })}
    >
      <Section title={shared.levels} beside={<b>{nameOf(view.version)}</b>}>
        <ol className="flex flex-col gap-3">
          {levels.map((level, index) => (
            <LevelFields
              key={level.key}
              level={level}
              index={index}
              isLast={index === levels.length - 1}
              startsAt={starts[index] ?? null}
              people={people}
              reachesNobody={reachNobody.includes(index)}
              errorOf={errorOf}
              onChange={(change) => edit((now) => withChange(now, index, change))}
              canMove={(by) => canMove(editing.draft, index, by)}
              onMove={(by) => {
                if (canMove(editing.draft, index, by)) edit((now) => withSwapped(now, index, by));
              }}
              onRemove={() => edit((now) => withoutLevel(now, index))}
            />
          ))}
        </ol>
        <div>
          <Button onPress={() => edit(withLevel)}>{w.add}</Button>
        </div>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextInput
            name="/repeatEverySeconds"
            label={shared.repeat}
            inputMode="numeric"
            value={editing.draft.repeatEvery}
            onChange={(repeatEvery) => edit((now) => ({ ...now, repeatEvery }))}
            error={errorOf('/repeatEverySeconds')}
            beside={<span>{w.seconds}</span>}
          />
          <TextInput
            name="/leaseSeconds"
            label={shared.lease}
            help={w.leaseHelp}
            inputMode="numeric"
            value={editing.draft.leaseMinutes}
            onChange={(leaseMinutes) => edit((now) => ({ ...now, leaseMinutes }))}
            error={errorOf('/leaseSeconds')}
            beside={<span>{w.minutes}</span>}
          />
        </div>
      </Section>
    </EditorForm>
  );
}

function useFaults(faults: readonly DraftFault[]): (path: string) => string | null {
  const w = useWords(policyEditorWords);
  const sentences: Record<DraftFault['code'], string> = {
    'not-a-number': w.notANumber,
    'too-long': w.tooLong,
    nobody: w.nobody,
    'no-way': w.noWay,
  };
  return (path) => {
    const fault = faults.find((it) => it.path === path);
    return fault === undefined ? null : sentences[fault.code];
  };
}

/** The levels, from 0, that the server refuses because they can reach nobody. */
function levelsWithout(error: Error | null): readonly number[] {
  if (!(error instanceof ApiProblem) || error.code !== 'level-reaches-nobody') return [];
  const { steps } = error.extra;
  return Array.isArray(steps) ? steps.map(Number) : [];
}
