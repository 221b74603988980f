import { useState } from 'react';
import type { ReportBody, RoomView } from '../../facilities/facilities.api.ts';
import { type PhysicalState, physicalStates } from '../../facilities/room.ts';
import { Button } from '../ui/button.tsx';
import { RadioCards, Switch } from '../ui/choices.tsx';
import { facilityCodes } from '../words/codes-facility.ts';
import { roomsWords } from '../words/rooms.ts';
import { useSay, useWords } from '../words/words.ts';
import { lastReportOf } from './room-report.ts';

/** A sign beside the word, ✓ beside the one that holds: told apart without colour. */
const signs: Record<PhysicalState, string> = {
  USABLE: '○',
  IN_USE: '●',
  CLEANING: '◇',
  CLOSED: '×',
};

interface Props {
  room: RoomView;
  onReport(report: ReportBody): void;
}

export function RoomButtons({ room, onReport }: Props) {
  const last = lastReportOf(room);
  if (last === null) return <FirstReport room={room} onReport={onReport} />;
  return (
    <>
      <States room={room} onPress={(physical) => onReport({ ...last, physical })} />
      <Switches last={last} onReport={onReport} />
    </>
  );
}

function States({ room, onPress }: { room: RoomView; onPress(physical: PhysicalState): void }) {
  const w = useWords(roomsWords);
  const say = useSay();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand where the name already is
    <div role="group" aria-label={w.stateOf(room.name)} className="grid grid-cols-2 gap-2">
      {physicalStates.map((physical) => {
        const isNow = room.physical === physical;
        return (
          <Button
            key={physical}
            look={isNow ? 'filled' : 'outlined'}
            isWide
            aria-pressed={isNow}
            className="min-h-16 text-xl"
            onPress={() => onPress(physical)}
          >
            <span aria-hidden="true">{isNow ? '✓' : signs[physical]}</span>
            {say(facilityCodes.physicalState[physical])}
          </Button>
        );
      })}
    </div>
  );
}

function Switches({ last, onReport }: { last: ReportBody; onReport(report: ReportBody): void }) {
  const w = useWords(roomsWords);
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-1">
      <Switch
        isSelected={last.isStaffed}
        onChange={(isStaffed) => onReport({ ...last, isStaffed })}
      >
        {last.isStaffed ? w.staffedYes : w.staffedNo}
      </Switch>
      <Switch
        isSelected={last.isAccepting}
        onChange={(isAccepting) => onReport({ ...last, isAccepting })}
      >
        {last.isAccepting ? w.acceptingYes : w.acceptingNo}
      </Switch>
    </div>
  );
}

type Said = 'yes' | 'no' | null;

/** Nobody has said anything of the room yet: the two other facts are asked for, never assumed. */
function FirstReport({ room, onReport }: Props) {
  const w = useWords(roomsWords);
  const [isStaffed, setStaffed] = useState<Said>(null);
  const [isAccepting, setAccepting] = useState<Said>(null);
  const [isAskedFor, setAskedFor] = useState(false);
  const missing = (said: Said) => (isAskedFor && said === null ? w.firstSayWhy : null);
  const press = (physical: PhysicalState) => {
    if (isStaffed === null || isAccepting === null) return setAskedFor(true);
    onReport({ physical, isStaffed: isStaffed === 'yes', isAccepting: isAccepting === 'yes' });
  };
  return (
    <>
      <RadioCards<'yes' | 'no'>
        label={w.staffed}
        name={`/rooms/${room.id}/staffed`}
        columns={4}
        value={isStaffed}
        onChange={setStaffed}
        error={missing(isStaffed)}
        options={[
          { value: 'yes', label: w.there },
          { value: 'no', label: w.notThere },
        ]}
      />
      <RadioCards<'yes' | 'no'>
        label={w.accepting}
        name={`/rooms/${room.id}/accepting`}
        columns={4}
        value={isAccepting}
        onChange={setAccepting}
        error={missing(isAccepting)}
        options={[
          { value: 'yes', label: w.possible },
          { value: 'no', label: w.stopped },
        ]}
      />
      <States room={room} onPress={press} />
    </>
  );
}
