import { z } from 'zod';
import {
  DISABILITY_TYPES,
  MEDICAL_CARE,
  MOBILITY,
  PHYSICAL_KINDS,
} from '../platform/text/care-labels.ts';
import { codeIn, codesIn, dayText, line, phoneText, prose, typed } from '../platform/text/wire.ts';
import {
  ANTICIPATED_EVENTS,
  BEHAVIOUR_ITEM_MAX,
  BEHAVIOUR_ITEMS,
  BEHAVIOUR_TOTAL_MAX,
  HOUSEHOLD_TYPE,
  RELATION,
  SUPPORT_LEVEL,
} from './labels.ts';
import {
  ALLERGY_KIND,
  BATH,
  CARE_GIVER,
  COMMUNICATION_METHOD,
  GUARDIAN_KIND,
  INFECTION,
  MEAL_FORM,
  MEAL_HELP,
  TOILET,
  TUBE_ROUTE,
  WANDERING_RISK,
  WEEKDAY,
} from './profile-words.ts';
import { criteriaMet } from './rules/criteria.api.ts';

/** Counted with room to spare; a list longer than this is not a person's file. */
const few = 20;

const disability = z.strictObject({
  types: codesIn(DISABILITY_TYPES).optional(),
  physicalKinds: codesIn(PHYSICAL_KINDS).optional(),
  isChild: z.boolean().optional(),
  certificates: z
    .strictObject({
      physicalGrade: z.int().min(1).max(6).optional(),
      intellectualGrade: z.enum(['A', 'B']).optional(),
      mentalGrade: z.int().min(1).max(3).optional(),
      isAppliedFor: z.boolean().optional(),
      hasNone: z.boolean().optional(),
    })
    .optional(),
  supportLevel: codeIn(SUPPORT_LEVEL).optional(),
  supportLevelValidUntil: dayText.optional(),
});

/** `items` where the twelve were scored one by one, `total` where only the sum is known. */
const behaviour = z.strictObject({
  items: z
    .partialRecord(codeIn(BEHAVIOUR_ITEMS), z.int().min(0).max(BEHAVIOUR_ITEM_MAX))
    .optional(),
  total: z.int().min(0).max(BEHAVIOUR_TOTAL_MAX).optional(),
  triggers: prose().optional(),
  signs: prose().optional(),
  calming: prose().optional(),
  avoid: prose().optional(),
  wanderingRisk: codeIn(WANDERING_RISK).optional(),
  notes: prose().optional(),
});

/** An empty list says that there is none; no list says that nobody has asked. */
const medicalCare = z
  .array(
    z.strictObject({
      item: codeIn(MEDICAL_CARE),
      frequency: line().optional(),
      byWhom: codesIn(CARE_GIVER).optional(),
      tubeRoute: codeIn(TUBE_ROUTE).optional(),
    }),
  )
  .max(few);

const contactPerson = z.strictObject({ name: line(), phone: phoneText.optional() });

const medical = z.strictObject({
  diagnosis: prose().optional(),
  seizures: z
    .strictObject({
      hasSeizures: z.boolean(),
      type: line().optional(),
      frequency: line().optional(),
      rescueMedicine: line().optional(),
      call119When: prose(500).optional(),
    })
    .optional(),
  medications: z
    .array(
      z.strictObject({
        name: line(),
        dose: line().optional(),
        times: line().optional(),
        keptAt: line().optional(),
        stock: line().optional(),
      }),
    )
    .max(50)
    .optional(),
  medicationNotes: prose().optional(),
  allergies: z
    .array(
      z.strictObject({
        kind: codeIn(ALLERGY_KIND),
        substance: line(),
        isAnaphylactic: z.boolean().optional(),
      }),
    )
    .max(few)
    .optional(),
  infection: codeIn(INFECTION).optional(),
  infectionNotes: prose(500).optional(),
  doctors: z
    .array(
      z.strictObject({
        hospital: line(),
        name: line().optional(),
        phone: phoneText.optional(),
      }),
    )
    .max(few)
    .optional(),
  visitingNurse: contactPerson.optional(),
  insuranceCardAt: line().optional(),
  medicineBookAt: line().optional(),
});

const adl = z.strictObject({
  mobility: codeIn(MOBILITY).optional(),
  transferPersons: z.int().min(0).max(4).optional(),
  mealHelp: codeIn(MEAL_HELP).optional(),
  mealForm: codeIn(MEAL_FORM).optional(),
  isThickened: z.boolean().optional(),
  toilet: codesIn(TOILET).optional(),
  bath: codeIn(BATH).optional(),
  sleep: prose(500).optional(),
  nightChecks: z.int().min(0).max(48).optional(),
  notes: prose().optional(),
});

