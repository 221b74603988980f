/** A time of day as people type it (9:00, 9時30分, 0930, 9): HH:MM, 24:00 at the latest; null: none. */
export function readTime(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const match = /^(\d{1,2})(?:[:時](\d{2})?分?|(\d{2}))?$/.exec(plain);
  if (match === null) return null;
  const [, hours = '', colon, bare] = match;
  const time = `${hours.padStart(2, '0')}:${colon ?? bare ?? '00'}`;
  return /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time) ? time : null;
}
