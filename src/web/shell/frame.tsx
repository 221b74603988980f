import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { openLine } from '../api/live.ts';
import { hasSession } from '../session-end.ts';
import { commonWords } from '../words/common.ts';
import { useWords } from '../words/words.ts';
import { ConnectionBar } from './connection-bar.tsx';
import { useOpenedByNotice } from './contact/push.ts';
import { Header } from './header.tsx';
import { NoticeStack } from './notice-stack.tsx';

/** What is around every page behind the sign-in: header, connection, and the bell. */
export function Frame() {
  const w = useWords(commonWords);
  const queries = useQueryClient();
  const router = useRouter();
  const visited = useRef(router.state.location.pathname);
  useOpenedByNotice();
  useEffect(
    () => openLine(queries, () => hasSession(queries, () => void router.invalidate())),
    [queries, router],
  );
  const { pathname } = useLocation();
  useEffect(() => {
    // What had the focus went with the page before: the keyboard goes on in the new one, and a screen
    // reader does not fall silent at the top. The first page keeps what the browser chose.
    if (visited.current !== pathname && document.activeElement === document.body)
      document.getElementById('content')?.focus({ preventScroll: true });
    visited.current = pathname;
  }, [pathname]);
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-8 focus:bg-paper focus:p-3"
      >
        {w.skipToContent}
      </a>
      <Header />
      <ConnectionBar />
      <main id="content" tabIndex={-1} className="flex-1 pb-(--notices) outline-none">
        <Outlet />
      </main>
      <NoticeStack />
    </div>
  );
}
