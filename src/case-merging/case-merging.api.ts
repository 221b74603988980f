import { z } from 'zod';
import { line, prose, typed } from '../platform/text/wire.ts';
import { caseListItem, caseParams, caseStanding } from '../priority-cases/priority-cases.api.ts';
import { linkKinds } from './case-link.ts';
import { choiceSources } from './merge-choice.ts';

const MOST_CHOICES = 300;
const instant = z.iso.datetime({ offset: true });
const by = z.object({ id: z.uuid(), name: z.string() }).nullable();

export const linkParams = caseParams.extend({ linkId: z.uuid() });
export const mergeParams = caseParams.extend({ otherId: z.uuid() });

export const linkBody = z.strictObject({
  otherId: z.uuid(),
  kind: z.enum(linkKinds),
  note: prose(500).optional(),
});

/** Another case, as far as a list shows it. */
const otherCase = caseListItem.pick({
  id: true,
  registrationNo: true,
  name: true,
  nameKana: true,
  birthDate: true,
  status: true,
});

export const linksView = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(linkKinds),
      note: z.string().nullable(),
      at: instant,
      by,
      other: otherCase,
    }),
  ),
  /** Second registrations that were put into this case. */
  merged: z.array(
    z.object({ id: z.uuid(), at: instant, by, reason: z.string(), other: otherCase }),
  ),
  /** The case into which this one was put. */
  mergedInto: otherCase.nullable(),
});
export const linkAnswer = z.object({ id: z.uuid() });

const difference = z.object({
  path: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  rows: z
    .array(
      z.object({
        change: z.enum(['added', 'removed', 'changed', 'moved']),
        was: z.int().nullable(),
        is: z.int().nullable(),
        before: z.unknown(),
        after: z.unknown(),
        members: z.array(z.string()),
      }),
    )
    .nullable(),
});

/** Two cases side by side: `before` is what the kept one says, `after` the other. */
export const mergeView = z.object({
  kept: caseListItem,
  other: caseListItem,
  differences: z.array(difference),
  names: z.record(z.uuid(), z.string()),
  /** Code and sentence of what stands in the way now; null: nothing. */
  hindrance: z.object({ code: z.string(), ja: z.string(), en: z.string() }).nullable(),
});

export const mergeBody = z.strictObject({
  /** As they were read. */
  keptVersion: z.int().min(1),
  otherVersion: z.int().min(1),
  choices: z
    .array(z.strictObject({ path: line(200), from: z.enum(choiceSources) }))
    .max(MOST_CHOICES),
  reason: typed(500),
});
export const mergeAnswer = caseStanding;

export type LinkInput = z.output<typeof linkBody>;
export type LinksView = z.input<typeof linksView>;
export type MergeInput = z.output<typeof mergeBody>;
export type MergeView = z.input<typeof mergeView>;
