import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Chip, Disclosure, Section } from '../../ui/layout.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { intakeWords } from '../../words/intake.ts';
import { useWords } from '../../words/words.ts';
import type { IntakeForm } from './intake-form.ts';
import { PersonFields } from './person-fields.tsx';
import { type PersonForm, unknownPerson } from './person-form.ts';
import type { PartProps } from './use-intake.ts';

/** Who the person is, as far as it is known, and when the call came. */
export function WhoFields({
  form,
  change,
  changePerson,
  error,
}: PartProps & { changePerson(changes: Partial<PersonForm>): void }) {
  const w = useWords(intakeWords);
  const { person } = form;
  const [isMore, setMore] = useState(() => hasMore(form));
  return (
    <Section title={w.person} level={3} isBare>
      {form.chosen ? (
        <Chosen form={form} change={change} />
      ) : (
        <TextInput
          label={w.personName}
          name="intake/person/name"
          maxLength={100}
          help={w.personNameHelp}
          value={person.name}
          onChange={(name) => changePerson({ name })}
          error={fieldError(error, 'intake/person/name')}
        />
      )}
      {/* Many fields, seldom needed during the call: not there, they cost no key anything. */}
      <Button
        look="quiet"
        className="self-start px-2 text-left"
        aria-expanded={isMore}
        onPress={() => setMore(!isMore)}
      >
        <span aria-hidden="true">{isMore ? '▾' : '▸'}</span> {w.morePerson}
      </Button>
      {isMore && (
        <PersonFields
          value={person}
          onChange={changePerson}
          at="intake/person"
          error={error}
          hasName={false}
        />
      )}
      <Disclosure title={w.otherTime} isOpenAtFirst={form.calledAt !== ''}>
        <TextInput
          label={w.calledAt}
          name="intake/calledAt"
          type="datetime-local"
          help={w.calledAtHelp}
          value={form.calledAt}
          onChange={(calledAt) => change({ calledAt })}
          error={fieldError(error, 'intake/calledAt')}
        />
      </Disclosure>
    </Section>
  );
}

function Chosen({ form, change }: Pick<PartProps, 'form' | 'change'>) {
  const w = useWords(intakeWords);
  const { chosen } = form;
  if (chosen === null) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-8 border-2 border-primary bg-primary-soft px-3 py-1.5">
      <Chip tone="primary">{w.chosen}</Chip>
      <b>{chosen.name}</b>
      <span className="text-sm text-ink-soft">{chosen.registrationNo}</span>
      <span className="ml-auto">
        <Button look="quiet" onPress={() => change({ chosen: null, isSeparate: false })}>
          {w.unchoose}
        </Button>
      </span>
    </div>
  );
}

const hasMore = ({ person }: IntakeForm) =>
  JSON.stringify({ ...person, name: '' }) !== JSON.stringify(unknownPerson);
