import { system } from '../platform/actor.ts';
import type { InTx, Tx } from '../platform/db/tx.ts';
import { inField, Refused } from '../platform/problem.ts';
import { type BaseRow, insertBase, listBases, wardsOfBase } from './bases.store.ts';
import { identityProblems } from './identity.problems.ts';
import { createOrganisation, createUser } from './users.service.ts';

/**
 * The first things a base needs: itself, its organisation and somebody who can create accounts. Two
 * steps, since rows of a base are written by an actor of that base; returns the base's id.
 */
export async function createBase(
  inTx: InTx,
  input: {
    name: string;
    wardCodes: string[];
    admin: { name: string; email: string; password: string };
  },
): Promise<{ baseId: string; organisationId: string }> {
  const { name, wardCodes, admin } = input;
  const base = await inTx(system('init'), (tx) => insertBase(tx, { name, wardCodes }));
  return inTx(system('init', base.id), async (tx) => {
    const organisation = await createOrganisation(tx, { kind: 'BASE', name, wardCode: null });
    await createUser(tx, {
      ...admin,
      organisationId: organisation.id,
      role: 'admin',
      wardCodes: [],
    });
    return { baseId: base.id, organisationId: organisation.id };
  });
}

/** Refuses a ward that the base does not work for (`wardCode` of a body). Throws ward-not-of-base. */
export async function assertWardOfBase(tx: Tx, wardCode: string): Promise<void> {
  if (!(await wardsOfBase(tx)).includes(wardCode))
    throw new Refused(inField(identityProblems['ward-not-of-base'], '/wardCode'));
}

/** The wards that the base works for. */
export function wardsOf(tx: Tx): Promise<string[]> {
  return wardsOfBase(tx);
}

export function allBases(inTx: InTx): Promise<BaseRow[]> {
  return inTx(system('bases'), listBases);
}
