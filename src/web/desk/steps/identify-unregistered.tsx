import { oralConsent } from '../../../emergencies/oral-consent.ts';
import { Checkbox, CheckboxCards } from '../../ui/choices.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { caseCodes } from '../../words/codes-case.ts';
import { stepWords } from '../../words/steps.ts';
import { judgeWords } from '../../words/steps-judge.ts';
import { useWords } from '../../words/words.ts';
import { PersonFields, useOptions } from '../intake/person-fields.tsx';
import { personOf, textOf } from '../intake/person-form.ts';
import type { OralConsent, PartOfIdentify, Scope } from './identify-part.ts';
import { StepForm } from './step-form.tsx';
import { useNeeds } from './use-step.ts';

/** Nobody in the register: the minimum set, and with a consent given by word of mouth a 仮登録. */
export function UnregisteredPart(props: PartOfIdentify) {
  const { why, error, isRunning, identify, change } = props;
  const { person, hasConsent, givenBy, proxyReason, scopes } = props.typed;
  const w = useWords(judgeWords);
  const needs = useNeeds(error, {
    '/person/name': !hasConsent || person.name.trim() !== '',
    '/consent/givenBy': !hasConsent || givenBy !== '',
    '/consent/proxyReason': !hasConsent || givenBy !== 'PROXY' || proxyReason.trim() !== '',
  });
  const send = () => {
    if (!needs.areMet()) return;
    const consent: OralConsent | null =
      hasConsent && givenBy !== ''
        ? {
            method: 'ORAL',
            givenBy,
            proxyReason: givenBy === 'PROXY' ? textOf(proxyReason) : null,
            scopes: scopes.includes('BASE') ? scopes : ['BASE', ...scopes],
          }
        : null;
    identify({ kind: 'unregistered', person: personOf(person), consent });
  };
  return (
    <StepForm
      error={error}
      why={why}
      submit={hasConsent ? w.identifyProvisional : w.identifyUnregistered}
      isRunning={isRunning}
      onSubmit={send}
    >
      <PersonFields
        value={person}
        onChange={(changes) => change({ person: { ...person, ...changes } })}
        at="/person"
        error={error}
        nameError={needs.errorOf('/person/name')}
        isNameRequired={hasConsent}
      />
      <div className="flex flex-col gap-3 rounded-8 border border-line p-3">
        <Checkbox
          name="/consent"
          isSelected={hasConsent}
          onChange={(next) => change({ hasConsent: next })}
        >
          {w.consent}
        </Checkbox>
        {hasConsent && (
          <>
            <Words />
            <ConsentBy
              value={givenBy}
              onChange={(next) => change({ givenBy: next })}
              error={needs.errorOf('/consent/givenBy')}
            />
            {givenBy === 'PROXY' && (
              <TextInput
                label={w.proxyReason}
                name="/consent/proxyReason"
                isRequired
                maxLength={500}
                value={proxyReason}
                onChange={(next) => change({ proxyReason: next })}
                error={needs.errorOf('/consent/proxyReason')}
              />
            )}
            <Scopes value={scopes} onChange={(next) => change({ scopes: next })} />
          </>
        )}
      </div>
    </StepForm>
  );
}

function Words() {
  const w = useWords(judgeWords);
  return (
    <figure>
      <figcaption className="text-sm text-ink-soft">{w.consentText}</figcaption>
      <blockquote lang="ja" className="mt-1 border-l-4 border-primary pl-3 text-lg">
        {oralConsent.text}
      </blockquote>
    </figure>
  );
}

function ConsentBy({
  value,
  onChange,
  error,
}: {
  value: OralConsent['givenBy'] | '';
  onChange(value: OralConsent['givenBy'] | ''): void;
  error: string | null;
}) {
  const w = useWords(judgeWords);
  const common = useWords(stepWords);
  const options = useOptions();
  return (
    <Select
      label={w.consentBy}
      name="/consent/givenBy"
      isRequired
      options={options(caseCodes.consentBy)}
      value={value}
      onChange={onChange}
      empty={common.chooseOne}
      error={error}
    />
  );
}

function Scopes({ value, onChange }: { value: Scope[]; onChange(value: Scope[]): void }) {
  const w = useWords(judgeWords);
  const options = useOptions();
  return (
    <Disclosure title={w.scopes}>
      <CheckboxCards
        label={w.scopes}
        name="/consent/scopes"
        options={options(caseCodes.consentScope)}
        value={value}
        onChange={onChange}
      />
    </Disclosure>
  );
}
