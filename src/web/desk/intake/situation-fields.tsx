import { Checkbox, RadioCards } from '../../ui/choices.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Section } from '../../ui/layout.tsx';
import { fieldError, Notice } from '../../ui/notice.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { intakeWords } from '../../words/intake.ts';
import { useWords } from '../../words/words.ts';
import type { PartProps } from './use-intake.ts';

/** What is happening, where, and whether somebody is in danger. */
export function SituationFields({
  form,
  change,
  error,
  isSituationMissing,
}: PartProps & { isSituationMissing: boolean }) {
  const w = useWords(intakeWords);
  return (
    <Section title={w.happening} level={3} isBare>
      <TextInput
        label={w.situation}
        name="intake/situation"
        rows={4}
        isRequired
        maxLength={4000}
        value={form.situation}
        onChange={(situation) => change({ situation })}
        error={isSituationMissing ? w.situationNeeded : fieldError(error, 'intake/situation')}
      />
      <TextInput
        label={w.location}
        name="intake/personLocation"
        maxLength={300}
        value={form.location}
        onChange={(location) => change({ location })}
        error={fieldError(error, 'intake/personLocation')}
      />
      <RadioCards
        label={w.isSafe}
        name="intake/personIsSafe"
        columns={3}
        value={form.isSafe}
        onChange={(isSafe) => change({ isSafe })}
        options={[
          { value: 'yes', label: w.isSafeYes },
          { value: 'no', label: w.isSafeNo },
          { value: 'unknown', label: w.isSafeUnknown },
        ]}
      />
      {form.isSafe === 'no' && (
        <Notice tone="act" title={w.danger} isAnnounced>
          <div className="mt-2 flex flex-wrap gap-2">
            <PhoneLink phone="119" />
            <PhoneLink phone="110" />
          </div>
        </Notice>
      )}
      <div>
        <Checkbox
          name="intake/isAbuseSuspected"
          isSelected={form.isAbuseSuspected}
          onChange={(isAbuseSuspected) => change({ isAbuseSuspected })}
        >
          {w.abuse}
        </Checkbox>
        {form.isAbuseSuspected && <p className="text-sm text-ink-soft">{w.abuseHelp}</p>}
      </div>
    </Section>
  );
}
