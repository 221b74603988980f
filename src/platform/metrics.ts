import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Figures for /metrics. Names follow Prometheus: base units, seconds. */
export interface Metrics {
  registry: Registry;
  wakeLateness: Histogram<'kind'>;
  liveClients: Gauge;
  requests: Histogram<'method' | 'route' | 'status'>;
  auditSealed: Counter;
}

export function makeMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    wakeLateness: new Histogram({
      name: 'kyoten_wake_lateness_seconds',
      help: 'How late a due wake ran',
      labelNames: ['kind'],
      buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 60],
      registers,
    }),
    liveClients: new Gauge({
      name: 'kyoten_live_clients',
      help: 'Open live WebSocket connections',
      registers,
    }),
    requests: new Histogram({
      name: 'kyoten_http_request_seconds',
      help: 'Time to answer an HTTP request',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers,
    }),
    auditSealed: new Counter({
      name: 'kyoten_audit_rows_sealed_total',
      help: 'Audit rows sealed into the chain',
      registers,
    }),
  };
}

/** Whether people could be reached. Made by the worker that looks; another process knows nothing of it. */
export interface ReadinessGauges {
  findings: Gauge;
  probeSeconds: Gauge;
  openAlarms: Gauge;
  providerUp: Gauge<'channel' | 'provider'>;
  waits: Record<Wait, Gauge<'quantile'>>;
}

type Wait = 'callToFirstRing' | 'callToAnswer' | 'pageToAnswer';

export function makeReadinessGauges(registry: Registry): ReadinessGauges {
  const registers = [registry];
  const gauge = (name: string, help: string) => {
    const made = new Gauge({ name, help, registers });
    // Not the 0 that a gauge begins with: nothing is known yet.
    made.set(Number.NaN);
    return made;
  };
  const wait = (name: string, help: string) =>
    new Gauge({ name, help, labelNames: ['quantile'], registers });
  return {
    findings: gauge('kyoten_self_check_findings', 'What the newest self-check has found'),
    probeSeconds: gauge(
      'kyoten_probe_seconds',
      'How long the newest synthetic page took to leave the house; of several bases the longest',
    ),
    openAlarms: gauge('kyoten_open_alarms', 'Alarms that nobody has mended yet'),
    providerUp: new Gauge({
      name: 'kyoten_provider_up',
      help: 'Whether a provider still carries what it is given',
      labelNames: ['channel', 'provider'],
      registers,
    }),
    waits: {
      callToFirstRing: wait(
        'kyoten_call_to_first_ring_seconds',
        'From a call to the first telephone that rings, 30 days',
      ),
      callToAnswer: wait(
        'kyoten_call_to_answer_seconds',
        'From a call to the human who takes it, 30 days',
      ),
      pageToAnswer: wait('kyoten_page_to_answer_seconds', 'From a page to its answer, 30 days'),
    },
  };
}

export function showGauges(
  gauges: ReadinessGauges,
  seen: {
    findings: number | null;
    probeSeconds: number | null;
    openAlarms: number;
    providers: readonly { channel: string; provider: string; isUp: boolean }[];
  },
): void {
  gauges.findings.set(seen.findings ?? Number.NaN);
  gauges.probeSeconds.set(seen.probeSeconds ?? Number.NaN);
  gauges.openAlarms.set(seen.openAlarms);
  for (const { channel, provider, isUp } of seen.providers)
    gauges.providerUp.set({ channel, provider }, isUp ? 1 : 0);
}

export function showFigures(
  gauges: ReadinessGauges,
  figures: Record<Wait, { medianSeconds: number | null; p90Seconds: number | null }>,
): void {
  for (const wait of ['callToFirstRing', 'callToAnswer', 'pageToAnswer'] as const) {
    gauges.waits[wait].set({ quantile: '0.5' }, figures[wait].medianSeconds ?? Number.NaN);
    gauges.waits[wait].set({ quantile: '0.9' }, figures[wait].p90Seconds ?? Number.NaN);
  }
}
