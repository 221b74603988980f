import { z } from 'zod';
import { emailAddress, prose } from '../platform/text/wire.ts';
import { templates } from './page.ts';

const instant = z.iso.datetime({ offset: true });

export const pageView = z.strictObject({
  id: z.uuid(),
  subject: z.strictObject({ kind: z.string(), id: z.uuid() }),
  template: z.enum(templates),
  reference: z.string(),
  path: z.string(),
  level: z.int().nullable(),
  asksForAnswer: z.boolean(),
  openedAt: instant,
});
export type PageView = z.infer<typeof pageView>;

export const pageList = z.strictObject({ pages: z.array(pageView) });

/** What a Standard Webhooks secret looks like: 24 to 64 bytes in base64. */
const webhookSecret = z
  .string()
  .regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/)
  .describe('whsec_ and 24 to 64 random bytes in base64');

export const contactMethodInput = z.discriminatedUnion('channel', [
  z.strictObject({
    channel: z.literal('email'),
    address: emailAddress,
  }),
  z.strictObject({
    channel: z.literal('webhook'),
    address: prose(2_000).pipe(z.url({ protocol: /^https?$/ })),
    secret: webhookSecret,
  }),
]);
export type ContactMethodInput = z.infer<typeof contactMethodInput>;

/** The secret of a webhook is never shown again. */
export const contactMethodView = z.strictObject({
  id: z.uuid(),
  channel: z.enum(['email', 'webhook']),
  address: z.string(),
  position: z.int(),
});
export type ContactMethodView = z.infer<typeof contactMethodView>;

export const contactMethodList = z.strictObject({ contactMethods: z.array(contactMethodView) });
