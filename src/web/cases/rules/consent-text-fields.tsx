import { RadioCards } from '../../ui/choices.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { consentTextWords } from '../../words/consent-texts.ts';
import { useWords } from '../../words/words.ts';
import { type TypedText, whyNotYet } from './consent-text-draft.ts';

export function ConsentTextFields({
  value,
  error,
  onChange,
}: {
  value: TypedText;
  error: Error | null;
  onChange(change: Partial<TypedText>): void;
}) {
  const w = useWords(consentTextWords);
  const why = whyNotYet(value);
  return (
    <>
      <div className="max-w-md">
        <TextInput
          label={w.version}
          name="/version"
          help={w.versionHelp}
          isRequired
          maxLength={40}
          value={value.version}
          onChange={(version) => onChange({ version })}
          error={fieldError(error, '/version')}
        />
      </div>
      <TextInput
        label={w.body}
        name="/body"
        help={w.bodyHelp}
        isRequired
        rows={16}
        maxLength={20_000}
        value={value.body}
        onChange={(body) => onChange({ body })}
        error={fieldError(error, '/body')}
      />
      <RadioCards
        label={w.validity}
        name="/isLimited"
        columns={2}
        value={value.isLimited ? 'months' : 'open'}
        onChange={(chosen) => onChange({ isLimited: chosen === 'months' })}
        options={[
          { value: 'open', label: w.untilWithdrawn },
          { value: 'months', label: w.forMonths },
        ]}
      />
      {value.isLimited && (
        <div className="max-w-xs">
          <TextInput
            label={w.months}
            name="/validMonths"
            help={w.monthsHelp}
            isRequired
            inputMode="numeric"
            maxLength={3}
            value={value.months}
            onChange={(months) => onChange({ months: months.normalize('NFKC') })}
            beside={<span className="self-center whitespace-nowrap">{w.monthsUnit}</span>}
            error={
              value.months !== '' && why === 'needMonths'
                ? w.needMonths
                : fieldError(error, '/validMonths')
            }
          />
        </div>
      )}
    </>
  );
}
