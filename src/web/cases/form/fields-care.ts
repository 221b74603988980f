import { behaviourFieldWords as b, medicalFieldWords as m } from '../../words/case-form-fields.ts';
import { personCodes } from '../../words/codes-person.ts';
import { choice, codes, flag, line, number, part, phone, prose } from './kinds.ts';
import type { Part } from './spec.ts';

/** What the person needs of those who care for him. */

const behaviourTotal = '/profile/behaviour/total';

export const behaviour: readonly Part[] = [
  part(b.scores, [
    {
      kind: 'scores',
      at: '/profile/behaviour/items',
      label: b.items,
      options: personCodes.behaviourItem,
      max: 2,
      totalAt: behaviourTotal,
    },
    number(behaviourTotal, b.total, [0, 24], b.points, { help: b.totalHelp }),
  ]),
  part(b.ways, [
    prose('/profile/behaviour/triggers', b.triggers, { help: b.triggersHelp }),
    prose('/profile/behaviour/signs', b.signs),
    prose('/profile/behaviour/calming', b.calming),
    prose('/profile/behaviour/avoid', b.avoid),
    choice('/profile/behaviour/wanderingRisk', b.wandering, personCodes.wanderingRisk, {
      look: 'cards',
    }),
    prose('/profile/behaviour/notes', b.remarks),
  ]),
];

export const medicalCare: readonly Part[] = [
  part(m.care, [
    {
      kind: 'rows',
      at: '/profile/medicalCare',
      label: m.hasCare,
      one: m.care,
      most: 20,
      isAsked: true,
      fields: [
        choice('item', m.careItem, personCodes.medicalCare, { isRequired: true }),
        line('frequency', m.frequency),
        choice('tubeRoute', m.tubeRoute, personCodes.tubeRoute, {
          when: (answer) => answer('item') === 'TUBE_FEEDING',
        }),
        codes('byWhom', m.byWhom, personCodes.careGiver),
      ],
    },
  ]),
];

const seizures = '/profile/medical/seizures';
const ofSeizures = {
  when: (answer: (at: string) => unknown) => answer(`${seizures}/hasSeizures`) === 'yes',
};

export const medical: readonly Part[] = [
  part(m.illness, [
    prose('/profile/medical/diagnosis', m.diagnosis),
    flag(`${seizures}/hasSeizures`, m.hasSeizures, [m.present, m.absent], {
      look: 'cards',
    }),
    line(`${seizures}/type`, m.seizureType, ofSeizures),
    line(`${seizures}/frequency`, m.seizureFrequency, ofSeizures),
    line(`${seizures}/rescueMedicine`, m.rescueMedicine, ofSeizures),
    prose(`${seizures}/call119When`, m.call119When, {
      ...ofSeizures,
      max: 500,
      help: m.call119Help,
    }),
  ]),
  part(m.medicines, [
    {
      kind: 'rows',
      at: '/profile/medical/medications',
      label: m.hasMedicines,
      one: m.medicine,
      most: 50,
      isAsked: true,
      fields: [
        line('name', m.medicineName, { isRequired: true }),
        line('dose', m.dose),
        line('times', m.times),
        line('keptAt', m.keptAt),
        line('stock', m.stock),
      ],
    },
    prose('/profile/medical/medicationNotes', m.medicationNotes),
  ]),
  part(m.allergies, [
    {
      kind: 'rows',
      at: '/profile/medical/allergies',
      label: m.hasAllergies,
      one: m.allergies,
      most: 20,
      isAsked: true,
      fields: [
        choice('kind', m.allergyKind, personCodes.allergyKind, { isRequired: true }),
        line('substance', m.substance, { isRequired: true }),
        flag('isAnaphylactic', m.anaphylaxis, [m.present, m.absent]),
      ],
    },
  ]),
  part(m.infection, [
    choice('/profile/medical/infection', m.hasInfection, personCodes.infection, { look: 'cards' }),
    prose('/profile/medical/infectionNotes', m.infectionNotes, {
      max: 500,
      when: (answer) => answer('/profile/medical/infection') === 'PRESENT',
    }),
  ]),
  part(m.doctors, [
    {
      kind: 'rows',
      at: '/profile/medical/doctors',
      label: m.doctors,
      one: m.doctor,
      most: 20,
      fields: [
        line('hospital', m.hospital, { isRequired: true }),
        line('name', m.doctorName),
        phone('phone', m.phone),
      ],
    },
  ]),
  part(m.nurseAndCards, [
    line('/profile/medical/visitingNurse/name', m.nurseName),
    phone('/profile/medical/visitingNurse/phone', m.nursePhone),
    line('/profile/medical/insuranceCardAt', m.insuranceCardAt),
    line('/profile/medical/medicineBookAt', m.medicineBookAt),
  ]),
];
