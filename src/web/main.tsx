import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProblem, onSignedOut } from './api/client.ts';
import { makeRouter } from './router.tsx';
import { sessionEnder } from './session-end.ts';
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

onSignedOut(sessionEnder(router, queries));

// A page out of the browser's own store shows what somebody read who may have signed out since.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
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
