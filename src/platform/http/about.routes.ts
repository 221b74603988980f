import { z } from 'zod';
import { type Api, endpoint } from './endpoint.ts';

const aboutView = z.object({ hasInbox: z.boolean() });

/** `/about`: what the console must know of this house before anybody has signed in. */
export function aboutRoutes(api: Api, about: z.input<typeof aboutView>): void {
  endpoint(api, {
    method: 'GET',
    url: '/about',
    summary: 'What this house offers; `hasInbox`: messages of the house can be read at /dev/inbox',
    roles: 'public',
    response: { 200: aboutView },
    // It needs nothing of the database, and so no transaction.
    ownSteps: true,
    handle: async () => about,
  });
}
