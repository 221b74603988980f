import { userNames } from '../identity/users.service.ts';
import { baseOf } from '../platform/actor.ts';
import { bindToBase, type Tx } from '../platform/db/tx.ts';
import { holidayDays } from '../platform/holidays.ts';
import { Refused } from '../platform/problem.ts';
import { DAY_MS, nextTokyoTime } from '../platform/text/tokyo-day.ts';
import { onCallProblems } from './on-call.problems.ts';
import { assertRange } from './on-call.service.ts';
import * as planStore from './on-call.store.ts';
import { earlier, later, type PlannedShift, type Slot, type Stretch } from './on-call.ts';
import { armShifts, assertDutyStaff, changePlan, faultsOf, faultViews } from './plan.service.ts';
import { applied, type PlanChange, together } from './plan.ts';
import { relaid } from './relay.ts';
import { layOut, type Rotation } from './rotation-layout.ts';
import type {
  EndRotationInput,
  PlanPreview,
  PreviewInput,
  RotationInput,
  RotationView,
} from './rotations.api.ts';
import * as store from './rotations.store.ts';
import { personView, stretchView } from './views.ts';

/** Rotations are laid out this far ahead, and a day further every night. */
const aheadDays = 92;
const extendAt = '03:10';
/** No shift lies behind this. */
const endOfTime = new Date('2300-01-01T00:00:00Z');

export async function listRotations(tx: Tx): Promise<{ rotations: RotationView[] }> {
  const rows = await store.liveRotations(tx);
  return { rotations: await viewsOf(tx, rows) };
}

/** One rotation, ended ones too. Throws no-such-rotation. */
export async function readRotation(tx: Tx, id: string): Promise<RotationView> {
  return viewOf(tx, await rowOf(tx, id));
}

/** Throws no-such-coordinator, rotation-ends-before-start, plan-leaves-gap, one-person-two-slots. */
export async function createRotation(tx: Tx, input: RotationInput): Promise<RotationView> {
  const { slot, name, rule, confirm } = input;
  await assertRule(tx, rule);
  await planStore.lockPlan(tx);
  const row = await store.insertRotation(tx, { slot, name, rule });
  await relay(tx, [slot], confirm);
  return viewOf(tx, row);
}

/**
 * Its shifts from now on follow the new rule. Throws no-such-rotation, rotation-is-over,
 * version-conflict, and what {@link createRotation} throws.
 */
export async function changeRotation(
  tx: Tx,
  id: string,
  input: RotationInput,
  ifMatch: number | null,
): Promise<RotationView> {
  const { slot, name, rule, confirm } = input;
  await assertRule(tx, rule);
  await planStore.lockPlan(tx);
  const row = await liveRow(tx, id);
  if (row.version !== ifMatch)
    throw new Refused(onCallProblems['version-conflict']({ extra: { version: row.version } }));
  const saved = await store.saveRotation(tx, row, { slot, name, rule });
  await relay(tx, [...new Set([row.slot, slot])], confirm);
  return viewOf(tx, saved);
}

/** From `at` on (null: now) it fills nothing more. Throws no-such-rotation, rotation-is-over, plan-leaves-gap. */
export async function endRotation(
  tx: Tx,
  id: string,
  { at, confirm }: EndRotationInput,
): Promise<RotationView> {
  await planStore.lockPlan(tx);
  const row = await liveRow(tx, id);
  const asked = at ? new Date(at) : tx.now;
  const saved = await store.saveRotation(tx, row, { endedAt: later(asked, tx.now) });
  await relay(tx, [row.slot], confirm);
  return viewOf(tx, saved);
}

/** The slot as a rule would make it, and what would be newly wrong. Writes nothing. */
export async function previewRotation(tx: Tx, input: PreviewInput): Promise<PlanPreview> {
  const [from, to] = [new Date(input.from), new Date(input.to)];
  assertRange(from, to);
  await assertRule(tx, input.rule);
  const rows = await store.liveRotations(tx);
  const replaced = rows.find(({ id }) => id === input.rotationId);
  if (input.rotationId && replaced === undefined)
    throw new Refused(onCallProblems['no-such-rotation']());
  const wished: Rotation = {
    id: replaced?.id ?? '',
    rule: input.rule,
    createdAt: replaced?.createdAt ?? tx.now,
    endedAt: replaced?.endedAt ?? null,
  };
  const others = rows.filter((row) => row.slot === input.slot && row !== replaced);
  const plan = await planStore.shiftsBetween(tx, earlier(tx.now, from), endOfTime);
  const wanted = layOut([...others, wished], holidayDays(), tx.now, to);
  const change = relaid(plan, input.slot, wanted, { now: tx.now, except: [] });
  const faults = await faultsOf(tx, plan, change);
  const shifts = applied(plan, change)
    .filter((it) => it.slot === input.slot && it.from < to && from < it.to)
    .sort((a, b) => a.from.getTime() - b.from.getTime());
  const names = await userNames(tx, [...new Set(shifts.map(({ userId }) => userId))]);
  return {
    shifts: shifts.map(({ id, slot, userId, source, rotationId, ...shift }) => ({
      id: id === '' ? null : id,
      slot,
      person: personView(userId, names),
      ...stretchView(shift),
      source,
      rotationId: rotationId === '' ? null : rotationId,
    })),
    ...(await faultViews(tx, faults)),
  };
}

