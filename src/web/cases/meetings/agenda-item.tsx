import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { ItemView, MeetingView } from '../../../council/council.api.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Chip, Fact, Facts, Loading } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Failure, Notice } from '../../ui/notice.tsx';
import { formatDay } from '../../ui/time.tsx';
import { today } from '../../ui/today.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { councilCodes } from '../../words/codes-council.ts';
import { councilWords } from '../../words/council.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { ItemChip } from './marks.tsx';
import { PersonFacts } from './person-facts.tsx';
import { useTakeBack } from './queries.ts';

const ItemActs = lazyPart(async () => (await import('./item-acts.tsx')).ItemActs);

/** One case on the agenda, as its reader may see it, with what the ward can do about it. */
export function AgendaItem({
  item,
  meeting,
  isOpen,
  onUp,
  onDown,
}: {
  item: ItemView;
  meeting: MeetingView;
  isOpen: boolean;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
}) {
  const w = useWords(councilWords);
  const say = useSay();
  const { sight, place, status, purpose, obstacle, before, decision, statusReason } = item;
  const name = place === null ? w.takenOff : w.itemNo(place);
  const isWaiting = isOpen && status === 'WAITING';
  return (
    <li
      aria-label={name}
      className="card flex flex-col gap-2 rounded-12 border border-line bg-paper p-3 sm:p-4"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="flex flex-wrap items-center gap-2">
          <b className="tabular">{name}</b>
          <Chip tone="primary">{say(councilCodes.purpose[purpose])}</Chip>
          {status !== 'WAITING' && <ItemChip status={status} />}
        </p>
        {isOpen && (onUp || onDown) && (
          <span className="flex gap-1">
            <Move label={w.up(name)} arrow="↑" onPress={onUp} />
            <Move label={w.down(name)} arrow="↓" onPress={onDown} />
          </span>
        )}
      </div>
      <Who item={item} />
      {sight.sees === 'number' ? (
        <Notice tone="warn">{say(councilCodes.withheld[sight.withheld])}</Notice>
      ) : (
        <PersonFacts person={sight.person} />
      )}
      {isOpen && <SeenLine item={item} seats={meeting.seats} />}
      {before && <p className="text-ink-soft">{w.before(before.name, before.reason)}</p>}
      {isOpen && obstacle && <Notice tone="act">{w[obstacle]}</Notice>}
      {decision && <Decision decision={decision} item={item} />}
      {statusReason && status !== 'DECIDED' && (
        <p className="whitespace-pre-wrap">
          <span className="text-ink-soft">{w.reason}</span>　{statusReason}
        </p>
      )}
      {isWaiting && meeting.heldOn > today() && <p className="text-sm text-ink-soft">{w.notYet}</p>}
      {isWaiting && (
        <Suspense fallback={<Loading height="3rem" />}>
          <ItemActs
            item={item}
            meeting={meeting}
            mayDecide={obstacle === null && meeting.heldOn <= today()}
          />
        </Suspense>
      )}
      {isOpen && status === 'DEFERRED' && <TakeBack item={item} />}
    </li>
  );
}

/** It stays where it is at the end of the way, so that the focus stays on it. */
function Move({
  label,
  arrow,
  onPress,
}: {
  label: string;
  arrow: string;
  onPress: (() => void) | null;
}) {
  return (
    <Button
      look="quiet"
      aria-label={label}
      className={onPress === null ? 'opacity-40' : ''}
      onPress={() => onPress?.()}
    >
      <span aria-hidden="true">{arrow}</span>
    </Button>
  );
}

function Who({ item }: { item: ItemView }) {
  const w = useWords(councilWords);
  const { sight, caseId } = item;
  const number = 'registrationNo' in sight ? sight.registrationNo : null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4">
      <div>
        {sight.sees === 'named' && (
          <p>
            <span className="block text-sm text-ink-soft">{sight.nameKana}</span>
            <b className="text-lg">{sight.name}</b>
          </p>
        )}
        {sight.sees === 'anonymous' && <p className="font-bold">{w.anonymous}</p>}
        {number && (
          <p className="tabular text-sm">
            <span className="text-ink-soft">{w.registrationNo}</span> {number}
          </p>
        )}
      </div>
      {caseId && (
        <Link
          to={paths.case}
          params={{ id: caseId }}
          className="flex min-h-11 items-center font-bold text-primary underline underline-offset-4"
        >
          {w.toCase}
        </Link>
      )}
    </div>
  );
}

/** What comes out for each seat, once its own word and the consent have been asked. */
function SeenLine({ item, seats }: { item: ItemView; seats: MeetingView['seats'] }) {
  const w = useWords(councilWords);
  if (seats.length === 0) return null;
  const isWithheld = item.sight.sees === 'named' && Object.values(item.seen).includes('number');
  if (isWithheld) return <p className="text-sm font-bold text-warn">{w.onlyNumber}</p>;
  return (
    <p className="text-sm text-ink-soft">
      {w.whatSeatsSee}
      {seats.map(({ organisationId, name }) => (
        <span key={organisationId} className="ml-3 inline-block">
          {w.seenLine(name, w[`seen-${item.seen[organisationId] ?? 'hidden'}`])}
        </span>
      ))}
    </p>
  );
}

function Decision({
  decision,
  item,
}: {
  decision: NonNullable<ItemView['decision']>;
  item: ItemView;
}) {
  const w = useWords(councilWords);
  const say = useSay();
  const language = useLanguage();
  return (
    <div className="rounded-8 border border-good bg-good-soft px-3 py-2">
      <Facts>
        <Fact name={w.outcome}>
          <b>{say(caseCodes.decisionOutcome[decision.outcome])}</b>
        </Fact>
        {decision.conditions && <Fact name={w.conditions}>{decision.conditions}</Fact>}
        {decision.minutes && <Fact name={w.minutesOf}>{decision.minutes}</Fact>}
        {decision.outcome !== 'REJECTED' && item.nextReviewOn && (
          <Fact name={w.nextReviewOn}>{formatDay(item.nextReviewOn, language)}</Fact>
        )}
      </Facts>
    </div>
  );
}

function TakeBack({ item }: { item: ItemView }) {
  const w = useWords(councilWords);
  const takeBack = useTakeBack(item.id);
  return (
    <div className="flex flex-col gap-2">
      <Failure error={takeBack.error} />
      <div>
        <Button isRunning={takeBack.isRunning} onPress={() => takeBack.run()}>
          {w.takeBack}
        </Button>
      </div>
    </div>
  );
}
