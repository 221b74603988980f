import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { TEMPLATE_TITLES } from '../../paging/message.ts';
import type { PageView } from '../../paging/paging.api.ts';
import { ApiProblem, answered, api } from '../api/client.ts';
import { shellWords } from '../words/shell.ts';
import { useSay, useWords } from '../words/words.ts';
import { ring } from './bell.ts';
import { notify } from './notifications.ts';
import { matterOf } from './pages.ts';

/**
 * System notice and title for as long as something asks for an answer; the sound for what is not
 * `hushed`.
 */
export function useRinging(loud: readonly PageView[], hushed: ReadonlySet<string>): void {
  const w = useWords(shellWords);
  const isAsking = loud.length > 0;
  const isSounding = loud.some((page) => !hushed.has(matterOf(page)));
  useEffect(() => (isSounding ? ring() : undefined), [isSounding]);
  useEffect(() => (isAsking ? flashTitle(w.titleAlarm) : undefined), [isAsking, w]);
  useNotifications(loud);
}

/** Each page once; what is answered, here or elsewhere, takes its notice away again. */
function useNotifications(loud: readonly PageView[]): void {
  const w = useWords(shellWords);
  const say = useSay();
  const router = useRouter();
  const [shown] = useState(() => new Map<string, () => void>());
  useEffect(() => {
    for (const [id, takeAway] of shown) {
      if (loud.some((page) => page.id === id)) continue;
      takeAway();
      shown.delete(id);
    }
    for (const page of loud) {
      if (shown.has(page.id)) continue;
      const stopTelling = tellSeen(page.id);
      shown.set(page.id, stopTelling);
      if (document.visibilityState === 'visible' && document.hasFocus()) continue;
      const takeAway = notify(w.notificationTitle, {
        body: `${say(TEMPLATE_TITLES[page.template])} ${page.reference}`,
        tag: page.subject.id,
        onOpen: () => void router.navigate({ to: page.path }),
      });
      shown.set(page.id, () => {
        stopTelling();
        takeAway();
      });
    }
  }, [loud, shown, w, say, router]);
  useEffect(
    () => () => {
      for (const takeAway of shown.values()) takeAway();
    },
    [shown],
  );
}

const againMs = 5_000;

/**
 * That a page has reached a screen is what the service waits to know of this way: told until it is
 * heard, or refused. Returns the end of it.
 */
function tellSeen(id: string): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () =>
    void answered(api.POST('/api/v1/pages/{id}/seen', { params: { path: { id } } })).catch(
      (error: unknown) => {
        const isRefused = error instanceof ApiProblem && error.status < 500;
        if (!isOver && !isRefused) timer = setTimeout(tell, againMs);
      },
    );
  tell();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

const flashMs = 1_000;

function flashTitle(alarm: string): () => void {
  const without = () => document.title.replaceAll(alarm, '');
  const flash = () => {
    document.title = document.title.startsWith(alarm) ? without() : alarm + without();
  };
  flash();
  const timer = setInterval(flash, flashMs);
  return () => {
    clearInterval(timer);
    document.title = without();
  };
}
