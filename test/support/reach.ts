import { randomUUID } from 'node:crypto';
import type { Channel } from '../../src/paging/page.ts';
import type { UserActor } from '../../src/platform/actor.ts';
import type { House } from './house.ts';

interface More {
  secret?: string;
  format?: string;
  delaySeconds?: number;
  isVerified?: boolean;
}

/** Gives a person an address that was proved long ago, behind the others; returns its id. */
export async function reach(
  { database: { admin }, clock }: Pick<House, 'database' | 'clock'>,
  person: UserActor,
  channel: Channel,
  address: string,
  more: More = {},
): Promise<string> {
  const { secret = null, format = null, delaySeconds = 0, isVerified = true } = more;
  const id = randomUUID();
  const now = clock.now().toISOString();
  await admin`
    insert into contact_methods
      (id, base_id, user_id, channel, address, secret, format, delay_seconds, verified_at, position, created_at)
    select ${id}, ${person.baseId}, ${person.userId}, ${channel}, ${address}, ${secret}, ${format}, ${delaySeconds},
      ${isVerified ? now : null}, coalesce(max(position), 0) + 1, ${now}
    from contact_methods where user_id = ${person.userId}`;
  return id;
}
