import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import type { PreviewInput, RotationInput, RotationView } from '../../../on-call/rotations.api.ts';
import { tokyoDayOf } from '../../../platform/text/tokyo-day.ts';
import { ApiProblem, answered, api, idempotencyKey, ifMatch } from '../../api/client.ts';
import { serverNow } from '../../api/live.ts';
import { keys } from '../../api/touched.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { Loading, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { fieldError, Notice } from '../../ui/notice.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { slotNames } from '../../words/on-call.ts';
import { dayKindNames, rotationWords } from '../../words/on-call-rotation.ts';
import { useSay, useWords } from '../../words/words.ts';
import { daysFrom, plusDays, weekOf } from '../calendar/days.ts';
import { slots } from '../calendar/marks.ts';
import { rangeOf } from '../calendar/shown.ts';
import { PlanOutcome } from '../plan-refused.tsx';
import { peopleQuery } from '../queries.ts';
import { usePlanAct } from '../use-plan-act.ts';
import { PeopleOrder } from './people-order.tsx';
import { dayKinds, formOf, type RotationForm, ruleOf, type Unit } from './rotation-form.ts';
import { WindowsField } from './windows-field.tsx';

const Preview = lazyPart(async () => (await import('./preview.tsx')).Preview);

const weeksAhead = 4;
/** What is typed is looked at once it stands still. */
const stillMs = 400;

/** The rule of a rotation, and what it would make of the plan while it is typed. */
export function RotationEditor({
  rotation,
  atFirst,
}: {
  /** Null: a new one. */
  rotation: RotationView | null;
  atFirst: RotationForm;
}) {
  const w = useWords(rotationWords);
  const say = useSay();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const people = useQuery(peopleQuery).data?.people ?? [];
  const [form, setForm] = useState(atFirst);
  const [version, setVersion] = useState(rotation?.version ?? null);
  const save = usePlanAct(
    (body: RotationInput, key) =>
      rotation === null || version === null
        ? answered(api.POST('/api/v1/rotations', { body, headers: idempotencyKey(key) }))
        : answered(
            api.PUT('/api/v1/rotations/{id}', {
              params: { path: { id: rotation.id } },
              headers: ifMatch(version),
              body,
            }),
          ),
    {
      again: rotation === null,
      onDone: async () => {
        await queries.invalidateQueries({ queryKey: keys.rotations });
        await navigate({ to: paths.rotations });
      },
    },
  );
  const change = (part: Partial<RotationForm>) => {
    setForm((before) => ({ ...before, ...part }));
    save.reset();
  };
  const readAnew = () => {
    if (rotation === null) return;
    setVersion(rotation.version);
    change(formOf(rotation));
  };
  const rule = ruleOf(form);
  const why = form.name.trim() === '' ? w.whyName : typeof rule === 'string' ? w[rule] : null;
  const weeks = weeksFrom(form.startsAt);
  const settled = useSettled(form, stillMs);
  const settledRule = ruleOf(settled);
  const body: PreviewInput | null =
    typeof settledRule === 'string'
      ? null
      : {
          slot: settled.slot,
          rule: settledRule,
          rotationId: rotation?.id ?? null,
          ...rangeOf(weeksFrom(settled.startsAt)),
        };
  const isOutdated = save.error instanceof ApiProblem && save.error.code === 'version-conflict';
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <Section title={w.rule}>
        <RadioCards
          label={w.slot}
          name="/slot"
          columns={2}
          value={form.slot}
          onChange={(slot) => change({ slot })}
          options={slots.map((it) => ({ value: it, label: say(slotNames[it]) }))}
        />
        <TextInput
          label={w.name}
          name="/name"
          help={w.nameHelp}
          isRequired
          maxLength={60}
          value={form.name}
          onChange={(name) => change({ name })}
          error={fieldError(save.error, '/name')}
        />
        <PeopleOrder
          people={people}
          order={form.people}
          onChange={(order) => change({ people: order })}
        />
        <div className="grid grid-cols-2 gap-3">
          <TextInput
            label={w.length}
            name="/rule/turn/length"
            inputMode="numeric"
            isRequired
            maxLength={4}
            value={form.length}
            onChange={(length) => change({ length })}
            error={fieldError(save.error, '/rule/turn/length')}
          />
          <Select<Unit>
            label={w.unit}
            name="/rule/turn/unit"
            value={form.unit}
            onChange={(unit) => unit !== '' && change({ unit })}
            options={[
              { value: 'hours', label: w.unitHours },
              { value: 'days', label: w.unitDays },
              { value: 'weeks', label: w.unitWeeks },
            ]}
          />
        </div>
        <TextInput
          label={w.startsAt}
          name="/rule/startsAt"
          type="datetime-local"
          help={w.startsAtHelp}
          isRequired
          value={form.startsAt}
          onChange={(startsAt) => change({ startsAt })}
          error={fieldError(save.error, '/rule/startsAt')}
        />
        <RadioCards
          label={w.dayKind}
          name="/rule/dayKind"
          help={w.dayKindHelp}
          value={form.dayKind}
          onChange={(dayKind) => change({ dayKind })}
          options={dayKinds.map((it) => ({ value: it, label: say(dayKindNames[it]) }))}
        />
        <WindowsField isAllDay={form.isAllDay} windows={form.windows} onChange={change} />
        <TextInput
          label={w.endsAt}
          name="/rule/endsAt"
          type="datetime-local"
          value={form.endsAt}
          onChange={(endsAt) => change({ endsAt })}
          error={fieldError(save.error, '/rule/endsAt')}
        />
        {isOutdated ? (
          <Notice tone="warn" title={w.changedMeanwhile} isAnnounced>
            <Button onPress={readAnew}>{w.readAnew}</Button>
          </Notice>
        ) : (
          <PlanOutcome act={save} />
        )}
        <div>
          <Button
            look="filled"
            why={why}
            isRunning={save.isRunning}
            onPress={() =>
              typeof rule !== 'string' &&
              save.run({ slot: form.slot, name: form.name.trim(), rule })
            }
          >
            {rotation === null ? w.create : w.save}
          </Button>
        </div>
      </Section>
      <Suspense fallback={<Loading height="16rem" />}>
        <Preview body={body} weeks={weeks} />
      </Suspense>
    </div>
  );
}

/** From the week of the first hand-over, or of today where that has been. */
function weeksFrom(startsAt: string): string[][] {
  const today = tokyoDayOf(new Date(serverNow()));
  const day = [startsAt.slice(0, 10), today].sort().at(-1) ?? today;
  const [monday = day] = weekOf(day);
  return Array.from({ length: weeksAhead }, (_, n) => daysFrom(plusDays(monday, n * 7), 7));
}
