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
