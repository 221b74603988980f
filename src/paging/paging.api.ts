import { z } from 'zod';
import { emailAddress, line, mistake, optional, phone, prose } from '../platform/text/wire.ts';
import { answerOutcomes, answers, templates, webhookFormats } from './page.ts';
import { isTemplateUsable } from './webhook-formats.ts';

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

const label = optional(line(60)).describe("the owner's own name for it");
const webAddress = prose(2_000).pipe(z.url({ protocol: /^https?$/ }));
const base64url = z.string().regex(/^[A-Za-z0-9_-]{16,200}={0,2}$/);

/** JSON with the words in it. */
const webhookTemplate = prose(4_000).refine(
  isTemplateUsable,
  mistake('webhook-template-unusable', {
    ja: '{{text}} を文字列の中に含む JSON を指定してください。',
    en: 'Give JSON that holds {{text}} inside a string.',
  }),
);

export const contactMethodInput = z.discriminatedUnion('channel', [
  z.strictObject({ channel: z.literal('email'), address: emailAddress, label }),
  z.strictObject({ channel: z.literal('sms'), address: phone, label }),
  z.strictObject({ channel: z.literal('voice'), address: phone, label }),
  z.strictObject({
    channel: z.literal('push'),
    endpoint: prose(2_000).pipe(z.url({ protocol: /^https$/ })),
    keys: z.strictObject({ p256dh: base64url, auth: base64url }),
    label,
  }),
  z.discriminatedUnion('format', [
    z.strictObject({
      channel: z.literal('webhook'),
      format: z.literal('standard'),
      address: webAddress,
      secret: webhookSecret,
      label,
    }),
    z.strictObject({
      channel: z.literal('webhook'),
      format: z.enum(['slack', 'line-works', 'logo-chat']),
      address: webAddress,
      label,
    }),
    z.strictObject({
      channel: z.literal('webhook'),
      format: z.literal('text'),
      address: webAddress,
      template: webhookTemplate,
      label,
    }),
  ]),
]);
export type ContactMethodInput = z.infer<typeof contactMethodInput>;

/** Secrets are never shown again; of web push only the host of its endpoint is. */
export const contactMethodView = z.strictObject({
  id: z.uuid(),
  channel: z.enum(['email', 'sms', 'voice', 'push', 'webhook']),
  address: z.string(),
  format: z.enum(webhookFormats).nullable(),
  label: z.string().nullable(),
  position: z.int(),
  delaySeconds: z.int(),
  verifiedAt: instant.nullable(),
  codeSentAt: instant.nullable().describe('null: no code is out, or it could not be sent'),
  isRinging: z.boolean(),
});
export type ContactMethodView = z.infer<typeof contactMethodView>;

export const contactMethodList = z.strictObject({
  contactMethods: z.array(contactMethodView),
  floorSeconds: z.int().describe('some way that rings is used within this time'),
  isReachable: z.boolean().describe('something that rings was proved to work'),
});
export type ContactMethodList = z.infer<typeof contactMethodList>;

export const contactMethodChanges = z.strictObject({
  delaySeconds: z.int().min(0).max(600).describe('seconds after the page was opened'),
  label,
});
export type ContactMethodChanges = z.infer<typeof contactMethodChanges>;

export const contactMethodOrder = z.strictObject({ ids: z.array(z.uuid()).max(20) });

export const codeBody = z.strictObject({ code: z.string().regex(/^\d{6}$/) });

export const testPage = z.strictObject({ pageId: z.uuid() });

export const pushKey = z.strictObject({ publicKey: z.string() });

export const answerBody = z.strictObject({ answer: z.enum(answers) });

export const answerOutcome = z.strictObject({
  outcome: z.enum(answerOutcomes),
  ownerName: z.string().nullable(),
});
