import holidayJp from '@holiday-jp/holiday_jp';

let names: ReadonlyMap<string, string> | null = null;

/** Japan's public holidays by day (YYYY-MM-DD), as far as the law of today reaches. */
export function holidayNames(): ReadonlyMap<string, string> {
  names ??= new Map(Object.values(holidayJp.holidays).map(({ date, name }) => [date, name]));
  return names;
}

/** The days alone, for {@link layOut}. */
export function holidayDays(): ReadonlySet<string> {
  return new Set(holidayNames().keys());
}