const communication = z.strictObject({
  methods: codesIn(COMMUNICATION_METHOD).optional(),
  yesNo: line().optional(),
  calledBy: line().optional(),
  notes: prose().optional(),
});

const household = z.strictObject({
  type: codeIn(HOUSEHOLD_TYPE).optional(),
  caregivers: z
    .array(
      z.strictObject({
        name: line().optional(),
        relation: codeIn(RELATION).optional(),
        age: z.int().min(0).max(120).optional(),
        health: prose(500).optional(),
        work: line().optional(),
        phone: phoneText.optional(),
      }),
    )
    .max(few)
    .optional(),
  pets: line().optional(),
  othersInCare: prose(500).optional(),
});

/** `order` 1 is called first. `canComeMinutes`: from the call to the door. */
const emergencyContact = z.strictObject({
  order: z.int().min(1).max(few),
  name: line(),
  relation: codeIn(RELATION).optional(),
  phones: z.array(phoneText).min(1).max(2),
  isNightOk: z.boolean().optional(),
  canCome: z.boolean().optional(),
  canComeMinutes: z.int().min(0).max(1_440).optional(),
});

const supporters = z.strictObject({
  consultation: z
    .strictObject({ office: line(), person: line().optional(), phone: phoneText.optional() })
    .optional(),
  services: z
    .array(
      z.strictObject({
        name: line(),
        weekdays: codesIn(WEEKDAY).optional(),
        phone: phoneText.optional(),
      }),
    )
    .max(few)
    .optional(),
  shortStayDaysPerMonth: z.int().min(0).max(31).optional(),
  welfareCommissioner: contactPerson.optional(),
  guardian: z
    .strictObject({
      kind: codeIn(GUARDIAN_KIND),
      name: line(),
      phone: phoneText.optional(),
      powers: prose(500).optional(),
    })
    .optional(),
});

/** `steps` in their order. `who` is missing where nobody has been agreed on yet. */
const crisisStage = z.strictObject({
  signs: prose().optional(),
  avoid: prose().optional(),
  steps: z
    .array(z.strictObject({ who: line().optional(), what: typed(300) }))
    .max(few)
    .optional(),
  actions: prose().optional(),
  calls: z.array(contactPerson).max(few).optional(),
});

/** A facility by its id where it is one of ours, else by its name alone. */
const facilityRef = {
  facilityId: z.uuid().optional(),
  name: line().optional(),
};

/**
 * What is known of a person, in the groups of DOMAIN.md §3. Everything may be missing (it is typed
 * over weeks) but nothing unknown gets in. Missing means "not asked"; an empty list means "none".
 */
export const caseProfile = z.strictObject({
  commonName: line().optional(),
  address: line(300).optional(),
  phone: phoneText.optional(),
  mobilePhone: phoneText.optional(),
  entryMethod: prose(500).optional(),
  benefitCertificateNo: z
    .string()
    .regex(/^\d{10}$/)
    .optional(),
  priority: line().optional(),
  criteriaMet: criteriaMet.optional(),
  /** In free words, as before the criteria had versions. */
  criteria: z.array(line()).max(50).optional(),
  criteriaReason: prose().optional(),
  disability: disability.optional(),
  behaviour: behaviour.optional(),
  medicalCare: medicalCare.optional(),
  medical: medical.optional(),
  adl: adl.optional(),
  communication: communication.optional(),
  household: household.optional(),
  emergencyContacts: z.array(emergencyContact).max(few).optional(),
  supporters: supporters.optional(),
  anticipatedEvents: codesIn(ANTICIPATED_EVENTS).optional(),
  crisisPlan: z
    .strictObject({
      calm: crisisStage.optional(),
      warning: crisisStage.optional(),
      emergency: crisisStage.optional(),
      belongings: prose().optional(),
      transport: prose(500).optional(),
    })
    .optional(),
  preferredFacilities: z.array(z.strictObject(facilityRef)).max(few).optional(),
  avoidFacilities: z
    .array(z.strictObject({ ...facilityRef, reason: prose(500).optional() }))
    .max(few)
    .optional(),
  trialStays: z
    .array(
      z.strictObject({
        ...facilityRef,
        from: dayText.optional(),
        to: dayText.optional(),
        notes: prose().optional(),
      }),
    )
    .max(100)
    .optional(),
  disaster: z
    .strictObject({
      isRegistered: z.boolean().optional(),
      hasEvacuationPlan: z.boolean().optional(),
      needsElectricity: z.boolean().optional(),
    })
    .optional(),
  notes: prose(4_000).optional(),
});

export type CaseProfile = z.infer<typeof caseProfile>;
