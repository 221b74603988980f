import {
  basicsFieldWords as b,
  disabilityFieldWords as d,
  livingFieldWords as l,
} from '../../words/case-form-fields.ts';
import { personCodes } from '../../words/codes-person.ts';
import { wardCodes } from '../../words/codes-ward.ts';
import { choice, codes, day, flag, line, number, part, phone, prose } from './kinds.ts';
import type { Options, Part } from './spec.ts';

/** Who the person is, and how the person lives. */

const identity = [
  line('/name', b.name, { isRequired: true, help: b.nameHelp }),
  line('/nameKana', b.nameKana, { isRequired: true, help: b.nameKanaHelp }),
];
const birthDate = day('/birthDate', b.birthDate, { help: b.birthDateHelp });
const sex = choice('/sex', b.sex, personCodes.sex, { look: 'cards', isRequired: true });
const ward = choice('/wardCode', b.ward, wardCodes, { isRequired: true, help: b.wardHelp });

const office = { kind: 'office', at: '/consultationOfficeId', label: b.office } as const;
const keeper = { kind: 'keeper', at: '/keeperId', label: b.keeper, help: b.keeperHelp } as const;

/** What a new case begins with. */
export const newCase: readonly Part[] = [
  part(b.person, [...identity, birthDate, sex]),
  part(b.registration, [
    ward,
    line('/registrationNo', b.registrationNo, { max: 50, help: b.registrationNoHelp }),
  ]),
];

export const basics: readonly Part[] = [
  part(b.person, [...identity, line('/profile/commonName', b.commonName), birthDate, sex]),
  part(b.registration, [
    ward,
    line('/registrationNo', b.registrationNo, { max: 50, isRequired: true }),
    {
      kind: 'digits',
      at: '/profile/benefitCertificateNo',
      label: b.benefitCertificateNo,
      max: 10,
    },
    office,
    keeper,
  ]),
];

export const home: readonly Part[] = [
  part(b.home, [
    line('/profile/address', b.address, { max: 300 }),
    phone('/profile/phone', b.phone),
    phone('/profile/mobilePhone', b.mobilePhone),
  ]),
  part(b.entry, [
    prose('/profile/entryMethod', b.entryMethod, { max: 500, help: b.entryMethodHelp }),
  ]),
];

const grades = (last: number): Options =>
  Object.fromEntries(
    Array.from({ length: last }, (_, place) => [
      String(place + 1),
      { ja: `${place + 1}級`, en: `grade ${place + 1}` },
    ]),
  );
const letters: Options = { A: { ja: 'A', en: 'A' }, B: { ja: 'B', en: 'B' } };

export const disability: readonly Part[] = [
  part(d.disability, [
    codes('/profile/disability/types', d.types, personCodes.disabilityType),
    codes('/profile/disability/physicalKinds', d.physicalKinds, personCodes.physicalKind, {
      when: (answer) => [answer('/profile/disability/types')].flat().includes('PHYSICAL'),
    }),
    flag('/profile/disability/isChild', d.isChild, null, { help: d.isChildHelp }),
  ]),
  part(d.certificates, [
    choice('/profile/disability/certificates/physicalGrade', d.physicalGrade, grades(6), {
      isNumber: true,
    }),
    choice('/profile/disability/certificates/intellectualGrade', d.intellectualGrade, letters),
    choice('/profile/disability/certificates/mentalGrade', d.mentalGrade, grades(3), {
      isNumber: true,
    }),
    flag('/profile/disability/certificates/isAppliedFor', d.isAppliedFor, null),
    flag('/profile/disability/certificates/hasNone', d.hasNone, [
      d.hasNoCertificate,
      d.hasCertificate,
    ]),
  ]),
  part(d.level, [
    choice('/profile/disability/supportLevel', d.supportLevel, personCodes.supportLevel),
    day('/profile/disability/supportLevelValidUntil', d.validUntil, { help: d.dayHelp }),
  ]),
];

export const adl: readonly Part[] = [
  part(l.moving, [
    choice('/profile/adl/mobility', l.mobility, personCodes.mobility),
    number('/profile/adl/transferPersons', l.transferPersons, [0, 4], l.persons),
  ]),
  part(l.meals, [
    choice('/profile/adl/mealHelp', l.mealHelp, personCodes.mealHelp),
    choice('/profile/adl/mealForm', l.mealForm, personCodes.mealForm),
    flag('/profile/adl/isThickened', l.isThickened, [l.present, l.absent]),
  ]),
  part(l.hygiene, [
    codes('/profile/adl/toilet', l.toilet, personCodes.toilet),
    choice('/profile/adl/bath', l.bath, personCodes.bath),
  ]),
  part(l.night, [
    number('/profile/adl/nightChecks', l.nightChecks, [0, 48], l.times),
    prose('/profile/adl/sleep', l.sleep, { max: 500 }),
    prose('/profile/adl/notes', l.remarks),
  ]),
];

export const communication: readonly Part[] = [
  part(l.communication, [
    codes('/profile/communication/methods', l.methods, personCodes.communicationMethod),
    line('/profile/communication/yesNo', l.yesNo),
    line('/profile/communication/calledBy', l.calledBy),
    prose('/profile/communication/notes', l.remarks),
  ]),
];
