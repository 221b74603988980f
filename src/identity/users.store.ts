import { and, asc, eq, gt, inArray, isNull, ne } from 'drizzle-orm';
import { baseOf, type Role, type UserActor } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { organisations, users } from './identity.tables.ts';
import type { OrganisationKind } from './organisation.ts';

export type UserRow = typeof users.$inferSelect;
type StaffRow = Pick<UserRow, 'role' | 'name' | 'email' | 'organisationId' | 'wardCodes'> & {
  userId: string;
};

/** The base's own account, which has the base's id, is nobody: it is not shown and cannot be changed. */
const isSomebody = ne(users.id, users.baseId);

export async function insertUser(
  tx: Tx,
  user: Pick<UserRow, 'organisationId' | 'role' | 'name' | 'email' | 'passwordHash' | 'wardCodes'>,
): Promise<UserRow | null> {
  const [row] = await tx.db
    .insert(users)
    .values({ ...user, baseId: baseOf(tx.actor), createdAt: tx.now })
    .onConflictDoNothing({ target: users.email })
    .returning();
  return row ?? null;
}

/**
 * The account that the house pages when it pages itself; as good as disabled from the start, so that
 * nobody can sign in with it, be on call or be paged as it. Returns its id.
 */
export async function keepHouseAccount(tx: Tx, name: string): Promise<string> {
  const baseId = baseOf(tx.actor);
  const [organisation] = await tx.db
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(eq(organisations.baseId, baseId), eq(organisations.kind, 'BASE')))
    .orderBy(asc(organisations.createdAt))
    .limit(1);
  if (organisation === undefined) throw new Error('a base has no organisation');
  await tx.db
    .insert(users)
    .values({
      id: baseId,
      baseId,
      organisationId: organisation.id,
      role: 'council_viewer',
      name,
      email: `house@${baseId}.invalid`,
      passwordHash: 'none',
      wardCodes: [],
      disabledAt: tx.now,
      createdAt: tx.now,
    })
    .onConflictDoNothing({ target: users.id });
  return baseId;
}

export async function findUser(tx: Tx, id: string): Promise<UserRow | null> {
  const [row] = await tx.db
    .select()
    .from(users)
    .where(and(eq(users.id, id), isSomebody));
  return row ?? null;
}

/** An account as it acts; null: there is none, or it is disabled. */
export async function actorOf(tx: Tx, id: string): Promise<UserActor | null> {
  const [row] = await tx.db
    .select({
      userId: users.id,
      baseId: users.baseId,
      organisationId: users.organisationId,
      role: users.role,
      wardCodes: users.wardCodes,
    })
    .from(users)
    .where(and(eq(users.id, id), isNull(users.disabledAt)));
  return row === undefined ? null : { kind: 'user', ...row };
}

export async function lockUser(tx: Tx, id: string): Promise<UserRow | null> {
  const [row] = await tx.db
    .select()
    .from(users)
    .where(and(eq(users.id, id), isSomebody))
    .for('update');
  return row ?? null;
}

export async function setDisabled(
  tx: Tx,
  user: UserRow,
  disabledAt: Date | null,
): Promise<UserRow> {
  const [row] = await tx.db
    .update(users)
    .set({ disabledAt, version: user.version + 1 })
    .where(eq(users.id, user.id))
    .returning();
  return row ?? user;
}

export function listUsers(tx: Tx, after: string | null, limit: number): Promise<UserRow[]> {
  return tx.db
    .select()
    .from(users)
    .where(and(isSomebody, after === null ? undefined : gt(users.id, after)))
    .orderBy(asc(users.id))
    .limit(limit);
}

export async function activeUserIds(
  tx: Tx,
  by: { role: Role } | { organisationId: string; role: Role },
): Promise<string[]> {
  const rows = await tx.db
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        eq(users.role, by.role),
        isNull(users.disabledAt),
        'organisationId' in by ? eq(users.organisationId, by.organisationId) : undefined,
      ),
    )
    .orderBy(asc(users.createdAt), asc(users.id));
  return rows.map((row) => row.id);
}

/** Accounts with one of these roles that can sign in, in the order in which they joined. */
export function activeUsers(tx: Tx, roles: readonly Role[]): Promise<StaffRow[]> {
  const { id, role, name, email, organisationId, wardCodes } = users;
  return tx.db
    .select({ userId: id, role, name, email, organisationId, wardCodes })
    .from(users)
    .where(and(inArray(users.role, [...roles]), isNull(users.disabledAt)))
    .orderBy(asc(users.createdAt), asc(users.id));
}

export async function namesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function organisationNamesOf(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(inArray(organisations.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function insertOrganisation(
  tx: Tx,
  organisation: { kind: OrganisationKind; name: string; wardCode: string | null },
) {
  const [row] = await tx.db
    .insert(organisations)
    .values({ ...organisation, baseId: baseOf(tx.actor), createdAt: tx.now })
    .returning();
  if (row === undefined) throw new Error('an organisation was not written');
  return row;
}

export async function hasOrganisation(tx: Tx, id: string): Promise<boolean> {
  return (await tx.db.$count(organisations, eq(organisations.id, id))) === 1;
}

/** null: there is no such organisation in the base. */
export async function kindOfOrganisation(tx: Tx, id: string): Promise<OrganisationKind | null> {
  const [row] = await tx.db
    .select({ kind: organisations.kind })
    .from(organisations)
    .where(eq(organisations.id, id));
  return row?.kind ?? null;
}

/** All but the facilities, of which there may be thousands; those of one kind beside each other. */
export function officesOf(tx: Tx) {
  const { id, name, kind, wardCode } = organisations;
  return tx.db
    .select({ id, name, kind, wardCode })
    .from(organisations)
    .where(ne(organisations.kind, 'FACILITY'))
    .orderBy(asc(kind), asc(name), asc(id));
}

export function listOrganisations(tx: Tx, after: string | null, limit: number) {
  return tx.db
    .select()
    .from(organisations)
    .where(after === null ? undefined : gt(organisations.id, after))
    .orderBy(asc(organisations.id))
    .limit(limit);
}

/** By their names. */
export function organisationsOfKind(
  tx: Tx,
  kind: OrganisationKind,
): Promise<{ id: string; name: string }[]> {
  return tx.db
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(eq(organisations.kind, kind))
    .orderBy(asc(organisations.name), asc(organisations.id));
}
