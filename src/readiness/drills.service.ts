import { clearAlarm, raiseAlarm } from '../escalation/alarms.service.ts';
import { dutyStaffOf, userNames } from '../identity/users.service.ts';
import type { AnswerOutcome, AskedAnswer } from '../paging/answers.service.ts';
import { openPage, pageOutcomes, withdrawPages } from '../paging/paging.service.ts';
import { asHouse, bindToBase, type Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { tokyoMinuteOf } from '../platform/text/tokyo-day.ts';
import { decideDrill } from './drill.ts';
import { drillReport } from './drill-report.ts';
import type { DrillInput, DrillList, DrillView } from './drills.api.ts';
import * as store from './drills.store.ts';
import { readinessProblems } from './readiness.problems.ts';

const drillWake = 'readiness.drill';
const mostListed = 50;
/** What is meant as "now" takes a moment to arrive. */
const slackMs = 60_000;

/** Sets a drill for a time, or for now. Throws drill-in-the-past, drill-already-set. */
export async function askForDrill(tx: Tx, input: DrillInput): Promise<DrillView> {
  const dueAt = input.at === null ? tx.now : new Date(input.at);
  if (tx.now.getTime() - dueAt.getTime() > slackMs)
    throw new Refused(readinessProblems['drill-in-the-past']());
  await store.lockDrills(tx);
  if (await store.hasDrillAround(tx, dueAt))
    throw new Refused(readinessProblems['drill-already-set']());
  return viewOf(tx, await setDrill(tx, dueAt));
}

/** The schedule's drill; none within a day of another one. */
export async function drillBySchedule(tx: Tx): Promise<void> {
  await store.lockDrills(tx);
  if (!(await store.hasDrillAround(tx, tx.now))) await setDrill(tx, tx.now);
}

/** Throws no-such-drill, drill-has-begun. */
export async function cancelDrill(tx: Tx, id: string): Promise<DrillView> {
  const drill = await store.lockDrill(tx, id);
  if (drill === null) throw new Refused(readinessProblems['no-such-drill']());
  if (drill.startedAt !== null) throw new Refused(readinessProblems['drill-has-begun']());
  await store.deleteDrill(tx, id);
  tx.wakeAt(drillWake, id, null);
  tx.publish('on-call', id, 'drill.cancelled');
  return viewOf(tx, drill);
}

/** The newest 50, newest first. */
export async function listDrills(tx: Tx): Promise<DrillList> {
  const rows = await store.newestDrills(tx, mostListed);
  const names = await namesOf(tx, rows);
  return {
    drills: rows.map((row) => ({
      ...headOf(row, names),
      called: row.called,
      answered: row.answered,
    })),
  };
}

/** Who answered when. Throws no-such-drill. */
export async function readDrill(tx: Tx, id: string): Promise<DrillView> {
  const drill = await store.findDrill(tx, id);
  if (drill === null) throw new Refused(readinessProblems['no-such-drill']());
  return viewOf(tx, drill);
}

/** Begins a drill that is due; ends one that everybody has answered, or that nobody will any more. */
export async function wakeDrill(tx: Tx, drillId: string): Promise<void> {
  const drill = await store.lockDrill(tx, drillId);
  if (drill === null) return;
  await bindToBase(tx, drill.baseId);
  const calls = await store.callsOf(tx, [drillId]);
  const isEmergency = await store.isSomebodyWanted(tx);
  const step = decideDrill(drill, { calls, isEmergency }, tx.now);
  switch (step.type) {
    case 'nothing':
      return;
    case 'wait':
      tx.wakeAt(drillWake, drillId, step.until);
      return;
    case 'start':
      await begin(tx, drill);
      tx.wakeAt(drillWake, drillId, step.until);
      return;
    case 'end':
      await end(tx, drill, step.missing);
  }
}

/** A human answered: that is all that a drill asks, whatever the answer is. */
export async function answerDrill(tx: Tx, asked: AskedAnswer): Promise<AnswerOutcome> {
  const { subjectId: drillId, userId } = asked;
  return asHouse(tx, async () => {
    const drill = await store.lockDrill(tx, drillId);
    if (drill === null || drill.endedAt !== null) return { outcome: 'over' };
    await store.answerCall(tx, drillId, userId);
    // The last answer ends the drill: whether it is the last one is for the wake to see.
    tx.wakeAt(drillWake, drillId, tx.now);
    tx.publish('on-call', drillId, 'drill.answered');
    return { outcome: 'noted' };
  });
}

async function setDrill(tx: Tx, dueAt: Date): Promise<store.DrillRow> {
  const drill = await store.insertDrill(tx, dueAt);
  tx.wakeAt(drillWake, drill.id, dueAt);
  tx.publish('on-call', drill.id, 'drill.set');
  return drill;
}

/** Everybody who can own an emergency is paged, in every way, as if it were one. */
async function begin(tx: Tx, drill: store.DrillRow): Promise<void> {
  await store.saveDrill(tx, drill.id, { startedAt: tx.now });
  for (const { userId } of await dutyStaffOf(tx)) {
    const pageId = await openPage(tx, {
      userId,
      subject: subjectOf(drill),
      message: { template: 'drill', reference: referenceOf(drill), path: pathOf(drill) },
      signal: null,
    });
    await store.insertCall(tx, { drillId: drill.id, userId, pageId });
  }
  tx.publish('on-call', drill.id, 'drill.started');
}

/** One open alarm at most: the newest drill says who can be reached. */
async function end(tx: Tx, drill: store.DrillRow, missing: readonly string[]): Promise<void> {
  await store.saveDrill(tx, drill.id, { endedAt: tx.now });
  await withdrawPages(tx, subjectOf(drill));
  const code = 'drill-unanswered';
  const before = await store.drillBefore(tx, drill);
  if (before !== null) await clearAlarm(tx, { code, subject: subjectOf(before) });
  if (missing.length > 0)
    await raiseAlarm(tx, {
      code,
      subject: subjectOf(drill),
      reference: referenceOf(drill),
      path: pathOf(drill),
      detail: { userIds: missing },
    });
  tx.publish('on-call', drill.id, 'drill.ended');
}

async function viewOf(tx: Tx, drill: store.DrillRow): Promise<DrillView> {
  const calls = await store.callsOf(tx, [drill.id]);
  const report = drillReport(calls, await pageOutcomes(tx, subjectOf(drill)));
  const names = await namesOf(tx, [drill], calls);
  return {
    ...headOf(drill, names),
    calls: report.map(({ userId, ...call }) => ({
      ...call,
      person: { userId, name: names.get(userId) ?? '' },
      firstSentAt: call.firstSentAt?.toISOString() ?? null,
      answeredAt: call.answeredAt?.toISOString() ?? null,
      attempts: call.attempts.map((it) => ({
        ...it,
        sentAt: it.sentAt?.toISOString() ?? null,
      })),
    })),
  };
}

function headOf(drill: store.DrillRow, names: ReadonlyMap<string, string>) {
  const { id, askedBy } = drill;
  return {
    id,
    dueAt: drill.dueAt.toISOString(),
    startedAt: drill.startedAt?.toISOString() ?? null,
    endedAt: drill.endedAt?.toISOString() ?? null,
    askedBy: askedBy === null ? null : { userId: askedBy, name: names.get(askedBy) ?? '' },
  };
}

function namesOf(
  tx: Tx,
  rows: readonly store.DrillRow[],
  calls: readonly store.DrillCallRow[] = [],
): Promise<Map<string, string>> {
  const askers = rows.flatMap(({ askedBy }) => (askedBy === null ? [] : [askedBy]));
  return userNames(tx, [...new Set([...askers, ...calls.map(({ userId }) => userId)])]);
}

const subjectOf = (drill: store.DrillRow) => ({ kind: 'drill', id: drill.id });
const pathOf = (drill: store.DrillRow) => `/readiness/drills/${drill.id}`;
const referenceOf = (drill: store.DrillRow) => tokyoMinuteOf(drill.dueAt);
