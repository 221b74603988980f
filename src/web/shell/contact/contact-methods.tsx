import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useRef, useState } from 'react';
import type { ContactMethodView } from '../../../paging/paging.api.ts';
import { useMe } from '../../session.tsx';
import { Loading } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Notice, ReadFailure } from '../../ui/notice.tsx';
import { codeWords, contactWords } from '../../words/contact.ts';
import { useWords } from '../../words/words.ts';
import { ContactMethod } from './contact-method.tsx';
import { nameOf } from './name-of.ts';
import { useOwnPush } from './push.ts';
import { contactMethodsQuery } from './queries.ts';
import { fallsSilentWithout, usedAfter } from './reach.ts';
import { TestPage } from './test-page.tsx';
import { useOrder } from './use-order.tsx';

const AddContactMethod = lazyPart(
  async () => (await import('./add-contact-method.tsx')).AddContactMethod,
);

const pagedRoles = ['coordinator', 'base_manager', 'facility_staff'];

/** Where the signed-in person is paged, in their order, and whether it would work tonight. */
export function ContactMethods() {
  const w = useWords(contactWords);
  const code = useWords(codeWords);
  const isPaged = pagedRoles.includes(useMe().role);
  const { data, error } = useQuery(contactMethodsQuery);
  const [done, tell] = useState('');
  const [added, setAdded] = useState<string | null>(null);
  const methods = data?.contactMethods;
  const order = useOrder(methods ?? [], (method, place) => tell(w.movedTo(nameOf(method), place)));
  const own = useOwnPush();
  const list = useFocusAfterRemoval(methods);
  if (!methods || !data) return error ? <ReadFailure error={error} /> : <Loading height="20rem" />;
  const { floorSeconds, isReachable } = data;
  const used = usedAfter(methods, floorSeconds);
  return (
    <>
      {isPaged && !isReachable && (
        <Notice tone="act" title={w.unreachableTitle}>
          {w.unreachable}
        </Notice>
      )}
      <p>{isPaged ? w.paged : w.notPaged}</p>
      <ol
        ref={list}
        tabIndex={-1}
        aria-label={w.list}
        className="flex flex-col divide-y divide-line border-y border-line"
      >
        <li className="flex min-h-11 flex-wrap items-center gap-x-3 py-2">
          <b>{w.thisConsole}</b>
          <span className="text-sm text-ink-soft">{w.always}</span>
        </li>
        {order.shown.map((method, place) => (
          <ContactMethod
            key={method.id}
            method={method}
            usedAfter={used.get(method.id) ?? null}
            isThisBrowser={method.id === own}
            isJustAdded={method.id === added}
            isLastThatRings={fallsSilentWithout(methods, method.id)}
            order={order.of(method, place)}
            onRemoved={() => tell(w.removed(nameOf(method)))}
            onVerified={() => tell(code.done(nameOf(method)))}
            onDelaySaved={() => tell(w.delaySaved(nameOf(method)))}
          />
        ))}
      </ol>
      {order.failure}
      <p className="text-sm text-ink-soft">{w.floor(floorSeconds)}</p>
      <p role="status" className="-my-1.5 min-h-6 font-bold text-good">
        {done}
      </p>
      {isPaged && methods.length > 0 && <TestPage />}
      <Suspense fallback={<Loading height="24rem" />}>
        <AddContactMethod
          own={own}
          onAdded={(sentence, id) => {
            tell(sentence);
            setAdded(id);
          }}
        />
      </Suspense>
    </>
  );
}

/** The button that was pressed is gone with its line: the focus stays with the list. */
function useFocusAfterRemoval(methods: readonly ContactMethodView[] | undefined) {
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(0);
  useEffect(() => {
    const count = methods?.length ?? 0;
    if (count < before.current) list.current?.focus();
    before.current = count;
  }, [methods]);
  return list;
}
