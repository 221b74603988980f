import { type Findable, SEARCH_VERSION, searchKeysOf } from './search-keys.ts';

const atOnce = 500;

/** A connection of the database's owner. */
interface Owner {
  query<R>(text: string, values?: unknown[]): Promise<{ rows: R[] }>;
}

/**
 * Keys anew, as the database's owner, every case whose keys were made by older rules or by none. In
 * parts that commit by themselves: what was done before a crash stays done, and two processes that do
 * this at once share the work. Erased cases have nothing to be found by. Returns how many there were.
 */
export async function renewSearchKeys(owner: Owner): Promise<number> {
  for (let renewed = 0; ; ) {
    const part = await renewPart(owner);
    if (part === 0) return renewed;
    renewed += part;
  }
}

async function renewPart(owner: Owner): Promise<number> {
  await owner.query('begin');
  try {
    await owner.query(
      "select set_config('app.actor', 'system', true), set_config('app.actor_name', 'search-keys', true)",
    );
    const { rows } = await owner.query<Findable & { id: string }>(
      `select id, name, name_kana as "nameKana", registration_no as "registrationNo", profile
       from priority_cases where search_version < $1 and erased_at is null
       order by id limit $2 for update skip locked`,
      [SEARCH_VERSION, atOnce],
    );
    const keyed = rows.map((row) => ({ id: row.id, ...searchKeysOf(row) }));
    if (keyed.length > 0)
      await owner.query(
        `update priority_cases c set search_key = k."searchKey", sound_key = k."soundKey",
           search_grams = k."searchGrams", search_version = k."searchVersion"
         from jsonb_to_recordset($1::jsonb) as k(id uuid, "searchKey" text, "soundKey" text,
           "searchGrams" text[], "searchVersion" integer) where c.id = k.id`,
        [JSON.stringify(keyed)],
      );
    await owner.query('commit');
    return rows.length;
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}
