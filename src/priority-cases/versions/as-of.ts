import { tokyoDayOf } from '../../platform/text/tokyo-day.ts';
import type { CaseStatus } from '../labels.ts';

interface GivenConsent {
  givenOn: string;
  expiresOn: string | null;
  recordedAt: Date;
  withdrawnAt: Date | null;
}

/**
 * The consent that held at an instant, of a case's consents with the newest first: known by then,
 * not yet taken back nor run out. A later one takes an earlier one's place.
 */
export function consentAt<C extends GivenConsent>(
  consents: readonly C[],
  status: CaseStatus,
  at: Date,
): C | null {
  if (status === 'CLOSED') return null;
  const day = tokyoDayOf(at);
  const newest = consents.find(
    ({ recordedAt, withdrawnAt }) => recordedAt <= at && (withdrawnAt === null || withdrawnAt > at),
  );
  if (newest === undefined) return null;
  const { givenOn, expiresOn } = newest;
  return givenOn <= day && (expiresOn === null || expiresOn >= day) ? newest : null;
}

/** The newest decision that was known at an instant. */
export const decisionAt = <D extends { recordedAt: Date }>(
  decisions: readonly D[],
  at: Date,
): D | null => decisions.find(({ recordedAt }) => recordedAt <= at) ?? null;
