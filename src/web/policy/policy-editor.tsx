import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { EscalationPolicy, PolicyView } from '../../escalation/policy.api.ts';
import { useAct } from '../api/act.ts';
import { ApiProblem, answered, api, ifMatch } from '../api/client.ts';
import type { Draft } from '../api/draft.ts';
import { keys } from '../api/touched.ts';
import { peopleQuery } from '../on-call/queries.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/fields.tsx';
import { Section } from '../ui/layout.tsx';
import { Failure, Notice } from '../ui/notice.tsx';
import { formatTime } from '../ui/time.tsx';
import { policyWords } from '../words/policy.ts';
import { stepDraftWords } from '../words/steps-draft.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { Conflict } from './conflict.tsx';
import { DifferenceList } from './difference-list.tsx';
import { differences } from './differences.ts';
import type { Editing } from './editing.ts';
import { LevelFields } from './level-fields.tsx';
import {
  canMove,
  type DraftFault,
  type PolicyDraft,
  readDraft,
  startsOf,
  withChange,
  withLevel,
  withoutLevel,
  withSwapped,
} from './policy-draft.ts';

/** The manager's form. What is typed is kept; it is saved over the version that it was begun from. */
export function PolicyEditor({ view, draft }: { view: PolicyView; draft: Draft<Editing> }) {
  const w = useWords(policyWords);
  const queries = useQueryClient();
  const [saved, setSaved] = useState<number | null>(null);
  const people = useQuery(peopleQuery).data?.people ?? [];
  const editing = draft.value;
  const edit = (change: (now: PolicyDraft) => PolicyDraft) => {
    setSaved(null);
    draft.set((now) => ({ ...now, draft: change(now.draft) }));
  };
  const { policy, faults } = readDraft(editing.draft);
  const save = useAct(
    ({ body, version }: { body: EscalationPolicy; version: number }) =>
      answered(api.PUT('/api/v1/escalation-policy', { body, headers: ifMatch(version) })),
    {
      touches: [keys.policy],
      onDone: (now) => {
        queries.setQueryData(keys.policy, now);
        setSaved(now.version);
        void draft.clear();
      },
    },
  );
  const isOvertaken = editing.version !== view.version;
  const reachNobody = levelsWithout(save.error);
  const errorOf = useFaults(faults);
  const starts = startsOf(editing.draft);
  const changes = policy === null ? [] : differences(view.policy, policy);
  const { levels } = editing.draft;
  return (
    <>
      {isOvertaken && (
        <Conflict
          changes={differences(editing.base, view.policy)}
          onTake={() => {
            save.reset();
            void draft.clear();
          }}
          onKeep={() => {
            save.reset();
            draft.set({ ...editing, version: view.version, base: view.policy });
          }}
        />
      )}
      <Restored draft={draft} />
      <Section title={w.levels} beside={<b>{w.version(view.version)}</b>}>
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
            label={w.repeat}
            inputMode="numeric"
            value={editing.draft.repeatEvery}
            onChange={(repeatEvery) => edit((now) => ({ ...now, repeatEvery }))}
            error={errorOf('/repeatEverySeconds')}
            beside={<span>{w.seconds}</span>}
          />
          <TextInput
            name="/leaseSeconds"
            label={w.lease}
            help={w.leaseHelp}
            inputMode="numeric"
            value={editing.draft.leaseMinutes}
            onChange={(leaseMinutes) => edit((now) => ({ ...now, leaseMinutes }))}
            error={errorOf('/leaseSeconds')}
            beside={<span>{w.minutes}</span>}
          />
        </div>
      </Section>
      <Section title={w.changes}>
        {changes.length > 0 && <DifferenceList changes={changes} />}
        <p className="text-sm text-ink-soft">{w.running}</p>
        {!isOvertaken && <Failure error={save.error} />}
        <p role="status" className="font-bold text-good empty:hidden">
          {saved !== null && w.saved(saved)}
        </p>
        <div className="flex flex-wrap items-start gap-3">
          <Button
            look="filled"
            isRunning={save.isRunning}
            why={
              isOvertaken
                ? w.conflictTitle
                : policy === null
                  ? w.mendFirst
                  : changes.length === 0
                    ? w.noChanges
                    : null
            }
            onPress={() => policy && save.run({ body: policy, version: editing.version })}
          >
            {w.save}
          </Button>
          {(changes.length > 0 || policy === null) && (
            <Button onPress={() => void draft.clear()}>{w.discard}</Button>
          )}
        </div>
      </Section>
    </>
  );
}

/** That one has come back to what was being edited, and when it is not safe yet. */
function Restored({ draft: { restored, isLost } }: { draft: Draft<Editing> }) {
  const w = useWords(policyWords);
  const words = useWords(stepDraftWords);
  const language = useLanguage();
  return (
    <>
      {restored !== null && (
        <Notice title={w.draftKept}>{words.restored(formatTime(restored, language, true))}</Notice>
      )}
      <p role="status" className="text-sm font-bold text-warn empty:hidden">
        {isLost && words.unsaved}
      </p>
    </>
  );
}

function useFaults(faults: readonly DraftFault[]): (path: string) => string | null {
  const w = useWords(policyWords);
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
