import { Link } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import { useMe } from '../session.tsx';
import { buttonClass } from '../ui/button.tsx';
import { roomsTabsWords } from '../words/rooms-tabs.ts';
import { useWords } from '../words/words.ts';

const ofTheBase = [
  ['now', paths.rooms],
  ['plan', paths.roomPlan],
  ['reports', paths.reportRounds],
  ['facilities', paths.facilities],
  ['trials', paths.trialStays],
  ['tasks', paths.tasks],
  ['declines', paths.declines],
  ['fallback', paths.fallback],
  ['rules', paths.matchRules],
] as const;
const ofTheHouse = [
  ['now', paths.rooms],
  ['plan', paths.roomPlan],
  ['ownFacility', paths.facilities],
  ['trials', paths.trialStays],
  ['tasks', paths.tasks],
] as const;

/** The ways between the pages about rooms. */
export function RoomsTabs() {
  const w = useWords(roomsTabsWords);
  const pages = useMe().role === 'facility_staff' ? ofTheHouse : ofTheBase;
  return (
    <nav aria-label={w.pages} className="no-print flex flex-wrap gap-1">
      {pages.map(([word, to]) => (
        <Link
          key={word}
          to={to}
          activeOptions={{ exact: word === 'now', includeSearch: false }}
          className={`${buttonClass('quiet')} aria-[current=page]:bg-primary-soft forced-colors:aria-[current=page]:border-4`}
        >
          {w[word]}
        </Link>
      ))}
    </nav>
  );
}
