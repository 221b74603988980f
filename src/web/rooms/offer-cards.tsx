import { Link } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import { bigButton, buttonClass } from '../ui/button.tsx';
import { cx } from '../ui/classes.ts';
import { Section } from '../ui/layout.tsx';
import { Countdown } from '../ui/time.tsx';
import { roomsWords } from '../words/rooms.ts';
import { useWords } from '../words/words.ts';
import { useIsOver } from './use-is-over.ts';
import type { OfferLine } from './wire.ts';

/** Offers that are out: those to be answered stand out, those the base thinks about do not. */
export function OfferCards({
  asked,
  waiting,
}: {
  asked: readonly OfferLine[];
  waiting: readonly OfferLine[];
}) {
  const w = useWords(roomsWords);
  return (
    <>
      {asked.length > 0 && (
        <Section isBare title={<span className="text-act">{w.offersNow(asked.length)}</span>}>
          {asked.map((offer) => (
            <AskedCard key={offer.id} offer={offer} />
          ))}
        </Section>
      )}
      {waiting.length > 0 && (
        <Section isBare title={w.offers}>
          {waiting.map(({ id, reference, room }) => (
            <Link
              key={id}
              to={paths.offer}
              params={{ id }}
              className="card flex min-h-14 flex-col rounded-12 border border-line bg-paper p-4"
            >
              <span className="font-bold text-primary underline underline-offset-4">
                {reference}　{room.name}
              </span>
              <span className="text-base">{w.waiting}</span>
            </Link>
          ))}
        </Section>
      )}
    </>
  );
}

function AskedCard({ offer }: { offer: OfferLine }) {
  const w = useWords(roomsWords);
  const isOver = useIsOver(offer.expiresAt);
  return (
    <div
      className={cx(
        'card flex flex-col gap-3 rounded-12 border border-l-8 bg-paper p-4',
        isOver ? 'border-line-strong' : 'border-act',
      )}
    >
      <div>
        <p className="text-xl font-bold">{w.offerFor(offer.room.name)}</p>
        <p className="tabular text-base text-ink-soft">{offer.reference}</p>
      </div>
      {isOver || offer.expiresAt === null ? (
        <p>{w.timeOver}</p>
      ) : (
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span>{w.toAnswer}</span>
          <Countdown to={offer.expiresAt} className="text-3xl font-bold" />
        </p>
      )}
      <Link
        to={paths.offer}
        params={{ id: offer.id }}
        aria-label={`${w.openOffer} ${offer.reference}`}
        className={cx(buttonClass('filled', true), bigButton)}
      >
        {w.openOffer}
      </Link>
    </div>
  );
}
