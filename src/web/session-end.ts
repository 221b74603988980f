import type { QueryClient } from '@tanstack/react-query';
import type { RegisteredRouter } from '@tanstack/react-router';
import type { Role } from '../platform/actor.ts';
import { ApiProblem } from './api/client.ts';
import { draftsBelongTo } from './api/draft-stores.ts';
import { sessionQuery } from './api/queries.ts';
import { paths } from './paths.ts';
import { ringOnce } from './shell/bell.ts';
import { notify } from './shell/notifications.ts';
import { commonWords } from './words/common.ts';
import { languageNow, wordsIn } from './words/words.ts';

type Router = Pick<RegisteredRouter, 'navigate' | 'state'>;

const paged: readonly Role[] = ['coordinator', 'base_manager', 'facility_staff'];

/**
 * What a page does when the server no longer knows its session: it goes to the sign-in, and forgets
 * what was read once nothing shows it any more. From now on no page rings here: that is heard once.
 */
export function sessionEnder(router: Router, queries: QueryClient): () => void {
  let isEnding = false;
  return () => {
    const me = queries.getQueryData(sessionQuery.queryKey);
    const { pathname, href } = router.state.location;
    // Without a session before, the pages themselves ask for one.
    if (isEnding || me === undefined || pathname === paths.signIn) return;
    isEnding = true;
    if (paged.includes(me.role)) sayThatItEnded();
    void router.navigate({ to: paths.signIn, search: { to: href, ended: true } }).finally(() => {
      isEnding = false;
      queries.clear();
    });
  };
}

function sayThatItEnded(): void {
  const w = wordsIn(commonWords, languageNow());
  void ringOnce();
  notify(w.signedOutTitle, { body: w.noBell, tag: 'session', onOpen: () => {} });
}

/**
 * Whether the session goes on after the server has ended this device's line: rights may have changed,
 * or the same person signed out elsewhere. What the screen may show is taken from the new answer.
 */
export async function hasSession(queries: QueryClient, onChanged: () => void): Promise<boolean> {
  const before = queries.getQueryData(sessionQuery.queryKey);
  try {
    const me = await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
    if (before !== undefined && before.userId !== me.userId) {
      // Somebody else has signed in beside: nothing of the one before may stay in this page.
      draftsBelongTo(me.userId);
      location.reload();
      return false;
    }
    if (before !== me) onChanged();
    return true;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return false;
    throw error;
  }
}
