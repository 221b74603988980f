import type { RescueCall } from '../../../emergencies/emergency.ts';
import { buttonClass } from '../../ui/button.tsx';
import { CheckboxCards, RadioCards } from '../../ui/choices.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { stepWords } from '../../words/steps.ts';
import { judgeWords } from '../../words/steps-judge.ts';
import { useWords } from '../../words/words.ts';

export interface RescueForm {
  standing: 'called' | 'not' | null;
  numbers: ('119' | '110')[];
  reason: string;
}

/** As the server takes it; null: it is not said yet. */
export function rescueOf({ standing, numbers, reason }: RescueForm): RescueCall | null {
  if (standing === 'called') return numbers.length > 0 ? { isCalled: true, numbers } : null;
  if (standing === 'not') return reason.trim() ? { isCalled: false, reason: reason.trim() } : null;
  return null;
}

/** A life comes first: the numbers, one press away, and then what was done. */
export function RescueFields({
  value,
  onChange,
  error,
}: {
  value: RescueForm;
  onChange(value: RescueForm): void;
  error: string | null;
}) {
  const w = useWords(judgeWords);
  const common = useWords(stepWords);
  const isCalled = value.standing === 'called';
  return (
    <Notice tone="act" title={w.rescueTitle} isAnnounced>
      <div className="mt-2 flex flex-col gap-4">
        <div className="flex flex-wrap gap-3">
          <a href="tel:119" className={buttonClass('act')}>
            <span aria-hidden="true">☎</span> {w.call119}
          </a>
          <a href="tel:110" className={buttonClass('act')}>
            <span aria-hidden="true">☎</span> {w.call110}
          </a>
        </div>
        <RadioCards
          label={w.rescue}
          name="/rescue"
          isRequired
          columns={2}
          value={value.standing}
          onChange={(standing) => onChange({ ...value, standing })}
          error={value.standing === null && error ? common.chooseOne : null}
          options={[
            { value: 'called', label: w.rescueCalled },
            { value: 'not', label: w.rescueNot },
          ]}
        />
        {isCalled && (
          <CheckboxCards
            label={w.rescueNumbers}
            name="/rescue/numbers"
            value={value.numbers}
            onChange={(numbers) => onChange({ ...value, numbers })}
            error={value.numbers.length === 0 && error ? common.chooseOne : null}
            options={[
              { value: '119', label: w.call119 },
              { value: '110', label: w.call110 },
            ]}
          />
        )}
        {value.standing === 'not' && (
          <TextInput
            label={w.rescueReason}
            name="/rescue/reason"
            isRequired
            maxLength={2000}
            value={value.reason}
            onChange={(reason) => onChange({ ...value, reason })}
            error={value.reason.trim() === '' ? error : null}
          />
        )}
      </div>
    </Notice>
  );
}
