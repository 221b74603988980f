import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FeedInput, FeedView } from '../../../on-call/calendar.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Loading } from '../../ui/layout.tsx';
import { Failure, Notice, ReadFailure } from '../../ui/notice.tsx';
import { formatTime } from '../../ui/time.tsx';
import { feedScopes, feedWords } from '../../words/on-call-feeds.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { feedsQuery } from './queries.ts';

const scopes = ['me', 'base'] as const;

/** The secret addresses under which the plan can be read: made, shown once, revoked. */
export function Feeds() {
  const w = useWords(feedWords);
  const say = useSay();
  const { data, error } = useQuery(feedsQuery);
  const [made, setMade] = useState<{ url: string | null } | null>(null);
  const make = useAct(
    (body: FeedInput, key) =>
      answered(api.POST('/api/v1/calendar-feeds', { body, headers: idempotencyKey(key) })),
    { again: true, touches: [keys.feeds], onDone: setMade },
  );
  return (
    <>
      <p>{w.intro}</p>
      <Failure error={make.error} />
      <div className="flex flex-wrap gap-2">
        {scopes.map((scope) => (
          <Button key={scope} isRunning={make.isRunning} onPress={() => make.run({ scope })}>
            {w.make(say(feedScopes[scope]))}
          </Button>
        ))}
      </div>
      {made !== null && <Address url={made.url} onClose={() => setMade(null)} />}
      {!data && (error ? <ReadFailure error={error} /> : <Loading height="6rem" />)}
      {data?.feeds.length === 0 && <p className="text-ink-soft">{w.none}</p>}
      {data && data.feeds.length > 0 && (
        <ul className="flex flex-col divide-y divide-line">
          {data.feeds.map((feed) => (
            <Feed key={feed.id} feed={feed} />
          ))}
        </ul>
      )}
    </>
  );
}

/** Shown this once, to be copied. */
function Address({ url, onClose }: { url: string | null; onClose(): void }) {
  const w = useWords(feedWords);
  const [isCopied, setCopied] = useState(false);
  if (url === null) return <Notice tone="warn" title={w.gone} isAnnounced />;
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  return (
    <Notice tone="warn" title={w.once} isAnnounced>
      <div className="flex flex-col gap-2">
        <TextInput
          label={w.address}
          name="/url"
          isReadOnly
          value={url}
          onChange={() => {}}
          beside={
            <Button className="shrink-0" onPress={() => void copy()}>
              {w.copy}
            </Button>
          }
        />
        <p role="status" className="min-h-6 font-bold text-good">
          {isCopied && w.copied}
        </p>
        <div>
          <Button onPress={onClose}>{w.close}</Button>
        </div>
      </div>
    </Notice>
  );
}

function Feed({ feed }: { feed: FeedView }) {
  const w = useWords(feedWords);
  const language = useLanguage();
  const say = useSay();
  const { userId } = useMe();
  const at = (iso: string) => formatTime(iso, language, true);
  const revoke = useAct(
    () =>
      answered(
        api.POST('/api/v1/calendar-feeds/{id}/revoke', { params: { path: { id: feed.id } } }),
      ),
    { touches: [keys.feeds] },
  );
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-2">
      <p className="min-w-0 flex-1 basis-60">
        <b>{say(feedScopes[feed.scope])}</b>
        <span className="block text-sm text-ink-soft">
          {[
            w.madeAt(at(feed.createdAt)),
            feed.owner.userId === userId ? null : w.madeBy(feed.owner.name),
            feed.lastReadAt === null ? w.neverRead : w.readAt(at(feed.lastReadAt)),
          ]
            .filter((it) => it !== null)
            .join('・')}
        </span>
      </p>
      <ConfirmButton
        title={w.revokeTitle}
        consequence={w.revokeMeans}
        confirm={w.revoke}
        error={revoke.error}
        onConfirm={() => revoke.runAsync(undefined)}
      >
        {w.revoke}
        <span className="sr-only">{`${say(feedScopes[feed.scope])} ${at(feed.createdAt)}`}</span>
      </ConfirmButton>
    </li>
  );
}
