import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ShiftView } from '../../../on-call/on-call.api.ts';
import type { SwapInput } from '../../../on-call/swaps.api.ts';
import { tokyoDayOf } from '../../../platform/text/tokyo-day.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { serverNow } from '../../api/live.ts';
import { keys } from '../../api/touched.ts';
import { useMe } from '../../session.tsx';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { fieldTimeOf, instantOf } from '../../ui/tokyo-field.ts';
import { slotNames } from '../../words/on-call.ts';
import { swapWords } from '../../words/on-call-swap.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { plusDays, startOf } from '../calendar/days.ts';
import { peopleQuery, planQuery } from '../queries.ts';
import { formatSpan } from '../when.ts';
import { Changes } from './changes.tsx';
import { bodyOf, changesOf, lackingOf, type Wanted } from './swap-request.ts';

/** As far ahead as rotations are laid out. */
const daysAhead = 92;

/** Asks somebody to take a shift, perhaps for one of theirs. One of `mine` and `theirs` is known. */
export function SwapDialog({
  mine: given,
  theirs,
  onClose,
}: {
  mine: ShiftView | null;
  theirs: ShiftView | null;
  onClose(): void;
}) {
  const w = useWords(swapWords);
  const me = useMe();
  const [mineId, setMineId] = useState(given?.id ?? '');
  const [userId, setUserId] = useState(theirs?.person.userId ?? '');
  const [returnId, setReturnId] = useState(theirs?.id ?? '');
  const [isPart, setPart] = useState(false);
  const [from, setFrom] = useState(given === null ? '' : fieldTimeOf(given.from));
  const [to, setTo] = useState(given === null ? '' : fieldTimeOf(given.to));
  const [note, setNote] = useState('');
  const people = useQuery(peopleQuery).data?.people ?? [];
  const ahead = useShiftsAhead();
  const others = people.filter((it) => it.userId !== me.userId);
  const known = [given, theirs, ...ahead];
  const byId = (id: string) => known.find((it) => it?.id === id) ?? null;
  const wanted: Wanted = {
    mine: byId(mineId),
    withUserId: userId,
    part: isPart ? { from: instantOf(from), to: instantOf(to) } : null,
    inReturn: byId(returnId),
    note,
  };
  const other = others.find((it) => it.userId === userId)?.name ?? theirs?.person.name ?? '';
  const lacking = lackingOf(wanted);
  const changes = changesOf(wanted, { me: me.name, other }, serverNow());
  const ask = useAct(
    (body: SwapInput, key) =>
      answered(api.POST('/api/v1/swaps', { body, headers: idempotencyKey(key) })),
    { again: true, touches: [keys.swaps], onDone: onClose },
  );
  const chooseMine = (id: string) => {
    setMineId(id);
    const shift = byId(id);
    setFrom(shift === null ? '' : fieldTimeOf(shift.from));
    setTo(shift === null ? '' : fieldTimeOf(shift.to));
  };
  const body = bodyOf(wanted);
  return (
    <ActDialog
      title={w.title}
      act={ask}
      button={w.send}
      why={lacking === null ? null : w[lacking]}
      onAct={() => body !== null && ask.run(body)}
      onClose={onClose}
    >
      {given === null && (
        <ShiftChoice
          label={w.mine}
          name="/shiftId"
          empty={w.chooseMine}
          help={ahead.some((it) => it.person.userId === me.userId) ? undefined : w.noneOfMine}
          shifts={ahead.filter((it) => it.person.userId === me.userId)}
          value={mineId}
          onChange={chooseMine}
        />
      )}
      {theirs === null && (
        <Select
          label={w.with}
          name="/withUserId"
          isRequired
          empty={w.choose}
          value={userId}
          onChange={(id) => {
            setUserId(id);
            setReturnId('');
          }}
          options={others.map((it) => ({ value: it.userId, label: it.name }))}
          error={fieldError(ask.error, '/withUserId')}
        />
      )}
      {wanted.mine !== null && (
        <RadioCards<'whole' | 'part'>
          label={w.howMuch}
          name="/part"
          columns={2}
          value={isPart ? 'part' : 'whole'}
          onChange={(chosen) => setPart(chosen === 'part')}
          options={[
            { value: 'whole', label: w.whole },
            { value: 'part', label: w.part },
          ]}
        />
      )}
      {isPart && (
        <div className="grid gap-3 sm:grid-cols-2">
          <TextInput
            label={w.from}
            name="/from"
            type="datetime-local"
            value={from}
            onChange={setFrom}
          />
          <TextInput label={w.to} name="/to" type="datetime-local" value={to} onChange={setTo} />
        </div>
      )}
      {userId !== '' && theirs === null && (
        <ShiftChoice
          label={w.inReturn}
          name="/forShiftId"
          empty={w.nothing}
          shifts={ahead.filter((it) => it.person.userId === userId)}
          value={returnId}
          onChange={setReturnId}
        />
      )}
      <TextInput
        label={w.note}
        name="/note"
        help={w.noteHelp}
        rows={2}
        maxLength={400}
        value={note}
        onChange={setNote}
        error={fieldError(ask.error, '/note')}
      />
      {lacking === null && (
        <section aria-label={w.changes} className="rounded-8 bg-solid-gray-50 px-4 py-3">
          <p className="font-bold">{w.changes}</p>
          <Changes changes={changes} />
        </section>
      )}
      <p className="text-sm text-ink-soft">{w.untilThen}</p>
    </ActDialog>
  );
}

/** Everybody's shifts that are not over, as far as the plan is laid out. */
function useShiftsAhead(): readonly ShiftView[] {
  const now = serverNow();
  const day = tokyoDayOf(new Date(now));
  const at = (it: string) => new Date(startOf(it)).toISOString();
  const plan = useQuery(planQuery({ from: at(day), to: at(plusDays(day, daysAhead)) })).data;
  return plan?.shifts.filter((it) => Date.parse(it.to) > now) ?? [];
}

function ShiftChoice({
  shifts,
  ...field
}: {
  label: string;
  name: string;
  help?: string;
  empty: string;
  shifts: readonly ShiftView[];
  value: string;
  onChange(id: string): void;
}) {
  const language = useLanguage();
  const say = useSay();
  return (
    <Select
      {...field}
      options={shifts.map((it) => ({
        value: it.id,
        label: `${formatSpan(it, language)} ${say(slotNames[it.slot])}`,
      }))}
    />
  );
}
