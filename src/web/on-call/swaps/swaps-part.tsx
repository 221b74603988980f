import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import type { SwapView } from '../../../on-call/swaps.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/classes.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { Chip, Disclosure, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ReadFailure } from '../../ui/notice.tsx';
import { Ago } from '../../ui/time.tsx';
import { swapStatuses, swapWords } from '../../words/on-call-swap.ts';
import { useSay, useWords } from '../../words/words.ts';
import { swapsQuery } from '../queries.ts';
import { Changes } from './changes.tsx';
import { changesOfSwap } from './swap-request.ts';

const AcceptDialog = lazyPart(async () => (await import('./accept-dialog.tsx')).AcceptDialog);

const byId = (id: string) => ({ params: { path: { id } } });

/** Who has asked whom; what waits for one's own answer on top. */
export function SwapsPart() {
  const w = useWords(swapWords);
  const { data, error } = useQuery(swapsQuery);
  const swaps = data?.swaps ?? [];
  const isOpen = ({ status }: SwapView) => status === 'asked';
  const open = swaps.filter(isOpen).sort((a, b) => Number(b.can.accept) - Number(a.can.accept));
  const settled = swaps.filter((it) => !isOpen(it));
  if (swaps.length === 0) return <ReadFailure error={data ? null : error} />;
  return (
    <Section title={w.requests}>
      {open.length > 0 && (
        <ul className="flex flex-col gap-3">
          {open.map((swap) => (
            <OpenSwap key={swap.id} swap={swap} />
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <Disclosure title={w.settled}>
          <ul className="flex flex-col divide-y divide-line">
            {settled.map((swap) => (
              <SettledSwap key={swap.id} swap={swap} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

function OpenSwap({ swap }: { swap: SwapView }) {
  const w = useWords(swapWords);
  const { userId } = useMe();
  const { can, from, to } = swap;
  const title = can.accept
    ? w.waitingForYou(from.name)
    : from.userId === userId
      ? w.youAsked(to.name)
      : w.others(from.name, to.name);
  return (
    <li
      className={cx(
        'notice flex flex-wrap items-center gap-x-4 gap-y-2 rounded-8 border border-l-8 px-4 py-3',
        can.accept ? 'border-warn bg-warn-soft' : 'border-line-strong',
      )}
    >
      <div className="flex min-w-0 flex-1 basis-80 flex-col gap-1">
        <p>
          <b>{title}</b>{' '}
          <span className="text-sm text-ink-soft">
            <Ago iso={swap.askedAt} />
          </span>
        </p>
        {swap.note !== null && <p>{w.noteOf(swap.note)}</p>}
        <Changes changes={changesOfSwap(swap)} />
      </div>
      <div className="flex flex-wrap gap-2">
        {can.accept && <Accept swap={swap} />}
        {can.decline && <End swap={swap} how="decline" />}
        {can.withdraw && <End swap={swap} how="withdraw" />}
      </div>
    </li>
  );
}

function Accept({ swap }: { swap: SwapView }) {
  const w = useWords(swapWords);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button look="filled" onPress={() => setAsking(true)}>
        {w.accept}
      </Button>
      {isAsking && (
        <Suspense>
          <AcceptDialog swap={swap} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}

function End({ swap, how }: { swap: SwapView; how: 'decline' | 'withdraw' }) {
  const w = useWords(swapWords);
  const end = useAct(
    () =>
      how === 'decline'
        ? answered(api.POST('/api/v1/swaps/{id}/decline', byId(swap.id)))
        : answered(api.POST('/api/v1/swaps/{id}/withdraw', byId(swap.id))),
    { touches: [keys.swaps] },
  );
  return (
    <ConfirmButton
      title={how === 'decline' ? w.declineTitle : w.withdrawTitle}
      consequence={how === 'decline' ? w.declineMeans : w.withdrawMeans}
      confirm={w[how]}
      error={end.error}
      onConfirm={() => end.runAsync(undefined)}
    >
      {w[how]}
    </ConfirmButton>
  );
}

function SettledSwap({ swap }: { swap: SwapView }) {
  const w = useWords(swapWords);
  const say = useSay();
  return (
    <li className="flex flex-wrap items-center gap-x-3 py-2">
      <Chip tone={swap.status === 'accepted' ? 'good' : 'plain'}>
        {say(swapStatuses[swap.status])}
      </Chip>
      <span className="text-sm">{w.fromTo(swap.from.name, swap.to.name)}</span>
      <Changes changes={changesOfSwap(swap)} />
    </li>
  );
}
