const longestDays = 366;

/** Days between two drills, in digits of either width; null: it is none. */
export function readDays(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  if (!/^\d{1,3}$/.test(plain)) return null;
  const days = Number(plain);
  return days >= 1 && days <= longestDays ? days : null;
}

/** A time of day as HH:MM, also where it is typed as 9:30, ９：３０ or 9時30分; null: it is none. */
export function readTime(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  const [, hour = '', minute = ''] = /^(\d{1,2})[:時](?:(\d{2})分?)?$/.exec(plain) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  if (minute === '' && !plain.endsWith('時')) return null;
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}
