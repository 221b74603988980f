import { planFieldWords as p } from '../../words/case-form-fields.ts';
import { personCodes } from '../../words/codes-person.ts';
import type { Label } from '../../words/label.ts';
import { codes, day, flag, line, part, phone, prose } from './kinds.ts';
import type { FieldSpec, Part } from './spec.ts';

/** What may happen, and what is to be done then. */

export const events: readonly Part[] = [
  part(p.events, [
    codes('/profile/anticipatedEvents', p.events, personCodes.anticipatedEvent, {
      help: p.eventsHelp,
    }),
  ]),
  part(p.priority, [
    { kind: 'criteria', at: '/profile/criteriaMet', label: p.criteria, max: 500, most: 50 },
    line('/profile/priority', p.priorityLevel),
    {
      kind: 'lines',
      at: '/profile/criteria',
      label: p.criteriaBefore,
      help: p.criteriaHelp,
      max: 200,
      most: 50,
      when: () => false,
    },
    prose('/profile/criteriaReason', p.criteriaReason, { when: () => false }),
  ]),
];

const stage = (name: string, title: Label): Part =>
  part(title, [
    prose(`/profile/crisisPlan/${name}/signs`, p.signs),
    prose(`/profile/crisisPlan/${name}/avoid`, p.stageAvoid),
    {
      kind: 'rows',
      at: `/profile/crisisPlan/${name}/steps`,
      label: p.steps,
      one: p.step,
      most: 20,
      isNamed: true,
      fields: [line('who', p.stepWho), prose('what', p.stepWhat, { isRequired: true, max: 300 })],
    },
    prose(`/profile/crisisPlan/${name}/actions`, p.actions, { help: p.actionsHelp }),
    {
      kind: 'rows',
      at: `/profile/crisisPlan/${name}/calls`,
      label: p.calls,
      one: p.call,
      most: 20,
      isNamed: true,
      fields: [line('name', p.callName, { isRequired: true }), phone('phone', p.phone)],
    },
  ]);

export const crisisPlan: readonly Part[] = [
  stage('calm', p.calm),
  stage('warning', p.warning),
  stage('emergency', p.emergency),
  part(p.leaving, [
    prose('/profile/crisisPlan/belongings', p.belongings),
    prose('/profile/crisisPlan/transport', p.transport, { max: 500 }),
  ]),
];

const facility: FieldSpec = {
  kind: 'facility',
  at: 'facility',
  label: p.facility,
  help: p.facilityHelp,
  max: 200,
};

export const facilities: readonly Part[] = [
  part(p.preferred, [
    {
      kind: 'rows',
      at: '/profile/preferredFacilities',
      label: p.preferred,
      one: p.facility,
      most: 20,
      fields: [facility],
    },
  ]),
  part(p.avoided, [
    {
      kind: 'rows',
      at: '/profile/avoidFacilities',
      label: p.avoided,
      one: p.facility,
      most: 20,
      fields: [facility, prose('reason', p.reason, { max: 500 })],
    },
  ]),
  part(p.trialStays, [
    {
      kind: 'rows',
      at: '/profile/trialStays',
      label: p.hasTrialStays,
      one: p.trialStay,
      most: 100,
      isAsked: true,
      fields: [facility, day('from', p.from), day('to', p.to), prose('notes', p.trialNotes)],
    },
  ]),
];

const cards = { look: 'cards' } as const;

export const disaster: readonly Part[] = [
  part(p.disaster, [
    flag('/profile/disaster/isRegistered', p.isRegistered, [p.exists, p.missing], cards),
    flag('/profile/disaster/hasEvacuationPlan', p.hasEvacuationPlan, [p.exists, p.missing], cards),
    flag('/profile/disaster/needsElectricity', p.needsElectricity, [p.needed, p.notNeeded], cards),
  ]),
];

export const notes: readonly Part[] = [
  part(p.notes, [prose('/profile/notes', p.notes, { max: 4_000, help: p.notesHelp })]),
];
