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

export function Broken({ error }: { error: unknown }) {
  const w = useWords(commonWords);
  return (
    <main className="mx-auto flex max-w-xl flex-col gap-4 p-6">
      <h1 role="alert" className="text-2xl">
        {sentenceOf(error, w)}
      </h1>
      <p>
        <Button onPress={() => location.reload()}>{w.reload}</Button>
      </p>
    </main>
  );
}
