import type { CaseProfile } from '../../priority-cases/profile.api.ts';
import { Chip } from '../ui/layout.tsx';
import { personCodes } from '../words/codes-person.ts';
import { useSay, useWords } from '../words/words.ts';
import { personWords } from './person-words.ts';
import { holds, type PartProps, type SheetPart } from './sheet-part.ts';
import { BehaviourScore, Coded, CodedList, Facts, Known, labelsOf } from './values.tsx';

/** How to live with the person until morning. */
export const careParts: readonly SheetPart[] = [
  {
    title: 'behaviour',
    isKnown: ({ profile, behaviourScore }) => holds(profile.behaviour, behaviourScore),
    Body: Behaviour,
  },
  {
    title: 'communication',
    isKnown: ({ profile: { communication } }) =>
      holds(communication?.methods, communication?.yesNo, communication?.notes),
    Body: Communication,
  },
  { title: 'dailyLiving', isKnown: ({ profile }) => holds(profile.adl), Body: DailyLiving },
];

function Behaviour({ sheet, profile }: PartProps) {
  const w = useWords(personWords);
  const say = useSay();
  const { avoid, calming, triggers, signs, wanderingRisk, notes, items } = profile.behaviour ?? {};
  return (
    <Facts>
      <Known name={w.avoid}>{avoid && <strong>{avoid}</strong>}</Known>
      <Known name={w.calming}>{calming}</Known>
      <Known name={w.triggers}>{triggers}</Known>
      <Known name={w.signs}>{signs}</Known>
      <Known name={w.wandering}>
        {wanderingRisk &&
          (wanderingRisk === 'NONE' ? (
            say(personCodes.wanderingRisk.NONE)
          ) : (
            <Chip tone="warn">{say(personCodes.wanderingRisk[wanderingRisk])}</Chip>
          ))}
      </Known>
      <Known name={w.remarks}>{notes}</Known>
      <Known name={w.behaviourScore}>
        {sheet.behaviourScore !== null && <BehaviourScore score={sheet.behaviourScore} />}
      </Known>
      <Known name={w.behaviourItems}>
        {pointedItems(items)
          .map(([item, points]) => `${say(personCodes.behaviourItem[item])} ${points}`)
          .join(w.listJoin)}
      </Known>
    </Facts>
  );
}

type Items = NonNullable<NonNullable<CaseProfile['behaviour']>['items']>;

/** The items that add to the score, the heaviest first. */
function pointedItems(items: Items = {}): [keyof Items, number][] {
  return (Object.entries(items) as [keyof Items, number][])
    .filter(([, points]) => points > 0)
    .sort(([, a], [, b]) => b - a);
}

function Communication({ profile }: PartProps) {
  const w = useWords(personWords);
  const { methods, yesNo, notes } = profile.communication ?? {};
  return (
    <Facts>
      <Known name={w.yesNo}>{yesNo}</Known>
      <Known name={w.methods}>
        {methods && <CodedList labels={labelsOf(personCodes.communicationMethod, methods)} />}
      </Known>
      <Known name={w.remarks}>{notes}</Known>
    </Facts>
  );
}

function DailyLiving({ profile }: PartProps) {
  const w = useWords(personWords);
  const say = useSay();
  const { mobility, transferPersons, mealHelp, mealForm, isThickened } = profile.adl ?? {};
  const { toilet, bath, sleep, nightChecks, notes } = profile.adl ?? {};
  const meal = [
    mealHelp && say(personCodes.mealHelp[mealHelp]),
    mealForm && say(personCodes.mealForm[mealForm]),
    isThickened && w.thickened,
  ];
  return (
    <Facts>
      <Known name={w.mobility}>
        {mobility && <Coded label={personCodes.mobility[mobility]} />}
      </Known>
      <Known name={w.transfer}>
        {transferPersons !== undefined && w.transferBy(transferPersons)}
      </Known>
      <Known name={w.meal}>{meal.filter(Boolean).join(w.listJoin)}</Known>
      <Known name={w.toilet}>
        {toilet && <CodedList labels={labelsOf(personCodes.toilet, toilet)} />}
      </Known>
      <Known name={w.bath}>{bath && <Coded label={personCodes.bath[bath]} />}</Known>
      <Known name={w.sleep}>{sleep}</Known>
      <Known name={w.nightChecks}>{nightChecks !== undefined && w.perNight(nightChecks)}</Known>
      <Known name={w.remarks}>{notes}</Known>
    </Facts>
  );
}
