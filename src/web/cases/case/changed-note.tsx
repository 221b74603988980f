import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '../../session.tsx';
import { cx } from '../../ui/classes.ts';
import { Notice } from '../../ui/notice.tsx';
import { Ago } from '../../ui/time.tsx';
import { caseWords } from '../../words/case.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { saidOf, whoOf } from './history-entry.ts';
import { caseHistoryQuery } from './queries.ts';

/** Says, once what is shown has changed by somebody else's hand, whose it was. */
export function ChangedNote({ id }: { id: string }) {
  const w = useWords(caseWords);
  const language = useLanguage();
  const me = useMe();
  const newest = useInfiniteQuery(caseHistoryQuery(id)).data?.pages[0]?.items[0];
  const [known, setKnown] = useState<string | null>(null);
  const isMine = newest?.by?.id === me.userId;
  if (newest && newest.id !== known && (known === null || isMine)) setKnown(newest.id);
  const isNews = newest !== undefined && known !== null && newest.id !== known && !isMine;
  return (
    // The region is there before its word, and takes no room until then.
    <div role="status" className={cx(!isNews && '-mt-4')}>
      {isNews && (
        <Notice title={w.justChanged}>
          {w.changedBy(whoOf(newest, language), saidOf(newest, language))}{' '}
          <span className="text-sm text-ink-soft">
            <Ago iso={newest.at} />
          </span>
        </Notice>
      )}
    </div>
  );
}
