/** The address of the page as it may be trusted: the emergency that the rules are tried on. */
export function readTried({ emergency }: Record<string, unknown>): { emergency?: string } {
  const isId = typeof emergency === 'string' && /^[0-9a-f-]{36}$/.test(emergency);
  return isId ? { emergency } : {};
}
