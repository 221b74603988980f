import { Chip } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { personCodes } from '../words/codes-person.ts';
import { useSay, useWords } from '../words/words.ts';
import { Aside, Entries } from './entries.tsx';
import { personWords } from './person-words.ts';
import { holds, type PartProps, type SheetPart } from './sheet-part.ts';
import { Coded, Facts, Known } from './values.tsx';

/** What may kill in the night comes first. */
export const healthParts: readonly SheetPart[] = [
  {
    title: 'allergies',
    isKnown: ({ profile }) => holds(profile.medical?.allergies),
    Body: Allergies,
  },
  {
    title: 'notes',
    isKnown: ({ profile }) => holds(profile.notes),
    Body: ({ profile }) => <p className="whitespace-pre-wrap">{profile.notes}</p>,
    isOfBase: true,
  },
  { title: 'seizures', isKnown: ({ profile }) => holds(profile.medical?.seizures), Body: Seizures },
  {
    title: 'medicines',
    isKnown: ({ profile: { medical } }) =>
      holds(medical?.medications, medical?.medicationNotes, medical?.medicineBookAt),
    Body: Medicines,
  },
  {
    title: 'medicalCare',
    isKnown: ({ profile }) => holds(profile.medicalCare),
    Body: MedicalCare,
  },
  {
    title: 'illness',
    isKnown: ({ profile: { medical } }) =>
      holds(medical?.diagnosis, medical?.infection, medical?.infectionNotes),
    Body: Illness,
  },
];

function Allergies({ profile }: PartProps) {
  const w = useWords(personWords);
  const say = useSay();
  return (
    <Entries of={profile.medical?.allergies ?? []}>
      {({ kind, substance, isAnaphylactic }) => (
        <span className="inline-flex flex-wrap items-center gap-2">
          <strong>{substance}</strong>
          <Chip>{say(personCodes.allergyKind[kind])}</Chip>
          {isAnaphylactic && <Chip tone="warn">{w.anaphylaxis}</Chip>}
        </span>
      )}
    </Entries>
  );
}

function Seizures({ profile }: PartProps) {
  const w = useWords(personWords);
  const seizures = profile.medical?.seizures;
  if (!seizures) return null;
  const { type, frequency, rescueMedicine } = seizures;
  return (
    <>
      <p>{seizures.hasSeizures ? w.present : w.none}</p>
      {holds(type, frequency, rescueMedicine) && (
        <Facts>
          <Known name={w.seizureType}>{type}</Known>
          <Known name={w.frequency}>{frequency}</Known>
          <Known name={w.rescueMedicine}>{rescueMedicine}</Known>
        </Facts>
      )}
      {seizures.call119When && (
        <Notice tone="warn" title={w.call119When}>
          <p className="whitespace-pre-wrap">{seizures.call119When}</p>
        </Notice>
      )}
    </>
  );
}

function Medicines({ profile }: PartProps) {
  const w = useWords(personWords);
  const { medications, medicationNotes, medicineBookAt } = profile.medical ?? {};
  return (
    <>
      {medications && (
        <Entries of={medications}>
          {({ name, dose, times, keptAt, stock }) => (
            <>
              <strong>{name}</strong> {[dose, times].filter(Boolean).join(w.listJoin)}
              <Aside of={[keptAt && w.keptAt(keptAt), stock && w.stock(stock)]} />
            </>
          )}
        </Entries>
      )}
      {holds(medicationNotes, medicineBookAt) && (
        <Facts>
          <Known name={w.medicineNotes}>{medicationNotes}</Known>
          <Known name={w.medicineBookAt}>{medicineBookAt}</Known>
        </Facts>
      )}
    </>
  );
}

function MedicalCare({ profile }: PartProps) {
  const w = useWords(personWords);
  const say = useSay();
  return (
    <Entries of={profile.medicalCare ?? []}>
      {({ item, tubeRoute, frequency, byWhom }) => (
        <>
          <strong>{say(personCodes.medicalCare[item])}</strong>{' '}
          {[tubeRoute && say(personCodes.tubeRoute[tubeRoute]), frequency]
            .filter(Boolean)
            .join(w.listJoin)}
          {byWhom && byWhom.length > 0 && (
            <Aside
              of={[w.byWhom(byWhom.map((who) => say(personCodes.careGiver[who])).join(w.listJoin))]}
            />
          )}
        </>
      )}
    </Entries>
  );
}

function Illness({ profile }: PartProps) {
  const w = useWords(personWords);
  const { diagnosis, infection, infectionNotes } = profile.medical ?? {};
  return (
    <Facts>
      <Known name={w.diagnosis}>{diagnosis}</Known>
      <Known name={w.infection}>
        {holds(infection, infectionNotes) && (
          <>
            {infection && <Coded label={personCodes.infection[infection]} />} {infectionNotes}
          </>
        )}
      </Known>
    </Facts>
  );
}
