const JST_MS = 9 * 3_600_000;

/** The Japanese fiscal year (April to March, Asia/Tokyo) of an instant: 2026 for 2027-03-31 23:59 JST. */
export function fiscalYearOf(at: Date): number {
  const japan = new Date(at.getTime() + JST_MS);
  return japan.getUTCMonth() < 3 ? japan.getUTCFullYear() - 1 : japan.getUTCFullYear();
}

/** What people call an emergency: R8-000123 is the 123rd of 令和8年度. Holds no personal data. */
export function emergencyNumber(fiscalYear: number, count: number): string {
  // 令和1年度 is 2019: the fiscal year is named by the era of its end.
  return `R${fiscalYear - 2018}-${String(count).padStart(6, '0')}`;
}