/**
 * The change that fills a slot as its rotations want it, without a shift that is to go. What somebody
 * has knowingly left to nobody stays so. The caller holds the plan.
 */
export async function relayedSlot(
  tx: Tx,
  slot: Slot,
  options: { without: PlannedShift | null },
): Promise<PlanChange> {
  const known = await planStore.knownFaults(tx, tx.now, endOfTime);
  const except = known.filter((it) => it.kind === 'gap' && it.slot === slot);
  const plan = await planStore.shiftsBetween(tx, tx.now, endOfTime);
  const left = plan.filter(({ id }) => id !== options.without?.id);
  const change = await changeOf(tx, left, slot, except);
  const removed = options.without === null ? [] : [options.without];
  return { ...change, removed: [...removed, ...change.removed] };
}

/** Wakes of `on-call.extend`: lays every rotation out a day further, and arms the next days. */
export async function extendPlan(tx: Tx, baseId: string): Promise<void> {
  await bindToBase(tx, baseId);
  await planStore.lockPlan(tx);
  const rows = await store.liveRotations(tx);
  const slots = [...new Set(rows.map(({ slot }) => slot))];
  const changes: PlanChange[] = [];
  for (const slot of slots) changes.push(await relayedSlot(tx, slot, { without: null }));
  await changePlan(tx, together(changes), 'as-it-is');
  await armShifts(tx);
  if (rows.length > 0) tx.wakeAt('on-call.extend', baseId, nextTokyoTime(extendAt, tx.now));
}

/** After a rotation has changed: it may fill also what was left to nobody before. */
async function relay(tx: Tx, slots: readonly Slot[], confirm: RotationInput['confirm']) {
  const plan = await planStore.shiftsBetween(tx, tx.now, endOfTime);
  const changes: PlanChange[] = [];
  for (const slot of slots) changes.push(await changeOf(tx, plan, slot, []));
  await changePlan(tx, together(changes), confirm);
  tx.wakeAt('on-call.extend', baseOf(tx.actor), nextTokyoTime(extendAt, tx.now));
}

async function changeOf(
  tx: Tx,
  plan: readonly PlannedShift[],
  slot: Slot,
  except: readonly Stretch[],
): Promise<PlanChange> {
  const rows = (await store.liveRotations(tx)).filter((row) => row.slot === slot);
  const horizon = new Date(tx.now.getTime() + aheadDays * DAY_MS);
  const wanted = layOut(rows, holidayDays(), tx.now, horizon);
  return relaid(plan, slot, wanted, { now: tx.now, except });
}

async function assertRule(tx: Tx, rule: RotationInput['rule']): Promise<void> {
  if (rule.endsAt !== null && rule.endsAt <= rule.startsAt)
    throw new Refused(onCallProblems['shift-ends-before-start']());
  await assertDutyStaff(tx, rule.people);
}

async function liveRow(tx: Tx, id: string): Promise<store.RotationRow> {
  const row = await rowOf(tx, id);
  if (row.endedAt !== null && row.endedAt <= tx.now)
    throw new Refused(onCallProblems['rotation-is-over']());
  return row;
}

async function rowOf(tx: Tx, id: string): Promise<store.RotationRow> {
  const row = await store.findRotation(tx, id);
  if (row === null) throw new Refused(onCallProblems['no-such-rotation']());
  return row;
}

async function viewOf(tx: Tx, row: store.RotationRow): Promise<RotationView> {
  const [view] = await viewsOf(tx, [row]);
  if (view === undefined) throw new Error('a rotation has no view');
  return view;
}

async function viewsOf(tx: Tx, rows: readonly store.RotationRow[]): Promise<RotationView[]> {
  const names = await userNames(tx, [...new Set(rows.flatMap(({ rule }) => rule.people))]);
  return rows.map(({ id, slot, name, rule, version, createdAt, endedAt }) => ({
    id,
    slot,
    name,
    rule,
    people: [...new Set(rule.people)].map((userId) => personView(userId, names)),
    version,
    createdAt: createdAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  }));
}
