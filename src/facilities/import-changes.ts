import { facilityKey } from './wamnet.ts';

interface Office {
  readonly officeNo: string;
  readonly name: string;
  readonly sourceHash: string | null;
}

export interface Changes<Known, Listed> {
  added: Listed[];
  changed: { known: Known; listed: Listed }[];
  /** Imported earlier and not listed now. */
  gone: Known[];
}

/**
 * What a file changes. An office is the same by number and name. One that was renamed is recognised
 * where its number stands for one missing and one new office: it keeps its rooms and its staff.
 */
export function changesBetween<Known extends Office, Listed extends Office>(
  known: readonly Known[],
  listed: readonly Listed[],
): Changes<Known, Listed> {
  const knownByKey = new Map(known.map((it) => [facilityKey(it), it]));
  const listedKeys = new Set(listed.map(facilityKey));
  const missing = known.filter((it) => it.sourceHash !== null && !listedKeys.has(facilityKey(it)));
  const fresh = listed.filter((it) => !knownByKey.has(facilityKey(it)));
  const changed = listed.flatMap((it) => {
    const before = knownByKey.get(facilityKey(it));
    return before === undefined || before.sourceHash === it.sourceHash
      ? []
      : [{ known: before, listed: it }];
  });
  const missingByNumber = onlyOnes(missing);
  const renamed = [...onlyOnes(fresh)].flatMap(([officeNo, it]) => {
    const before = missingByNumber.get(officeNo);
    return before === undefined ? [] : [{ known: before, listed: it }];
  });
  const renamedFrom = new Set<Known>(renamed.map((it) => it.known));
  const renamedTo = new Set<Listed>(renamed.map((it) => it.listed));
  return {
    added: fresh.filter((it) => !renamedTo.has(it)),
    changed: [...changed, ...renamed],
    gone: missing.filter((it) => !renamedFrom.has(it)),
  };
}

/** By number, those whose number nobody shares. */
function onlyOnes<T extends Office>(offices: readonly T[]): Map<string, T> {
  const only = new Map<string, T>();
  const shared = new Set<string>();
  for (const office of offices) {
    if (only.has(office.officeNo)) shared.add(office.officeNo);
    only.set(office.officeNo, office);
  }
  for (const officeNo of shared) only.delete(officeNo);
  return only;
}
