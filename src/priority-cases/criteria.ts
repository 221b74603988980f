/** One criterion of 重点対象ケース. It has no weight: criteria say who belongs, not who comes first. */
export interface Criterion {
  /** Stable over the versions: what a case names. */
  id: string;
  label: string;
  /** When it is met, in the words of those who agreed on it. */
  guidance: string;
}
