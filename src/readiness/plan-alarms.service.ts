import { clearAlarm, raiseAlarm } from '../escalation/alarms.service.ts';
import { managersOf } from '../identity/users.service.ts';
import { planHealth } from '../on-call/on-call.service.ts';
import { openPage, withdrawPages } from '../paging/paging.service.ts';
import { bindToBase, type Tx } from '../platform/db/tx.ts';
import { nextTokyoTime, tokyoMinuteOf } from '../platform/text/tokyo-day.ts';
import { planAlarm } from './plan-alarm.ts';

const planWake = 'on-call.plan-changed';
const morningWake = 'readiness.morning';
/** Before the day's work begins, in Tokyo. */
export const morning = '08:30';

/** The plan was changed, or time has brought a gap nearer: the alarm says how it is now. */
export async function wakePlan(tx: Tx, baseId: string): Promise<void> {
  await bindToBase(tx, baseId);
  const { gaps, doubles, firstAt, lookAgainAt } = planAlarm(await planHealth(tx), tx.now);
  const subject = subjectOf(baseId);
  if (firstAt === null) await clearAlarm(tx, { code: 'gap', subject });
  else
    await raiseAlarm(tx, {
      code: 'gap',
      subject,
      reference: tokyoMinuteOf(firstAt),
      path: '/on-call',
      detail: { gaps, doubles, firstAt: firstAt.toISOString() },
    });
  tx.wakeAt(planWake, baseId, lookAgainAt);
}

/** Every morning the managers hear what the plan of the next 14 days lacks, if it lacks something. */
export async function wakeMorning(tx: Tx, baseId: string): Promise<void> {
  await bindToBase(tx, baseId);
  tx.wakeAt(morningWake, baseId, nextTokyoTime(morning, tx.now));
  tx.wakeAt(planWake, baseId, tx.now);
  const { gaps, doubles, absences } = await planHealth(tx);
  const subject = subjectOf(baseId);
  await withdrawPages(tx, subject);
  const [first] = [...gaps, ...doubles, ...absences]
    .map(({ from }) => from)
    .sort((a, b) => a.getTime() - b.getTime());
  if (first === undefined) return;
  for (const userId of await managersOf(tx))
    await openPage(tx, {
      userId,
      subject,
      message: { template: 'gaps-ahead', reference: tokyoMinuteOf(first), path: '/on-call' },
      signal: null,
    });
}

const subjectOf = (baseId: string) => ({ kind: 'base', id: baseId });
