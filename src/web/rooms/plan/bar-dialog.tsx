import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../api/act.ts';
import { answered, api, ifMatch } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { paths } from '../../paths.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Fact, Facts } from '../../ui/layout.tsx';
import { Failure } from '../../ui/notice.tsx';
import { closureReasons, roomPlanWords } from '../../words/room-plan.ts';
import { useSay, useWords } from '../../words/words.ts';
import { kindOf, useBarWords } from './bar-words.ts';
import { ClosureForm } from './closure-form.tsx';
import type { Bar, ClosureBar, Facility, OccupancyBar, Room } from './wire.ts';

/** All of one bar: what it is, and the way to what it belongs to. */
export function BarDialog({
  bar,
  room,
  facility,
  onClose,
}: {
  bar: Bar;
  room: Room;
  facility: Facility;
  onClose(): void;
}) {
  const { w, language, short, span } = useBarWords();
  const say = useSay();
  const [isChanging, setChanging] = useState(false);
  if (bar.type === 'closure' && isChanging)
    return (
      <Dialog title={w.changeTitle} isOpen isUnderThumb onClose={onClose}>
        <ClosureForm closure={bar} room={room} facility={facility} onDone={onClose} />
      </Dialog>
    );
  return (
    <Dialog title={short(bar)} isOpen isUnderThumb isDismissable onClose={onClose}>
      <Facts>
        <Fact name={w.room}>{`${facility.name} ${room.name}`}</Fact>
        <Fact name={w.kind}>
          {kindOf(bar, w, language)}
          {bar.type === 'closure' && bar.isWholeFacility && `（${w.wholeFacility}）`}
        </Fact>
        <Fact name={w.when}>{span(bar)}</Fact>
        {bar.type === 'occupancy' && bar.reference !== null && (
          <Fact name={w.reference}>{bar.reference}</Fact>
        )}
        {bar.type === 'closure' && (
          <>
            <Fact name={w.reason}>{say(closureReasons[bar.reason])}</Fact>
            {bar.note !== null && <Fact name={w.note}>{bar.note}</Fact>}
          </>
        )}
      </Facts>
      {bar.type === 'occupancy' && <Ways bar={bar} roomId={room.id} onDone={onClose} />}
      {bar.type === 'closure' && (
        <div className="flex flex-wrap gap-3">
          <Button onPress={() => setChanging(true)}>{w.change}</Button>
          <TakeBack closure={bar} onDone={onClose} />
        </div>
      )}
    </Dialog>
  );
}

function Ways({ bar, roomId, onDone }: { bar: OccupancyBar; roomId: string; onDone(): void }) {
  const w = useWords(roomPlanWords);
  const clean = useAct(
    () => answered(api.POST('/api/v1/rooms/{id}/cleaned', { params: { path: { id: roomId } } })),
    { touches: [keys.rooms], onDone },
  );
  const way = buttonClass('outlined');
  return (
    <>
      <Failure error={clean.error} />
      <div className="flex flex-wrap gap-3">
        {bar.stayId !== null && (
          <Link to={paths.stay} params={{ id: bar.stayId }} className={way}>
            {w.openStay}
          </Link>
        )}
        {bar.offerId !== null && (
          <Link to={paths.offer} params={{ id: bar.offerId }} className={way}>
            {w.openOffer}
          </Link>
        )}
        {bar.trialId !== null && (
          <Link to={paths.trialStay} params={{ id: bar.trialId }} className={way}>
            {w.openTrial}
          </Link>
        )}
        {bar.emergencyId !== null && (
          <Link to={paths.emergency} params={{ id: bar.emergencyId }} className={way}>
            {w.openEmergency}
          </Link>
        )}
        {bar.kind === 'cleaning' && !bar.isReleased && (
          <Button look="filled" isRunning={clean.isRunning} onPress={() => clean.run(undefined)}>
            {w.endCleaning}
          </Button>
        )}
      </div>
    </>
  );
}

function TakeBack({ closure, onDone }: { closure: ClosureBar; onDone(): void }) {
  const w = useWords(roomPlanWords);
  const cancel = useAct(
    () =>
      answered(
        api.DELETE('/api/v1/closures/{id}', {
          params: { path: { id: closure.id } },
          headers: ifMatch(closure.version),
        }),
      ),
    { touches: [keys.rooms], onDone },
  );
  return (
    <ConfirmButton
      title={w.takeBackTitle}
      consequence={w.takeBackMeans}
      confirm={w.takeBack}
      error={cancel.error}
      onConfirm={() => cancel.runAsync(undefined)}
    >
      {w.takeBack}
    </ConfirmButton>
  );
}
