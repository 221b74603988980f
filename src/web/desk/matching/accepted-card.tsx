import type { OfferLine } from '../../../placement/placement.api.ts';
import { Fact, Facts } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { At } from '../../ui/time.tsx';
import { matchingWords } from '../../words/matching.ts';
import { useSay, useWords } from '../../words/words.ts';

/** The facility that has accepted: nothing is left to do here. */
export function AcceptedCard({ offer, phone }: { offer: OfferLine; phone: string | null }) {
  const w = useWords(matchingWords);
  const { facility, room, condition, endedAt, plannedEnd } = offer;
  return (
    <section
      aria-label={w.accepted}
      className="card flex flex-col gap-3 rounded-8 border border-l-8 border-good bg-good-soft p-4"
    >
      <div>
        <p className="font-bold text-green-900">
          <span aria-hidden="true">✓ </span>
          {w.accepted}
        </p>
        <h3 className="text-lg">{facility.name}</h3>
      </div>
      <Facts>
        <Fact name={w.acceptedRoom}>{room.name}</Fact>
        <Fact name={w.acceptedUntil}>
          <At iso={plannedEnd} withDate />
        </Fact>
        {endedAt && (
          <Fact name={w.acceptedAt}>
            <At iso={endedAt} />
          </Fact>
        )}
        {condition && <Fact name={w.agreedCondition}>{condition}</Fact>}
      </Facts>
      {phone && (
        <div>
          <PhoneLink phone={phone} who={facility.name} />
        </div>
      )}
    </section>
  );
}

/** Places that were promised and fell through: why, while another one is sought. */
export function LostPlacements({ offers }: { offers: readonly OfferLine[] }) {
  const w = useWords(matchingWords);
  const say = useSay();
  return offers.map(
    ({ id, facility, cancellation }) =>
      cancellation && (
        <Notice key={id} tone="warn" title={w.lost(facility.name, say(cancellation))}>
          {cancellation.note}
        </Notice>
      ),
  );
}
