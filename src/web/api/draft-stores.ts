import { answered, api, Unreachable } from './client.ts';
import { type DraftStore, draftStore, type Kept } from './draft-store.ts';
import { serverNow } from './live.ts';

/** On this device, for this tab and this person alone: kyoten.draft/<user>/<key>. */
const prefix = 'kyoten.draft/';
const ofUser = (userId: string) => `${prefix}${userId}/`;

const stores = new Map<string, DraftStore>();
/** Who signed in here last. A session that has ended changes nothing: the same person may be back soon. */
let present = '';
const tabs = new BroadcastChannel('kyoten.draft');
type Word = { name: string; kept: Kept } | { forget: string };

tabs.addEventListener('message', ({ data }: MessageEvent<Word>) => {
  if ('forget' in data) dropAll((name) => name.startsWith(data.forget));
  else stores.get(data.name)?.hear(data.kept);
});

const sendAll = () => Promise.all([...stores.values()].map((store) => store.send()));

/** The page may be gone in a moment (a closed lid, a phone put away): nothing waits any longer. */
const isLeaving = () => document.visibilityState === 'hidden';
addEventListener('pagehide', () => void sendAll());
document.addEventListener('visibilitychange', () => {
  if (isLeaving()) void sendAll();
});

/** A request that lives on without its page may not be larger; such a one fails at once. */
const largestKeptAlive = 60_000;
const outlivesPage = (body: object) =>
  isLeaving() && new TextEncoder().encode(JSON.stringify(body)).length < largestKeptAlive;

export function storeOf(userId: string, key: string): DraftStore {
  draftsBelongTo(userId);
  const name = ofUser(userId) + key;
  const known = stores.get(name);
  if (known) return known;
  const path = { params: { path: { key } } };
  const url = '/api/v1/drafts/{key}';
  const store = draftStore({
    now: serverNow,
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    device: deviceOf(name),
    server: {
      // Asked for by the list: that there is none is the rule, and no failure.
      load: async () => {
        const { items } = await list();
        return items.some((it) => it.key === key) ? answered(api.GET(url, path)) : null;
      },
      save: (body) =>
        answered(
          api.PUT(url, {
            ...path,
            body: { body: body as Record<string, unknown> },
            keepalive: outlivesPage(body),
          }),
        ),
      remove: () => answered(api.DELETE(url, { ...path, keepalive: isLeaving() })),
      isAway: (error) => error instanceof Unreachable,
    },
    tell: (kept) => tabs.postMessage({ name, kept } satisfies Word),
  });
  stores.set(name, store);
  return store;
}

const askForList = () => answered(api.GET('/api/v1/drafts'));
let nextList: ReturnType<typeof askForList> | null = null;

/** Forms that open together ask once; none takes an answer that was on its way before it asked. */
function list(): ReturnType<typeof askForList> {
  nextList ??= Promise.resolve().then(() => {
    nextList = null;
    return askForList();
  });
  return nextList;
}

/** A browser that keeps nothing (full, forbidden) still has the server's copy. */
function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

const deviceOf = (name: string) => ({
  read: () => attempt(() => JSON.parse(sessionStorage.getItem(name) ?? 'null') as Kept | null),
  write: (kept: Kept) => void attempt(() => sessionStorage.setItem(name, JSON.stringify(kept))),
  remove: () => void attempt(() => sessionStorage.removeItem(name)),
});

function dropAll(isMeant: (name: string) => boolean): void {
  for (const [name, store] of stores) {
    if (!isMeant(name)) continue;
    store.close();
    stores.delete(name);
  }
  attempt(() => {
    for (const name of Object.keys(sessionStorage))
      if (isMeant(name)) sessionStorage.removeItem(name);
  });
}

/** Somebody is signed in. What another typed who sat here before, and did not sign out, goes. */
export function draftsBelongTo(userId: string): void {
  if (present === userId) return;
  present = userId;
  dropAll((name) => name.startsWith(prefix) && !name.startsWith(ofUser(userId)));
}

/** After a new sign-in: what could not be sent while there was no session goes now. */
export function resumeDrafts(userId: string): void {
  draftsBelongTo(userId);
  void sendAll();
}

/** Before a sign-out: what is typed goes to the server. Answers whether it has all of it now. */
export async function handInDrafts(): Promise<boolean> {
  await sendAll();
  return ![...stores.values()].some((store) => store.isUnsaved());
}

/** After a sign-out: nothing of this person stays on the device, in no tab. */
export function forgetDrafts(userId: string): void {
  dropAll((name) => name.startsWith(ofUser(userId)));
  tabs.postMessage({ forget: ofUser(userId) } satisfies Word);
}

/** Writes into a form that is not open: it is there when its person opens it. */
export const layInDraft = (userId: string, key: string, body: object): void =>
  storeOf(userId, key).set(body);

/** Forms that nobody will send any more: their drafts go, also those of another day. */
export async function discardDrafts(userId: string, start: string): Promise<void> {
  const here = [...stores].filter(([name]) => name.startsWith(ofUser(userId) + start));
  const begun = here.filter(([, store]) => store.read().body !== null);
  await Promise.all(begun.map(([, store]) => store.clear()));
  const { items } = await askForList();
  const left = items.filter(({ key }) => key.startsWith(start));
  await Promise.all(left.map(({ key }) => storeOf(userId, key).clear()));
}
