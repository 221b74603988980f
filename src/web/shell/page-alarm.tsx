import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { TEMPLATE_TITLES } from '../../paging/message.ts';
import type { PageView } from '../../paging/paging.api.ts';
import { useAct } from '../api/act.ts';
import { ApiProblem, answered, api, Unreachable } from '../api/client.ts';
import { myPagesQuery } from '../api/queries.ts';
import { keys } from '../api/touched.ts';
import { paths } from '../paths.ts';
import { Button } from '../ui/button.tsx';
import { Failure, Notice } from '../ui/notice.tsx';
import { useFocusWhen } from '../ui/use-focus-when.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { commonWords } from '../words/common.ts';
import { shellWords } from '../words/shell.ts';
import { useSay, useWords } from '../words/words.ts';
import { useHush } from './hush.ts';
import { LoudPage } from './loud-page.tsx';
import { Notices } from './notices.tsx';
import { inOrder, isRead, isTaken, matterOf, takenBy } from './pages.ts';
import { useReadPath } from './read-path.ts';
import { useRinging } from './ringing.ts';

/** A press or key so soon after something else stood there was meant for that. */
const tooSoonMs = 600;

/** My open pages: what asks for an answer rings until it has one. */
export function PageAlarm() {
  const router = useRouter();
  const readPath = useReadPath();
  const pages = useQuery(myPagesQuery).data?.pages ?? [];
  const loud = useInOrder(pages.filter((page) => page.asksForAnswer && !isRead(page, readPath)));
  const quiet = useInOrder(pages.filter((page) => !page.asksForAnswer));
  const take = useAct(
    ({ subject: { id } }: PageView) =>
      answered(api.POST('/api/v1/emergencies/{id}/take', { params: { path: { id } } })),
    {
      touches: [keys.pages, keys.emergencies],
      onDone: (_, { subject: { id } }) =>
        void router.navigate({ to: paths.emergency, params: { id } }),
    },
  );
  const [tried, setTried] = useState<PageView | null>(null);
  const [first] = loud;
  const firstSince = useSince(first ? matterOf(first) : quiet[0] && 'notices');
  const hush = useHush();
  const answerFirst = () => {
    if (!first || take.isRunning || Date.now() - firstSince.current < tooSoonMs) return;
    if (!isTaken(first)) return void router.navigate({ to: first.path });
    setTried(first);
    // Whoever has answered and is not heard must be able to telephone.
    take.runAsync(first).catch((error: unknown) => {
      if (error instanceof Unreachable) hush.hush(matterOf(first));
    });
  };
  useRinging(loud, hush.hushed);
  useShortcut('KeyT', answerFirst);
  return (
    <>
      {take.error && tried && <NotTaken page={tried} error={take.error} onClose={take.reset} />}
      {!first && quiet.length > 0 && <Notices pages={quiet} />}
      <Announced loud={loud} />
      {first && (
        <LoudPage
          key={matterOf(first)}
          page={first}
          others={loud.slice(1)}
          isRunning={take.isRunning}
          onAnswer={answerFirst}
          onRingAgain={hush.hushed.has(matterOf(first)) ? hush.ringAgain : null}
        />
      )}
    </>
  );
}

/** The queue outlives a look at the pages: see inOrder. */
function useInOrder(pages: readonly PageView[]): readonly PageView[] {
  const queue = useRef<readonly string[]>([]);
  const ordered = inOrder(pages, queue.current);
  useEffect(() => {
    queue.current = ordered.queue;
  });
  return ordered.pages;
}

/** When one value took the place of another, in epoch milliseconds of this device; 0: it came first. */
function useSince(value: string | undefined) {
  const since = useRef(0);
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    since.current = before.current === undefined ? 0 : Date.now();
    before.current = value;
  }, [value]);
  return since;
}

/** So many are said by name when several come at once. */
const mostSaid = 3;

/** Says every page aloud once, when it comes; one that is answered is not said again. */
function Announced({ loud }: { loud: readonly PageView[] }) {
  const w = useWords(shellWords);
  const say = useSay();
  const [said] = useState(() => new Set<string>());
  const [words, setWords] = useState('');
  useEffect(() => {
    const matters = loud.map(matterOf);
    for (const matter of said) if (!matters.includes(matter)) said.delete(matter);
    const fresh = loud.filter((page) => !said.has(matterOf(page)));
    for (const page of fresh) said.add(matterOf(page));
    if (fresh.length > 0)
      setWords(
        fresh
          .slice(0, mostSaid)
          .map((it) => `${say(TEMPLATE_TITLES[it.template])} ${it.reference}`)
          .join(' ') + (fresh.length > mostSaid ? w.andMore(fresh.length - mostSaid) : ''),
      );
  }, [loud, said, say, w]);
  return (
    <p role="alert" className="sr-only">
      {loud.length > 0 && words && w.pagedSaid(words)}
    </p>
  );
}

/** Somebody was quicker: who, and that the call is in good hands. Everything else is a failure. */
function NotTaken({ page, error, onClose }: { page: PageView; error: Error; onClose(): void }) {
  const w = useWords(shellWords);
  const common = useWords(commonWords);
  const router = useRouter();
  const owner = error instanceof ApiProblem ? takenBy(error.code, error.extra) : null;
  const place = useFocusWhen(owner ?? false);
  return (
    <div
      ref={place}
      tabIndex={-1}
      className="border-t border-line-strong bg-paper px-3 py-2 -outline-offset-4"
    >
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-2">
        <div className="flex-1 basis-64">
          {owner ? (
            <Notice isAnnounced title={w.takenByOther(page.reference, owner)} />
          ) : (
            <Failure error={error} />
          )}
        </div>
        <Button
          onPress={() => {
            onClose();
            void router.navigate({ to: page.path });
          }}
        >
          {w.open}
        </Button>
        <Button onPress={onClose}>{common.close}</Button>
      </div>
    </div>
  );
}
