import { useQueryClient } from '@tanstack/react-query';
import { changedConditions } from '../../../facilities/condition-changes.ts';
import type { AcceptanceConditions } from '../../../facilities/conditions.api.ts';
import type { ConditionsView } from '../../../facilities/facilities.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, ifMatch } from '../../api/client.ts';
import type { Draft } from '../../api/draft.ts';
import { keys } from '../../api/touched.ts';
import { Lines, Section } from '../../ui/layout.tsx';
import { Failure, fieldError, Notice } from '../../ui/notice.tsx';
import { ChangedMeanwhile } from '../../versioned/changed-meanwhile.tsx';
import { Restored } from '../../versioned/restored.tsx';
import { SaveRow } from '../../versioned/save-row.tsx';
import { conditionsWords } from '../../words/facility-conditions.ts';
import { versionedWords } from '../../words/versioned.ts';
import { versionsWords } from '../../words/versions.ts';
import { useWords } from '../../words/words.ts';
import { ConditionFields } from './condition-fields.tsx';
import { type ConditionsForm, type FormFault, readForm } from './conditions-form.ts';
import type { Editing } from './editing.ts';
import { HoursFields } from './hours-fields.tsx';
import { conditionsOf, conditionsQuery } from './queries.ts';
import { Unstated } from './unstated.tsx';
import { useConditionLines } from './use-condition-lines.ts';

/** The form of the conditions. What is typed is kept; it is saved over the version it was begun from. */
export function ConditionsEditor({
  view,
  draft,
  onSaved,
  onDiscard,
}: {
  view: ConditionsView;
  draft: Draft<Editing>;
  onSaved(version: number): void;
  /** Throws away what is typed, and closes the form. */
  onDiscard(): void;
}) {
  const w = useWords(conditionsWords);
  const { changes } = useWords(versionedWords);
  const { version: nameOf } = useWords(versionsWords);
  const queries = useQueryClient();
  const lines = useConditionLines();
  const { value: editing } = draft;
  const { conditions, faults } = readForm(editing.form);
  const save = useAct(
    ({ body, version }: { body: AcceptanceConditions; version: number }) =>
      answered(
        api.PUT('/api/v1/facilities/{id}/conditions', {
          params: { path: { id: view.facilityId } },
          body,
          headers: ifMatch(version),
        }),
      ),
    {
      touches: [keys.facilities, keys.rooms],
      onDone: (now) => {
        queries.setQueryData(conditionsQuery(view.facilityId).queryKey, conditionsOf(now));
        onSaved(now.version);
      },
    },
  );
  const edit = (change: Partial<ConditionsForm>) =>
    draft.set((now) => ({ ...now, form: { ...now.form, ...change } }));
  const say = useFaults(faults);
  const errorOf = (path: string) => say(path) ?? fieldError(save.error, path);
  const changed = conditions === null ? [] : changedConditions(view.conditions, conditions);
  const isOvertaken = editing.version !== view.version;
  // Everything unknown is something to say too, the first time.
  const isChanged = conditions === null || changed.length > 0 || view.version === 0;
  const fields = { form: editing.form, onChange: edit, errorOf };
  return (
    <Section title={w.title} beside={view.version > 0 && <b>{nameOf(view.version)}</b>}>
      <p>{w.intro}</p>
      {view.version === 0 && (
        <Notice tone="warn" title={w.never}>
          {w.neverHelp}
        </Notice>
      )}
      {isOvertaken && view.conditions && (
        <ChangedMeanwhile
          changes={lines(
            changedConditions(editing.base, view.conditions),
            editing.base,
            view.conditions,
          )}
          onTake={onDiscard}
          onKeep={() => {
            save.reset();
            draft.set({ ...editing, version: view.version, base: view.conditions });
          }}
        />
      )}
      <Restored draft={draft} onDiscard={onDiscard} />
      <ConditionFields {...fields} />
      <HoursFields {...fields} />
      {conditions && <Unstated conditions={conditions} />}
      {conditions && view.version > 0 && changed.length > 0 && (
        <div>
          <h3 className="text-base">{changes}</h3>
          <Lines lines={lines(changed, view.conditions, conditions)} />
        </div>
      )}
      {!isOvertaken && <Failure error={save.error} />}
      <SaveRow
        done={null}
        isOpenForm
        isRunning={save.isRunning}
        isChanged={isChanged}
        isWhole={conditions !== null}
        isOvertaken={isOvertaken}
        onSave={() => conditions && save.run({ body: conditions, version: editing.version })}
        onDiscard={onDiscard}
      >
        {w.save}
      </SaveRow>
    </Section>
  );
}

function useFaults(faults: readonly FormFault[]): (path: string) => string | null {
  const w = useWords(conditionsWords);
  const sentences: Record<FormFault['code'], string> = {
    'not-a-number': w.notANumber,
    'not-a-time': w.notATime,
    'no-length': w.noLength,
    reversed: w.reversed,
    'none-chosen': w.noneChosen,
  };
  return (path) => {
    const fault = faults.find((it) => it.path === path);
    return fault === undefined ? null : sentences[fault.code];
  };
}
