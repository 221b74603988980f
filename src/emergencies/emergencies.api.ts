import { z } from 'zod';
import { DISABILITY_TYPES, MEDICAL_CARE, MOBILITY, SEX } from '../platform/text/care-labels.ts';
import {
  codeIn,
  codesIn,
  day,
  instantText,
  optional,
  partOfList,
  phone,
  typed,
  wardCode,
} from '../platform/text/wire.ts';
import { CONSENT_BY, CONSENT_SCOPE } from '../priority-cases/labels.ts';
import { INFECTION } from '../priority-cases/profile-words.ts';
import {
  ACTION_LABELS,
  DECISION_LABELS,
  NEXT_STEP_LABELS,
  STATUS_LABELS,
  URGENCY_LABELS,
} from './labels.ts';

export const emergencyParams = z.strictObject({ id: z.uuid() });

export const callerBody = z.strictObject({
  name: optional(typed(100)),
  phone: optional(phone),
  relation: optional(typed(60)),
  callBackPhone: optional(phone),
  /** Why there is no number to call back (withheld, public telephone). */
  noCallBackReason: optional(typed(200)),
});
export type Caller = z.output<typeof callerBody>;

/** The minimum set about the person. Null is unknown, never "none": a list that is empty says none. */
export const personBody = z.strictObject({
  name: optional(typed(100)),
  nameKana: optional(typed(100)),
  birthDate: optional(day),
  ageYears: optional(z.int().min(0).max(130)),
  sex: optional(codeIn(SEX)),
  disabilityTypes: optional(z.array(codeIn(DISABILITY_TYPES)).max(7)),
  medicalCare: optional(z.array(codeIn(MEDICAL_CARE)).max(14)),
  mobility: optional(codeIn(MOBILITY)),
  behaviour: optional(typed(2000)),
  medicine: optional(typed(2000)),
  behaviourScore: optional(z.int().min(0).max(24)),
  infection: optional(codeIn(INFECTION)),
  allergies: optional(typed(500)),
  contact: optional(typed(500)),
});
export type PersonInNeed = z.output<typeof personBody>;

type Optionals = Record<string, ReturnType<typeof optional<z.ZodType>>>;

/** The same members without their defaults: what is left out is not said, and does not mean null. */
function changesOf<S extends Optionals>({ shape }: z.ZodObject<S>) {
  const members = Object.entries(shape).map(([name, schema]) => [
    name,
    schema.removeDefault().optional(),
  ]);
  return z.strictObject(
    Object.fromEntries(members) as {
      [K in keyof S]: z.ZodOptional<ReturnType<S[K]['removeDefault']>>;
    },
  );
}

export const isSafe = z.enum(['yes', 'no', 'unknown']);
export type IsSafe = z.output<typeof isSafe>;

export const intakeBody = z.strictObject({
  caller: callerBody.prefault({}),
  person: personBody.prefault({}),
  personLocation: optional(typed(300)),
  personIsSafe: isSafe.default('unknown'),
  situation: typed(4000),
  /** When the call came in; left out: now. */
  calledAt: optional(instantText),
  isAbuseSuspected: z.boolean().default(false),
  caseId: optional(z.uuid()),
  wardCode: optional(wardCode),
  /** The recorder has the caller on the line, and so owns the emergency: nobody is paged. */
  callerOnLine: z.boolean(),
  /** Another emergency of a person of whom one is running already. */
  separate: z.boolean().default(false),
});
export type IntakeBody = z.output<typeof intakeBody>;

const reason = typed(2000);

export const triageBody = z.strictObject({
  urgency: codeIn(URGENCY_LABELS),
  /** RED only: 119 / 110 called, or why not. */
  rescue: optional(
    z.discriminatedUnion('isCalled', [
      z.strictObject({
        isCalled: z.literal(true),
        numbers: z
          .array(z.enum(['119', '110']))
          .min(1)
          .max(2),
      }),
      z.strictObject({ isCalled: z.literal(false), reason }),
    ]),
  ),
  note: optional(typed(2000)),
  /** What the intake still lacked may come with the triage. */
  callBackPhone: optional(phone),
  noCallBackReason: optional(typed(200)),
  personLocation: optional(typed(300)),
  personIsSafe: optional(isSafe),
});
export type TriageBody = z.output<typeof triageBody>;

/** Consent given over the telephone to the words of oral-consent.ts; paper follows. */
const oralConsent = z
  .strictObject({
    method: z.literal('ORAL').default('ORAL'),
    givenBy: codeIn(CONSENT_BY),
    proxyReason: optional(typed(500)),
    /** BASE is always among them. */
    scopes: codesIn(CONSENT_SCOPE).default([
      'BASE',
      'WARD',
      'CONSULTATION',
      'FACILITY',
      'MEDICAL',
      'FIRE_POLICE',
    ]),
  })
  .refine(({ scopes }) => scopes.includes('BASE'), {
    path: ['scopes'],
    message: '拠点への提供の同意が必要です。 / The base must be among the scopes.',
    params: { code: 'consent-scope-base-missing' },
  })
  .refine(({ givenBy, proxyReason }) => givenBy !== 'PROXY' || proxyReason !== null, {
    path: ['proxyReason'],
    message: '代理の理由を書いてください。 / Say why a proxy consents.',
    params: { code: 'proxy-reason-missing' },
  });

