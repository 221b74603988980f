import type { TimelineView } from '../../../emergencies/emergencies.api.ts';
import type { Identified, RescueCall } from '../../../emergencies/emergency.ts';
import { isIdMember, sentenceOf } from '../../../emergencies/entry-labels.ts';
import { formatTime } from '../../ui/time.tsx';
import { houseCodes } from '../../words/codes-house.ts';
import { emergencyWords } from '../../words/desk-emergency.ts';
import { factsWords } from '../../words/desk-facts.ts';
import { type Language, wordsIn } from '../../words/words.ts';
import { saidFields } from './fact-fields.ts';

export type Entry = TimelineView['items'][number];

/** What an entry says: the record's own sentence, and what the record keeps in nested members. */
export function saidOf({ data }: Entry, language: Language): string {
  const names = new Map(
    Object.keys(data)
      .filter(isIdMember)
      .map((member) => [
        String(data[member]),
        String(data[`${member.replace(/Id$/, '')}Name`] ?? ''),
      ]),
  );
  const timeOf = (iso: string) => formatTime(iso, language, true);
  return [sentenceOf(data, names, timeOf, language), ...nestedOf(data, language)]
    .filter(Boolean)
    .join(language === 'ja' ? '　' : ' · ');
}

function nestedOf(data: Entry['data'], language: Language): (string | undefined)[] {
  const w = wordsIn(emergencyWords, language);
  const rescue = data.rescue as RescueCall | null | undefined;
  const identified = data.identified as Identified | undefined;
  const learned = data.now as Record<string, unknown> | undefined;
  return [
    rescue &&
      (rescue.isCalled ? w.rescued(rescue.numbers.join('・')) : w.notRescued(rescue.reason)),
    identified && houseCodes.identification[identified.kind][language],
    learned &&
      saidFields(learned)
        .map(({ word }) => wordsIn(factsWords, language)[word])
        .join(w.join),
  ].map((it) => it || undefined);
}
