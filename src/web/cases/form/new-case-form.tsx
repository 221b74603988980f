import { useRouter } from '@tanstack/react-router';
import { type FormEvent, Suspense, useCallback } from 'react';
import type { CreateCase } from '../../../priority-cases/priority-cases.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { keys } from '../../api/touched.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { caseFormWords } from '../../words/case-form.ts';
import { useWords } from '../../words/words.ts';
import { DraftFound, DraftStanding } from './draft-note.tsx';
import { newBody } from './edits.ts';
import { newCase } from './fields-person.ts';
import { AnswersOfForm, ErrorsOfForm } from './form-context.ts';
import { Parts } from './parts.tsx';
import type { FieldSpec, Value } from './spec.ts';
import { useProblems } from './use-problems.tsx';
import { toValue } from './values.ts';

const LikelyDuplicates = lazyPart(
  async () => (await import('./likely-duplicates.tsx')).LikelyDuplicates,
);

type Values = { readonly [at: string]: Value };
const noValues: Values = {};
const fields = newCase.flatMap((part) => part.fields);
const byAt = new Map(fields.map((field) => [field.at, field]));

/** What a new case begins with, kept as a draft until it is one. */
export function NewCaseForm({ wardCodes }: { wardCodes: readonly string[] }) {
  const w = useWords(caseFormWords);
  const router = useRouter();
  const draft = useDraft<Values>('case:new', noValues);
  const onlyWard = wardCodes.length === 1 ? (wardCodes[0] ?? '') : '';
  const answer = (at: string): Value => {
    const field = byAt.get(at);
    if (!field) return null;
    return draft.value[at] ?? (at === '/wardCode' ? onlyWard : toValue(field, undefined));
  };
  const typed = (at: string) => {
    const value = answer(at);
    return typeof value === 'string' ? value : '';
  };
  const create = useAct(
    (body: object, key) =>
      answered(
        api.POST('/api/v1/cases', { headers: idempotencyKey(key), body: body as CreateCase }),
      ),
    {
      again: true,
      touches: [keys.cases, keys.drafts],
      onDone: async ({ id }) => {
        await draft.clear();
        await router.navigate({ to: paths.case, params: { id } });
      },
    },
  );
  const problems = useProblems(create.error, fields);
  const { mended } = problems;
  const { set } = draft;
  const change = useCallback(
    (field: FieldSpec, update: (now: Value) => Value) => {
      mended(field.at);
      set((now) => ({ ...now, [field.at]: update(now[field.at] ?? toValue(field, undefined)) }));
    },
    [mended, set],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (create.isRunning) return;
    const values = Object.fromEntries(fields.map(({ at }) => [at, answer(at)]));
    create.run({ birthDate: null, ...newBody(values, fields) });
  };
  return (
    <ErrorsOfForm value={problems.errorAt}>
      <AnswersOfForm value={answer}>
        <form noValidate onSubmit={submit} className="flex flex-col gap-4">
          <DraftFound draft={draft} consequence={w.discardNew} />
          {problems.summary}
          {/* While it becomes a case nothing can be added that would be lost with the draft. */}
          <fieldset disabled={create.isRunning} className="flex flex-col gap-4">
            <Parts parts={newCase.slice(0, 1)} answer={answer} onChange={change} />
            {/* Right below the name: seen while it is typed. */}
            <Suspense fallback={null}>
              <LikelyDuplicates
                name={typed('/name')}
                nameKana={typed('/nameKana')}
                birthDate={typed('/birthDate')}
              />
            </Suspense>
            <Parts parts={newCase.slice(1)} answer={answer} onChange={change} />
          </fieldset>
          <DraftStanding draft={draft} />
          <div>
            <Button type="submit" look="filled" isRunning={create.isRunning}>
              {w.create}
            </Button>
          </div>
        </form>
      </AnswersOfForm>
    </ErrorsOfForm>
  );
}
