import { useState } from 'react';
import type { AnswerBody, OfferLine } from '../../../placement/placement.api.ts';
import { DECLINE_REASONS, type DeclineReason, declineReasons } from '../../../placement/reasons.ts';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Failure, fieldError, Notice } from '../../ui/notice.tsx';
import { commonWords } from '../../words/common.ts';
import { matchingActWords } from '../../words/matching-acts.ts';
import { useSay, useWords } from '../../words/words.ts';
import { useAnswerOnBehalf } from './acts.ts';

type Choice = 'accept' | 'conditional' | DeclineReason;
const yes = ['accept', 'conditional'] as const;

function bodyOf(choice: Choice, text: string): AnswerBody {
  if (choice === 'accept') return { answer: 'accept' };
  if (choice === 'conditional') return { answer: 'conditional', condition: text };
  return { answer: 'decline', reason: choice, ...(text.trim() !== '' && { note: text }) };
}

/** What the facility said on the phone, in two presses: the answer (or the reason), and the button. */
export function AnswerDialog({
  emergencyId,
  offer,
  onClose,
}: {
  emergencyId: string;
  offer: OfferLine;
  onClose(): void;
}) {
  const w = useWords(matchingActWords);
  const common = useWords(commonWords);
  const say = useSay();
  const act = useAnswerOnBehalf(emergencyId, offer.id);
  const [choice, choose] = useState<Choice | null>(null);
  const [text, write] = useState('');
  const isYes = choice === 'accept' || choice === 'conditional';
  const isLacking = choice === 'conditional' && text.trim() === '';
  const why = choice === null ? w.nothingChosen : isLacking ? w.conditionMissing : null;
  const record = () => {
    if (choice !== null) void act.runAsync(bodyOf(choice, text)).then(onClose, () => {});
  };
  return (
    <Dialog size="large" title={w.answerTitle(offer.facility.name)} isOpen onClose={onClose}>
      <p className="text-ink-soft">{w.answerHelp}</p>
      {/* The buttons stay in sight below: what has the focus must not be under them. */}
      <div className="flex flex-col gap-4 [&_input]:scroll-mb-28">
        <RadioCards<(typeof yes)[number]>
          label={w.answerYes}
          name="/answer"
          columns={2}
          value={isYes ? choice : null}
          onChange={choose}
          options={yes.map((value) => ({ value, label: w[value] }))}
        />
        <RadioCards<DeclineReason>
          label={w.declineBecause}
          name="/reason"
          columns={3}
          value={isYes ? null : choice}
          onChange={choose}
          options={declineReasons.map((value) => ({ value, label: say(DECLINE_REASONS[value]) }))}
        />
      </div>
      {choice === 'conditional' && (
        <TextInput
          label={w.conditionLabel}
          name="/condition"
          help={w.conditionHelp}
          error={fieldError(act.error, '/condition')}
          isRequired
          rows={3}
          maxLength={1000}
          value={text}
          onChange={write}
          autoFocus
        />
      )}
      {choice !== null && !isYes && (
        <TextInput
          label={w.noteLabel}
          name="/note"
          error={fieldError(act.error, '/note')}
          maxLength={1000}
          value={text}
          onChange={write}
        />
      )}
      {choice === 'accept' && <Notice tone="good">{w.acceptConsequence(offer.room.name)}</Notice>}
      {choice !== null && !isYes && <Notice>{w.declineConsequence}</Notice>}
      <Failure error={act.error} />
      <div className="sticky bottom-0 -mx-4 flex flex-wrap items-start justify-end gap-3 border-t border-line bg-paper px-4 py-3">
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button look="filled" why={why} isRunning={act.isRunning} onPress={record}>
          {choice === 'accept' || choice === null
            ? w.recordAccept
            : choice === 'conditional'
              ? w.recordConditional
              : w.recordDecline}
        </Button>
      </div>
    </Dialog>
  );
}
