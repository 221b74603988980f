import { randomUUID } from 'node:crypto';
import postgres, { type Sql } from 'postgres';
import { inject } from 'vitest';

/** A clone of the migrated template, of its own for each test file (or house). */
export interface TestDatabase {
  adminUrl: string;
  appUrl: string;
  /** The owner's view: bypasses row-level security, for asserting on what is really there. */
  admin: Sql;
  drop(): Promise<void>;
}

const named = (url: string, name: string) =>
  Object.assign(new URL(url), { pathname: `/${name}` }).href;

export async function cloneDatabase(template = 'kyoten_template'): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const server = postgres(inject('adminUrl'), { max: 1, onnotice: () => {} });
  await server.unsafe(`create database ${name} template ${template} strategy file_copy`);
  await server.end();
  const adminUrl = named(inject('adminUrl'), name);
  const admin = postgres(adminUrl, { max: 2, onnotice: () => {} });
  return {
    adminUrl,
    appUrl: named(inject('appUrl'), name),
    admin,
    drop: async () => {
      await admin.end();
      const dropper = postgres(inject('adminUrl'), { max: 1, onnotice: () => {} });
      await dropper.unsafe(`drop database ${name} with (force)`);
      await dropper.end();
    },
  };
}
