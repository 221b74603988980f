import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProblem, onSignedOut } from './api/client.ts';
import { keys } from './api/touched.ts';
import { paths } from './paths.ts';
import { makeRouter } from './router.tsx';
import '@fontsource/noto-sans-jp/400.css';
import '@fontsource/noto-sans-jp/700.css';
import './styles.css';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // Live events say when something is old; a device that was away asks anew all the same.
      staleTime: 30_000,
      networkMode: 'always',
      // A refusal is an answer; only silence is worth asking again.
      retry: (tries, error) => !(error instanceof ApiProblem && error.status < 500) && tries < 3,
      retryDelay: (tries) => 500 * 2 ** tries,
    },
  },
});
const router = makeRouter(queries);

onSignedOut(() => {
  const { pathname, href } = router.state.location;
  if (pathname === paths.signIn) return;
  queries.removeQueries({ queryKey: keys.session });
  void router.navigate({ to: paths.signIn, search: { to: href } });
});

const reloadedKey = 'kyoten.reloaded-for-part';
// A part of the console that is gone has another name since the last deploy: a new page knows it. Once
// in a while only, or a part that is missing for good would make the page reload for ever.
addEventListener('vite:preloadError', (event) => {
  const last = Number(sessionStorage.getItem(reloadedKey) ?? 0);
  if (!navigator.onLine || Date.now() - last < 60_000) return;
  event.preventDefault();
  // Not while the service itself is away: what is typed on this page is still here.
  void fetch('/livez')
    .then(({ ok }) => {
      if (!ok) return;
      sessionStorage.setItem(reloadedKey, String(Date.now()));
      location.reload();
    })
    .catch(() => {});
});

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no root');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
