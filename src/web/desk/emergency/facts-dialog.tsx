import { type FormEvent, useState } from 'react';
import type { EmergencyView, FactsBody } from '../../../emergencies/emergencies.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, ifMatch } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failure, fieldError, Notice } from '../../ui/notice.tsx';
import { commonWords } from '../../words/common.ts';
import { factsWords } from '../../words/desk-facts.ts';
import { useSay, useWords } from '../../words/words.ts';
import { stepDraftKey } from '../steps/step-draft.ts';
import { StepDraftLine } from '../steps/step-draft-line.tsx';
import {
  bodyOf,
  changedFields,
  factAt,
  factFields,
  shownValue,
  type Typed,
  withoutSent,
} from './fact-fields.ts';
import { FactInput } from './fact-input.tsx';
import { factsOf, type KnownFacts } from './known-facts.ts';

const nothingTyped: Typed = {};
const groups = ['ofPlace', 'ofCaller', 'ofPerson'] as const;

/**
 * What was learned since the call. Only what is typed here is sent; everything else shows what is
 * known now, also when somebody else changes it meanwhile, and then says so.
 */
export function FactsDialog({ emergency, onClose }: { emergency: EmergencyView; onClose(): void }) {
  const w = useWords(factsWords);
  const common = useWords(commonWords);
  const [opened] = useState(() => factsOf(emergency));
  const draft = useDraft<Typed>(stepDraftKey(emergency.id, 'facts'), nothingTyped);
  const { value: typed, latest, set, clear } = draft;
  const known = factsOf(emergency);
  const body = bodyOf(known, typed);
  const save = useAct(
    ({ change }: { change: FactsBody; sent: Typed }) =>
      answered(
        api.PATCH('/api/v1/emergencies/{id}', {
          params: { path: { id: emergency.id } },
          headers: ifMatch(emergency.version),
          body: change,
        }),
      ),
    {
      touches: [keys.board, keys.emergency(emergency.id), keys.sheet(emergency.id)],
      onDone: (_, { sent }) => {
        // What was typed while it was on its way stays to be sent.
        const rest = withoutSent(latest(), sent);
        if (Object.keys(rest).length > 0) {
          set(rest);
          return;
        }
        void clear();
        onClose();
      },
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (body) save.run({ change: body, sent: typed });
  };
  return (
    <Dialog title={w.title} isOpen onClose={onClose} size="large">
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        <p className="text-ink-soft">{w.help}</p>
        <StepDraftLine draft={draft} />
        <ChangedMeanwhile opened={opened} known={known} />
        <Failure error={save.error} />
        {groups.map((group) => (
          <fieldset key={group} className="grid gap-4 sm:grid-cols-2">
            <legend className="mb-2 text-lg font-bold">{w[group]}</legend>
            {factFields
              .filter((field) => field.group === group)
              .map((field) => (
                <FactInput
                  key={field.path}
                  field={field}
                  value={
                    field.path in typed ? (typed[field.path] ?? null) : factAt(known, field.path)
                  }
                  isTyped={field.path in typed}
                  error={fieldError(save.error, `/${field.path}`)}
                  onChange={(value) => set((it) => ({ ...it, [field.path]: value }))}
                />
              ))}
          </fieldset>
        ))}
        <div className="flex flex-wrap justify-end gap-3">
          <Button
            onPress={() => {
              void clear();
              onClose();
            }}
          >
            {common.cancel}
          </Button>
          <Button
            type="submit"
            look="filled"
            isRunning={save.isRunning}
            why={body === null ? w.nothingChanged : null}
          >
            {common.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function ChangedMeanwhile({ opened, known }: { opened: KnownFacts; known: KnownFacts }) {
  const w = useWords(factsWords);
  const say = useSay();
  const changed = changedFields(opened, known);
  if (changed.length === 0) return null;
  return (
    <Notice tone="warn" isAnnounced title={w.changedMeanwhile}>
      <ul className="list-disc pl-5">
        {changed.map((field) => (
          <li key={field.path}>
            {w.changedTo(
              w[field.word],
              shownValue(field, factAt(known, field.path), say, w.join) ?? w.empty,
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
