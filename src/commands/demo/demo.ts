import { allBases } from '../../identity/bases.service.ts';
import { pause } from '../../platform/clock.ts';
import type { Config } from '../../platform/config.ts';
import { readHorizon } from '../../platform/live/live.store.ts';
import type { Platform } from '../../platform/platform.ts';
import { CommandProblem } from '../command-problem.ts';
import { demoBase, demoPassword, demoPeople, emailOf } from '../demo-data.ts';
import { withPlatform } from '../with-platform.ts';
import { type DemoClient, signIn } from './client.ts';
import { type Cast, demoPolicy, playNight } from './night.ts';
import { findOrStartService } from './service.ts';
import { openTimeline } from './timeline.ts';
import { readBack } from './verdict.ts';

interface Message {
  at: string;
  recipient: string;
  subject: string;
}

/** The last live events of the night are on their way this long at most. */
const liveMs = 1_000;

/**
 * `demo`: plays one emergency night against the running service (or one it starts), over HTTP and
 * WebSocket as people would, and exits 0 only if the database, read back, says what it should.
 */
export async function demo(config: Config): Promise<number> {
  if (config.NODE_ENV === 'production')
    throw new CommandProblem(
      '本番環境では実演できません。',
      'The demo does not run in production.',
    );
  const service = await findOrStartService(config);
  const clients: DemoClient[] = [];
  try {
    return await withPlatform(config, async (platform) => {
      await assertDemoData(platform);
      return play(platform, service.address, clients);
    });
  } finally {
    for (const client of clients) client.close();
    await service.stop();
  }
}

async function assertDemoData({ inTx }: Platform): Promise<void> {
  const bases = await allBases(inTx);
  if (!bases.some(({ name }) => name === demoBase.name))
    throw new CommandProblem(
      'デモデータがありません。別の KYOTEN_DATA_DIR で起動するか、seed を実行してください。',
      'There is no demo data: use another KYOTEN_DATA_DIR, or run seed.',
    );
}

async function play(platform: Platform, address: string, clients: DemoClient[]): Promise<number> {
  const timeline = openTimeline((line) => console.log(line));
  const enter = async (key: string) => {
    const client = await signIn(address, { key, email: emailOf(key), password: demoPassword });
    clients.push(client);
    return client;
  };
  const { seq: firstSeq } = await readHorizon(platform.database);
  const [aoki, baba, manager, ward] = [
    await enter('aoki'),
    await enter('baba'),
    await enter('chiba'),
    await enter('doi'),
  ];
  const facilities = new Map<string, DemoClient>();
  for (const { key, role } of demoPeople) {
    if (role !== 'facility_staff') continue;
    const staff = await enter(key);
    facilities.set((await staff.must('GET', '/session')).organisationId, staff);
  }
  const { now } = await manager.must('GET', '/on-call/now');
  const isAokiFirst = now.primary?.person.userId === aoki.userId;
  const [primary, secondary] = isAokiFirst ? [aoki, baba] : [baba, aoki];
  const startedAt = platform.clock.now();
  const outbox = async () => {
    const answer = await fetch(`${address}/dev/inbox.json`);
    const { messages } = (await answer.json()) as { messages: Message[] };
    return messages.filter(({ at }) => new Date(at) >= startedAt).reverse();
  };
  const cast: Cast = { primary, secondary, manager, ward, facilities, timeline, outbox };

  const policy = await manager.must('GET', '/escalation-policy');
  const setPolicy = async (to: unknown, version: number) =>
    (await manager.must('PUT', '/escalation-policy', to, { 'if-match': `"${version}"` })).version;
  const demoVersion = await setPolicy(demoPolicy, policy.version);
  timeline.say(
    '準備',
    `当番1 ${primary.key}、当番2 ${secondary.key}、段階は秒単位 / levels in seconds`,
  );
  const night = await playNight(cast).finally(() => setPolicy(policy.policy, demoVersion));
  await pause(liveMs);

  console.log('\n各画面が受け取った通知 / what each live connection saw:');
  for (const { key, seen } of clients) console.log(`  ${key.padEnd(8)} ${countByKind(seen)}`);
  console.log('\nデータベースの読み戻し / the database, read back:');
  const findings = await readBack(platform, night, clients, firstSeq);
  for (const { isRight, what } of findings) console.log(`  ${isRight ? '✓' : '✗'} ${what}`);
  const worst = Math.max(...timeline.lateness);
  console.log(`\n呼出段階の最大遅れ / latest level: ${worst} ms`);
  const isRight = findings.every((finding) => finding.isRight);
  console.log(
    isRight
      ? '実演は期待どおりに終わりました。 / The night ended as it should.'
      : '期待と異なります。 / The night did not end as it should.',
  );
  return isRight ? 0 : 1;
}

function countByKind(seen: DemoClient['seen']): string {
  const counts = new Map<string, number>();
  for (const { kind } of seen) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind} ×${count}`).join(', ') || '—';
}
