import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { TEMPLATE_TITLES } from '../../paging/message.ts';
import type { PageView } from '../../paging/paging.api.ts';
import { Button } from '../ui/button.tsx';
import { Elapsed } from '../ui/time.tsx';
import { cannotWords } from '../words/cannot.ts';
import { shellWords } from '../words/shell.ts';
import { useSay, useWords } from '../words/words.ts';
import { useIsMute } from './bell.ts';
import { answerWayOf } from './pages.ts';

/**
 * The page that asks for an answer, in red. Its button is at the very bottom: what comes besides
 * comes above it, and moves nothing under the pointer.
 */
export function LoudPage({
  page,
  others,
  isRunning,
  onAnswer,
  onCannot,
  onRingAgain,
}: {
  page: PageView;
  others: readonly PageView[];
  isRunning: boolean;
  onAnswer(): void;
  onCannot(): void;
  /** Null: it rings. */
  onRingAgain: (() => void) | null;
}) {
  const w = useWords(shellWords);
  const say = useSay();
  const router = useRouter();
  const isMute = useIsMute();
  const way = answerWayOf(page);
  const [isRefusing, setRefusing] = useState(false);
  const means = cannotWords[page.template];
  return (
    <section
      aria-label={w.paged}
      className="notice border-t-4 border-red-1200 bg-act forced-colors:border-y-8! p-3 text-white"
    >
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-2">
        {others.length > 0 && <Others pages={others} />}
        <div className="min-w-48 flex-1">
          <p className="text-lg leading-snug font-bold">
            {say(TEMPLATE_TITLES[page.template])} {page.reference}
          </p>
          <p className="text-sm">
            {w.waitingFor} <Elapsed since={page.openedAt} />
            {onRingAgain ? ` ${w.hushed}` : isMute && ` ${w.soundBlocked}`}
          </p>
          {isRefusing && means && (
            <p role="status" className="font-bold">
              {say(means)}
            </p>
          )}
        </div>
        <div className="flex flex-1 flex-wrap justify-end gap-2">
          {onRingAgain && (
            <Button className="min-h-14" onPress={onRingAgain}>
              {w.ringAgain}
            </Button>
          )}
          {/* What can be taken back by nobody is said before; the main button stays where it is. */}
          {isRefusing ? (
            <>
              <Button className="min-h-14" onPress={() => setRefusing(false)}>
                {w.back}
              </Button>
              <Button className="min-h-14" isRunning={isRunning} onPress={onCannot}>
                {w.cannotDo}
              </Button>
            </>
          ) : (
            <>
              {means && (
                <Button className="min-h-14" onPress={() => setRefusing(true)}>
                  {w.cannot}
                </Button>
              )}
              {way !== 'open' && (
                <Button
                  className="min-h-14"
                  onPress={() => void router.navigate({ to: page.path })}
                >
                  {w.open}
                </Button>
              )}
            </>
          )}
          <Button
            data-first
            className="min-h-14 min-w-52 flex-1 text-lg sm:flex-none"
            aria-keyshortcuts="Alt+T"
            isRunning={isRunning}
            onPress={onAnswer}
          >
            {{ take: w.takeNow, say: w.answerNow, open: w.openNow }[way]}
            {/* A telephone has no such key. */}
            <span className="text-sm font-normal pointer-coarse:hidden">{w.answerKey}</span>
          </Button>
        </div>
      </div>
    </section>
  );
}

const mostOthers = 4;

/** What else rings: to be opened, and taken when its turn has come. */
function Others({ pages }: { pages: readonly PageView[] }) {
  const w = useWords(shellWords);
  const router = useRouter();
  return (
    <div className="flex w-full flex-wrap items-center gap-2 text-sm">
      <p>{w.alsoPaged(pages.length)}</p>
      {pages.slice(0, mostOthers).map((page) => (
        <Button key={page.id} onPress={() => void router.navigate({ to: page.path })}>
          {page.reference}
        </Button>
      ))}
    </div>
  );
}
