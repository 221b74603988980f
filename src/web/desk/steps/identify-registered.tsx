import { useQuery } from '@tanstack/react-query';
import { TextInput } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { judgeWords } from '../../words/steps-judge.ts';
import { useWords } from '../../words/words.ts';
import { Candidates } from '../intake/candidates.tsx';
import { useLookup } from '../intake/use-lookup.ts';
import { sheetQuery } from '../queries.ts';
import type { IdentifyTyped, PartOfIdentify } from './identify-part.ts';
import { StepForm } from './step-form.tsx';

type Person = NonNullable<IdentifyTyped['chosen']>;

/** The person is found in the register; who was chosen during the call needs one press. */
export function RegisteredPart(props: PartOfIdentify) {
  const { emergency, why, error, isRunning, identify, change } = props;
  const { text, chosen } = props.typed;
  const w = useWords(judgeWords);
  const atIntake = useChosenAtIntake(emergency);
  const { answer } = useLookup(text);
  const items = answer?.items ?? [];
  const person = chosen ?? atIntake;
  return (
    <StepForm
      error={error}
      why={why ?? (person === null ? w.identifyNobody : null)}
      submit={person ? w.identifyAs(person.name) : w.identifyThis}
      isRunning={isRunning}
      onSubmit={() => person && identify({ kind: 'registered', caseId: person.caseId })}
    >
      {atIntake && (
        <Notice tone={chosen ? 'plain' : 'good'} title={w.chosenAtIntake}>
          {atIntake.name}　{atIntake.registrationNo}
        </Notice>
      )}
      <TextInput
        label={w.search}
        name="/caseId"
        maxLength={100}
        value={text}
        onChange={(next) => change({ text: next })}
      />
      <div role="status" className="text-sm text-ink-soft">
        {answer !== null && items.length === 0 && w.nobodyFound}
      </div>
      {items.length > 0 && (
        <Candidates
          items={items}
          ownId={emergency.id}
          chosenId={person?.caseId ?? null}
          onChoose={({ caseId, name, registrationNo }) =>
            change({ chosen: { caseId, name, registrationNo } })
          }
        />
      )}
    </StepForm>
  );
}

function useChosenAtIntake({ id, caseId }: PartOfIdentify['emergency']): Person | null {
  const sheet = useQuery({ ...sheetQuery(id), enabled: caseId !== null }).data;
  if (!caseId || sheet?.caseId !== caseId || sheet.name === null) return null;
  return { caseId, name: sheet.name, registrationNo: sheet.registrationNo ?? '' };
}
