import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Registry } from 'prom-client';
import { expect, it } from 'vitest';
import { system } from '../../src/platform/actor.ts';
import { makeReadinessGauges, showFigures, showGauges } from '../../src/platform/metrics.ts';
import { insertSelfCheck } from '../../src/readiness/watchdog.store.ts';
import { startSelfProof, wakeHandlers } from '../../src/worker.ts';
import { fakeCarriers } from '../support/carriers.ts';
import { cloneDatabase } from '../support/database.ts';
import { writePeople } from '../support/people.ts';
import { collector, startService } from '../support/service.ts';

it('a service that runs pages itself and gives a sign of life to the outside', async () => {
  const database = await cloneDatabase();
  await writePeople(database.admin, new Date());
  const carriers = fakeCarriers();
  const arrived = collector<string>();
  carriers.answerWith(({ channel }) => {
    arrived.add(channel);
    return { status: 'sent' };
  });
  const beats = collector<string | undefined>();
  const outside = createServer((request, answer) => {
    beats.add(request.url);
    answer.end();
  });
  await new Promise<void>((resolve) => void outside.listen(0, '127.0.0.1', resolve));
  const service = await startService({
    appUrl: database.appUrl,
    handlers: wakeHandlers({ carriers: carriers.all, publicUrl: 'http://kyoten.test' }),
  });
  const { platform } = service;
  await platform.inTx(system('another worker'), (tx) =>
    insertSelfCheck(tx, { tookMs: 1, findings: [] }),
  );
  const port = (outside.address() as AddressInfo).port;
  const config = { ...platform.config, KYOTEN_HEARTBEAT_URL: `http://127.0.0.1:${port}/ping` };
  const proof = startSelfProof({ ...platform, config });
  // One for each base.
  expect(await arrived.count(2)).toEqual(['sink', 'sink']);
  expect(await beats.count(1)).toEqual(['/ping']);
  await proof.stop();
  await service.stop();
  expect(service.errors).toEqual([]);
  outside.closeAllConnections();
  await new Promise((resolve) => outside.close(resolve));
  await database.drop();
});

it('the metrics say what is known, and nothing that is not', async () => {
  const registry = new Registry();
  const gauges = makeReadinessGauges(registry);
  expect(await registry.metrics()).toContain('kyoten_probe_seconds Nan');
  showGauges(gauges, {
    ...{ findings: 0, probeSeconds: 0.4, openAlarms: 2 },
    providers: [{ channel: 'sms', provider: 'telephony-1', isUp: false }],
  });
  const spread = { n: 3, medianSeconds: 20, p90Seconds: 95 };
  const none = { n: 0, medianSeconds: null, p90Seconds: null };
  showFigures(gauges, { callToFirstRing: spread, callToAnswer: none, pageToAnswer: none });
  const lines = (await registry.metrics()).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'kyoten_self_check_findings 0',
      'kyoten_probe_seconds 0.4',
      'kyoten_open_alarms 2',
      'kyoten_provider_up{channel="sms",provider="telephony-1"} 0',
      'kyoten_call_to_first_ring_seconds{quantile="0.9"} 95',
      'kyoten_call_to_answer_seconds{quantile="0.5"} Nan',
    ]),
  );
});
