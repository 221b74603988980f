import { useState } from 'react';
import type { ReportBody, RoomView } from '../../../facilities/facilities.api.ts';
import { type PhysicalState, physicalStates } from '../../../facilities/room.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { facilityCodes } from '../../words/codes-facility.ts';
import { roomsBoardWords } from '../../words/rooms-board.ts';
import { useSay, useWords } from '../../words/words.ts';

type YesNo = 'yes' | 'no';
const yesNo = (is: boolean | null): YesNo | null => (is === null ? null : is ? 'yes' : 'no');

/** What a facility says on the phone of one room. Begins with its last word; what was never said is empty. */
export function ReportDialog({ room, onClose }: { room: RoomView; onClose(): void }) {
  const w = useWords(roomsBoardWords);
  const say = useSay();
  const [physical, setPhysical] = useState<PhysicalState | null>(room.physical);
  const [staffed, setStaffed] = useState(yesNo(room.isStaffed));
  const [accepting, setAccepting] = useState(yesNo(room.isAccepting));
  const act = useAct(
    (body: ReportBody, key) =>
      answered(
        api.POST('/api/v1/rooms/{id}/reports', {
          params: { path: { id: room.id } },
          body,
          headers: idempotencyKey(key),
        }),
      ),
    { again: true, touches: [keys.rooms], onDone: onClose },
  );
  const isWhole = physical !== null && staffed !== null && accepting !== null;
  return (
    <ActDialog
      title={w.writeTitle(room.facility.name, room.name)}
      means={<p className="text-ink-soft">{w.writeHelp}</p>}
      act={act}
      button={w.write}
      why={isWhole ? null : w.writeMissing}
      onAct={() =>
        isWhole &&
        act.run({ physical, isStaffed: staffed === 'yes', isAccepting: accepting === 'yes' })
      }
      onClose={onClose}
    >
      <RadioCards<PhysicalState>
        label={w.writePhysical}
        name="/physical"
        columns={4}
        value={physical}
        onChange={setPhysical}
        options={physicalStates.map((value) => ({
          value,
          label: say(facilityCodes.physicalState[value]),
        }))}
      />
      <RadioCards<YesNo>
        label={w.writeStaffed}
        name="/isStaffed"
        columns={2}
        value={staffed}
        onChange={setStaffed}
        options={[
          { value: 'yes', label: w.isStaffed },
          { value: 'no', label: w.isNotStaffed },
        ]}
      />
      <RadioCards<YesNo>
        label={w.writeAccepting}
        name="/isAccepting"
        columns={2}
        value={accepting}
        onChange={setAccepting}
        options={[
          { value: 'yes', label: w.isAccepting },
          { value: 'no', label: w.isNotAccepting },
        ]}
      />
    </ActDialog>
  );
}
