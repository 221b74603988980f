import { z } from 'zod';
import { mistake } from '../platform/text/wire.ts';

/** In bytes of its JSON. */
const largestBody = 64 * 1024;
/** Forms are three deep. What is deeper than this could not be written out again. */
const deepestBody = 20;

/** Which form it belongs to: `intake`, `case:new`, `case:<id>:medical`. Never a word about anybody. */
export const draftParams = z.strictObject({
  key: z
    .string()
    .max(100)
    .regex(/^[a-z-]+(:[a-z0-9-]+){0,2}$/)
    .meta({ examples: ['intake', 'case:new'] }),
});

export const draftBody = z.strictObject({
  body: z.record(z.string(), z.unknown()).refine(
    isKeepable,
    mistake('draft-too-large', {
      ja: '下書きが大きすぎます（64 kB まで）。',
      en: 'A draft has at most 64 kB.',
    }),
  ),
});

const instant = z.iso.datetime({ offset: true });
const key = z.string();

export const savedDraft = z.object({ key, updatedAt: instant });
export const draftList = z.object({ items: z.array(savedDraft) });
export const draftView = savedDraft.extend({ body: z.record(z.string(), z.unknown()) });
export const draftRemoved = z.object({ ok: z.literal(true) });

/** Its depth first: writing out what is nested without end is itself a fault. */
function isKeepable(body: Record<string, unknown>): boolean {
  return (
    isWithin(body, deepestBody) &&
    new TextEncoder().encode(JSON.stringify(body)).length <= largestBody
  );
}

function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isWithin(inner, levels - 1));
}
