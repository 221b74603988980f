import { z } from 'zod';
import { roles } from '../platform/actor.ts';
import { codeIn, emailAddress, prose, typed, wardCode } from '../platform/text/wire.ts';
import { organisationKinds } from './organisation.ts';

export const signInBody = z.strictObject({
  email: typed(254).toLowerCase(),
  password: prose(200).min(1),
});

export const me = z.object({
  userId: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  organisationId: z.uuid(),
  organisation: z.string(),
  wardCodes: z.array(z.string()),
});

export const nothing = z.object({ ok: z.literal(true) });

export const userBody = z.strictObject({
  organisationId: z.uuid(),
  role: z.enum(roles),
  name: typed(100),
  email: emailAddress,
  /** At least 12 characters: the only factor until the second one is set up. */
  password: prose(200).min(12),
  wardCodes: z.array(wardCode).max(20).default([]),
});

export const userView = z.object({
  id: z.uuid(),
  organisationId: z.uuid(),
  role: z.enum(roles),
  name: z.string(),
  email: z.string(),
  wardCodes: z.array(z.string()),
  isDisabled: z.boolean(),
  version: z.number(),
});

export const userList = z.object({ items: z.array(userView), next: z.string().nullable() });

export const organisationBody = z.strictObject({
  kind: codeIn(organisationKinds),
  name: typed(200),
  wardCode: wardCode.nullable().default(null),
});

export const organisationView = z.object({
  id: z.uuid(),
  kind: z.string(),
  name: z.string(),
  wardCode: z.string().nullable(),
});

export const organisationList = z.object({
  items: z.array(organisationView),
  next: z.string().nullable(),
});
