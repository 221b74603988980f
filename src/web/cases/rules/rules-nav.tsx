import { paths } from '../../paths.ts';
import { PageTabs } from '../../ui/page-tabs.tsx';
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
    <PageTabs
      label={w.pages}
      className="border-b border-line pb-2"
      tabs={pages.map(([word, to]) => ({ to, isExact: true, text: w[word] }))}
    />
  );
}
