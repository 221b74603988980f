import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ContactMethodView } from '../../paging/paging.api.ts';
import { useAct } from '../api/act.ts';
import { answered, api } from '../api/client.ts';
import { keys } from '../api/touched.ts';
import { useMe } from '../session.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { Loading } from '../ui/layout.tsx';
import { Notice, ReadFailure } from '../ui/notice.tsx';
import { accountWords } from '../words/account.ts';
import { houseCodes } from '../words/codes-house.ts';
import { commonWords } from '../words/common.ts';
import { useSay, useWords } from '../words/words.ts';
import { AddContactMethod } from './add-contact-method.tsx';

const contactMethodsQuery = queryOptions({
  queryKey: keys.contactMethods,
  queryFn: ({ signal }) => answered(api.GET('/api/v1/contact-methods', { signal })),
});

/** Where the signed-in person is paged, in their order. */
export function ContactMethods() {
  const w = useWords(accountWords);
  const { role } = useMe();
  const isPaged = ['coordinator', 'base_manager', 'facility_staff'].includes(role);
  const { data, error } = useQuery(contactMethodsQuery);
  const [done, setDone] = useState('');
  const methods = data?.contactMethods;
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(0);
  useEffect(() => {
    const count = methods?.length ?? 0;
    // The button that was pressed is gone with its line: the focus stays with the list.
    if (count < before.current) list.current?.focus();
    before.current = count;
  }, [methods]);
  return (
    <>
      <p>{isPaged ? w.contactPaged : w.contactNotPaged}</p>
      {!methods && (error ? <ReadFailure error={error} /> : <Loading height="6.25rem" />)}
      {methods && (
        <ol
          ref={list}
          tabIndex={-1}
          className="flex flex-col divide-y divide-line border-y border-line"
        >
          <li className="flex min-h-11 flex-wrap items-center gap-x-3 py-2">
            <b>{w.thisConsole}</b>
            <span className="text-sm text-ink-soft">{w.always}</span>
          </li>
          {methods.map((method) => (
            <Method
              key={method.id}
              method={method}
              isLastEmail={isLastEmail(method, methods)}
              onRemoved={() => setDone(w.removed(method.address))}
            />
          ))}
        </ol>
      )}
      {isPaged && methods?.length === 0 && <Notice tone="warn">{w.noContact}</Notice>}
      <p role="status" className="-my-1.5 min-h-6 font-bold text-good">
        {done}
      </p>
      <AddContactMethod onAdded={(address) => setDone(w.added(address))} />
    </>
  );
}

const isLastEmail = ({ channel }: ContactMethodView, all: readonly ContactMethodView[]) =>
  channel === 'email' && all.filter((it) => it.channel === 'email').length === 1;

function Method({
  method: { id, channel, address },
  isLastEmail,
  onRemoved,
}: {
  method: ContactMethodView;
  isLastEmail: boolean;
  onRemoved(): void;
}) {
  const w = useWords(accountWords);
  const common = useWords(commonWords);
  const say = useSay();
  const remove = useAct(
    () => answered(api.DELETE('/api/v1/contact-methods/{id}', { params: { path: { id } } })),
    { touches: [keys.contactMethods], onDone: onRemoved },
  );
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-1">
      <p className="min-w-0 flex-1 basis-48">
        <span className="block text-sm text-ink-soft">{say(houseCodes.channel[channel])}</span>
        {address}
      </p>
      <ConfirmButton
        title={w.removeTitle}
        confirm={common.remove}
        consequence={
          <div className="flex flex-col gap-3">
            <p>{w.removeConsequence(address)}</p>
            {isLastEmail && <Notice tone="warn">{w.removeLastEmail}</Notice>}
          </div>
        }
        error={remove.error}
        onConfirm={() => remove.runAsync(undefined)}
      >
        {common.remove}
        <span className="sr-only">{address}</span>
      </ConfirmButton>
    </li>
  );
}
