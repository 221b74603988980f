import { z } from 'zod';
import { instantText, line, optional } from '../platform/text/wire.ts';
import { confirm, doubleView, gapView, person, slot } from './on-call.api.ts';
import { shiftSources } from './on-call.ts';
import { rotationRule } from './rotation.ts';

const instant = z.iso.datetime({ offset: true });

export const rotationInput = z.strictObject({ slot, name: line(60), rule: rotationRule, confirm });
export type RotationInput = z.input<typeof rotationInput>;

/** `at` null: now. */
export const endRotationInput = z.strictObject({ at: optional(instantText), confirm });
export type EndRotationInput = z.input<typeof endRotationInput>;

export const rotationView = z.strictObject({
  id: z.uuid(),
  slot,
  name: z.string(),
  rule: rotationRule,
  people: z.array(person),
  version: z.int(),
  createdAt: instant,
  /** When it ends, where somebody has ended it. */
  endedAt: instant.nullable(),
});
export type RotationView = z.infer<typeof rotationView>;

/** Those that still fill the plan. */
export const rotationList = z.strictObject({ rotations: z.array(rotationView) });

/** `rotationId`: the rotation that the rule would replace; null: a new one. At most 400 days. */
export const previewInput = z.strictObject({
  slot,
  rule: rotationRule,
  rotationId: optional(z.uuid()),
  from: instantText,
  to: instantText,
});
export type PreviewInput = z.input<typeof previewInput>;

/** The slot as it would be, and what would be newly wrong in it. `id` null: a shift that is not there yet. */
export const planPreview = z.strictObject({
  shifts: z.array(
    z.strictObject({
      id: z.uuid().nullable(),
      slot,
      person,
      from: instant,
      to: instant,
      source: z.enum(shiftSources),
      rotationId: z.uuid().nullable(),
    }),
  ),
  gaps: z.array(gapView),
  doubles: z.array(doubleView),
});
export type PlanPreview = z.infer<typeof planPreview>;
