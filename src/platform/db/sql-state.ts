/**
 * What PostgreSQL says of a value that no column can hold: NUL and broken characters (22021, 22P05),
 * numbers and instants that are too large or none (22003, 22007, 22008, 22009).
 */
const unstorable = /^(?:22021|22P05|22003|22007|22008|22009)$/;

/** A deadlock that was broken by ending this step, or a serialisation that failed. */
const crossed = /^(?:40P01|40001)$/;

/** Whether a step failed on a value that was sent; nothing of the step was kept. */
export const isUnstorable = (error: unknown): boolean => hasState(error, unstorable);

/** Whether a step was ended for what others did at the same time; nothing of the step was kept. */
export const isCrossed = (error: unknown): boolean => hasState(error, crossed);

/** Something that may be there once was there already; nothing of the step was kept. */
export const isThereAlready = (error: unknown): boolean => hasState(error, /^23505$/);

function hasState(error: unknown, states: RegExp): boolean {
  if (!(error instanceof Error)) return false;
  const { code, cause } = error as Error & { code?: unknown };
  return (typeof code === 'string' && states.test(code)) || hasState(cause, states);
}
