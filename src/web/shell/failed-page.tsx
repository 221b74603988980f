import type { ErrorComponentProps } from '@tanstack/react-router';
import { sentenceOf } from '../api/client.ts';
import { paths } from '../paths.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { useTitle } from '../ui/layout.tsx';
import { commonWords } from '../words/common.ts';
import { useWords } from '../words/words.ts';

export function NotFound() {
  const w = useWords(commonWords);
  useTitle(w.notFound);
  return (
    <main className="mx-auto flex max-w-xl flex-col gap-4 p-6">
      <h1 className="text-2xl">{w.notFound}</h1>
      <p>{w.notFoundHelp}</p>
      <p>
        <a href={paths.home} className={buttonClass()}>
          {w.home}
        </a>
      </p>
    </main>
  );
}

/** In the place of everything: not even the frame could be drawn. */
export function Broken({ error }: ErrorComponentProps) {
  return (
    <main>
      <Broke error={error} />
    </main>
  );
}

/** In the place of one page; what is around it, the bell above all, goes on. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  return <Broke error={error} onAgain={reset} />;
}

function Broke({ error, onAgain }: { error: unknown; onAgain?: () => void }) {
  const w = useWords(commonWords);
  return (
    <div className="mx-auto flex max-w-xl flex-col gap-4 p-6">
      <h1 role="alert" className="text-2xl">
        {sentenceOf(error, w)}
      </h1>
      <p className="flex flex-wrap gap-3">
        {onAgain && <Button onPress={onAgain}>{w.again}</Button>}
        <Button onPress={() => location.reload()}>{w.reload}</Button>
      </p>
    </div>
  );
}
