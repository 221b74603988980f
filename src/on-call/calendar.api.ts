import { z } from 'zod';
import { optional, prose } from '../platform/text/wire.ts';
import { confirm, doubleView, gapView, person, slot } from './on-call.api.ts';

const instant = z.iso.datetime({ offset: true });

/** `me`: one's own shifts; `base`: everybody's. */
const feedScopes = ['me', 'base'] as const;

export const feedInput = z.strictObject({ scope: z.enum(feedScopes) });
export type FeedInput = z.infer<typeof feedInput>;

/** `url` is shown this once; null: it has been shown already, and only a new feed has a new one. */
export const feedCreated = z.strictObject({ id: z.uuid(), url: z.url().nullable() });

export const feedView = z.strictObject({
  id: z.uuid(),
  scope: z.enum(feedScopes),
  owner: person,
  createdAt: instant,
  lastReadAt: instant.nullable(),
  revokedAt: instant.nullable(),
});
export type FeedView = z.infer<typeof feedView>;

/** Those that can be read: one's own, for a manager everybody's. */
export const feedList = z.strictObject({ feeds: z.array(feedView) });

/** The text of an .ics file; `slot` null: each event names its slot. */
export const importPreviewInput = z.strictObject({ text: prose(500_000), slot: optional(slot) });
export type ImportPreviewInput = z.input<typeof importPreviewInput>;

export const importInput = importPreviewInput.extend({ confirm });
export type ImportInput = z.input<typeof importInput>;

const importRow = z.strictObject({
  /** Counted from 1 in the order of the file. */
  n: z.int(),
  summary: z.string(),
  from: instant.nullable(),
  to: instant.nullable(),
  slot: slot.nullable(),
  person: person.nullable(),
  problem: z.strictObject({ code: z.string(), ja: z.string(), en: z.string() }).nullable(),
});

/** `past`: events that are over, which are left out. */
export const importPreview = z.strictObject({
  rows: z.array(importRow),
  past: z.int(),
  gaps: z.array(gapView),
  doubles: z.array(doubleView),
});
export type ImportPreview = z.infer<typeof importPreview>;

export const imported = z.strictObject({ shifts: z.int() });
