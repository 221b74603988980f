import type { OfferLine } from '../../../placement/placement.api.ts';
import { servedPages } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Fact, Facts } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { At } from '../../ui/time.tsx';
import { manualWords } from '../../words/manual-placement.ts';
import { matchingWords } from '../../words/matching.ts';
import { useSay, useWords } from '../../words/words.ts';

/** The facility that has accepted: nothing is left to do here. */
export function AcceptedCard({ offer, phone }: { offer: OfferLine; phone: string | null }) {
  const w = useWords(matchingWords);
  const m = useWords(manualWords);
  const { facility, room, condition, endedAt, plannedEnd, manual } = offer;
  return (
    <section
      aria-label={w.accepted}
      className="card flex flex-col gap-3 rounded-8 border border-l-8 border-good bg-good-soft p-4"
    >
      <div>
        <p className="font-bold text-green-900">
          <span aria-hidden="true">✓ </span>
          {w.accepted}
          {manual && <span className="font-normal"> {m.byPhone}</span>}
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
        {manual && (
          <>
            <Fact name={m.agreedWithShort}>{manual.agreedWith}</Fact>
            <Fact name={m.reasonShort}>{manual.reason}</Fact>
          </>
        )}
      </Facts>
      {manual?.isOutsideList && (
        <Notice tone="warn">
          {m.notOnSystem}
          <a
            href={servedPages.record(offer.emergencyId)}
            target="_blank"
            rel="noreferrer"
            className={buttonClass('quiet')}
          >
            {m.printRecord}
          </a>
        </Notice>
      )}
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
