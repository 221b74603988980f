import type { ReactNode } from 'react';
import type { NeedSheet } from '../../priority-cases/disclosure.ts';
import { Chip, Fact } from '../ui/layout.tsx';
import { personCodes } from '../words/codes-person.ts';
import { type Label, useSay, useWords } from '../words/words.ts';
import { personWords } from './person-words.ts';
import { BehaviourScore, Coded, CodedList, Facts, labelsOf, Present, Unknown } from './values.tsx';

/** What a facility needs to answer an offer, at a glance. What nobody knows says so. */
export function NeedList({ need }: { need: NeedSheet }) {
  const w = useWords(personWords);
  return (
    <Facts>
      <Fact name={w.age}>
        <Beside>
          <Coded label={need.ageBand && personCodes.ageBand[need.ageBand]} />
          {need.isChild && <Chip tone="warn">{w.child}</Chip>}
        </Beside>
      </Fact>
      <Fact name={w.sex}>
        <Coded label={need.sex && personCodes.sex[need.sex]} />
      </Fact>
      <Fact name={w.disability}>
        <CodedList labels={labelsOf(personCodes.disabilityType, need.disabilityTypes)} />
      </Fact>
      <Fact name={w.supportLevel}>
        <Coded label={need.supportLevel && personCodes.supportLevel[need.supportLevel]} />
      </Fact>
      <Fact name={w.medicalCare}>
        <CareChips labels={labelsOf(personCodes.medicalCare, need.medicalCare)} />
      </Fact>
      <Fact name={w.seizures}>
        <Present is={need.hasSeizures} />
      </Fact>
      <Fact name={w.anaphylaxis}>
        <Present is={need.hasAnaphylaxis} />
      </Fact>
      <Fact name={w.infection}>
        <Present is={need.infection && need.infection === 'PRESENT'} />
      </Fact>
      <Fact name={w.behaviourScore}>
        <BehaviourScore score={need.behaviourScore} />
      </Fact>
      <Fact name={w.wandering}>
        <Risk risk={need.wanderingRisk} />
      </Fact>
      <Fact name={w.mobility}>
        <Coded label={need.mobility && personCodes.mobility[need.mobility]} />
      </Fact>
      <Fact name={w.transfer}>{counted(need.transferPersons, w.transferBy)}</Fact>
      <Fact name={w.mealHelp}>
        <Coded label={need.mealHelp && personCodes.mealHelp[need.mealHelp]} />
      </Fact>
      <Fact name={w.mealForm}>
        <Coded label={need.mealForm && personCodes.mealForm[need.mealForm]} />
      </Fact>
      <Fact name={w.toilet}>
        <CodedList labels={labelsOf(personCodes.toilet, need.toilet)} />
      </Fact>
      <Fact name={w.bath}>
        <Coded label={need.bath && personCodes.bath[need.bath]} />
      </Fact>
      <Fact name={w.nightChecks}>{counted(need.nightChecks, w.perNight)}</Fact>
      <Fact name={w.communication}>
        <CodedList labels={labelsOf(personCodes.communicationMethod, need.communication)} />
      </Fact>
    </Facts>
  );
}

function Beside({ children }: { children: ReactNode }) {
  return <span className="inline-flex flex-wrap items-center gap-2">{children}</span>;
}

/** Each care by itself: it is what a facility most often cannot give. */
function CareChips({ labels }: { labels: readonly Label[] | null }) {
  const say = useSay();
  if (!labels?.length) return <CodedList labels={labels} />;
  return (
    <Beside>
      {labels.map((label) => (
        <Chip key={label.en} tone="warn">
          {say(label)}
        </Chip>
      ))}
    </Beside>
  );
}

function Risk({ risk }: { risk: NeedSheet['wanderingRisk'] }) {
  const say = useSay();
  if (!risk) return <Unknown />;
  const label = say(personCodes.wanderingRisk[risk]);
  return risk === 'NONE' ? label : <Chip tone="warn">{label}</Chip>;
}

/** A number in words; zero is an answer, null is none. */
function counted(value: number | null, words: (n: number) => string): ReactNode {
  return value === null ? <Unknown /> : words(value);
}
