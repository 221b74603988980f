import type { FastifyInstance } from 'fastify';
import { system } from '../platform/actor.ts';
import type { InTx } from '../platform/db/tx.ts';
import { readInbox } from './carriers.service.ts';
import { renderInbox } from './dev-inbox-page.ts';

const refreshSeconds = 5;

/** Every message as it would have been sent. To be mounted outside production only: anybody may look. */
export function devInboxRoutes(app: FastifyInstance, deps: { inTx: InTx }): void {
  const read = () => deps.inTx(system('dev inbox'), readInbox);

  app.get('/dev/inbox', { config: { access: 'public' } }, async (request, reply) => {
    const wantsRefresh = new URL(request.url, 'http://inbox').searchParams.has('refresh');
    const page = renderInbox(await read(), wantsRefresh ? refreshSeconds : null);
    return reply.type('text/html; charset=utf-8').send(page);
  });

  app.get('/dev/inbox.json', { config: { access: 'public' } }, async () => ({
    messages: await read(),
  }));
}
