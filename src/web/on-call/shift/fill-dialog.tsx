import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem, answered, api, idempotencyKey } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { fieldTimeOf, instantOf } from '../../ui/tokyo-field.ts';
import { commonWords } from '../../words/common.ts';
import { slotNames } from '../../words/on-call.ts';
import { shiftWords } from '../../words/on-call-shift.ts';
import { useSay, useWords } from '../../words/words.ts';
import { slots } from '../calendar/marks.ts';
import { PlanOutcome } from '../plan-refused.tsx';
import { peopleQuery } from '../queries.ts';
import { usePlanAct } from '../use-plan-act.ts';
import type { Wish } from './wish.ts';

interface Filled {
  slot: Wish['slot'];
  userId: string;
  from: string;
  to: string;
  /** Why somebody takes another's place; null: nobody is there. */
  reason: string | null;
}

/** Puts somebody on call: where nobody is, or with a reason in another's place. */
export function FillDialog({ wish, onClose }: { wish: Wish; onClose(): void }) {
  const w = useWords(shiftWords);
  const common = useWords(commonWords);
  const say = useSay();
  const people = useQuery(peopleQuery).data?.people ?? [];
  const [replaces, setReplaces] = useState(wish.replaces);
  const [slot, setSlot] = useState(wish.slot);
  const [userId, setUserId] = useState(wish.userId ?? '');
  const [from, setFrom] = useState(wish.from === null ? '' : fieldTimeOf(wish.from));
  const [to, setTo] = useState(wish.to === null ? '' : fieldTimeOf(wish.to));
  const [reason, setReason] = useState('');
  const fill = usePlanAct(
    ({ reason: why, ...body }: Filled & { confirm: { reason: string } | null }, key) => {
      const headers = idempotencyKey(key);
      return why === null
        ? answered(api.POST('/api/v1/shifts', { body, headers }))
        : answered(api.POST('/api/v1/overrides', { body: { ...body, reason: why }, headers }));
    },
    { again: true, onDone: onClose },
  );
  /** Whatever is changed: what was refused was something else. */
  const edit =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      fill.reset();
    };
  const [starts, ends] = [instantOf(from), instantOf(to)];
  const why = () => {
    if (userId === '') return w.whyPerson;
    if (starts === null || ends === null) return w.whyTime;
    if (ends <= starts) return w.whyOrder;
    return replaces && reason.trim() === '' ? w.whyReason : null;
  };
  const isTaken = fill.error instanceof ApiProblem && fill.error.code === 'shift-overlaps';
  const send = () =>
    starts !== null &&
    ends !== null &&
    fill.run({
      slot,
      userId,
      from: keptWhere(wish.from, from, starts),
      to: keptWhere(wish.to, to, ends),
      reason: replaces ? reason.trim() : null,
    });
  return (
    <Dialog title={replaces ? w.replaceTitle : w.addTitle} isOpen onClose={onClose}>
      {replaces && <p>{w.replaceMeans}</p>}
      <RadioCards
        label={w.slot}
        name="/slot"
        columns={2}
        value={slot}
        onChange={edit<Wish['slot']>(setSlot)}
        options={slots.map((it) => ({ value: it, label: say(slotNames[it]) }))}
      />
      <Select
        label={w.person}
        name="/userId"
        isRequired
        empty={w.choosePerson}
        value={userId}
        onChange={edit(setUserId)}
        options={people.map((it) => ({ value: it.userId, label: it.name }))}
        error={fieldError(fill.error, '/userId')}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextInput
          label={w.from}
          name="/from"
          type="datetime-local"
          help={w.japanTime}
          isRequired
          value={from}
          onChange={edit(setFrom)}
          error={fieldError(fill.error, '/from')}
        />
        <TextInput
          label={w.to}
          name="/to"
          type="datetime-local"
          help={w.japanTime}
          isRequired
          value={to}
          onChange={edit(setTo)}
          error={fieldError(fill.error, '/to')}
        />
      </div>
      {replaces && (
        <TextInput
          label={w.reason}
          name="/reason"
          help={w.reasonForOthers}
          isRequired
          maxLength={200}
          value={reason}
          onChange={edit(setReason)}
          error={fieldError(fill.error, '/reason')}
        />
      )}
      <PlanOutcome act={fill} />
      {isTaken && (
        <div>
          <Button onPress={() => edit(setReplaces)(true)}>{w.replaceInstead}</Button>
        </div>
      )}
      <div className="flex flex-wrap items-start justify-end gap-3">
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button look="filled" why={why()} isRunning={fill.isRunning} onPress={send}>
          {w.addYes}
        </Button>
      </div>
    </Dialog>
  );
}

/** A field has no seconds: what was not changed is sent as it was given. */
const keptWhere = (given: string | null, typed: string, instant: string): string =>
  given !== null && fieldTimeOf(given) === typed ? given : instant;
