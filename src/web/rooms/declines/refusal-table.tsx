import { Link } from '@tanstack/react-router';
import type { RefusalLine } from '../../../placement/decline-reviews.api.ts';
import { DECLINE_REASONS } from '../../../placement/reasons.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/layout.tsx';
import { At } from '../../ui/time.tsx';
import { facilityCodes } from '../../words/codes-facility.ts';
import { declineWords } from '../../words/declines.ts';
import { useSay, useWords } from '../../words/words.ts';

/** Each refusal as it was stated and as it was reviewed; on a phone one below the other. */
export function RefusalTable({
  items,
  onReview,
}: {
  items: readonly RefusalLine[];
  onReview(line: RefusalLine): void;
}) {
  const w = useWords(declineWords);
  return (
    <ul className="flex flex-col divide-y divide-line">
      {items.map((line) => (
        <li
          key={line.id}
          className="grid gap-x-4 gap-y-1 py-2 sm:grid-cols-[minmax(0,3fr)_minmax(0,4fr)_auto]"
        >
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-x-2 text-sm">
              <At iso={line.at} withDate />
              <Link
                to={paths.emergency}
                params={{ id: line.emergencyId }}
                className="font-bold text-primary underline"
              >
                {line.reference}
              </Link>
            </p>
            <p>
              {line.facilityName} {line.roomName}
            </p>
          </div>
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-2 text-sm">
              <Chip tone={line.kind === 'expired' ? 'warn' : 'plain'}>{w[line.kind]}</Chip>
              {line.seconds !== null && (
                <span className="text-ink-soft">
                  {w.time} {w.minutes(Math.round(line.seconds / 60))}
                </span>
              )}
            </p>
            <Judged name={w.stated} judged={line.stated} />
            {line.reviewed && <Judged name={w.reviewed} judged={line.reviewed} />}
          </div>
          <div className="no-print">
            {line.kind !== 'fallback' && (
              <Button
                aria-label={`${w.review}: ${line.reference} ${line.facilityName}`}
                onPress={() => onReview(line)}
              >
                {w.review}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Judged({ name, judged }: { name: string; judged: RefusalLine['stated'] }) {
  const w = useWords(declineWords);
  const say = useSay();
  return (
    <p>
      <span className="text-sm text-ink-soft">{name}</span>{' '}
      {judged === null ? (
        w.noReason
      ) : (
        <>
          {say(DECLINE_REASONS[judged.reason])}{' '}
          <span className="text-sm text-ink-soft">{say(facilityCodes.side[judged.side])}</span>
        </>
      )}
    </p>
  );
}
