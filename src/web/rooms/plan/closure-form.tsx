import { useState } from 'react';
import type { ClosureChange } from '../../../facilities/closures.api.ts';
import { CLOSURE_REASONS, type ClosureReason } from '../../../facilities/labels.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey, ifMatch } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { Failure, fieldError } from '../../ui/notice.tsx';
import { fieldTimeOf, instantOf } from '../../ui/tokyo-field.ts';
import { closureReasons, roomPlanWords } from '../../words/room-plan.ts';
import { useSay, useWords } from '../../words/words.ts';
import { OverUse, usesOf } from './over-use.tsx';
import type { ClosureBar, Facility, Room } from './wire.ts';

const codes = Object.keys(CLOSURE_REASONS) as ClosureReason[];

/** Closes a room or its facility for a time, or changes a closure; what stands there is asked about. */
export function ClosureForm({
  closure = null,
  room,
  facility,
  from: wished,
  onDone,
}: {
  closure?: ClosureBar | null;
  room: Room;
  facility: Facility;
  /** As the field takes it (2026-11-22T09:00). */
  from?: string;
  onDone(): void;
}) {
  const w = useWords(roomPlanWords);
  const say = useSay();
  const [scope, setScope] = useState<'room' | 'facility'>('room');
  const [from, setFrom] = useState(closure ? fieldTimeOf(closure.from) : (wished ?? ''));
  const [to, setTo] = useState(closure?.to ? fieldTimeOf(closure.to) : '');
  const [reason, setReason] = useState<ClosureReason | ''>(closure?.reason ?? '');
  const [note, setNote] = useState(closure?.note ?? '');
  const save = useAct(
    (body: ClosureChange, key) =>
      closure
        ? answered(
            api.PUT('/api/v1/closures/{id}', {
              params: { path: { id: closure.id } },
              headers: ifMatch(closure.version),
              body,
            }),
          )
        : answered(
            api.POST('/api/v1/closures', {
              headers: idempotencyKey(key),
              body: {
                ...body,
                ...(scope === 'room' ? { roomId: room.id } : { facilityId: facility.id }),
              },
            }),
          ),
    { touches: [keys.rooms, keys.offers, keys.board], onDone },
  );
  const [starts, ends] = [instantOf(from), to === '' ? null : instantOf(to)];
  const isBackwards = starts !== null && ends !== null && ends <= starts;
  const why =
    starts === null
      ? w.fromNeeded
      : reason === ''
        ? w.reasonNeeded
        : isBackwards
          ? w.toFirst
          : null;
  const send = (confirm: boolean) => {
    if (starts === null || reason === '') return;
    save.run({ from: starts, to: ends, reason, note: note.trim() || null, confirm });
  };
  const uses = usesOf(save.error);
  return (
    <>
      {closure === null && (
        <RadioCards<'room' | 'facility'>
          label={w.place}
          name="/roomId"
          value={scope}
          onChange={setScope}
          options={[
            { value: 'room', label: w.thisRoom(room.name) },
            { value: 'facility', label: w.theFacility(facility.name) },
          ]}
        />
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput
          label={w.from}
          name="/from"
          type="datetime-local"
          isRequired
          value={from}
          onChange={setFrom}
          error={fieldError(save.error, '/from')}
        />
        <TextInput
          label={w.to}
          name="/to"
          type="datetime-local"
          value={to}
          onChange={setTo}
          error={fieldError(save.error, '/to')}
        />
      </div>
      <Select<ClosureReason>
        label={w.reason}
        name="/reason"
        isRequired
        empty=""
        value={reason}
        onChange={setReason}
        options={codes.map((code) => ({ value: code, label: say(closureReasons[code]) }))}
      />
      <TextInput
        label={w.note}
        name="/note"
        rows={2}
        maxLength={500}
        value={note}
        onChange={setNote}
        error={fieldError(save.error, '/note')}
      />
      {uses === null ? (
        <>
          <Failure error={save.error} />
          <div className="flex justify-end">
            <Button look="filled" why={why} isRunning={save.isRunning} onPress={() => send(false)}>
              {w.register}
            </Button>
          </div>
        </>
      ) : (
        <OverUse uses={uses} isRunning={save.isRunning} onConfirm={() => send(true)} />
      )}
    </>
  );
}
