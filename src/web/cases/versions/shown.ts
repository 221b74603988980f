/** What the address says is to be seen: a version, or the one that held at an instant. */
export interface ShownVersion {
  version?: number;
  at?: string;
}

/** The address of the page as it may be trusted. */
export function readShownVersion({ version, at }: Record<string, unknown>): ShownVersion {
  if (typeof at === 'string' && !Number.isNaN(Date.parse(at)))
    return { at: new Date(at).toISOString() };
  const isVersion = typeof version === 'number' && Number.isInteger(version) && version > 0;
  return isVersion ? { version } : {};
}
