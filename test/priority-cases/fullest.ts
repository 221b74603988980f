import { MEDICAL_CARE } from '../../src/platform/text/care-labels.ts';
import { codesOf } from '../../src/platform/text/label-map.ts';
import type { CaseProfile } from '../../src/priority-cases/profile.api.ts';
import { COMMUNICATION_METHOD, TOILET } from '../../src/priority-cases/profile-words.ts';

/**
 * A profile in which every field that can be long is as long as the register takes it. `text` makes
 * a text of so many characters.
 */
export function fullestProfile(text: (length: number) => string): CaseProfile {
  const line = text(200).replace(/[\r\n]/g, 'あ');
  const prose = text(2_000);
  const short = text(500);
  const phone = '+81220000001 ext 123456';
  const times = <T>(count: number, make: (n: number) => T) =>
    Array.from({ length: count }, (_, n) => make(n));
  const contact = { name: line, phone };
  return {
    commonName: line,
    address: line + text(100).replace(/[\r\n]/g, 'あ'),
    phone,
    mobilePhone: phone,
    disability: {
      types: ['PHYSICAL', 'INTELLECTUAL', 'MENTAL', 'DEVELOPMENTAL', 'INTRACTABLE', 'PROFOUND'],
      certificates: { physicalGrade: 1, intellectualGrade: 'A', mentalGrade: 1 },
      supportLevel: 'LEVEL_6',
    },
    behaviour: {
      total: 24,
      triggers: prose,
      signs: prose,
      calming: prose,
      avoid: prose,
      wanderingRisk: 'HIGH',
      notes: prose,
    },
    medicalCare: codesOf(MEDICAL_CARE).map((item) => ({
      item,
      frequency: line,
      byWhom: ['NURSE', 'TRAINED_STAFF'],
    })),
    medical: {
      diagnosis: prose,
      seizures: {
        hasSeizures: true,
        type: line,
        frequency: line,
        rescueMedicine: line,
        call119When: short,
      },
      medications: times(50, () => ({
        name: line,
        dose: line,
        times: line,
        keptAt: line,
        stock: line,
      })),
      medicationNotes: prose,
      allergies: times(20, (n) => ({ kind: 'FOOD', substance: line, isAnaphylactic: n % 2 === 0 })),
      infection: 'PRESENT',
      infectionNotes: short,
      doctors: times(20, () => ({ hospital: line, name: line, phone })),
      visitingNurse: contact,
      insuranceCardAt: line,
      medicineBookAt: line,
    },
    adl: {
      mobility: 'WHEELCHAIR_ASSISTED',
      transferPersons: 2,
      mealHelp: 'PARTIAL',
      mealForm: 'BLENDED',
      isThickened: true,
      toilet: codesOf(TOILET),
      bath: 'MACHINE',
      sleep: short,
      nightChecks: 48,
      notes: prose,
    },
    communication: {
      methods: codesOf(COMMUNICATION_METHOD),
      yesNo: line,
      calledBy: line,
      notes: prose,
    },
    emergencyContacts: times(20, (n) => ({
      order: n + 1,
      name: line,
      relation: 'SIBLING',
      phones: [phone, phone],
      isNightOk: false,
      canCome: true,
      canComeMinutes: 1_440,
    })),
    supporters: {
      consultation: { office: line, person: line, phone },
      services: times(20, () => ({ name: line, phone })),
      welfareCommissioner: contact,
      guardian: { kind: 'GUARDIAN', name: line, phone, powers: short },
    },
    crisisPlan: {
      emergency: {
        signs: prose,
        avoid: prose,
        steps: times(20, () => ({
          who: line,
          what: text(300).trim(),
        })),
        actions: prose,
        calls: times(20, () => contact),
      },
      belongings: prose,
      transport: short,
    },
  };
}

const sentence = '大きな音が苦手で、耳をふさいでしゃがみ込むことがあります。静かな部屋へ誘い、';

/** What people write. */
export const japanese = (length: number) => sentence.repeat(60).slice(0, length);

/** What wraps badly: wide letters, brackets that may not end a line, words and blank lines. */
export const awkward = (length: number) =>
  `WWW「「「」」」。\n\nsomething-very-long-and-unbroken${'W'.repeat(60)}　　　😀👨‍👩‍👧 ｱｲｳ、。ーっ）`
    .repeat(60)
    .slice(0, length)
    .replace(/\p{Surrogate}/gu, 'あ');
