import { z } from 'zod';
import { channels } from '../paging/page.ts';
import { instantText } from '../platform/text/wire.ts';
import { escalationPolicy, targets } from './policy.api.ts';

const instant = z.iso.datetime({ offset: true });
const person = z.strictObject({ userId: z.uuid(), name: z.string() });

export const previewBody = z.strictObject({
  policy: escalationPolicy,
  /** When the emergency would begin; who is on call then is taken from the plan as it is now. */
  at: instantText,
  minutes: z.int().min(1).max(120),
});
export type PreviewBody = z.infer<typeof previewBody>;

/** What would happen if nobody answered. `level` counts from 1. */
export const previewView = z.strictObject({
  entries: z.array(
    z.strictObject({
      at: instant,
      /** Since the beginning. */
      afterSeconds: z.number(),
      level: z.int(),
      person,
      channel: z.enum(channels),
      /** `repeat`: the last level, once more. */
      reason: z.enum(['level', 'repeat']),
    }),
  ),
  /** `person` null: nobody stands there; otherwise nothing that rings was proved to reach him. */
  unreachable: z.array(
    z.strictObject({
      level: z.int(),
      target: z.enum([...targets, 'person']),
      person: person.nullable(),
    }),
  ),
  alarms: z.array(z.strictObject({ at: instant, code: z.string() })),
  /** There would be more entries than are listed. */
  isCut: z.boolean(),
});
export type PreviewView = z.infer<typeof previewView>;
