import { z } from 'zod';
import { roles } from '../platform/actor.ts';
import { organisationKinds } from './organisation.ts';

export const signInBody = z.strictObject({
  email: z.string().trim().toLowerCase().min(3).max(254),
  password: z.string().min(1).max(200),
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

const wardCode = z.string().regex(/^\d{5}$/);

export const userBody = z.strictObject({
  organisationId: z.uuid(),
  role: z.enum(roles),
  name: z.string().trim().min(1).max(100),
  email: z
    .email()
    .max(254)
    .transform((text) => text.toLowerCase()),
  /** At least 12 characters: the only factor until the second one is set up. */
  password: z.string().min(12).max(200),
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
  kind: z.enum(Object.keys(organisationKinds) as [keyof typeof organisationKinds]),
  name: z.string().trim().min(1).max(200),
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
