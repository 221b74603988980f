import type { Channel } from '../paging/page.ts';

/** Channels none of whose providers carries anything now. */
export function channelsDown(
  providers: readonly { channel: Channel; isUp: boolean }[],
): { channel: Channel; isDown: boolean }[] {
  const channels = [...new Set(providers.map((it) => it.channel))];
  return channels.map((channel) => ({
    channel,
    isDown: providers.every((it) => it.channel !== channel || !it.isUp),
  }));
}
