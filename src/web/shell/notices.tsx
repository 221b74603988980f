import { useRouter } from '@tanstack/react-router';
import { TEMPLATE_TITLES } from '../../paging/message.ts';
import type { PageView } from '../../paging/paging.api.ts';
import { useAct } from '../api/act.ts';
import { answered, api } from '../api/client.ts';
import { keys } from '../api/touched.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/notice.tsx';
import { shellWords } from '../words/shell.ts';
import { useSay, useWords } from '../words/words.ts';

/** What only has to be known: the oldest, and how many there are. They wait, and make no sound. */
export function Notices({ pages }: { pages: readonly PageView[] }) {
  const w = useWords(shellWords);
  const say = useSay();
  const router = useRouter();
  const see = useAct(
    (seen: readonly PageView[]) =>
      Promise.all(
        seen.map(({ id }) =>
          answered(api.POST('/api/v1/pages/{id}/seen', { params: { path: { id } } })),
        ),
      ),
    { touches: [keys.pages] },
  );
  const [page] = pages;
  if (!page) return null;
  return (
    <div className="notice border-t border-line-strong bg-paper px-3 py-2">
      <Failure error={see.error} />
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 gap-y-1">
        <p role="status" className="flex-1 basis-64">
          <b>{page.reference}</b> {say(TEMPLATE_TITLES[page.template])}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button
            look="quiet"
            onPress={() => {
              see.run([page]);
              void router.navigate({ to: page.path });
            }}
          >
            {w.open}
          </Button>
          <Button isRunning={see.isRunning} onPress={() => see.run([page])}>
            {w.seen}
          </Button>
          {pages.length > 1 && (
            <Button look="quiet" onPress={() => see.run(pages)}>
              {w.seenAll(pages.length)}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
