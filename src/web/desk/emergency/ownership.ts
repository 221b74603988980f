import { useQuery } from '@tanstack/react-query';
import type { EscalationView } from '../../../escalation/escalation.api.ts';
import { mayDecline, mayTake } from '../../../escalation/escalation.ts';
import type { Ownership } from '../../../escalation/escalation-state.ts';
import { mayHandOver } from '../../../escalation/hand-over.ts';
import type { OnCallNow } from '../../../on-call/on-call.api.ts';
import type { OnCall } from '../../../on-call/on-call.ts';
import type { Problem } from '../../../platform/problem.ts';
import { type Me, onCallQuery } from '../../api/queries.ts';

/** What the server decides by, out of what it tells of itself. */
function ownershipOf({ status, owner, paged, handOver, second }: EscalationView): Ownership {
  const ids = paged.map(({ userId }) => userId);
  if (status === 'settled' || (status === 'taken' && owner === null)) return { status: 'settled' };
  if (status === 'paging' || owner === null) return { status: 'paging', paged: ids };
  return {
    status,
    ownerId: owner.userId,
    paged: ids,
    handOver: handOver && { toUserId: handOver.to.userId, askedAt: handOver.askedAt },
    second: { userIds: second.map(({ userId }) => userId) },
  };
}

const onCallOf = ({ now, outgoing, managers }: OnCallNow): OnCall => {
  const idsOf = (people: readonly { userId: string }[]) => people.map(({ userId }) => userId);
  const holders = (slot: 'primary' | 'secondary') => [
    ...(now[slot] === null ? [] : [now[slot].person.userId]),
    ...idsOf(outgoing[slot]),
  ];
  return {
    primary: holders('primary'),
    secondary: holders('secondary'),
    managers: idsOf(managers),
  };
};

const refusal = (answer: true | Problem): Problem | null => (answer === true ? null : answer);

/** Why one may not take it, say that one cannot, or hand it over now; null: one may. The same answers as the server's. */
export function useMayOwn(
  escalation: EscalationView,
  { userId }: Me,
): { take: Problem | null; cannot: Problem | null; handOver: Problem | null } {
  const onCall = useQuery(onCallQuery).data;
  // Until it is known who is on call nothing is held back: the server has the last word anyway.
  if (!onCall) return { take: null, cannot: null, handOver: null };
  const duty = onCallOf(onCall);
  const ownership = ownershipOf(escalation);
  return {
    take: refusal(mayTake(ownership, userId, duty)),
    cannot: refusal(mayDecline(ownership, userId, duty)),
    handOver: refusal(mayHandOver(ownership, { userId, managers: duty.managers })),
  };
}
