import { createHash } from 'node:crypto';
import { system } from '../platform/actor.ts';
import type { InTx } from '../platform/db/tx.ts';
import { readCsv } from '../platform/files/csv.ts';
import {
  type ImportOptions,
  type ImportReport,
  nothingWritten,
} from '../platform/text/import-report.ts';
import { hasErrors, inFileOrder } from '../platform/text/row-problem.ts';
import { searchKey } from '../platform/text/search-key.ts';
import { changesBetween } from './import-changes.ts';
import * as store from './imports.store.ts';
import { officeOf } from './office.ts';
import { parseWamnet, type WamFacility } from './wamnet.ts';

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
  const prepared: store.ImportedFacility[] = [];
  for (const facility of parsed.facilities) {
    prepared.push(importedOf(facility));
    onProgress?.(prepared.length, parsed.facilities.length);
  }
  return inTx(system('import', baseId), async (tx) => {
    await store.lockImports(tx);
    const { added, changed, gone } = changesBetween(await store.knownFacilities(tx), prepared);
    if (!isDryRun) {
      await store.insertFacilities(tx, added);
      for (const { known, listed } of changed) await store.updateFacility(tx, known.id, listed);
      if (added.length + changed.length > 0) tx.publish('rooms', baseId, 'facilities.imported');
    }
    return {
      isWritten: !isDryRun,
      isDryRun,
      rows: parsed.rowCount,
      created: added.length,
      changed: changed.length,
      unchanged: prepared.length - added.length - changed.length,
      noLongerListed: gone.length,
      problems,
    };
  });
}

function importedOf(facility: WamFacility): store.ImportedFacility {
  const content = officeOf(facility);
  return {
    ...content,
    searchKey: `${searchKey(content.name)} ${searchKey(content.nameKana)}`,
    sourceHash: createHash('sha256').update(JSON.stringify(content)).digest('hex'),
  };
}
