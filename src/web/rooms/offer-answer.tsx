import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useRef, useState } from 'react';
import type { AnswerBody } from '../../placement/placement.api.ts';
import { useAct } from '../api/act.ts';
import { answered, api, idempotencyKey } from '../api/client.ts';
import { keys } from '../api/touched.ts';
import { Button, bigButton } from '../ui/button.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { offerWords } from '../words/offer.ts';
import { useWords } from '../words/words.ts';
import { ThumbBar } from './column.tsx';
import type { OfferView } from './wire.ts';

const AcceptDialog = lazyPart(async () => (await import('./accept-dialog.tsx')).AcceptDialog);
const ConditionDialog = lazyPart(
  async () => (await import('./condition-dialog.tsx')).ConditionDialog,
);
const DeclineDialog = lazyPart(async () => (await import('./decline-dialog.tsx')).DeclineDialog);

const dialogs = { accept: AcceptDialog, conditional: ConditionDialog, decline: DeclineDialog };

/** A second tap so soon was the same tap: it must not answer in a window that nobody has read. */
const tooSoonMs = 600;

/** Two beside each other on the narrowest phone, each on one line. */
const half = 'min-h-14 px-1! text-base min-[22rem]:text-lg';

/** Three ways to answer, under the thumb. */
export function OfferAnswer({ offer, isOnBehalf }: { offer: OfferView; isOnBehalf: boolean }) {
  const w = useWords(offerWords);
  const queries = useQueryClient();
  const [opened, setOpened] = useState<keyof typeof dialogs | null>(null);
  const answer = useAct(
    (body: AnswerBody, key) =>
      answered(
        api.POST('/api/v1/offers/{id}/answer', {
          params: { path: { id: offer.id } },
          headers: idempotencyKey(key),
          body,
        }),
      ),
    {
      again: true,
      touches: [keys.offers, keys.stays, keys.rooms],
      onDone: (view) => void queries.setQueryData(keys.offer(offer.id), view),
    },
  );
  const openedAt = useRef(0);
  const open = (which: keyof typeof dialogs) => {
    openedAt.current = Date.now();
    answer.reset();
    setOpened(which);
  };
  const Opened = opened && dialogs[opened];
  return (
    <ThumbBar>
      {isOnBehalf && <p className="mb-2 text-base">{w.onBehalf}</p>}
      <div className="grid grid-cols-2 gap-2">
        <span className="col-span-2">
          <Button look="filled" isWide className={bigButton} onPress={() => open('accept')}>
            {w.accept}
          </Button>
        </span>
        <Button className={half} onPress={() => open('conditional')}>
          {w.conditional}
        </Button>
        <Button className={half} onPress={() => open('decline')}>
          {w.decline}
        </Button>
      </div>
      {Opened && (
        <Suspense>
          <Opened
            offer={offer}
            isRunning={answer.isRunning}
            error={answer.error}
            onAnswer={(body) => {
              if (Date.now() - openedAt.current > tooSoonMs) answer.run(body);
            }}
            onClose={() => setOpened(null)}
          />
        </Suspense>
      )}
    </ThumbBar>
  );
}
