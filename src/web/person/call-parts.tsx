import type { CaseProfile } from '../../priority-cases/profile.api.ts';
import { Chip } from '../ui/layout.tsx';
import { personCodes } from '../words/codes-person.ts';
import { useSay, useWords } from '../words/words.ts';
import { Callable, Entries } from './entries.tsx';
import { personWords } from './person-words.ts';
import { holds, type PartProps, type SheetPart } from './sheet-part.ts';
import { Facts, Known } from './values.tsx';

/** Whom to call, and what has been agreed for such a night. */
export const callParts: readonly SheetPart[] = [
  {
    title: 'contacts',
    isKnown: ({ profile }) => holds(profile.emergencyContacts),
    Body: Contacts,
  },
  {
    title: 'crisisPlan',
    isKnown: ({ profile: { crisisPlan } }) =>
      holds(crisisPlan?.emergency, crisisPlan?.warning, crisisPlan?.calm, crisisPlan?.transport),
    Body: CrisisPlan,
  },
  {
    title: 'doctors',
    isKnown: ({ profile: { medical } }) =>
      holds(medical?.doctors, medical?.visitingNurse, medical?.insuranceCardAt),
    Body: Doctors,
  },
  {
    title: 'supporters',
    isKnown: ({ profile: { supporters } }) =>
      holds(
        supporters?.consultation,
        supporters?.services,
        supporters?.shortStayDaysPerMonth,
        supporters?.welfareCommissioner,
      ),
    Body: Supporters,
  },
  {
    title: 'guardian',
    isKnown: ({ profile }) => holds(profile.supporters?.guardian),
    Body: Guardian,
  },
  {
    title: 'belongings',
    isKnown: ({ profile }) => holds(profile.crisisPlan?.belongings),
    Body: ({ profile }) => <p className="whitespace-pre-wrap">{profile.crisisPlan?.belongings}</p>,
  },
];

function Contacts({ profile }: PartProps) {
  const w = useWords(personWords);
  const say = useSay();
  const inOrder = [...(profile.emergencyContacts ?? [])].sort((a, b) => a.order - b.order);
  return (
    <Entries of={inOrder}>
      {({ order, name, relation, phones, isNightOk, canCome, canComeMinutes }) => (
        <Callable name={`${order}. ${name}`} phones={phones}>
          <span className="inline-flex flex-wrap items-center gap-2">
            {relation && say(personCodes.relation[relation])}
            {isNightOk !== undefined && <Chip>{isNightOk ? w.nightOk : w.nightNot}</Chip>}
            {canCome === false && <Chip>{w.cannotCome}</Chip>}
            {canCome !== false && canComeMinutes !== undefined && (
              <Chip>{w.canComeIn(canComeMinutes)}</Chip>
            )}
            {canCome && canComeMinutes === undefined && <Chip>{w.canCome}</Chip>}
          </span>
        </Callable>
      )}
    </Entries>
  );
}

type Stage = NonNullable<CaseProfile['crisisPlan']>['emergency'];

function CrisisPlan({ profile }: PartProps) {
  const w = useWords(personWords);
  const { emergency, warning, calm, transport } = profile.crisisPlan ?? {};
  const others = [
    [w.planWarning, warning],
    [w.planCalm, calm],
  ] as const;
  return (
    <>
      <StageOfPlan stage={emergency} transport={transport} />
      {others.map(
        ([title, stage]) =>
          holds(stage) && (
            <div key={title} className="border-l-4 border-line pl-3">
              <p className="font-bold text-ink-soft">{title}</p>
              <StageOfPlan stage={stage} />
            </div>
          ),
      )}
    </>
  );
}

function StageOfPlan({ stage, transport }: { stage: Stage; transport?: string | undefined }) {
  const w = useWords(personWords);
  const { signs, avoid, steps = [], actions, calls = [] } = stage ?? {};
  return (
    <>
      {holds(avoid) && (
        <Facts>
          <Known name={w.avoid}>
            <strong>{avoid}</strong>
          </Known>
        </Facts>
      )}
      {steps.length > 0 && (
        <ol className="flex list-decimal flex-col gap-1 pl-6">
          {steps.map(({ who, what }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place among the others
            <li key={place}>
              <b>{who ?? w.nobodyYet}</b>
              {w.colon}
              {what}
            </li>
          ))}
        </ol>
      )}
      {holds(signs, actions, transport) && (
        <Facts>
          <Known name={w.planActions}>{actions}</Known>
          <Known name={w.signs}>{signs}</Known>
          <Known name={w.transport}>{transport}</Known>
        </Facts>
      )}
      {calls.length > 0 && (
        <>
          <p className="text-ink-soft">{w.planCalls}</p>
          <Entries of={calls.map((call, place) => ({ ...call, order: place + 1 }))}>
            {({ order, name, phone }) => <Callable name={`${order}. ${name}`} phones={[phone]} />}
          </Entries>
        </>
      )}
    </>
  );
}

function Doctors({ profile }: PartProps) {
  const w = useWords(personWords);
  const { doctors, visitingNurse, insuranceCardAt } = profile.medical ?? {};
  return (
    <>
      {doctors && (
        <Entries of={doctors}>
          {({ hospital, name, phone }) => (
            <Callable name={hospital} phones={[phone]}>
              {name}
            </Callable>
          )}
        </Entries>
      )}
      {visitingNurse && (
        <Callable name={visitingNurse.name} phones={[visitingNurse.phone]}>
          {w.visitingNurse}
        </Callable>
      )}
      {insuranceCardAt && (
        <Facts>
          <Known name={w.insuranceCardAt}>{insuranceCardAt}</Known>
        </Facts>
      )}
    </>
  );
}

function Supporters({ profile }: PartProps) {
  const w = useWords(personWords);
  const say = useSay();
  const { consultation, services, shortStayDaysPerMonth, welfareCommissioner } =
    profile.supporters ?? {};
  return (
    <>
      {consultation && (
        <Callable name={consultation.office} phones={[consultation.phone]}>
          {consultation.person ?? w.consultation}
        </Callable>
      )}
      {services?.map(({ name, weekdays, phone }) => (
        <Callable key={name} name={name} phones={[phone]}>
          {weekdays?.map((day) => say(personCodes.weekday[day])).join(w.listJoin)}
        </Callable>
      ))}
      {welfareCommissioner && (
        <Callable name={welfareCommissioner.name} phones={[welfareCommissioner.phone]}>
          {w.welfareCommissioner}
        </Callable>
      )}
      {shortStayDaysPerMonth !== undefined && (
        <Facts>
          <Known name={w.shortStay}>{w.daysPerMonth(shortStayDaysPerMonth)}</Known>
        </Facts>
      )}
    </>
  );
}

function Guardian({ profile }: PartProps) {
  const w = useWords(personWords);
  const say = useSay();
  const guardian = profile.supporters?.guardian;
  if (!guardian) return null;
  return (
    <>
      <Callable name={guardian.name} phones={[guardian.phone]}>
        {say(personCodes.guardianKind[guardian.kind])}
      </Callable>
      {guardian.powers && (
        <Facts>
          <Known name={w.powers}>{guardian.powers}</Known>
        </Facts>
      )}
    </>
  );
}
