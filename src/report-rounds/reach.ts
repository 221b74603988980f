import type { AttemptStatus, PageStatus } from '../paging/page.ts';
import { type Reach, reaches } from './report-round.ts';

interface ReachedPage {
  status: PageStatus;
  attempts: readonly { status: AttemptStatus; sentAt: Date | null }[];
}

/**
 * How far one person's page came. Seen: on the screen, or answered by any way; delivered is what a
 * carrier says; a message that was only handed over is sent, and no more is known of it.
 */
export function reachOfPage({ status, attempts }: ReachedPage): Reach {
  const has = (wanted: AttemptStatus) => attempts.some((it) => it.status === wanted);
  if (status === 'answered' || has('answered')) return 'seen';
  if (has('delivered')) return 'delivered';
  if (status === 'failed') return 'failed';
  return attempts.some(({ sentAt }) => sentAt !== null) ? 'sent' : 'waiting';
}

/** A facility is reached as far as that one of its people whom the page came closest to. */
export function bestReach(people: readonly Reach[]): Reach {
  return people.reduce<Reach>(
    (best, it) => (reaches.indexOf(it) > reaches.indexOf(best) ? it : best),
    'nobody',
  );
}
