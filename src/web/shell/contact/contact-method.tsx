import { Suspense } from 'react';
import type { ContactMethodView } from '../../../paging/paging.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/classes.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { Chip, Loading } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Notice } from '../../ui/notice.tsx';
import { houseCodes } from '../../words/codes-house.ts';
import { commonWords } from '../../words/common.ts';
import { contactWords, formatLabels } from '../../words/contact.ts';
import { useSay, useWords } from '../../words/words.ts';
import { Delay } from './delay.tsx';
import { nameOf } from './name-of.ts';
import { unsubscribe } from './push.ts';
import { moveButtonId, type RowOrder } from './use-order.tsx';

const VerifyCode = lazyPart(async () => (await import('./verify-code.tsx')).VerifyCode);

/** One address: whether it is proved, when it is used, its place, and its end. */
export function ContactMethod({
  method,
  usedAfter,
  isThisBrowser,
  isJustAdded,
  isLastThatRings,
  order,
  onRemoved,
  onVerified,
  onDelaySaved,
}: {
  method: ContactMethodView;
  /** Seconds, by the floor too; null: it is not used at all. */
  usedAfter: number | null;
  isThisBrowser: boolean;
  /** Its code is what is typed next. */
  isJustAdded: boolean;
  isLastThatRings: boolean;
  order: RowOrder;
  onRemoved(): void;
  onVerified(): void;
  onDelaySaved(): void;
}) {
  const w = useWords(contactWords);
  const say = useSay();
  const { id, channel, format, isRinging, verifiedAt } = method;
  const name = nameOf(method);
  const isVerified = verifiedAt !== null;
  return (
    <li
      data-row
      className={cx(
        'relative flex flex-wrap items-center gap-x-3 gap-y-2 py-2',
        order.line === 'before' && 'border-t-4 border-t-primary',
        order.line === 'after' && 'border-b-4 border-b-primary',
      )}
    >
      {/* The same can be done with the two buttons: this is for a mouse or a finger alone. */}
      <span
        {...order.handle}
        aria-hidden="true"
        hidden={order.isFirst && order.isLast}
        className="flex size-11 shrink-0 cursor-grab touch-none items-center justify-center rounded-8 text-ink-soft select-none hover:bg-solid-gray-50 [&[hidden]]:hidden"
      >
        ⠿
      </span>
      <div className="min-w-0 flex-1 basis-44">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-soft">
          {say(houseCodes.channel[channel])}
          {format && <span>{say(formatLabels[format])}</span>}
          <Chip tone={isVerified ? 'good' : 'warn'}>{isVerified ? w.verified : w.unverified}</Chip>
          {isRinging && <Chip>{w.rings}</Chip>}
          {isThisBrowser && <Chip tone="primary">{w.thisBrowser}</Chip>}
        </p>
        <p>{name}</p>
        {method.label && <p className="text-sm text-ink-soft">{method.address}</p>}
      </div>
      <div className="flex flex-wrap items-center gap-1 sm:gap-2">
        <Delay method={method} usedAfter={usedAfter} onSaved={onDelaySaved} />
        {!(order.isFirst && order.isLast) && <MoveButtons id={id} name={name} order={order} />}
        <Remove
          method={method}
          isThisBrowser={isThisBrowser}
          isLastThatRings={isLastThatRings}
          onRemoved={onRemoved}
        />
      </div>
      {!isVerified && (
        <Suspense fallback={<Loading height="12rem" />}>
          <VerifyCode method={method} isJustAdded={isJustAdded} onVerified={onVerified} />
        </Suspense>
      )}
    </li>
  );
}

function MoveButtons({ id, name, order }: { id: string; name: string; order: RowOrder }) {
  const w = useWords(contactWords);
  return (
    <span className="flex">
      <Button
        id={moveButtonId(id, -1)}
        look="quiet"
        aria-label={w.moveUp(name)}
        aria-disabled={order.isFirst}
        className="px-2 no-underline! aria-disabled:text-solid-gray-536"
        onPress={() => order.move(-1)}
        onKeyDown={order.onKeyDown}
      >
        <span aria-hidden="true">↑</span>
      </Button>
      <Button
        id={moveButtonId(id, 1)}
        look="quiet"
        aria-label={w.moveDown(name)}
        aria-disabled={order.isLast}
        className="px-2 no-underline! aria-disabled:text-solid-gray-536"
        onPress={() => order.move(1)}
        onKeyDown={order.onKeyDown}
      >
        <span aria-hidden="true">↓</span>
      </Button>
    </span>
  );
}

function Remove({
  method,
  isThisBrowser,
  isLastThatRings,
  onRemoved,
}: {
  method: ContactMethodView;
  isThisBrowser: boolean;
  isLastThatRings: boolean;
  onRemoved(): void;
}) {
  const w = useWords(contactWords);
  const common = useWords(commonWords);
  const name = nameOf(method);
  const remove = useAct(
    () =>
      answered(api.DELETE('/api/v1/contact-methods/{id}', { params: { path: { id: method.id } } })),
    {
      touches: [keys.contactMethods],
      onDone: () => {
        // The browser must not go on taking messages for whoever sits here next.
        if (isThisBrowser) void unsubscribe();
        onRemoved();
      },
    },
  );
  return (
    <ConfirmButton
      title={w.removeTitle}
      confirm={common.remove}
      consequence={
        <div className="flex flex-col gap-3">
          <p>{w.removeConsequence(name)}</p>
          {isLastThatRings && <Notice tone="act">{w.removeSilent}</Notice>}
        </div>
      }
      error={remove.error}
      onConfirm={() => remove.runAsync(undefined)}
    >
      {common.remove}
      <span className="sr-only">{name}</span>
    </ConfirmButton>
  );
}
