import { z } from 'zod';
import { reasonList } from './placement.api.ts';
import { matchRulesBody } from './rules.api.ts';

/** Either an emergency, or somebody who is registered, as if that person needed a room now. */
export const whatIfBody = z.strictObject({
  rules: matchRulesBody,
  emergencyId: z.uuid().optional(),
  caseId: z.uuid().optional(),
});
export type WhatIfBody = z.output<typeof whatIfBody>;

const text = z.string();
const standing = z.object({
  group: z.enum(['placed', 'phone-first', 'excluded']),
  /** From 1, those to call first after the placed ones; null: out. */
  place: z.number().nullable(),
});

export const whatIfView = z.object({
  at: text,
  /** Number of the emergency or of the registration. */
  number: text,
  /** The rules in force. */
  ruleVersion: text,
  /** In the order of the rules that are tried, two hundred at most; `count`: all with rooms. */
  count: z.number(),
  changed: z.number(),
  moves: z.array(
    z.object({
      facility: z.object({ id: text, name: text, officeNo: text }),
      before: standing,
      after: standing,
      gained: reasonList,
      lost: reasonList,
      /** What decides its place under the rules that are tried; empty where it is out. */
      sentences: z.array(z.object({ code: text, ja: text, en: text })),
    }),
  ),
  /** Facilities without any registered room, which no rule gives one. */
  withoutRooms: z.number(),
});
export type WhatIfView = z.output<typeof whatIfView>;
