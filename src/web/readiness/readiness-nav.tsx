import { paths } from '../paths.ts';
import { PageTabs } from '../ui/page-tabs.tsx';
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
    <PageTabs
      label={w.pages}
      tabs={pages.map(([word, to]) => ({ to, isExact: word === 'state', text: w[word] }))}
    />
  );
}
