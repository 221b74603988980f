import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ContractBody } from '../../../facilities/contracts.api.ts';
import { SECURING, type Securing } from '../../../facilities/labels.ts';
import { parseJapaneseDate } from '../../../platform/text/japanese-date.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey, ifMatch } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { facilityCodes } from '../../words/codes-facility.ts';
import { commonWords } from '../../words/common.ts';
import { securedDaysWords } from '../../words/room-plan.ts';
import { useSay, useWords } from '../../words/words.ts';
import { roomsQuery } from '../board/queries.ts';
import type { ContractEdit } from './secured.ts';

const codes = Object.keys(SECURING) as Securing[];

/** From when until when a room is secured. */
export function ContractDialog({
  contract,
  roomId: given,
  facilityId,
  onClose,
}: ContractEdit & { facilityId: string; onClose(): void }) {
  const w = useWords(securedDaysWords);
  const common = useWords(commonWords);
  const say = useSay();
  const rooms = useQuery(roomsQuery(facilityId)).data ?? [];
  const [roomId, setRoomId] = useState(given ?? '');
  const [secured, setSecured] = useState<Securing>(contract?.secured ?? 'DEDICATED');
  const [fromDay, setFromDay] = useState(contract?.fromDay ?? '');
  const [untilDay, setUntilDay] = useState(contract?.untilDay ?? '');
  const [note, setNote] = useState(contract?.note ?? '');
  const save = useAct(
    (body: ContractBody, key) =>
      contract
        ? answered(
            api.PUT('/api/v1/contracts/{id}', {
              params: { path: { id: contract.id } },
              headers: ifMatch(contract.version),
              body,
            }),
          )
        : answered(
            api.POST('/api/v1/rooms/{id}/contracts', {
              params: { path: { id: roomId } },
              headers: idempotencyKey(key),
              body,
            }),
          ),
    { touches: [keys.roomPlan], onDone: onClose },
  );
  const why = roomId === '' ? w.chooseRoom : parseJapaneseDate(fromDay).ok ? null : w.dayNeeded;
  return (
    <ActDialog
      title={contract ? w.changeTitle : w.addTitle}
      act={save}
      button={common.save}
      why={why}
      aside={contract && <Remove contract={contract} onDone={onClose} />}
      onAct={() =>
        save.run({
          secured,
          fromDay: fromDay.trim(),
          untilDay: untilDay.trim() || null,
          note: note.trim() || null,
        })
      }
      onClose={onClose}
    >
      {contract === null && (
        <Select
          label={w.room}
          name="/roomId"
          isRequired
          empty=""
          value={roomId}
          onChange={setRoomId}
          options={rooms.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Select<Securing>
        label={w.secured}
        name="/secured"
        value={secured}
        onChange={(chosen) => chosen && setSecured(chosen)}
        options={codes.map((code) => ({ value: code, label: say(facilityCodes.secured[code]) }))}
      />
      <DayInput
        label={w.fromDay}
        name="/fromDay"
        isRequired
        hasToday={false}
        value={fromDay}
        onChange={setFromDay}
        error={fieldError(save.error, '/fromDay')}
      />
      <DayInput
        label={w.untilDay}
        name="/untilDay"
        hasToday={false}
        value={untilDay}
        onChange={setUntilDay}
        error={fieldError(save.error, '/untilDay')}
      />
      <TextInput
        label={w.note}
        name="/note"
        maxLength={500}
        value={note}
        onChange={setNote}
        error={fieldError(save.error, '/note')}
      />
    </ActDialog>
  );
}

function Remove({
  contract: { id, version },
  onDone,
}: {
  contract: NonNullable<ContractEdit['contract']>;
  onDone(): void;
}) {
  const w = useWords(securedDaysWords);
  const common = useWords(commonWords);
  const remove = useAct(
    () =>
      answered(
        api.DELETE('/api/v1/contracts/{id}', {
          params: { path: { id } },
          headers: ifMatch(version),
        }),
      ),
    { touches: [keys.roomPlan], onDone },
  );
  return (
    <ConfirmButton
      look="quiet"
      title={w.removeTitle}
      consequence={w.removeMeans}
      confirm={common.remove}
      error={remove.error}
      onConfirm={() => remove.runAsync(undefined)}
    >
      {common.remove}
    </ConfirmButton>
  );
}
