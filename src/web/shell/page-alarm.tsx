import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { TEMPLATE_TITLES } from '../../paging/message.ts';
import type { PageView } from '../../paging/paging.api.ts';
import { myPagesQuery } from '../api/queries.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { shellWords } from '../words/shell.ts';
import { useSay, useWords } from '../words/words.ts';
import { AnswerTold } from './answer-told.tsx';
import { useHush } from './hush.ts';
import { LoudPage } from './loud-page.tsx';
import { Notices } from './notices.tsx';
import { inOrder, isRead, matterOf } from './pages.ts';
import { useReadPath } from './read-path.ts';
import { useRinging } from './ringing.ts';
import { useAnswer } from './use-answer.ts';

/** A press or key so soon after something else stood there was meant for that. */
const tooSoonMs = 600;

/** My open pages: what asks for an answer rings until it has one. */
export function PageAlarm() {
  const readPath = useReadPath();
  const pages = useQuery(myPagesQuery).data?.pages ?? [];
  const loud = useInOrder(pages.filter((page) => page.asksForAnswer && !isRead(page, readPath)));
  const quiet = useInOrder(pages.filter((page) => !page.asksForAnswer));
  const [first] = loud;
  const firstSince = useSince(first ? matterOf(first) : quiet[0] && 'notices');
  const hush = useHush();
  const answering = useAnswer((page) => hush.hush(matterOf(page)));
  const answerFirst = () => {
    if (!first || answering.isRunning || Date.now() - firstSince.current < tooSoonMs) return;
    answering.answer(first);
  };
  useRinging(loud, hush.hushed);
  useShortcut('KeyT', answerFirst);
  return (
    <>
      <AnswerTold answering={answering} />
      {!first && quiet.length > 0 && <Notices pages={quiet} />}
      <Announced loud={loud} />
      {first && (
        <LoudPage
          key={matterOf(first)}
          page={first}
          others={loud.slice(1)}
          isRunning={answering.isRunning}
          onAnswer={answerFirst}
          onCannot={() => answering.cannot(first)}
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
