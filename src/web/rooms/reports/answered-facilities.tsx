import type { SurgeView } from '../../../facilities/surge.api.ts';
import type { AskedFacilityView } from '../../../report-rounds/report-rounds.api.ts';
import { Chip, Section } from '../../ui/layout.tsx';
import { At } from '../../ui/time.tsx';
import { reportRoundWords } from '../../words/report-rounds.ts';
import { useWords } from '../../words/words.ts';
import { SurgeLine } from '../surge-line.tsx';

/** A line each: who has answered when, and how many rooms are free there now. */
export function AnsweredFacilities({
  facilities,
  surges = [],
  isInside = false,
}: {
  facilities: readonly AskedFacilityView[];
  /** What facilities have said that they could take beside their rooms. */
  surges?: readonly SurgeView[];
  /** Under a round of the list. */
  isInside?: boolean;
}) {
  const w = useWords(reportRoundWords);
  if (facilities.length === 0) return null;
  return (
    <Section
      level={isInside ? 4 : 2}
      isBare={isInside}
      title={`${w.answered} ${w.facilities(facilities.length)}`}
    >
      <ul className="flex flex-col divide-y divide-line">
        {facilities.map(({ id, name, answeredAt, answeredBy, freeRooms }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <span className="flex-1 basis-48 font-bold">{name}</span>
            {freeRooms !== null && (
              <Chip tone={freeRooms > 0 ? 'good' : 'plain'}>
                {freeRooms > 0 ? w.free(freeRooms) : w.noFree}
              </Chip>
            )}
            <span className="text-sm text-ink-soft">
              {answeredAt && <At iso={answeredAt} />} {answeredBy && w.by(answeredBy.name)}
            </span>
            {surges
              .filter(({ facilityId }) => facilityId === id)
              .map((surge) => (
                <div key={surge.id} className="w-full">
                  <SurgeLine surge={surge} />
                </div>
              ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
