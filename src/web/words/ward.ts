import { defineWords } from './words.ts';

/** A place that is no ward of this city. */
export const wardWords = defineWords({
  other: { ja: (code: string) => `市外（${code}）`, en: (code: string) => `other (${code})` },
});
