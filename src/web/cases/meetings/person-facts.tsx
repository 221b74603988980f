import type { AgendaPerson } from '../../../council/agenda-disclosure.ts';
import { Fact, Facts } from '../../ui/layout.tsx';
import { councilCodes } from '../../words/codes-council.ts';
import { personCodes } from '../../words/codes-person.ts';
import { commonWords } from '../../words/common.ts';
import { councilWords } from '../../words/council.ts';
import type { Label } from '../../words/label.ts';
import { useSay, useWords } from '../../words/words.ts';

/** What is known of the person in coded values; what is not known is said to be so. */
export function PersonFacts({ person }: { person: AgendaPerson }) {
  const w = useWords(councilWords);
  const common = useWords(commonWords);
  const say = useSay();
  const one = (label: Label | null) => (label === null ? null : say(label));
  const several = (labels: readonly Label[] | null) =>
    labels && (labels.map(say).join('、') || common.none);
  const facts: [string, string | null][] = [
    [w.ageBand, one(person.ageBand && personCodes.ageBand[person.ageBand])],
    [w.sex, say(personCodes.sex[person.sex])],
    [
      w.disability,
      several(person.disabilityTypes?.map((it) => personCodes.disabilityType[it]) ?? null),
    ],
    [w.supportLevel, one(person.supportLevel && personCodes.supportLevel[person.supportLevel])],
    [w.behaviour, one(person.behaviourBand && councilCodes.behaviourBand[person.behaviourBand])],
    [w.medicalCare, several(person.medicalCare?.map((it) => personCodes.medicalCare[it]) ?? null)],
    [w.household, one(person.householdType && personCodes.householdType[person.householdType])],
    [
      w.events,
      several(person.anticipatedEvents?.map((it) => personCodes.anticipatedEvent[it]) ?? null),
    ],
    [w.criteria, person.criteria && (person.criteria.join('、') || common.none)],
  ];
  return (
    <div className="grid gap-x-8 gap-y-1 text-sm sm:grid-cols-2">
      {[facts.slice(0, 5), facts.slice(5)].map((part) => (
        <div key={part[0]?.[0]}>
          <Facts>
            {part.map(([name, text]) => (
              <Fact key={name} name={name}>
                {text ?? <span className="text-ink-soft">{common.unknown}</span>}
              </Fact>
            ))}
          </Facts>
        </div>
      ))}
    </div>
  );
}
