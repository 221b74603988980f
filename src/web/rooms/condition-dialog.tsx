import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextInput } from '../ui/fields.tsx';
import { Failure, fieldError } from '../ui/notice.tsx';
import { offerWords } from '../words/offer.ts';
import { useWords } from '../words/words.ts';
import type { AnswerProps } from './answer-props.ts';
import { bigButton } from './column.tsx';

/** Accepts under a condition in the facility's own words; the base decides on it. */
export function ConditionDialog({ isRunning, error, onAnswer, onClose }: AnswerProps) {
  const w = useWords(offerWords);
  const [condition, setCondition] = useState('');
  const isWritten = condition.trim() !== '';
  return (
    <Dialog title={w.conditional} isOpen isUnderThumb onClose={onClose}>
      <p>{w.conditionMeans}</p>
      <Failure error={error} />
      <TextInput
        label={w.condition}
        name="/condition"
        help={w.conditionHelp}
        rows={3}
        maxLength={1000}
        autoFocus
        isRequired
        value={condition}
        onChange={setCondition}
        error={fieldError(error, '/condition')}
      />
      <Button
        look="filled"
        isWide
        className={bigButton}
        isRunning={isRunning}
        why={isWritten ? null : w.conditionWhy}
        onPress={() => onAnswer({ answer: 'conditional', condition: condition.trim() })}
      >
        {w.conditionSend}
      </Button>
    </Dialog>
  );
}
