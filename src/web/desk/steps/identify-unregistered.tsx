import { useState } from 'react';
import type { IdentifyBody } from '../../../emergencies/emergencies.api.ts';
import { oralConsent } from '../../../emergencies/oral-consent.ts';
import { Checkbox, CheckboxCards, Select, TextInput } from '../../ui/fields.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { caseCodes } from '../../words/codes-case.ts';
import { stepWords } from '../../words/steps.ts';
import { judgeWords } from '../../words/steps-judge.ts';
import { useWords } from '../../words/words.ts';
import { PersonFields, useOptions } from '../intake/person-fields.tsx';
import { formOfPerson, personOf, textOf } from '../intake/person-form.ts';
import type { PartOfIdentify } from './identify-part.ts';
import { StepForm } from './step-form.tsx';
import { useNeeds } from './use-step.ts';

type Consent = NonNullable<Extract<IdentifyBody, { kind: 'unregistered' }>['consent']>;
type Scope = Consent['scopes'][number];

/** The council hears of cases without names only: it is asked for apart. */
const usualScopes: readonly Scope[] = [
  'BASE',
  'WARD',
  'CONSULTATION',
  'FACILITY',
  'MEDICAL',
  'FIRE_POLICE',
];

/** Nobody in the register: the minimum set, and with a consent given by word of mouth a 仮登録. */
export function UnregisteredPart({ emergency, why, error, isRunning, identify }: PartOfIdentify) {
  const w = useWords(judgeWords);
  const [person, setPerson] = useState(() => formOfPerson(emergency.person));
  const [hasConsent, setConsent] = useState(false);
  const [givenBy, setGivenBy] = useState<Consent['givenBy'] | ''>('');
  const [proxyReason, setProxyReason] = useState('');
  const [scopes, setScopes] = useState<Scope[]>([...usualScopes]);
  const needs = useNeeds(error, {
    '/person/name': !hasConsent || person.name.trim() !== '',
    '/consent/givenBy': !hasConsent || givenBy !== '',
    '/consent/proxyReason': !hasConsent || givenBy !== 'PROXY' || proxyReason.trim() !== '',
  });
  const send = () => {
    if (!needs.areMet()) return;
    const consent: Consent | null =
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
        onChange={(changes) => setPerson((now) => ({ ...now, ...changes }))}
        at="/person"
        error={error}
        nameError={needs.errorOf('/person/name')}
        isNameRequired={hasConsent}
      />
      <div className="flex flex-col gap-3 rounded-8 border border-line p-3">
        <Checkbox name="/consent" isSelected={hasConsent} onChange={setConsent}>
          {w.consent}
        </Checkbox>
        {hasConsent && (
          <>
            <Words />
            <ConsentBy
              value={givenBy}
              onChange={setGivenBy}
              error={needs.errorOf('/consent/givenBy')}
            />
            {givenBy === 'PROXY' && (
              <TextInput
                label={w.proxyReason}
                name="/consent/proxyReason"
                isRequired
                maxLength={500}
                value={proxyReason}
                onChange={setProxyReason}
                error={needs.errorOf('/consent/proxyReason')}
              />
            )}
            <Scopes value={scopes} onChange={setScopes} />
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
  value: Consent['givenBy'] | '';
  onChange(value: Consent['givenBy'] | ''): void;
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
