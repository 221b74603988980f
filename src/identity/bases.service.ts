import { system } from '../platform/actor.ts';
import type { InTx } from '../platform/db/tx.ts';
import { type BaseRow, insertBase, listBases } from './bases.store.ts';
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

export function allBases(inTx: InTx): Promise<BaseRow[]> {
  return inTx(system('bases'), listBases);
}
