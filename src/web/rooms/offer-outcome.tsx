import { Notice, type Tone } from '../ui/notice.tsx';
import { useFocusWhen } from '../ui/use-focus-when.ts';
import { offerWords } from '../words/offer.ts';
import { useSay, useWords, type Words } from '../words/words.ts';
import type { Standing } from './offer-standing.ts';
import type { OfferView } from './wire.ts';

type Told = Exclude<Standing, 'to-answer'>;
type W = Words<typeof offerWords>;

const said: Record<Told, (w: W) => { tone: Tone; title: string; help: string | null }> = {
  waiting: (w) => ({ tone: 'plain', title: w.waitingTitle, help: w.waitingHelp }),
  accepted: (w) => ({ tone: 'good', title: w.acceptedTitle, help: null }),
  'accepted-ended': (w) => ({ tone: 'plain', title: w.endedAccepted, help: w.endedAcceptedHelp }),
  declined: (w) => ({ tone: 'plain', title: w.declined, help: w.declinedHelp }),
  cancelled: (w) => ({ tone: 'plain', title: w.cancelled, help: w.cancelledHelp }),
  expired: (w) => ({ tone: 'plain', title: w.expired, help: w.expiredHelp }),
  withdrawn: (w) => ({ tone: 'plain', title: w.withdrawn, help: w.withdrawnHelp }),
};

/** How it has come out, calmly: nothing has to be done about it. */
export function OfferOutcome({
  offer,
  standing,
  isNew,
}: {
  offer: OfferView;
  standing: Told;
  /** It has come out so while the page was open. */
  isNew: boolean;
}) {
  const w = useWords(offerWords);
  const say = useSay();
  const { tone, title, help } = said[standing](w);
  const why = offer.decline ?? offer.cancellation ?? offer.because;
  return (
    <div ref={useFocusWhen(isNew && standing)} tabIndex={-1} className="rounded-8">
      <Notice tone={tone} title={title} isAnnounced>
        {help && <p>{help}</p>}
        {why && (
          <p>
            {w.reason}：{say(why)}
            {'note' in why && why.note && `（${why.note}）`}
          </p>
        )}
      </Notice>
    </div>
  );
}
