import { onCallWords, slotNames, sourceNames } from '../../words/on-call.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { formatSpan } from '../when.ts';
import type { Marked } from './marks.ts';

/** The words for what is special of a shift. */
export function useMarks({ source, isDouble, isAway }: Marked): string[] {
  const w = useWords(onCallWords);
  const say = useSay();
  return [
    ...(isAway ? [w.away] : []),
    ...(isDouble ? [w.twoSlots] : []),
    ...(source === null ? [] : [say(sourceNames[source])]),
  ];
}

/** All that is known of a shift, in the order in which it is read out. */
export function useShiftName(marked: Marked): string {
  const language = useLanguage();
  const say = useSay();
  const marks = useMarks(marked);
  const { person, slot } = marked.shift;
  return [person.name, say(slotNames[slot]), formatSpan(marked.shift, language), ...marks].join(
    ' ',
  );
}
