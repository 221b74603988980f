import { createHash } from 'node:crypto';
import { system } from '../platform/actor.ts';
import type { InTx } from '../platform/db/tx.ts';
import { readCsv } from '../platform/files/csv.ts';
import { hasErrors, inFileOrder } from '../platform/text/row-problem.ts';
import { searchKey } from '../platform/text/search-key.ts';
import { type ImportReport, nothingWritten } from './import-report.ts';
import * as store from './imports.store.ts';
import { facilityKey, parseWamnet, type WamFacility } from './wamnet.ts';

export interface ImportOptions {
  baseId: string;
  isDryRun?: boolean;
  /** Told how many of `total` rows are prepared; the writing itself is one short transaction. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Reads a WAM NET file and brings the base's facilities up to it: all or nothing, and the same file
 * again changes nothing. Reading, checking and hashing happen before the transaction.
 */
export async function importFacilities(
  inTx: InTx,
  path: string,
  { baseId, isDryRun = false, onProgress }: ImportOptions,
): Promise<ImportReport> {
  const file = await readCsv(path);
  if (!file.ok) return nothingWritten(file.problems, 0, isDryRun);
  const parsed = parseWamnet(file.header, file.rows);
  const problems = inFileOrder([...file.problems, ...parsed.problems]);
  if (hasErrors(problems)) return nothingWritten(problems, parsed.rowCount, isDryRun);
  const prepared = new Map<string, store.ImportedFacility>();
  for (const facility of parsed.facilities) {
    prepared.set(facilityKey(facility), importedOf(facility));
    onProgress?.(prepared.size, parsed.facilities.length);
  }
  return inTx(system('import', baseId), async (tx) => {
    await store.lockImports(tx);
    const known = new Map((await store.knownFacilities(tx)).map((it) => [facilityKey(it), it]));
    const added: store.ImportedFacility[] = [];
    const changed: { id: string; to: store.ImportedFacility }[] = [];
    for (const [key, facility] of prepared) {
      const before = known.get(key);
      if (before === undefined) added.push(facility);
      else if (before.sourceHash !== facility.sourceHash)
        changed.push({ id: before.id, to: facility });
    }
    if (!isDryRun) {
      await store.insertFacilities(tx, added);
      for (const { id, to } of changed) await store.updateFacility(tx, id, to);
      if (added.length + changed.length > 0) tx.publish('facilities', baseId, 'imported');
    }
    const gone = [...known].filter(([key, it]) => it.sourceHash !== null && !prepared.has(key));
    return {
      isWritten: !isDryRun,
      isDryRun,
      rows: parsed.rowCount,
      created: added.length,
      changed: changed.length,
      unchanged: prepared.size - added.length - changed.length,
      noLongerListed: gone.length,
      problems,
    };
  });
}

function importedOf(facility: WamFacility): store.ImportedFacility {
  const { officeNo, name, nameKana, corporation, municipalityCode, address, phone, fax } = facility;
  const { latitude, longitude, capacity } = facility;
  const content = {
    officeNo,
    name,
    nameKana,
    corporation,
    municipalityCode,
    address,
    phone,
    fax,
    latitude,
    longitude,
    capacity,
  };
  return {
    ...content,
    searchKey: `${searchKey(name)} ${searchKey(nameKana)}`,
    sourceHash: createHash('sha256').update(JSON.stringify(content)).digest('hex'),
  };
}
