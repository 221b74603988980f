import { within } from '../platform/clock.ts';
import type { Carrier, Outgoing } from './carrier.ts';
import type { ProviderTry, SendOutcome } from './page.ts';
import type { Provider, ProviderOutcome } from './provider.ts';
import { order, type ProviderHealth } from './provider-health.ts';

/** All providers together answer within the 10 seconds that a try may take. */
const patienceMs = 9_000;

/** How the providers of a channel did lately. */
export type HealthReader = () => Promise<readonly ProviderHealth[]>;

type Failure = Extract<ProviderOutcome, { status: 'failed' }>;

/**
 * Several providers as one carrier: the healthy ones first, and when one cannot, the next within the
 * same try and with the same key. Only a bad address ends it at once. Each has an equal share of the
 * time; one that is too late may still send, and the key then shows that it is the same message.
 */
export function failover(
  providers: readonly [Provider, ...Provider[]],
  health: HealthReader,
): Carrier {
  return {
    send: async (message): Promise<SendOutcome> => {
      const tried: ProviderTry[] = [];
      const failures: Failure[] = [];
      for (const provider of await inOrder(providers, health, message.at)) {
        const outcome = await ask(provider, message, patienceMs / providers.length);
        const isSent = outcome.status === 'sent';
        const isOk = isSent || outcome.blames === 'address';
        tried.push({ provider: provider.name, isOk });
        if (isSent)
          return {
            status: 'sent',
            provider: provider.name,
            ...(outcome.ref !== undefined && { providerRef: outcome.ref }),
            tried,
          };
        failures.push(outcome);
        if (isOk) break;
      }
      return { status: 'failed', ...verdict(failures), tried };
    },
    close: async () => {
      await Promise.all(providers.map((provider) => provider.close()));
    },
  };
}

async function inOrder(
  providers: readonly Provider[],
  health: HealthReader,
  now: Date,
): Promise<readonly Provider[]> {
  if (providers.length < 2) return providers;
  // A database that is away must not keep a message in the house.
  const rows = await health().catch(() => []);
  const names = providers.map(({ name }) => name);
  return order(names, rows, now).flatMap((name) => providers.filter((it) => it.name === name));
}

async function ask(provider: Provider, message: Outgoing, ms: number): Promise<ProviderOutcome> {
  try {
    return await within(ms, `${provider.name} did not answer`, provider.send(message));
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown error';
    return { status: 'failed', isTemporary: true, reason, blames: 'provider' };
  }
}

/** A bad address is bad for all; otherwise, what one of them may yet carry is worth another try. */
function verdict(failures: readonly Failure[]): { isTemporary: boolean; reason: string } {
  const telling =
    failures.find(({ blames }) => blames === 'address') ??
    failures.find(({ isTemporary }) => isTemporary) ??
    failures.at(-1);
  if (telling === undefined) throw new Error('a channel without a provider');
  return { isTemporary: telling.isTemporary, reason: telling.reason.slice(0, 200) };
}
