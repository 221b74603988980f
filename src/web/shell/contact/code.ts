import { codeRestMs, codeValidMs } from '../../../paging/contact-code.ts';

/** The code as the server takes it, out of what somebody types; null: these are not six digits. */
export function readCode(typed: string): string | null {
  const digits = typed.normalize('NFKC').replaceAll(/[\s-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

/**
 * How it stands with the code that was sent: none was; it is open; it is over. `until`: ISO instant.
 * `now`: epoch milliseconds.
 */
export function standingOf(
  codeSentAt: string | null,
  now: number,
): { kind: 'none' | 'open' | 'over'; until: string | null; againInSeconds: number } {
  if (codeSentAt === null) return { kind: 'none', until: null, againInSeconds: 0 };
  const sentAt = Date.parse(codeSentAt);
  const until = sentAt + codeValidMs;
  return {
    kind: now < until ? 'open' : 'over',
    until: new Date(until).toISOString(),
    againInSeconds: Math.max(0, Math.ceil((sentAt + codeRestMs - now) / 1_000)),
  };
}
