import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RefusalLine } from '../../../placement/decline-reviews.api.ts';
import {
  DECLINE_REASONS,
  type DeclineReason,
  declineReasons,
  type Side,
} from '../../../placement/reasons.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { Loading, Section } from '../../ui/layout.tsx';
import { fieldError, ReadFailure } from '../../ui/notice.tsx';
import { At } from '../../ui/time.tsx';
import { facilityCodes } from '../../words/codes-facility.ts';
import { declineWords } from '../../words/declines.ts';
import { useSay, useWords } from '../../words/words.ts';
import { reviewsQuery, useReview } from './queries.ts';

const sides = ['person', 'facility', 'neither'] as const;

/** One refusal looked at again: added beside what was said. */
export function ReviewDialog({ line, onClose }: { line: RefusalLine; onClose(): void }) {
  const w = useWords(declineWords);
  const say = useSay();
  const act = useReview(line.id);
  const before = line.reviewed ?? line.stated;
  const [reason, setReason] = useState<DeclineReason | ''>(before?.reason ?? '');
  const [side, setSide] = useState<Side | null>(before?.side ?? null);
  const [comment, setComment] = useState('');
  const isLacking = reason === '' || side === null || comment.trim() === '';
  const save = () => {
    if (reason !== '' && side !== null)
      void act.runAsync({ reason, side, comment }).then(onClose, () => {});
  };
  return (
    <ActDialog
      size="large"
      title={w.reviewTitle(line.reference, line.facilityName)}
      means={<p>{w.reviewHelp}</p>}
      act={act}
      button={w.save}
      why={isLacking ? w.lacking : null}
      below={<History offerId={line.id} />}
      onAct={save}
      onClose={onClose}
    >
      <Select<DeclineReason>
        label={w.reason}
        name="/reason"
        isRequired
        empty={w.noReason}
        value={reason}
        onChange={(chosen) => {
          setReason(chosen);
          if (chosen !== '') setSide(DECLINE_REASONS[chosen].side);
        }}
        options={declineReasons.map((value) => ({ value, label: say(DECLINE_REASONS[value]) }))}
        error={fieldError(act.error, '/reason')}
      />
      <RadioCards<Side>
        label={w.side}
        name="/side"
        isRequired
        columns={3}
        value={side}
        onChange={setSide}
        options={sides.map((value) => ({ value, label: say(facilityCodes.side[value]) }))}
        error={fieldError(act.error, '/side')}
      />
      <TextInput
        label={w.comment}
        name="/comment"
        help={w.commentHelp}
        isRequired
        rows={2}
        maxLength={1000}
        value={comment}
        onChange={setComment}
        error={fieldError(act.error, '/comment')}
      />
    </ActDialog>
  );
}

function History({ offerId }: { offerId: string }) {
  const w = useWords(declineWords);
  const say = useSay();
  const { data, error } = useQuery(reviewsQuery(offerId));
  return (
    <Section level={3} isBare title={w.history}>
      {!data && (error ? <ReadFailure error={error} /> : <Loading height="3rem" />)}
      {data?.items.length === 0 && <p className="text-ink-soft">{w.historyNone}</p>}
      <ol className="flex flex-col gap-2 text-sm">
        {data?.items.map(({ id, at, by, reason, side, comment }) => (
          <li key={id}>
            <At iso={at} withDate /> {by}
            <span className="block font-bold">
              {say(DECLINE_REASONS[reason])} {say(facilityCodes.side[side])}
            </span>
            <span className="block whitespace-pre-wrap">{comment}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
