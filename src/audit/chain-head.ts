/** A position of the audit chain with its hash, which covers every row up to there. */
export interface ChainHead {
  position: number;
  /** SHA-256, 64 hexadecimal digits. */
  hash: string;
}

/** What recomputing the chain has found. */
export interface ChainReport {
  /** The first position whose row was changed, removed or put in between; null: the chain holds. */
  brokenAt: number | null;
  checked: number;
  /** The newest position checked; null: none. */
  head: ChainHead | null;
  /** Committed rows that are not sealed yet: the chain says nothing of them. */
  waiting: number;
}

/** POSITION:HASH, as people keep it outside the database. */
export function printHead({ position, hash }: ChainHead): string {
  return `${position}:${hash}`;
}

/** What `printHead` wrote; null when it is something else. */
export function parseHead(text: string): ChainHead | null {
  const match = /^([1-9]\d{0,14}):([0-9a-f]{64})$/i.exec(text.trim());
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { position: Number(match[1]), hash: match[2].toLowerCase() };
}
