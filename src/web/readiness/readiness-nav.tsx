import { Link } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import { buttonClass } from '../ui/button.tsx';
import { cx } from '../ui/classes.ts';
import { readinessWords } from '../words/readiness.ts';
import { useWords } from '../words/words.ts';

const pages = [
  ['state', paths.readiness],
  ['drills', paths.drills],
  ['figures', paths.figures],
] as const;

/** The three pages of readiness. */
export function ReadinessNav() {
  const w = useWords(readinessWords);
  return (
    <nav aria-label={w.pages} className="no-print flex flex-wrap gap-1">
      {pages.map(([word, to]) => (
        <Link
          key={word}
          to={to}
          activeOptions={{ exact: word === 'state' }}
          className={cx(
            buttonClass('quiet'),
            'aria-[current=page]:bg-primary-soft forced-colors:aria-[current=page]:border-4',
          )}
        >
          {w[word]}
        </Link>
      ))}
    </nav>
  );
}
