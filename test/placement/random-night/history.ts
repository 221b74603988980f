import type { Sql } from 'postgres';
import type { Change } from './checker.ts';

/** From here on every change of these tables is written down by the tables themselves. */
export async function keepHistory(admin: Sql): Promise<void> {
  await admin.unsafe(`
    create table night_history (seq bigserial primary key, tx text not null, what text not null, row jsonb not null);
    create function night_write() returns trigger language plpgsql security definer as $$
    begin
      insert into night_history (tx, what, row)
      values (pg_current_xact_id()::text, tg_table_name, to_jsonb(new) - 'state' - 'need' - 'person');
      return null;
    end $$;`);
  for (const table of ['occupancies', 'offers', 'consents', 'emergencies'])
    await admin.unsafe(
      `create trigger night after insert or update on ${table} for each row execute function night_write()`,
    );
}

export async function readHistory(admin: Sql): Promise<Change[]> {
  const rows = await admin<
    { seq: string; tx: string; what: Change['table']; row: Record<string, unknown> }[]
  >`select seq, tx, what, row from night_history order by seq`;
  return rows.map(({ seq, tx, what, row }) => ({ seq: Number(seq), tx, table: what, row }));
}
