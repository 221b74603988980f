import type { CaseProfile } from '../../priority-cases/profile.api.ts';
import { PhoneLink } from '../ui/phone-link.tsx';
import { formatDay } from '../ui/time.tsx';
import { personCodes } from '../words/codes-person.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import { Aside, Callable, Entries } from './entries.tsx';
import { personWords } from './person-words.ts';
import { holds, type PartProps, type SheetPart } from './sheet-part.ts';
import { CodedList, Facts, Known, labelsOf } from './values.tsx';

/** The home, and what the base weighs. A facility is shown address and numbers at most. */
export const baseParts: readonly SheetPart[] = [
  {
    title: 'home',
    isKnown: ({ profile }) =>
      holds(profile.address, profile.phone, profile.mobilePhone, profile.entryMethod),
    Body: Home,
    isOfBase: true,
  },
  {
    title: 'household',
    isKnown: ({ profile }) => holds(profile.household),
    Body: Household,
    isOfBase: true,
  },
  {
    title: 'facilities',
    isKnown: ({ profile }) =>
      holds(profile.preferredFacilities, profile.avoidFacilities, profile.trialStays),
    Body: Facilities,
    isOfBase: true,
  },
  {
    title: 'anticipated',
    isKnown: ({ profile }) => holds(profile.anticipatedEvents, profile.disaster?.needsElectricity),
    Body: Anticipated,
    isOfBase: true,
  },
];

function Home({ sheet, profile }: PartProps) {
  const w = useWords(personWords);
  const who = sheet.name ?? w.noName;
  const { address, phone, mobilePhone, entryMethod } = profile;
  return (
    <Facts>
      <Known name={w.address}>{address}</Known>
      <Known name={w.entryMethod}>{entryMethod}</Known>
      <Known name={w.phone}>{phone && <PhoneLink phone={phone} who={who} />}</Known>
      <Known name={w.mobilePhone}>
        {mobilePhone && <PhoneLink phone={mobilePhone} who={who} />}
      </Known>
    </Facts>
  );
}

function Household({ profile }: PartProps) {
  const w = useWords(personWords);
  const say = useSay();
  const { type, caregivers, pets, othersInCare } = profile.household ?? {};
  return (
    <>
      <Facts>
        <Known name={w.householdType}>{type && say(personCodes.householdType[type])}</Known>
        <Known name={w.othersInCare}>{othersInCare}</Known>
        <Known name={w.pets}>{pets}</Known>
      </Facts>
      {caregivers && (
        <Entries of={caregivers}>
          {({ name, relation, age, health, work, phone }) => (
            <Callable name={name ?? w.caregiver} phones={[phone]}>
              {[relation && say(personCodes.relation[relation]), age !== undefined && w.years(age)]
                .filter(Boolean)
                .join(w.listJoin)}
              <Aside
                of={[health && w.health + w.colon + health, work && w.work + w.colon + work]}
              />
            </Callable>
          )}
        </Entries>
      )}
    </>
  );
}

type Named = NonNullable<CaseProfile['preferredFacilities']>[number];

function Facilities({ profile, facilityName }: PartProps) {
  const w = useWords(personWords);
  const language = useLanguage();
  const nameOf = ({ facilityId, name }: Named) =>
    name ?? (facilityId && facilityName(facilityId)) ?? w.unnamedFacility;
  const day = (iso: string | undefined) => (iso ? formatDay(iso, language) : '');
  const { preferredFacilities, avoidFacilities, trialStays } = profile;
  return (
    <Facts>
      <Known name={w.preferred}>
        {preferredFacilities && <Entries of={preferredFacilities}>{nameOf}</Entries>}
      </Known>
      <Known name={w.avoided}>
        {avoidFacilities && (
          <Entries of={avoidFacilities}>
            {(facility) => (
              <>
                {nameOf(facility)}
                <Aside of={[facility.reason]} />
              </>
            )}
          </Entries>
        )}
      </Known>
      <Known name={w.trialStays}>
        {trialStays && (
          <Entries of={trialStays}>
            {(stay) => (
              <>
                {nameOf(stay)}
                <Aside of={[holds(stay.from, stay.to) && `${day(stay.from)} – ${day(stay.to)}`]} />
                <Aside of={[stay.notes]} />
              </>
            )}
          </Entries>
        )}
      </Known>
    </Facts>
  );
}

function Anticipated({ profile }: PartProps) {
  const w = useWords(personWords);
  const { anticipatedEvents, disaster } = profile;
  const electricity = disaster?.needsElectricity;
  return (
    <Facts>
      <Known name={w.events}>
        {anticipatedEvents && (
          <CodedList labels={labelsOf(personCodes.anticipatedEvent, anticipatedEvents)} />
        )}
      </Known>
      <Known name={w.electricity}>
        {electricity !== undefined && (electricity ? w.needsElectricity : w.needsNoElectricity)}
      </Known>
    </Facts>
  );
}
