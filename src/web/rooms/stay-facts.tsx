import type { StayView } from '../../stays/stays.api.ts';
import { useMe } from '../session.tsx';
import { Chip, Fact, Facts, Section } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { At } from '../ui/time.tsx';
import { houseCodes } from '../words/codes-house.ts';
import { stayWords } from '../words/stay.ts';
import { useSay, useWords } from '../words/words.ts';
import { Arrival } from './stay/arrival.tsx';
import { Kept } from './stay/kept.tsx';
import type { ShownState } from './stay-state.ts';
import { useIsOver } from './use-is-over.ts';

/** Until when, and what has happened so far. */
export function StayFacts({ stay, state }: { stay: StayView; state: ShownState }) {
  const w = useWords(stayWords);
  const say = useSay();
  const isOfFacility = useMe().role === 'facility_staff';
  const { transfer, admission, extensions = [], departure } = state;
  const isRunning = departure === undefined && state.status !== 'cancelled';
  const isLate = useIsOver(stay.plannedEnd) && isRunning;
  const last = extensions.at(-1);
  return (
    <Section title={w.stayOf(stay.roomName)}>
      {isLate && (
        <Notice tone="warn" title={w.overdue}>
          {w.overdueHelp}
        </Notice>
      )}
      <Facts>
        {!isOfFacility && <Fact name={w.facility}>{stay.facilityName}</Fact>}
        <Fact name={w.plannedEnd}>
          <span className="inline-flex flex-wrap items-center gap-x-2">
            <strong>
              <At iso={stay.plannedEnd} withDate />
            </strong>
            {last && <Chip>{w.extended}</Chip>}
          </span>
        </Fact>
        {transfer && (
          <Fact name={w.transfer}>
            {say(houseCodes.transferMeans[transfer.means])}
            {transfer.escort && `　${w.escortIs(transfer.escort)}`}
          </Fact>
        )}
        {stay.expectedAt && (
          <Fact name={w.expectedAt}>
            <strong>
              <At iso={stay.expectedAt} withDate />
            </strong>
          </Fact>
        )}
        {admission && (
          <Fact name={w.admittedAt}>
            <At iso={admission.at} withDate />
          </Fact>
        )}
        {departure && (
          <>
            <Fact name={w.departedAt}>
              <At iso={departure.at} withDate />
            </Fact>
            <Fact name={w.destination}>
              {say(houseCodes.nextStep[departure.destination])}
              {departure.note && `　${departure.note}`}
            </Fact>
          </>
        )}
      </Facts>
      <Kept state={state} />
      {stay.expectedAt && <Arrival stay={stay} />}
    </Section>
  );
}
