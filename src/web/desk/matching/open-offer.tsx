import type { OfferLine } from '../../../placement/placement.api.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { Countdown, useNowAs } from '../../ui/time.tsx';
import { facilityCodes } from '../../words/codes-facility.ts';
import { manualWords } from '../../words/manual-placement.ts';
import { matchingWords } from '../../words/matching.ts';
import { useSay, useWords } from '../../words/words.ts';
import type { Ask } from './asked.ts';
import { isOverdue, refusalOf } from './ranking.ts';

/** An offer that waits: for the facility's answer, or for the coordinator's word on a condition. */
export function OpenOffer({
  offer,
  phone,
  ask,
}: {
  offer: OfferLine;
  phone: string | null;
  ask: Ask;
}) {
  const w = useWords(matchingWords);
  const m = useWords(manualWords);
  const say = useSay();
  const isConditional = offer.status === 'conditional';
  const isOver = useNowAs((now) => isOverdue(offer, now));
  const about = `${offer.facility.name} ${offer.room.name}`;
  return (
    <div className="flex flex-col gap-2 border-t border-line-strong pt-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Chip tone={isConditional ? 'warn' : 'primary'}>
          {say(facilityCodes.offerStatus[offer.status])}
        </Chip>
        <span>{offer.room.name}</span>
        <span className="ml-auto font-bold">
          {isOver || offer.expiresAt === null ? (
            <span className="text-warn">{w.overdue}</span>
          ) : (
            <Countdown to={offer.expiresAt} />
          )}
        </span>
      </div>
      {offer.isUnreached && (
        <Notice tone="act" isAnnounced>
          {m.unreached}
        </Notice>
      )}
      {isConditional ? (
        <Condition offer={offer} phone={phone ?? offer.facility.phone} ask={ask} about={about} />
      ) : (
        <Waiting offer={offer} phone={phone ?? offer.facility.phone} ask={ask} about={about} />
      )}
    </div>
  );
}

interface Acting {
  offer: OfferLine;
  phone: string | null;
  ask: Ask;
  /** Facility and room: buttons of several offers are told apart by it. */
  about: string;
}

function Waiting({ offer, phone, ask, about }: Acting) {
  const w = useWords(matchingWords);
  const why = useWhy(offer, 'answer');
  return (
    <div className="flex flex-wrap items-start gap-2">
      {phone && <PhoneLink phone={phone} who={offer.facility.name} />}
      <Button
        aria-label={`${w.recordAnswerAbout}: ${about}`}
        why={why}
        onPress={() => ask({ kind: 'answer', offer })}
      >
        {w.recordAnswer}
      </Button>
      <Button
        look="quiet"
        className="ml-auto"
        aria-label={`${w.withdraw}: ${about}`}
        onPress={() => ask({ kind: 'withdraw', offer })}
      >
        {w.withdraw}
      </Button>
    </div>
  );
}

function Condition({ offer, phone, ask, about }: Acting) {
  const w = useWords(matchingWords);
  const why = useWhy(offer, 'decide-condition');
  return (
    <>
      <p>
        <span className="block text-sm font-bold">{w.condition}</span>
        <span className="whitespace-pre-wrap">{offer.condition}</span>
      </p>
      <div className="flex flex-wrap items-start gap-2">
        {phone && <PhoneLink phone={phone} who={offer.facility.name} />}
        <Button
          look="filled"
          why={why}
          aria-label={`${w.agree}: ${about}`}
          onPress={() => ask({ kind: 'confirm', offer })}
        >
          {w.agree}
        </Button>
        <Button
          why={why}
          aria-label={`${w.refuse}: ${about}`}
          onPress={() => ask({ kind: 'refuse', offer })}
        >
          {w.refuse}
        </Button>
      </div>
    </>
  );
}

/** Why it would be refused now, by the server's own rule; its time runs out on the screen too. */
function useWhy(offer: OfferLine, action: 'answer' | 'decide-condition'): string | null {
  const w = useWords(matchingWords);
  const say = useSay();
  const code = useNowAs((now) => refusalOf(offer, action, now)?.code ?? '');
  if (code === '') return null;
  if (code === 'offer-expired') return w.answerOver;
  if (code === 'condition-expired') return w.decideOver;
  const refusal = refusalOf(offer, action, Date.parse(offer.sentAt));
  return refusal && say(refusal);
}
