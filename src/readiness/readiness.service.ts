import { dutyStaffOf } from '../identity/users.service.ts';
import { addressesOf } from '../paging/paging.service.ts';
import { listProviders } from '../paging/provider-health.service.ts';
import { isReachable } from '../paging/ways.ts';
import { baseOf, system } from '../platform/actor.ts';
import { asHouse, type InTx, type Tx } from '../platform/db/tx.ts';
import { readDrillSchedule } from './drill-schedule.service.ts';
import { secondsBetween } from './figures.ts';
import { newestProbe, slowestNewestProbe } from './probe.store.ts';
import type { ReadinessView } from './readiness.api.ts';
import { countOpenAlarms, lastAnswers } from './readiness.store.ts';
import { newestSelfCheck } from './watchdog.store.ts';
import { findingsOf } from './watchdog.ts';

/** Whether the people who may be paged can be reached, and whether the house works. */
export function readReadiness(tx: Tx): Promise<ReadinessView> {
  return asHouse(tx, async () => {
    const { version: _, changedAt: __, nextAt, ...drillSchedule } = await readDrillSchedule(tx);
    return {
      people: await readPeople(tx),
      providers: (await listProviders(tx))
        .filter(({ channel }) => channel !== 'sink')
        .map(({ channel, provider, isUp, failures, failedAt }) => ({
          channel,
          provider,
          isUp,
          failures,
          failedAt: failedAt?.toISOString() ?? null,
        })),
      selfCheck: await readSelfCheck(tx),
      probe: await readProbe(tx),
      drillSchedule,
      nextDrillAt: nextAt,
    };
  });
}

async function readPeople(tx: Tx): Promise<ReadinessView['people']> {
  const staff = await dutyStaffOf(tx);
  const ids = staff.map(({ userId }) => userId);
  const addresses = await addressesOf(tx, ids);
  const answers = await lastAnswers(tx, ids);
  return staff.map(({ userId, name, role }) => {
    const own = addresses.get(userId) ?? [];
    return {
      person: { userId, name },
      role,
      isReachable: isReachable(own),
      ways: own.map(({ channel, isVerified }) => ({ channel, isVerified })),
      lastAnsweredAt: answers.get(userId)?.toISOString() ?? null,
    };
  });
}

async function readSelfCheck(tx: Tx): Promise<ReadinessView['selfCheck']> {
  const check = await newestSelfCheck(tx);
  if (check === null) return null;
  const findings = findingsOf(baseOf(tx.actor), check.findings);
  return {
    at: check.at.toISOString(),
    isSound: findings.length === 0,
    findings: findings.map(({ code, subjectId, detail }) => ({ code, subjectId, detail })),
  };
}

async function readProbe(tx: Tx): Promise<ReadinessView['probe']> {
  const probe = await newestProbe(tx);
  if (probe === null) return null;
  const { startedAt, sentAt } = probe;
  return {
    startedAt: startedAt.toISOString(),
    seconds: sentAt === null ? null : secondsBetween(startedAt, sentAt),
  };
}

/** What /metrics says of all bases together. null: not known (yet). */
export interface Gauges {
  findings: number | null;
  probeSeconds: number | null;
  openAlarms: number;
  providers: { channel: string; provider: string; isUp: boolean }[];
}

export function readGauges(inTx: InTx): Promise<Gauges> {
  return inTx(system('metrics'), async (tx) => ({
    findings: (await newestSelfCheck(tx))?.findings.length ?? null,
    probeSeconds: await slowestNewestProbe(tx),
    openAlarms: await countOpenAlarms(tx),
    providers: await listProviders(tx),
  }));
}
