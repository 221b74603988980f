import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { MeetingBody, MeetingView } from '../../../council/council.api.ts';
import { type Sight, sights } from '../../../council/council.ts';
import { parseJapaneseDate } from '../../../platform/text/japanese-date.ts';
import { paths } from '../../paths.ts';
import { useWardName } from '../../rooms/ward-name.ts';
import { useMe } from '../../session.tsx';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { DayInput, dayMistake } from '../../ui/day-input.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { Loading } from '../../ui/layout.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { councilCodes } from '../../words/codes-council.ts';
import { councilWords } from '../../words/council.ts';
import { useSay, useWords } from '../../words/words.ts';
import { missing, useMistakes } from '../case/mistakes.ts';
import { ChangedMeeting, newerOf } from './changed-meeting.tsx';
import { officesQuery, useSaveMeeting } from './queries.ts';

const noSeat = 'NO_SEAT';

/** When and where it is, and who sits at the table. `meeting` null: a new one. */
export function MeetingDialog({
  meeting,
  onClose,
}: {
  meeting: MeetingView | null;
  onClose(): void;
}) {
  const w = useWords(councilWords);
  const say = useSay();
  const navigate = useNavigate();
  const wardName = useWardName();
  const { wardCodes } = useMe();
  const offices = useQuery(officesQuery).data?.items;
  const [plan, setPlan] = useState(() => ({
    name: meeting?.name ?? '',
    heldOn: meeting?.heldOn ?? '',
    startsAt: meeting?.startsAt ?? '',
    place: meeting?.place ?? '',
    wardCode: meeting?.wardCode ?? wardCodes[0] ?? '',
  }));
  const [seats, setSeats] = useState(
    () => new Map(meeting?.seats.map((it) => [it.organisationId, it.sees])),
  );
  // What was there when one began: the page behind goes on changing.
  const [begunAt] = useState(meeting?.version ?? 0);
  const save = useSaveMeeting(meeting);
  const form = useMistakes(
    {
      '/name': missing(plan.name, councilWords.needName),
      '/heldOn': dayMistake(plan.heldOn, councilWords.needDay),
    },
    save.error,
  );
  const newer = newerOf(save.error);
  const body: MeetingBody = {
    ...plan,
    startsAt: plan.startsAt || null,
    place: plan.place.trim() || null,
    seats: [...seats].map(([organisationId, sees]) => ({ organisationId, sees })),
  };
  const send = () => {
    if (!form.tryNow()) return;
    const day = parseJapaneseDate(plan.heldOn);
    const version = newer?.version ?? begunAt;
    void save
      .runAsync({ body: { ...body, heldOn: day.ok ? day.iso : plan.heldOn }, version })
      .then(({ id }) => {
        onClose();
        if (meeting === null) void navigate({ to: paths.meeting, params: { id } });
      })
      .catch(() => {});
  };
  const text = (name: keyof typeof plan) => ({
    name: `/${name}`,
    value: plan[name],
    onChange: (value: string) => setPlan((now) => ({ ...now, [name]: value })),
    error: fieldError(form.atField, `/${name}`),
  });
  const sit = (id: string, sees: Sight | typeof noSeat) =>
    setSeats((now) => {
      const next = new Map(now);
      if (sees === noSeat) next.delete(id);
      else next.set(id, sees);
      return next;
    });
  return (
    <ActDialog
      title={meeting === null ? w.plan : w.planTitle}
      size="large"
      act={{ error: newer === null ? form.summary : null, isRunning: save.isRunning }}
      button={w.save}
      onAct={send}
      onClose={onClose}
    >
      {newer !== null && <ChangedMeeting mine={body} newer={newer.now} offices={offices ?? []} />}
      <TextInput label={w.name} help={w.nameHelp} isRequired maxLength={200} {...text('name')} />
      {meeting === null && wardCodes.length > 1 && (
        <Select
          label={w.ward}
          options={wardCodes.map((value) => ({ value, label: wardName(value) }))}
          {...text('wardCode')}
        />
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <DayInput label={w.heldOn} isRequired hasToday={false} {...text('heldOn')} />
        <TextInput label={w.startsAt} type="time" {...text('startsAt')} />
      </div>
      <TextInput label={w.place} maxLength={200} {...text('place')} />
      <fieldset className="flex flex-col gap-3">
        <legend className="font-bold">{w.seats}</legend>
        <p className="text-sm text-ink-soft">{w.seatsHelp}</p>
        {offices === undefined && <Loading />}
        <div className="grid gap-3 sm:grid-cols-2">
          {offices?.map(({ id, name }) => (
            <Select<Sight | typeof noSeat>
              key={id}
              label={name}
              name={`/seats/${id}`}
              value={seats.get(id) ?? noSeat}
              onChange={(sees) => sit(id, sees || noSeat)}
              options={[
                { value: noSeat, label: w.noSeat },
                ...sights.map((value) => ({ value, label: say(councilCodes.sight[value]) })),
              ]}
            />
          ))}
        </div>
      </fieldset>
    </ActDialog>
  );
}
