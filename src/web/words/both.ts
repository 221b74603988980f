import type { Label } from './label.ts';

/**
 * Japanese from the house's own words, English beside it: a code without English does not compile,
 * nor does English for a code that is gone.
 */
export function both<M extends Readonly<Record<string, string>>>(
  ja: M,
  en: { readonly [K in keyof M]: string },
): { readonly [K in keyof M]: Label } {
  return Object.fromEntries(
    Object.entries(ja).map(([code, label]) => [code, { ja: label, en: en[code as keyof M] }]),
  ) as { readonly [K in keyof M]: Label };
}

/** Codes that the server has no words for. `Code` names the type that they must cover exactly. */
export type Labels<Code extends string> = { readonly [C in Code]: Label };
