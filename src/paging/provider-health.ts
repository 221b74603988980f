/** How a provider does: `failures` in a row, `failedAt` the last of them. */
export interface ProviderHealth {
  provider: string;
  failures: number;
  failedAt: Date | null;
}

/** Long enough that not every message tries a dead one first, short enough to notice its return. */
const restMs = 60_000;
/** One lost connection says nothing yet; this many in a row do. */
const downAfterFailures = 3;

/**
 * In which order to ask the providers of a channel: as they are configured, but who has failed within
 * the last minute comes last, the one that failed longest ago before the others. Nobody is left out:
 * when all have failed, asking the least bad one is better than silence.
 */
export function order(
  providers: readonly string[],
  health: readonly ProviderHealth[],
  now: Date,
): string[] {
  const failedAt = (provider: string): number => {
    const row = health.find((it) => it.provider === provider);
    if (row === undefined || row.failures === 0 || row.failedAt === null) return 0;
    const at = row.failedAt.getTime();
    return now.getTime() - at < restMs ? at : 0;
  };
  return [...providers].sort((a, b) => failedAt(a) - failedAt(b));
}

/** Whether a provider still counts as one that carries. */
export function isUp({ failures }: Pick<ProviderHealth, 'failures'>): boolean {
  return failures < downAfterFailures;
}
