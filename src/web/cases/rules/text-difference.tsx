import { consentTextWords } from '../../words/consent-texts.ts';
import { useWords } from '../../words/words.ts';
import { differencesOf } from './text-differences.ts';

/** What is new in a text and what is gone, each by a word and a line of its own kind, not by colour alone. */
export function TextDifference({ before, after }: { before: string; after: string }) {
  const w = useWords(consentTextWords);
  const pieces = differencesOf(before, after);
  if (pieces.every(({ kind }) => kind === 'same')) return <p>{w.noDifference}</p>;
  return (
    <div className="rounded-8 border border-line bg-paper p-3 leading-7 break-words whitespace-pre-wrap">
      {pieces.map(({ kind, text }, index) => {
        const key = `${index}${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark
            key={key}
            className={kind === 'added' ? 'bg-good-soft font-bold' : 'bg-act-soft text-ink-soft'}
          >
            <span className="sr-only">{kind === 'added' ? w.addedHere : w.removedHere}</span>
            {text}
          </Mark>
        );
      })}
    </div>
  );
}
