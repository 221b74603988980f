import { paths } from '../paths.ts';
import { useMe } from '../session.tsx';
import { PageTabs } from '../ui/page-tabs.tsx';
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
    <PageTabs
      label={w.pages}
      tabs={pages.map(([word, to]) => ({ to, isExact: word === 'now', text: w[word] }))}
    />
  );
}
