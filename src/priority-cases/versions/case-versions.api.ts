import { z } from 'zod';
import { SEX } from '../../platform/text/care-labels.ts';
import { codeIn, instantText, partOfList } from '../../platform/text/wire.ts';
import { CASE_STATUS, CONSENT_BY, CONSENT_METHOD, CONSENT_SCOPE } from '../labels.ts';
import { caseParams, readCaseQuery } from '../priority-cases.api.ts';
import { caseProfile } from '../profile.api.ts';

const MOST_VERSIONS = 1_000_000;
const version = z.coerce.number().int().min(1).max(MOST_VERSIONS);
const { purpose } = readCaseQuery.shape;

export const versionParams = caseParams.extend({ version });
export const versionsQuery = z.strictObject(partOfList());
/** `since`: what it is compared with; left out: the version before it. */
export const versionQuery = z.strictObject({ since: version.optional(), purpose });
export const versionAtQuery = z.strictObject({ at: instantText, purpose });

const isoDay = z.iso.date();
const instant = z.iso.datetime({ offset: true });
/** Null: the house itself, as by an import. */
const by = z.object({ id: z.uuid(), name: z.string() }).nullable();

/** Who wrote a version, when and why, and which fields it changed; never what stands in them. */
const versionItem = z.object({
  id: z.uuid(),
  version: z.int(),
  at: instant,
  by,
  reason: z.string().nullable(),
  fields: z.array(z.string()),
});

const snapshot = z.object({
  wardCode: z.string(),
  registrationNo: z.string(),
  name: z.string(),
  nameKana: z.string(),
  birthDate: isoDay.nullable(),
  sex: codeIn(SEX),
  consultationOfficeId: z.uuid().nullable(),
  keeperId: z.uuid().nullable(),
  profile: caseProfile,
});

const rowChange = z.object({
  change: z.enum(['added', 'removed', 'changed', 'moved']),
  was: z.int().nullable(),
  is: z.int().nullable(),
  before: z.unknown(),
  after: z.unknown(),
  members: z.array(z.string()),
});

const difference = z.object({
  path: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  rows: z.array(rowChange).nullable(),
  /** The last version that touched it. */
  version: z.int(),
});

/** Names of users and organisations whose ids stand in a version. */
const names = z.record(z.uuid(), z.string());

export const versionPage = z.object({ items: z.array(versionItem), next: z.uuid().nullable() });

export const versionView = versionItem.extend({
  snapshot,
  /** What it is compared with; null: it is the first. */
  since: z.int().nullable(),
  differences: z.array(difference),
  /** The versions after `since` up to this one, newest first. */
  steps: z.array(versionItem),
  names,
});

/** A case as it was: what was on file, and whether it might be shown. */
export const versionAtView = versionItem.extend({
  snapshot,
  status: codeIn(CASE_STATUS),
  /** The one that held. */
  consent: z
    .object({
      givenBy: codeIn(CONSENT_BY),
      scopes: z.array(codeIn(CONSENT_SCOPE)),
      method: codeIn(CONSENT_METHOD),
      givenOn: isoDay,
      expiresOn: isoDay.nullable(),
    })
    .nullable(),
  decision: z
    .object({
      council: z.string(),
      decidedOn: isoDay,
      outcome: z.enum(['APPROVED', 'CONDITIONAL', 'REJECTED']),
      conditions: z.string().nullable(),
    })
    .nullable(),
  names,
});

export type VersionItem = z.input<typeof versionItem>;
export type VersionPage = z.input<typeof versionPage>;
export type VersionView = z.input<typeof versionView>;
export type VersionAtView = z.input<typeof versionAtView>;
