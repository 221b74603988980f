import { Link } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { rulesNavWords } from '../../words/rules-nav.ts';
import { useWords } from '../../words/words.ts';

const pages = [
  ['fields', paths.registerRules],
  ['criteria', paths.criteria],
  ['texts', paths.consentTexts],
] as const;

/** The ways between the pages of what the register is kept by. */
export function RulesNav() {
  const w = useWords(rulesNavWords);
  return (
    <nav aria-label={w.pages} className="no-print flex flex-wrap gap-1 border-b border-line pb-2">
      {pages.map(([word, to]) => (
        <Link
          key={word}
          to={to}
          activeOptions={{ exact: true, includeSearch: false }}
          className={`${buttonClass('quiet')} aria-[current=page]:bg-primary-soft forced-colors:aria-[current=page]:border-4`}
        >
          {w[word]}
        </Link>
      ))}
    </nav>
  );
}
