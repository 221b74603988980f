import { isDeepStrictEqual } from 'node:util';
import { callAgain } from '../escalation/escalation.service.ts';
import { personOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { findByPhone } from '../priority-cases/priority-cases.service.ts';
import type { IntakeBody, RecordedCall } from './emergencies.api.ts';
import { emergencyProblems } from './emergencies.problems.ts';
import * as store from './emergencies.store.ts';
import { learntFrom } from './intake.ts';
import { subjectOf } from './subject.ts';
import { viewOf } from './views.service.ts';

/**
 * A call about a person whose emergency runs: it is written into that one's record, adds what was not
 * known yet, and rings. `row` is locked. That somebody called is no progress of who has it.
 */
export async function joinCall(
  tx: Tx,
  row: store.EmergencyRow,
  body: IntakeBody,
): Promise<RecordedCall> {
  const learnt = learntFrom(row, body);
  const isNews = !isDeepStrictEqual({ ...row, ...learnt }, row);
  const saved = isNews ? await store.saveEmergency(tx, row, learnt) : row;
  await store.insertEntry(tx, row, 'called-again', saidIn(body));
  tx.publish('emergencies', row.id, 'emergency.called-again');
  await callAgain(tx, subjectOf(row.id), body.callerOnLine ? personOf(tx.actor) : null);
  const candidates = await candidatesOf(tx, body.caller.phone);
  return { ...(await viewOf(tx, saved)), candidates, joined: true };
}

/** A call as the one who recorded it is told of it, as of now. Throws no-such-emergency. */
export async function showRecordedCall(
  tx: Tx,
  id: string,
  body: IntakeBody,
): Promise<RecordedCall> {
  const row = await store.findEmergency(tx, id);
  if (row === null) throw new Refused(emergencyProblems['no-such-emergency']());
  const candidates = await candidatesOf(tx, body.caller.phone);
  const own = await store.entriesBy(tx, id, { kind: 'called-again', userId: personOf(tx.actor) });
  const said = JSON.parse(JSON.stringify(saidIn(body))) as unknown;
  const joined = own.some(({ data }) => isDeepStrictEqual(data, said));
  return { ...(await viewOf(tx, row)), candidates, joined };
}

/** Whose number it is that called. */
export function candidatesOf(tx: Tx, phone: string | null): Promise<RecordedCall['candidates']> {
  return phone === null ? Promise.resolve([]) : findByPhone(tx, phone);
}

/** What the record keeps of a call. */
export function saidIn({ separate: _, ...said }: IntakeBody) {
  return said;
}
