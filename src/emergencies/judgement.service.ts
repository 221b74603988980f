import { createHash } from 'node:crypto';
import { recordProgress } from '../escalation/escalation.service.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import { recordConsent } from '../priority-cases/consents/consents.service.ts';
import { createProvisional, readStandingCase } from '../priority-cases/priority-cases.service.ts';
import type {
  Caller,
  EmergencyView,
  FactsBody,
  IdentifyBody,
  NoteBody,
  TriageBody,
} from './emergencies.api.ts';
import { emergencyProblems } from './emergencies.problems.ts';
import {
  addEntry,
  type EmergencyRow,
  lockedEmergency,
  refuseSecond,
  stepLocked,
} from './emergencies.service.ts';
import * as store from './emergencies.store.ts';
import { beforeOf, type EmergencyEvent } from './emergency.ts';
import { gapsOf, withGaps } from './intake.ts';
import { oralConsent } from './oral-consent.ts';
import { profileOf, withSaid } from './person.ts';
import { subjectOf } from './subject.ts';
import { viewOf } from './views.service.ts';

/** A step without anything beside it, answered with the emergency as it then is. */
export async function take(tx: Tx, id: string, event: EmergencyEvent): Promise<EmergencyView> {
  return viewOf(tx, await stepLocked(tx, await lockedEmergency(tx, id), event));
}

/** The triage, with what the intake still lacked. */
export async function triage(tx: Tx, id: string, body: TriageBody): Promise<EmergencyView> {
  const row = await lockedEmergency(tx, id);
  const { urgency, rescue, note } = body;
  const caller: Caller = {
    ...row.caller,
    callBackPhone: body.callBackPhone ?? row.caller.callBackPhone,
    noCallBackReason: body.noCallBackReason ?? row.caller.noCallBackReason,
  };
  const personLocation = body.personLocation ?? row.personLocation;
  const personIsSafe = body.personIsSafe ?? row.personIsSafe;
  const gaps = gapsOf({ caller, personLocation });
  const changes = { caller, personLocation, personIsSafe };
  return viewOf(
    tx,
    await stepLocked(tx, row, { type: 'triage', urgency, rescue, note, gaps }, changes),
  );
}

/**
 * Who the person is. With an oral consent a 仮登録 is made of an unregistered person. Throws
 * no-such-case, already-running, name-needed.
 */
export async function identify(tx: Tx, id: string, body: IdentifyBody): Promise<EmergencyView> {
  const row = await lockedEmergency(tx, id);
  if (body.kind === 'checking')
    return viewOf(tx, await stepLocked(tx, row, { type: 'identify', identified: body }));
  if (body.kind === 'registered') {
    const { id: caseId } = await readStandingCase(tx, body.caseId, 'emergency');
    // Of the person it was recorded for it has been said already that it is another matter.
    if (row.caseId !== caseId) await refuseSecond(tx, caseId, row.id);
    const identified = { kind: body.kind, caseId };
    return viewOf(tx, await stepLocked(tx, row, { type: 'identify', identified }, { caseId }));
  }
  const person = body.person === null ? row.person : withSaid(row.person, body.person);
  const caseId =
    provisionalOf(row) ??
    (body.consent === null ? null : await provisional(tx, { ...row, person }, body.consent));
  const identified = { kind: body.kind, caseId };
  const changes = { person, caseId };
  return viewOf(tx, await stepLocked(tx, row, { type: 'identify', identified }, changes));
}

/** The 仮登録 made earlier in this emergency: who identifies again does not make a second. */
function provisionalOf({ state }: EmergencyRow): string | null {
  const { identification } = beforeOf(state);
  return identification?.kind === 'unregistered' ? identification.caseId : null;
}

type Consent = NonNullable<Extract<IdentifyBody, { kind: 'unregistered' }>['consent']>;

async function provisional(tx: Tx, row: EmergencyRow, consent: Consent): Promise<string> {
  const { person, wardCode } = row;
  if (person.name === null) throw new Refused(emergencyProblems['name-needed']());
  const { name, nameKana, birthDate, sex } = person;
  const caseId = await createProvisional(tx, {
    name,
    nameKana: nameKana ?? '',
    birthDate,
    sex: sex ?? 'UNDISCLOSED',
    wardCode,
    profile: profileOf(person),
    emergencyId: row.id,
  });
  const { givenBy, proxyReason, scopes, method } = consent;
  // The register belongs to ward and office; in the night the coordinator writes for them.
  await asHouse(tx, () =>
    recordConsent(tx, caseId, {
      givenBy,
      scopes,
      method,
      textVersion: oralConsent.version,
      textHash: createHash('sha256').update(oralConsent.text).digest('hex'),
      givenOn: tokyoDayOf(tx.now),
      ...(proxyReason !== null && { proxyReason }),
    }),
  );
  return caseId;
}

/** What was learned since the call. Throws emergency-changed when somebody else was first. */
export async function updateFacts(
  tx: Tx,
  id: string,
  facts: FactsBody,
  version: number | null,
): Promise<EmergencyView> {
  const row = await lockedEmergency(tx, id);
  if (row.version !== version)
    throw new Refused(emergencyProblems['emergency-changed']({ extra: { version: row.version } }));
  const { caller: saidOfCaller = {}, person: saidOfPerson = {}, ...said } = facts;
  const caller = withSaid(row.caller, saidOfCaller);
  const person = withSaid(row.person, saidOfPerson);
  const { personLocation, personIsSafe, situation, isAbuseSuspected } = withSaid(row, said);
  const saved = await store.saveEmergency(tx, row, {
    caller,
    person,
    personLocation,
    personIsSafe,
    situation,
    isAbuseSuspected,
    callerPhone: caller.phone,
    state: withGaps(row.state, gapsOf({ caller, personLocation })),
  });
  await store.insertEntry(tx, row, 'facts', { now: facts });
  tx.publish('emergencies', row.id, 'emergency.changed');
  await recordProgress(tx, subjectOf(row.id));
  return viewOf(tx, saved);
}

/** Adds a line to the record. Throws no-such-emergency. */
export async function addNote(tx: Tx, id: string, note: NoteBody): Promise<EmergencyView> {
  await addEntry(tx, id, note.kind, { text: note.text });
  return viewOf(tx, await lockedEmergency(tx, id));
}

/** 追記: the entry that was wrong stays, and the correction points to it. Throws no-such-entry. */
export async function correct(
  tx: Tx,
  id: string,
  correction: { entryId: string; text: string },
): Promise<EmergencyView> {
  const row = await lockedEmergency(tx, id);
  if (!(await store.hasEntry(tx, row.id, correction.entryId)))
    throw new Refused(emergencyProblems['no-such-entry']());
  await addEntry(tx, id, 'correction', correction);
  return viewOf(tx, row);
}
