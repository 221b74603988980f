import { wardCodes } from '../words/codes-ward.ts';
import { wardWords } from '../words/ward.ts';
import { useSay, useWords } from '../words/words.ts';

/** The name of a ward by its code; of a place outside the city the code. */
export function useWardName(): (code: string) => string {
  const w = useWords(wardWords);
  const say = useSay();
  return (code) =>
    code in wardCodes ? say(wardCodes[code as keyof typeof wardCodes]) : w.other(code);
}
