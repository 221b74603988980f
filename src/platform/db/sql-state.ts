/**
 * What PostgreSQL says of a value that no column can hold: NUL and broken characters (22021, 22P05),
 * numbers and instants that are too large or none (22003, 22007, 22008, 22009).
 */
const unstorable = /^(?:22021|22P05|22003|22007|22008|22009)$/;

/** Whether a step failed on a value that was sent; nothing of the step was kept. */
export function isUnstorable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, cause } = error as Error & { code?: unknown };
  return (typeof code === 'string' && unstorable.test(code)) || isUnstorable(cause);
}
