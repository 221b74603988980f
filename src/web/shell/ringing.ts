import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { TEMPLATE_TITLES } from '../../paging/message.ts';
import type { PageView } from '../../paging/paging.api.ts';
import { answered, api } from '../api/client.ts';
import { shellWords } from '../words/shell.ts';
import { useSay, useWords } from '../words/words.ts';
import { ring } from './bell.ts';
import { notify } from './notifications.ts';

/** Sound, system notice and title, for as long as something asks for an answer. */
export function useRinging(loud: readonly PageView[]): void {
  const w = useWords(shellWords);
  const isRinging = loud.length > 0;
  useEffect(() => (isRinging ? ring() : undefined), [isRinging]);
  useEffect(() => (isRinging ? flashTitle(w.titleAlarm) : undefined), [isRinging, w]);
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
      shown.set(page.id, () => {});
      // That it has reached a screen is what the service waits to know of this way.
      void answered(
        api.POST('/api/v1/pages/{id}/seen', { params: { path: { id: page.id } } }),
      ).catch(() => shown.delete(page.id));
      if (document.visibilityState === 'visible' && document.hasFocus()) continue;
      const takeAway = notify(w.notificationTitle, {
        body: `${say(TEMPLATE_TITLES[page.template])} ${page.reference}`,
        tag: page.subject.id,
        onOpen: () => void router.navigate({ to: page.path }),
      });
      shown.set(page.id, takeAway);
    }
  }, [loud, shown, w, say, router]);
  useEffect(
    () => () => {
      for (const takeAway of shown.values()) takeAway();
    },
    [shown],
  );
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
