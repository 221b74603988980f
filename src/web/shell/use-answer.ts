import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { Answer } from '../../paging/page.ts';
import type { PageView } from '../../paging/paging.api.ts';
import { useAct } from '../api/act.ts';
import { answered, api, Unreachable } from '../api/client.ts';
import { keys } from '../api/touched.ts';
import { paths } from '../paths.ts';
import { answerWayOf } from './pages.ts';

/** What came of the last answer, where it is not plain to see: for a line in the stack. */
export type Told =
  | { kind: 'noted' | 'declined' | 'over'; page: PageView }
  | { kind: 'too-late'; page: PageView; ownerName: string | null };

const shownAgain = [keys.pages, keys.emergencies, keys.onCall, keys.readiness];

/** Answers a page from the bell. `onUnheard`: it could not be sent, and nothing is known of it. */
export function useAnswer(onUnheard: (page: PageView) => void) {
  const router = useRouter();
  const [page, setPage] = useState<PageView | null>(null);
  const [told, tell] = useState<Told | null>(null);
  const take = useAct(
    ({ subject: { id } }: PageView) =>
      answered(api.POST('/api/v1/emergencies/{id}/take', { params: { path: { id } } })),
    {
      touches: [keys.pages, keys.emergencies],
      onDone: (_, { subject: { id } }) =>
        void router.navigate({ to: paths.emergency, params: { id } }),
    },
  );
  const say = useAct(
    ({ page: { id }, answer }: { page: PageView; answer: Answer }) =>
      answered(
        api.POST('/api/v1/pages/{id}/answer', { params: { path: { id } }, body: { answer } }),
      ),
    {
      touches: shownAgain,
      onDone: ({ outcome, ownerName }, sent) => {
        const { page, answer } = sent;
        if (outcome === 'too-late') tell({ kind: outcome, page, ownerName });
        else if (outcome === 'over') tell({ kind: outcome, page });
        else tell({ kind: answer === 'cannot' ? 'declined' : 'noted', page });
      },
    },
  );
  /** Whoever has answered and is not heard must be able to telephone. */
  const begin = (asked: PageView, answering: Promise<unknown>) => {
    setPage(asked);
    tell(null);
    answering.catch((error: unknown) => {
      if (error instanceof Unreachable) onUnheard(asked);
    });
  };
  return {
    answer: (asked: PageView) => {
      const way = answerWayOf(asked);
      if (way === 'open') void router.navigate({ to: asked.path });
      else if (way === 'take') begin(asked, take.runAsync(asked));
      else begin(asked, say.runAsync({ page: asked, answer: 'take' }));
    },
    cannot: (asked: PageView) => begin(asked, say.runAsync({ page: asked, answer: 'cannot' })),
    isRunning: take.isRunning || say.isRunning,
    /** The page that was answered, and why it could not be. */
    failed: page && (take.error ?? say.error) ? { page, error: take.error ?? say.error } : null,
    told,
    close: () => {
      take.reset();
      say.reset();
      tell(null);
    },
  };
}
