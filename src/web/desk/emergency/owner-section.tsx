import { useQuery } from '@tanstack/react-query';
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { EscalationView } from '../../../escalation/escalation.api.ts';
import { useAct } from '../../api/act.ts';
import { ApiProblem, answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Failure, Notice, ReadFailure } from '../../ui/notice.tsx';
import { At, Countdown, formatTime } from '../../ui/time.tsx';
import { emergencyWords } from '../../words/desk-emergency.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { escalationQuery } from '../queries.ts';
import { useMayOwn } from './ownership.ts';

const HandOverDialog = lazyPart(
  async () => (await import('./hand-over-dialog.tsx')).HandOverDialog,
);

/** Who has it; while nobody does, who is being paged and when the next one is. */
export function OwnerSection({ id }: { id: string }) {
  const escalation = useQuery(escalationQuery(id));
  if (!escalation.data)
    return escalation.error ? <ReadFailure error={escalation.error} /> : <Loading height="4rem" />;
  return <Known id={id} escalation={escalation.data} />;
}

const touchesOf = (id: string) => [keys.board, keys.emergency(id), keys.pages];

function Known({ id, escalation }: { id: string; escalation: EscalationView }) {
  const w = useWords(emergencyWords);
  const { status, owner, handOver } = escalation;
  const me = useMe();
  const take = useAct(
    () => answered(api.POST('/api/v1/emergencies/{id}/take', { params: { path: { id } } })),
    { touches: touchesOf(id) },
  );
  const isLate = take.error instanceof ApiProblem && take.error.code === 'already-taken';
  const isForMe = handOver?.to.userId === me.userId;
  const focus = useFocusAfterAct([status, owner?.userId, handOver?.to.userId].join(' '));
  const takeIt = () => {
    focus.willAct();
    take.run(undefined);
  };
  return (
    <div ref={focus.place} tabIndex={-1} className="flex flex-col gap-2 rounded-8">
      {isLate && owner ? (
        <Notice isAnnounced title={w.takenBy(owner.name)} />
      ) : (
        <Failure error={take.error} />
      )}
      {status === 'paging' && (
        <Paging escalation={escalation} onTake={takeIt} isTaking={take.isRunning} />
      )}
      {status === 'taken' && owner && (
        <>
          {handOver && isForMe && (
            <Notice tone="act" title={w.handOverForMe(owner.name)}>
              <Button look="act" isRunning={take.isRunning} onPress={takeIt}>
                {w.acceptHandOver}
              </Button>
            </Notice>
          )}
          <Owned id={id} escalation={escalation} owner={owner} onAct={focus.willAct} />
        </>
      )}
      {status === 'settled' && (
        <p>
          {owner && (
            <>
              {w.ownership} <b>{w.has(owner.name)}</b>{' '}
            </>
          )}
          <span className="text-sm text-ink-soft">{w.settled}</span>
        </p>
      )}
    </div>
  );
}

/** The button that was pressed is gone: the focus goes to what has come of it. */
function useFocusAfterAct(standing: string) {
  const place = useRef<HTMLDivElement>(null);
  const hasActed = useRef(false);
  const before = useRef(standing);
  useEffect(() => {
    if (before.current === standing) return;
    before.current = standing;
    if (hasActed.current && document.activeElement === document.body) place.current?.focus();
    hasActed.current = false;
  }, [standing]);
  const willAct = useCallback(() => {
    hasActed.current = true;
  }, []);
  return { place, willAct };
}

function Paging({
  escalation,
  onTake,
  isTaking,
}: {
  escalation: EscalationView;
  onTake(): void;
  isTaking: boolean;
}) {
  const w = useWords(emergencyWords);
  const say = useSay();
  const { take } = useMayOwn(escalation, useMe());
  const { paged, level, nextAt } = escalation;
  const names = paged.map(({ name }) => name).join(w.join);
  return (
    <Notice tone="act" title={w.nobodyYet}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="text-sm">
          {names ? w.pagingNow(names) : w.pagingNobody}
          {level !== null && `（${w.level(level)}）`}
          {nextAt && (
            <span className="block text-ink-soft">
              {w.nextLevel} <Countdown to={nextAt} />
            </span>
          )}
        </p>
        <Button look="act" why={take && say(take)} isRunning={isTaking} onPress={onTake}>
          {w.take}
        </Button>
      </div>
    </Notice>
  );
}

function Owned({
  id,
  escalation,
  owner,
  onAct,
}: {
  id: string;
  escalation: EscalationView;
  owner: NonNullable<EscalationView['owner']>;
  onAct(): void;
}) {
  const w = useWords(emergencyWords);
  const language = useLanguage();
  const me = useMe();
  // For whoever has no part in it the button would only be in the way.
  const mayHandOver = useMayOwn(escalation, me).handOver === null;
  const [isHandingOver, setHandingOver] = useState(false);
  const { handOver, nextAt } = escalation;
  const isMine = owner.userId === me.userId;
  const withdraw = useAct(
    () =>
      answered(
        api.POST('/api/v1/emergencies/{id}/hand-over/withdraw', { params: { path: { id } } }),
      ),
    { touches: touchesOf(id) },
  );
  return (
    <>
      <Failure error={withdraw.error} />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p>
          {w.ownership} <b>{w.has(owner.name)}</b>
          {isMine && `（${w.you}）`}
          {nextAt && (
            <span className="block text-sm text-ink-soft">
              {w.leaseUntil(formatTime(nextAt, language))}
            </span>
          )}
        </p>
        {mayHandOver && <Button onPress={() => setHandingOver(true)}>{w.handOver}</Button>}
      </div>
      {handOver && handOver.to.userId !== me.userId && (
        <Notice
          tone={handOver.hasFailed ? 'act' : 'warn'}
          isAnnounced={handOver.hasFailed}
          title={(handOver.hasFailed ? w.handOverFailed : w.handOverPending)(handOver.to.name)}
        >
          <div className="flex flex-wrap items-center justify-between gap-2">
            <p className="text-sm">
              <At iso={handOver.askedAt} /> {w.handOverUntil(owner.name)}
              {handOver.hasFailed && ` ${w.handOverFailedHelp}`}
            </p>
            {mayHandOver && (
              <Button
                isRunning={withdraw.isRunning}
                onPress={() => {
                  onAct();
                  withdraw.run(undefined);
                }}
              >
                {w.withdraw}
              </Button>
            )}
          </div>
        </Notice>
      )}
      {isHandingOver && (
        <Suspense>
          <HandOverDialog
            id={id}
            ownerId={owner.userId}
            touches={touchesOf(id)}
            onClose={() => setHandingOver(false)}
          />
        </Suspense>
      )}
    </>
  );
}
