import { useInfiniteQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { Empty, Loading } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { commonWords } from '../../words/common.ts';
import { deskWords } from '../../words/desk.ts';
import { useWords } from '../../words/words.ts';
import { Rows } from './board.tsx';

const inPortions = 50;

/** Every emergency that ever was, also what has ended: newest first, in portions. */
export function AllList({ openId }: { openId: string | undefined }) {
  const w = useWords(deskWords);
  const common = useWords(commonWords);
  const all = useInfiniteQuery({
    queryKey: [...keys.board, 'all'],
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/emergencies', {
          params: {
            query: { scope: 'all', limit: inPortions, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  const lines = all.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <ReadFailure error={all.error} />
      {lines === undefined && all.isPending && <Loading height="14rem" />}
      {lines?.length === 0 && <Empty title={w.noneEver} />}
      {lines && <Rows lines={lines} openId={openId} />}
      {all.hasNextPage && (
        <Button isWide isRunning={all.isFetchingNextPage} onPress={() => void all.fetchNextPage()}>
          {common.more}
        </Button>
      )}
    </>
  );
}
