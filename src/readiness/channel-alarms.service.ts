import { clearAlarm, raiseAlarm } from '../escalation/alarms.service.ts';
import { listProviders } from '../paging/provider-health.service.ts';
import { baseOf } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { channelsDown } from './channel-health.ts';

/** The managers hear of a channel that carries nothing any more, until it does again. */
export async function keepChannelAlarms(tx: Tx): Promise<void> {
  for (const { channel, isDown } of channelsDown(await listProviders(tx))) {
    const subject = { kind: `channel-${channel}`, id: baseOf(tx.actor) };
    if (!isDown) {
      await clearAlarm(tx, { code: 'channel-down', subject });
      continue;
    }
    await raiseAlarm(tx, {
      code: 'channel-down',
      subject,
      reference: channel,
      path: '/readiness',
      detail: { channel },
    });
  }
}
