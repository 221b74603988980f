import { Link } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import { buttonClass } from '../ui/button.tsx';
import { onCallWords } from '../words/on-call.ts';
import { useWords } from '../words/words.ts';

const pages = [
  { to: paths.onCall, word: 'calendar', isExact: true },
  { to: paths.rotations, word: 'rotations', isExact: false },
  { to: paths.timeOff, word: 'timeOff', isExact: false },
  { to: paths.feeds, word: 'feeds', isExact: false },
  { to: paths.policy, word: 'policy', isExact: false },
] as const;

/** The ways between the pages of the plan. */
export function OnCallTabs() {
  const w = useWords(onCallWords);
  return (
    <nav aria-label={w.pages} className="no-print flex flex-wrap gap-1">
      {pages.map(({ to, word, isExact }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: isExact, includeSearch: false }}
          className={`${buttonClass('quiet')} aria-[current=page]:bg-primary-soft forced-colors:aria-[current=page]:border-4`}
        >
          {w[word]}
        </Link>
      ))}
    </nav>
  );
}
