import { peopleFieldWords as p } from '../../words/case-form-fields.ts';
import { personCodes } from '../../words/codes-person.ts';
import { choice, codes, flag, line, number, part, phone, prose } from './kinds.ts';
import type { Part } from './spec.ts';

/** Who is around the person. */

export const household: readonly Part[] = [
  part(p.household, [
    choice('/profile/household/type', p.householdType, personCodes.householdType),
    line('/profile/household/pets', p.pets),
    prose('/profile/household/othersInCare', p.othersInCare, { max: 500 }),
  ]),
  part(p.caregivers, [
    {
      kind: 'rows',
      at: '/profile/household/caregivers',
      label: p.caregivers,
      one: p.caregiver,
      most: 20,
      fields: [
        line('name', p.name),
        choice('relation', p.relation, personCodes.relation),
        number('age', p.age, [0, 120], p.years),
        phone('phone', p.phone),
        line('work', p.work),
        prose('health', p.health, { max: 500 }),
      ],
    },
  ]),
];

export const contacts: readonly Part[] = [
  part(
    p.contacts,
    [
      {
        kind: 'rows',
        at: '/profile/emergencyContacts',
        label: p.contacts,
        one: p.contact,
        most: 20,
        numbered: 'order',
        fields: [
          line('name', p.name, { isRequired: true }),
          choice('relation', p.relation, personCodes.relation),
          { kind: 'phones', at: 'phones', label: p.phones, most: 2, isRequired: true },
          flag('isNightOk', p.isNightOk, [p.nightOk, p.nightNot]),
          flag('canCome', p.canCome, [p.comes, p.comesNot]),
          number('canComeMinutes', p.canComeMinutes, [0, 1_440], p.minutes, {
            when: (answer) => answer('canCome') === 'yes',
          }),
        ],
      },
    ],
    p.contactsHelp,
  ),
];

export const supporters: readonly Part[] = [
  part(p.consultation, [
    line('/profile/supporters/consultation/office', p.office),
    line('/profile/supporters/consultation/person', p.person),
    phone('/profile/supporters/consultation/phone', p.officePhone),
  ]),
  part(p.services, [
    {
      kind: 'rows',
      at: '/profile/supporters/services',
      label: p.services,
      one: p.service,
      most: 20,
      fields: [
        line('name', p.serviceName, { isRequired: true }),
        phone('phone', p.phone),
        codes('weekdays', p.weekdays, personCodes.weekday),
      ],
    },
    number('/profile/supporters/shortStayDaysPerMonth', p.shortStayDays, [0, 31], p.days),
  ]),
  part(p.commissioner, [
    line('/profile/supporters/welfareCommissioner/name', p.commissionerName),
    phone('/profile/supporters/welfareCommissioner/phone', p.commissionerPhone),
  ]),
  part(p.guardian, [
    choice('/profile/supporters/guardian/kind', p.guardianKind, personCodes.guardianKind),
    line('/profile/supporters/guardian/name', p.guardianName),
    phone('/profile/supporters/guardian/phone', p.guardianPhone),
    prose('/profile/supporters/guardian/powers', p.powers, { max: 500 }),
  ]),
];
