import { Suspense } from 'react';
import type { DisclosedSheet } from '../../priority-cases/disclosure.ts';
import { Loading, Section } from '../ui/layout.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { Notice } from '../ui/notice.tsx';
import { untilLoaded } from '../ui/until-loaded.ts';
import { useWhenIdle } from '../ui/use-when-idle.ts';
import { offerWords } from '../words/offer.ts';
import { useWords } from '../words/words.ts';

const loadNeedList = async () => (await import('../person/need-list.tsx')).NeedList;
const NeedList = lazyPart(loadNeedList);
/** A consent may be narrowed while the page is open. */
const loadAhead = () => void untilLoaded(loadNeedList);
const PersonSheet = lazyPart(async () => (await import('../person/person-sheet.tsx')).PersonSheet);

/** The emergency sheet; where the consent does not reach that far, what is needed and why no more. */
export function DisclosedPerson({ sheet }: { sheet: DisclosedSheet }) {
  const w = useWords(offerWords);
  useWhenIdle(loadAhead);
  if (sheet.stage !== 'accepted') return null;
  if (sheet.person)
    return (
      <Section title={w.sheet}>
        <div className="text-base">
          <Suspense fallback={<Loading height="40rem" />}>
            <PersonSheet sheet={sheet.person} />
          </Suspense>
        </div>
      </Section>
    );
  return (
    <Section title={w.need}>
      <Notice tone="warn">{w.withheld}</Notice>
      <div className="text-base">
        <Suspense fallback={<Loading height="20rem" />}>
          <NeedList need={sheet.need} />
        </Suspense>
      </div>
    </Section>
  );
}
