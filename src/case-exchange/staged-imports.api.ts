import { z } from 'zod';
import { prose } from '../platform/text/wire.ts';
import { stagedSources, stagingStatuses } from './staging.ts';

/** The largest file, and the body that carries it: base64 is a third longer. */
export const mostFileBytes = 10 * 1024 * 1024;
export const mostBodyBytes = Math.ceil(mostFileBytes / 3) * 4 + 16 * 1024;

export const importParams = z.strictObject({ id: z.uuid() });

export const uploadBody = z.strictObject({
  /**
   * The file, in base64. What it is says its content alone; how it is called is not asked. An empty
   * one is said to be empty by who reads files.
   */
  content: z.base64(),
  /** Which sheet of a workbook that has several, counted from 0. */
  sheet: z.number().int().min(0).max(999).nullable().default(null),
});
export type UploadBody = z.output<typeof uploadBody>;

export const uploadAnswer = z.object({ id: z.uuid(), version: z.number() });

const only = ['all', 'problems', 'new', 'changed', 'skipped'] as const;
export type RowFilter = (typeof only)[number];

export const importQuery = z.strictObject({
  only: z.enum(only).default('all'),
  /** The line after which the page begins. */
  after: z.coerce.number().int().min(0).max(10_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ImportQuery = z.output<typeof importQuery>;

const heading = prose(120);

export const mappingBody = z.strictObject({
  mapping: z
    .array(z.strictObject({ heading, column: heading.nullable() }))
    .min(1)
    .max(250),
});
export type MappingBody = z.output<typeof mappingBody>;

const lineNumber = z.number().int().min(1).max(10_000_000);

export const cellsBody = z.strictObject({
  cells: z
    .array(z.strictObject({ line: lineNumber, column: heading, value: prose(5_000) }))
    .max(500)
    .default([]),
  /** Rows that are to be left out, or taken in again. */
  rows: z
    .array(z.strictObject({ line: lineNumber, isSkipped: z.boolean() }))
    .max(5_000)
    .default([]),
});
export type CellsBody = z.output<typeof cellsBody>;

export const savedImport = z.object({ id: z.string(), version: z.number() });

const problemView = z.object({
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  ja: z.string(),
  en: z.string(),
  column: z.string().nullable(),
  /** What the cell probably held before a spreadsheet changed it. */
  mended: z.string().nullable(),
  /** The case that is meant, where there is one. */
  caseId: z.string().nullable(),
});

const standings = ['NEW', 'CHANGED', 'UNCHANGED', 'PROBLEM', 'SKIPPED'] as const;
export type RowStanding = (typeof standings)[number];

const rowView = z.object({
  line: z.number(),
  standing: z.enum(standings),
  caseId: z.string().nullable(),
  /** In the order of `columns`. */
  cells: z.array(z.string()),
  problems: z.array(problemView),
  /** What the register holds instead, by our columns; 'consent': one that is new. */
  changes: z.array(z.object({ column: z.string(), before: z.string(), after: z.string() })),
});
export type ImportRowView = z.output<typeof rowView>;

const counts = z.object({
  rows: z.number(),
  new: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  problems: z.number(),
  warnings: z.number(),
  skipped: z.number(),
  /** Cells for which a value is offered. */
  mendable: z.number(),
});

const outcome = z.object({ created: z.number(), changed: z.number(), unchanged: z.number() });

export const importView = z.object({
  id: z.string(),
  version: z.number(),
  status: z.enum(stagingStatuses),
  source: z.enum(stagedSources),
  createdAt: z.string(),
  outcome: outcome.nullable(),
  headings: z.array(
    z.object({ name: z.string(), column: z.string().nullable(), samples: z.array(z.string()) }),
  ),
  /** All that a list may hold; `isNeeded`: without it no row can be read. */
  fields: z.array(
    z.object({ name: z.string(), isNeeded: z.boolean(), ja: z.string(), en: z.string() }),
  ),
  /** Fields that the list lacks and that must be mapped first. */
  missing: z.array(z.string()),
  columns: z.array(z.string()),
  counts,
  rows: z.array(rowView),
  /** The line after which more rows follow; null: none. */
  next: z.number().nullable(),
});
export type ImportView = z.output<typeof importView>;

export const importList = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      source: z.enum(stagedSources),
      rows: z.number(),
      createdAt: z.string(),
      updatedAt: z.string(),
    }),
  ),
});

export const appliedImport = z.object({ id: z.string(), version: z.number(), outcome });
export const discardedImport = z.object({ ok: z.literal(true) });

export const templateQuery = z.strictObject({ format: z.enum(['csv', 'xlsx']).default('csv') });
