import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { PageView } from '../../paging/paging.api.ts';
import { ApiProblem } from '../api/client.ts';
import { Button } from '../ui/button.tsx';
import { Failure, Notice } from '../ui/notice.tsx';
import { useFocusWhen } from '../ui/use-focus-when.ts';
import { commonWords } from '../words/common.ts';
import { shellWords } from '../words/shell.ts';
import { useWords } from '../words/words.ts';
import { takenBy } from './pages.ts';
import type { Told, useAnswer } from './use-answer.ts';

/** Nobody needs to do anything about it: it goes by itself. */
const notedForMs = 8_000;

const isDone = ({ kind }: Told): boolean => kind === 'noted' || kind === 'declined';

/** What came of an answer: noted, too late and who has it, or that it could not be sent. */
export function AnswerTold({ answering }: { answering: ReturnType<typeof useAnswer> }) {
  const w = useWords(shellWords);
  const { failed, told, close } = answering;
  useEffect(() => {
    if (told === null || !isDone(told)) return;
    const timer = setTimeout(close, notedForMs);
    return () => clearTimeout(timer);
  });
  if (failed?.error) {
    const { page, error } = failed;
    const owner = error instanceof ApiProblem ? takenBy(error.code, error.extra) : null;
    return <Line page={page} owner={owner} error={error} onClose={close} />;
  }
  if (told === null) return null;
  if (isDone(told))
    return (
      <p
        role="status"
        className="notice border-t border-line-strong bg-good-soft px-3 py-3 text-center font-bold"
      >
        {told.page.reference} {told.kind === 'declined' ? w.answerDeclined : w.answerNoted}
      </p>
    );
  const owner = told.kind === 'too-late' ? told.ownerName : null;
  return <Line page={told.page} owner={owner} error={null} onClose={close} />;
}

/** Somebody was quicker: who, and that the call is in good hands. Everything else is a failure. */
function Line({
  page,
  owner,
  error,
  onClose,
}: {
  page: PageView;
  owner: string | null;
  /** null: it is over. */
  error: Error | null;
  onClose(): void;
}) {
  const w = useWords(shellWords);
  const common = useWords(commonWords);
  const router = useRouter();
  const place = useFocusWhen(owner ?? (error === null && page.id));
  return (
    <div
      ref={place}
      tabIndex={-1}
      className="border-t border-line-strong bg-paper px-3 py-2 -outline-offset-4"
    >
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-2">
        <div className="flex-1 basis-64">
          {owner !== null ? (
            <Notice isAnnounced title={w.takenByOther(page.reference, owner)} />
          ) : error !== null ? (
            <Failure error={error} />
          ) : (
            <Notice isAnnounced title={w.answerOver(page.reference)} />
          )}
        </div>
        <Button
          onPress={() => {
            onClose();
            void router.navigate({ to: page.path });
          }}
        >
          {w.open}
        </Button>
        <Button onPress={onClose}>{common.close}</Button>
      </div>
    </div>
  );
}
