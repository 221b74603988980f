import { RadioCards } from '../../ui/choices.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Section } from '../../ui/layout.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { intakeWords } from '../../words/intake.ts';
import { useWords } from '../../words/words.ts';
import { unreadPhone } from './intake-form.ts';
import { Pair } from './person-fields.tsx';
import type { PartProps } from './use-intake.ts';

/** Who calls, and how to reach them again. */
export function CallerFields({ form, change, error, children }: PartProps) {
  const w = useWords(intakeWords);
  const { phone, callBack } = form;
  return (
    <Section title={w.caller} level={3} isBare>
      <TextInput
        label={w.phone}
        name="intake/caller/phone"
        type="tel"
        inputMode="tel"
        autoFocus
        maxLength={60}
        help={w.phoneHelp}
        value={phone}
        onChange={(next) => change({ phone: next })}
        error={fieldError(error, 'intake/caller/phone')}
      />
      {children}
      <Pair>
        <TextInput
          label={w.callerName}
          name="intake/caller/name"
          maxLength={100}
          value={form.callerName}
          onChange={(callerName) => change({ callerName })}
          error={fieldError(error, 'intake/caller/name')}
        />
        <TextInput
          label={w.relation}
          name="intake/caller/relation"
          maxLength={60}
          value={form.relation}
          onChange={(relation) => change({ relation })}
          error={fieldError(error, 'intake/caller/relation')}
        />
      </Pair>
      <RadioCards
        label={w.callBack}
        name="intake/caller/callBack"
        columns={3}
        value={callBack}
        onChange={(next) => change({ callBack: next })}
        options={[
          { value: 'same', label: w.callBackSame },
          { value: 'other', label: w.callBackOther },
          { value: 'none', label: w.callBackNone },
        ]}
      />
      {callBack === 'other' && (
        <TextInput
          label={w.callBackPhone}
          name="intake/caller/callBackPhone"
          type="tel"
          inputMode="tel"
          maxLength={60}
          help={unreadPhone(form.callBackPhone) ? w.phoneUnread : undefined}
          value={form.callBackPhone}
          onChange={(callBackPhone) => change({ callBackPhone })}
          error={fieldError(error, 'intake/caller/callBackPhone')}
        />
      )}
      {callBack === 'none' && (
        <TextInput
          label={w.noCallBackReason}
          name="intake/caller/noCallBackReason"
          maxLength={200}
          help={w.noCallBackHelp}
          value={form.noCallBackReason}
          onChange={(noCallBackReason) => change({ noCallBackReason })}
          error={fieldError(error, 'intake/caller/noCallBackReason')}
        />
      )}
    </Section>
  );
}
