import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Side } from '../../placement/reasons.ts';
import { Button, bigButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextInput } from '../ui/fields.tsx';
import { Loading, Section } from '../ui/layout.tsx';
import { Failure, fieldError, ReadFailure } from '../ui/notice.tsx';
import { facilityCodes } from '../words/codes-facility.ts';
import { offerWords } from '../words/offer.ts';
import { useSay, useWords } from '../words/words.ts';
import type { AnswerProps } from './answer-props.ts';
import { declineReasonsQuery } from './queries.ts';
import type { DeclineReason } from './wire.ts';

/** The facility's own reasons first: most refusals are among them. */
const sides: readonly Side[] = ['facility', 'person', 'neither'];

/** The first tap opened this; the second one, on a reason, is the answer. */
export function DeclineDialog({ isRunning, error, onAnswer, onClose }: AnswerProps) {
  const w = useWords(offerWords);
  const say = useSay();
  const reasons = useQuery(declineReasonsQuery);
  const [isOther, setOther] = useState(false);
  const press = (reason: DeclineReason['code']) =>
    reason === 'other' ? setOther(true) : !isRunning && onAnswer({ answer: 'decline', reason });
  return (
    <Dialog title={w.decline} isOpen isUnderThumb onClose={onClose}>
      <p>
        <strong>{w.declineTitle}</strong>
        <br />
        {w.declineMeans}
      </p>
      <Failure error={error} />
      <ReadFailure error={reasons.error} />
      {!reasons.data && !reasons.error && <Loading height="20rem" />}
      {reasons.data &&
        sides.map((side) => (
          <Section key={side} level={3} isBare title={say(facilityCodes.side[side])}>
            <div className="grid grid-cols-2 gap-2">
              {reasons.data.items
                .filter((reason) => reason.side === side)
                .map((reason) => (
                  <Button
                    key={reason.code}
                    className="min-h-16 px-2! text-balance [word-break:auto-phrase]"
                    aria-expanded={reason.code === 'other' ? isOther : undefined}
                    onPress={() => press(reason.code)}
                  >
                    {say(reason)}
                  </Button>
                ))}
            </div>
          </Section>
        ))}
      {isOther && (
        <OtherReason
          isRunning={isRunning}
          error={error}
          onSend={(note) => onAnswer({ answer: 'decline', reason: 'other', note })}
        />
      )}
    </Dialog>
  );
}

function OtherReason({
  isRunning,
  error,
  onSend,
}: {
  isRunning: boolean;
  error: Error | null;
  onSend(note: string): void;
}) {
  const w = useWords(offerWords);
  const [note, setNote] = useState('');
  const isWritten = note.trim() !== '';
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'end' });
  }, []);
  return (
    <div
      ref={place}
      className="flex scroll-mb-4 flex-col gap-3 rounded-8 border-2 border-primary p-3"
    >
      <TextInput
        label={w.otherReason}
        name="/note"
        help={w.otherReasonHelp}
        rows={2}
        maxLength={1000}
        autoFocus
        isRequired
        value={note}
        onChange={setNote}
        error={fieldError(error, '/note')}
      />
      <Button
        look="filled"
        isWide
        className={bigButton}
        isRunning={isRunning}
        why={isWritten ? null : w.otherReasonWhy}
        onPress={() => onSend(note.trim())}
      >
        {w.otherReasonSend}
      </Button>
    </div>
  );
}
