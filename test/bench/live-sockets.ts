// The clients of the live bench, in a process of their own: opens sockets on the address it is sent
// and says when the last of them has each message.
import { WebSocket } from 'ws';

interface Order {
  url: string;
  count: number;
  headers: Record<string, string>;
}

process.once('disconnect', () => process.exit(0));
process.once('message', (order: Order) => void watch(order));

async function watch({ url, count, headers }: Order): Promise<void> {
  const missing = new Map<string, number>();
  const onMessage = (data: unknown) => {
    const { id } = JSON.parse(String(data)) as { id?: string };
    if (id === undefined) return;
    const left = (missing.get(id) ?? count) - 1;
    missing.set(id, left);
    if (left === 0) process.send?.({ id, at: performance.timeOrigin + performance.now() });
  };
  // A few at a time: a thousand at once overrun the listener's backlog.
  for (let opened = 0; opened < count; opened += 50)
    await Promise.all(
      Array.from({ length: Math.min(50, count - opened) }, () => {
        const socket = new WebSocket(url, { headers });
        socket.on('message', onMessage);
        return new Promise<void>((resolve, reject) => {
          socket.once('message', () => resolve());
          socket.once('error', reject);
        });
      }),
    );
  process.send?.({ id: 'open', at: 0 });
}