export const identifyBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('registered'), caseId: z.uuid() }),
  z.strictObject({
    kind: z.literal('unregistered'),
    /** Added to what is known, as in a PATCH. */
    person: optional(changesOf(personBody)),
    /** With it a 仮登録 is made; without it the minimum set stays with the emergency alone. */
    consent: optional(oralConsent),
  }),
  z.strictObject({ kind: z.literal('checking') }),
]);
export type IdentifyBody = z.output<typeof identifyBody>;

export const decideBody = z.strictObject({
  decision: codeIn(DECISION_LABELS),
  reason,
  decidedBy: optional(typed(100)),
});
export const noActionBody = z.strictObject({ reason });
export const agencyBody = z.strictObject({ agency: typed(200), reason });
export const reviewBody = z.strictObject({ improvements: typed(8000), isCaseUpdated: z.boolean() });
export const nextStepBody = z.strictObject({
  kind: codeIn(NEXT_STEP_LABELS),
  note: optional(typed(2000)),
});
export const closeBody = z.strictObject({ outcome: typed(4000) });

const noteKinds = ['note', 'call-back', 'informed', 'safety-check', 'rescue'] as const;
export const noteBody = z.strictObject({
  /** call-back, informed and safety-check count for the time targets. */
  kind: z.enum(noteKinds).default('note'),
  text: typed(4000),
});
export type NoteBody = z.output<typeof noteBody>;

/** The record is only added to: a correction names the entry it corrects, which stays. */
export const correctionBody = z.strictObject({ entryId: z.uuid(), text: typed(4000) });

/**
 * What was learned of the person and the place since the call, added to what is known: what is not
 * named stays, null says that it is unknown after all.
 */
export const factsBody = z.strictObject({
  caller: changesOf(callerBody).optional(),
  person: changesOf(personBody).optional(),
  personLocation: typed(300).nullable().optional(),
  personIsSafe: isSafe.optional(),
  situation: typed(4000).optional(),
  isAbuseSuspected: z.boolean().optional(),
});
export type FactsBody = z.output<typeof factsBody>;

export const listQuery = z.strictObject({
  scope: z.enum(['running', 'all']).default('running'),
  /** The desk shows every emergency that runs, also in a disaster. */
  ...partOfList(500),
});
export type ListQuery = z.output<typeof listQuery>;

const text = z.string();
const label = z.object({ ja: text, en: text });
const status = codeIn(STATUS_LABELS);

const targetView = z.object({
  name: text,
  label,
  dueAt: text,
  metAt: text.nullable(),
  standing: z.enum(['met', 'met-late', 'open', 'overdue']),
});

export const emergencyLine = z.object({
  id: text,
  number: text,
  status,
  statusLabel: label,
  urgency: codeIn(URGENCY_LABELS).nullable(),
  wardCode: text,
  isAbuseSuspected: z.boolean(),
  hasCase: z.boolean(),
  receivedAt: text,
  closedAt: text.nullable(),
  /** Who has taken it; null: nobody has, or nobody is needed any more. */
  ownerId: text.nullable(),
  ownerName: text.nullable(),
  /** Who was asked to have it instead and has not taken it yet. */
  handOverTo: z.object({ userId: text, name: text }).nullable(),
  isPaging: z.boolean(),
  targets: z.array(targetView),
  version: z.number(),
});
export type EmergencyLine = z.output<typeof emergencyLine>;

export const emergencyPage = z.object({
  items: z.array(emergencyLine),
  next: text.nullable(),
});
export type EmergencyPage = z.output<typeof emergencyPage>;

const emergencyMembers = {
  ...emergencyLine.shape,
  caseId: text.nullable(),
  caller: z.record(text, z.unknown()),
  person: z.record(text, z.unknown()),
  personLocation: text.nullable(),
  personIsSafe: isSafe,
  situation: text,
  calledAt: text,
  receivedBy: text,
  state: z.looseObject({ status }),
  possible: z.array(z.object({ action: codeIn(ACTION_LABELS), label })),
};
export const emergencyView = z.object(emergencyMembers);
export type EmergencyView = z.output<typeof emergencyView>;

const candidate = z.object({
  caseId: text,
  whose: text,
  relation: text.nullable(),
});
/** A call just recorded, with the registered persons to whom the caller's number belongs. */
export const recordedCall = z.object({
  ...emergencyMembers,
  candidates: z.array(candidate),
  /** It was added to an emergency of the same person that ran already, and rang there. */
  joined: z.boolean(),
});
export type RecordedCall = z.output<typeof recordedCall>;

export const timelineView = z.object({
  number: text,
  items: z.array(
    z.object({
      /** Of the record's own entry, or of the escalation's line (kind `escalation-…`). */
      id: text,
      at: text,
      kind: text,
      label,
      by: z.object({ id: text, name: text.nullable() }).nullable(),
      data: z.record(text, z.unknown()),
    }),
  ),
});
export type TimelineView = z.output<typeof timelineView>;

export const recordView = z.object({
  title: text,
  number: text,
  sections: z.array(
    z.object({ heading: text, rows: z.array(z.object({ label: text, value: text })) }),
  ),
  timeline: z.array(z.object({ at: text, label: text, by: text, text })),
});
export type RecordView = z.output<typeof recordView>;
