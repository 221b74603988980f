/**
 * What is left to send of a text once `sent` has arrived: what was added behind it meanwhile. Where
 * the sent part itself was changed, all of it.
 */
export function restOf(now: string, sent: string): string {
  const typed = now.trimStart();
  const arrived = sent.trim();
  return typed.startsWith(arrived) ? typed.slice(arrived.length).trimStart() : now;
}
