import { useState } from 'react';
import { ActDialog } from '../ui/act-dialog.tsx';
import { TextInput } from '../ui/fields.tsx';
import { fieldError } from '../ui/notice.tsx';
import { offerWords } from '../words/offer.ts';
import { useWords } from '../words/words.ts';
import type { AnswerProps } from './answer-props.ts';

/** Accepts under a condition in the facility's own words; the base decides on it. */
export function ConditionDialog({ isRunning, error, onAnswer, onClose }: AnswerProps) {
  const w = useWords(offerWords);
  const [condition, setCondition] = useState('');
  const isWritten = condition.trim() !== '';
  return (
    <ActDialog
      title={w.conditional}
      means={<p>{w.conditionMeans}</p>}
      act={{ error, isRunning }}
      button={w.conditionSend}
      why={isWritten ? null : w.conditionWhy}
      isUnderThumb
      onAct={() => onAnswer({ answer: 'conditional', condition: condition.trim() })}
      onClose={onClose}
    >
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
    </ActDialog>
  );
}
