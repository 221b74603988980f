import { paths } from '../paths.ts';
import { PageTabs } from '../ui/page-tabs.tsx';
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
    <PageTabs
      label={w.pages}
      tabs={pages.map(({ to, word, isExact }) => ({ to, isExact, text: w[word] }))}
    />
  );
}
