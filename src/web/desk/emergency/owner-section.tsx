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
import { ownerWords } from '../../words/desk-owner.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { escalationQuery } from '../queries.ts';
import { CannotButton } from './cannot-button.tsx';
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
  const { status, owner, handOver, declined } = escalation;
  const me = useMe();
  const take = useAct(
    () => answered(api.POST('/api/v1/emergencies/{id}/take', { params: { path: { id } } })),
    { touches: touchesOf(id) },
  );
  const isLate = take.error instanceof ApiProblem && take.error.code === 'already-taken';
  const isForMe = handOver?.to.userId === me.userId;
  const focus = useFocusAfterAct(
    [status, owner?.userId, handOver?.to.userId, declined.length].join(' '),
  );
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
        <Paging
          id={id}
          escalation={escalation}
          onTake={takeIt}
          isTaking={take.isRunning}
          onAct={focus.willAct}
        />
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
  id,
  escalation,
  onTake,
  isTaking,
  onAct,
}: {
  id: string;
  escalation: EscalationView;
  onTake(): void;
  isTaking: boolean;
  onAct(): void;
}) {
  const w = useWords(emergencyWords);
  const say = useSay();
  const said = useWords(ownerWords);
  const me = useMe();
  const { take, cannot } = useMayOwn(escalation, me);
  const { paged, level, nextAt, declined } = escalation;
  const hasDeclined = declined.some(({ userId }) => userId === me.userId);
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
          {declined.length > 0 && (
            <span className="block">
              {said.declined(declined.map(({ name }) => name).join(w.join))}
            </span>
          )}
        </p>
        <div className="flex flex-wrap items-center gap-2">
          {cannot === null && !hasDeclined && (
            <CannotButton id={id} isOwner={false} onAct={onAct} touches={touchesOf(id)} />
          )}
          <Button look="act" why={take && say(take)} isRunning={isTaking} onPress={onTake}>
            {w.take}
          </Button>
        </div>
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
  const said = useWords(ownerWords);
  const { handOver, nextAt, second } = escalation;
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
        <div className="flex flex-wrap items-center gap-2">
          {isMine && <CannotButton id={id} isOwner onAct={onAct} touches={touchesOf(id)} />}
          {mayHandOver && <Button onPress={() => setHandingOver(true)}>{w.handOver}</Button>}
        </div>
      </div>
      {second.length > 0 && (
        <Notice tone="warn" title={said.secondWanted(second.map(({ name }) => name).join(w.join))}>
          <p className="text-sm">{said.secondHelp}</p>
        </Notice>
      )}
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
