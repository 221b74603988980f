import { describe, expect, it } from 'vitest';
import {
  type DraftPlaces,
  draftStore,
  type Kept,
  newest,
  type Saved,
} from '../../src/web/api/draft-store.ts';

const away = new Error('away');
const at = (ms: number) => new Date(ms).toISOString();

/** A device, a server and other tabs, with a clock to move. */
function desk(start: { kept?: Kept; saved?: Saved } = {}) {
  const world = {
    now: 1_000,
    kept: start.kept ?? (null as Kept | null),
    saved: start.saved ?? (null as Saved | null),
    isAway: false,
    told: [] as Kept[],
    waiting: [] as { run(): void; at: number }[],
    requests: 0,
  };
  const asked = async <T>(answer: () => T): Promise<T> => {
    world.requests += 1;
    if (world.isAway) throw away;
    return answer();
  };
  const places: DraftPlaces = {
    now: () => world.now,
    later: (run, ms) => {
      const timer = { run, at: world.now + ms };
      world.waiting.push(timer);
      return () => {
        world.waiting = world.waiting.filter((it) => it !== timer);
      };
    },
    device: {
      read: () => world.kept,
      write: (kept) => {
        world.kept = kept;
      },
      remove: () => {
        world.kept = null;
      },
    },
    server: {
      load: () => asked(() => world.saved),
      save: (body) =>
        asked(() => {
          world.saved = { body, updatedAt: at(world.now) };
          return world.saved;
        }),
      remove: () =>
        asked(() => {
          world.saved = null;
        }),
      isAway: (error) => error === away,
    },
    tell: (kept) => world.told.push(kept),
  };
  const settle = async () => {
    for (let round = 0; round < 20; round += 1) await Promise.resolve();
  };
  const advance = async (ms: number) => {
    world.now += ms;
    const due = world.waiting.filter((timer) => timer.at <= world.now);
    world.waiting = world.waiting.filter((timer) => !due.includes(timer));
    for (const { run } of due) run();
    await settle();
  };
  return { world, places, settle, advance, store: draftStore(places) };
}

const kept = (body: object | null, changes: Partial<Kept> = {}): Kept => ({
  body,
  changedAt: 500,
  savedAt: null,
  isAhead: true,
  ...changes,
});

describe('what is typed into a form', () => {
  it('is on the device at every key, and on the server once the keys rest', async () => {
    const { store, world, advance } = desk();
    store.set({ text: '母' });
    store.set({ text: '母が' });
    expect(world.kept?.body).toEqual({ text: '母が' });
    expect(world.saved).toBeNull();
    await advance(600);
    expect(world.saved?.body).toEqual({ text: '母が' });
    expect(world.requests).toBe(1);
    expect(store.read()).toMatchObject({ savedAt: at(1_600), isSaving: false, isLost: false });
  });

  it('stays on the device while the server is away, and goes there when it is back', async () => {
    const { store, world, advance } = desk();
    world.isAway = true;
    store.set({ text: '倒れた' });
    await advance(600);
    expect(store.read()).toMatchObject({ isLost: true, savedAt: null, body: { text: '倒れた' } });
    world.isAway = false;
    await advance(5_000);
    expect(world.saved?.body).toEqual({ text: '倒れた' });
    expect(store.read().isLost).toBe(false);
  });

  it('is sent again when something was typed while it was on its way', async () => {
    const { store, world, settle } = desk();
    store.set({ text: 'a' });
    const sent = store.send();
    store.set({ text: 'ab' });
    await sent;
    await settle();
    expect(world.saved?.body).toEqual({ text: 'ab' });
    expect(world.kept?.isAhead).toBe(false);
  });

  it('is gone everywhere once it is thrown away, also when a save was on its way', async () => {
    const { store, world } = desk();
    store.set({ text: 'a' });
    void store.send();
    await store.clear();
    expect(world.saved).toBeNull();
    expect(world.kept).toBeNull();
    expect(store.read()).toMatchObject({ body: null, savedAt: null });
  });

  it('is thrown away on the server too, when that was away at first', async () => {
    const { store, world, advance } = desk({
      kept: kept({ text: 'a' }, { savedAt: at(400), isAhead: false }),
      saved: { body: { text: 'a' }, updatedAt: at(400) },
    });
    world.isAway = true;
    await store.clear();
    expect(store.read().body).toBeNull();
    world.isAway = false;
    await advance(5_000);
    expect(world.saved).toBeNull();
  });
});

describe('a form that is opened again', () => {
  it('goes on with what the server has, where the device has nothing', async () => {
    const { store, settle } = desk({ saved: { body: { text: '昨夜' }, updatedAt: at(700) } });
    store.subscribe(() => {});
    await settle();
    expect(store.read()).toMatchObject({ body: { text: '昨夜' }, foundAt: 700 });
  });

  it('sends what a closed lid had kept from the server', async () => {
    const { store, world, settle } = desk({ kept: kept({ text: '途中' }) });
    store.subscribe(() => {});
    await settle();
    expect(world.saved?.body).toEqual({ text: '途中' });
  });

  it('keeps what was typed while the server was being asked', async () => {
    const { store, world, settle, advance } = desk({
      saved: { body: { text: '古い' }, updatedAt: at(700) },
    });
    store.subscribe(() => {});
    store.set({ text: '新しい' });
    await settle();
    await advance(600);
    expect(store.read().body).toEqual({ text: '新しい' });
    expect(world.saved?.body).toEqual({ text: '新しい' });
  });
});

describe('a form whose person has gone from the device', () => {
  it('sends nothing any more: another may be signed in by then', async () => {
    const { store, world, advance, settle } = desk();
    store.set({ text: '本人の話' });
    store.close();
    await advance(600);
    await store.send();
    store.set({ text: 'もっと' });
    await store.clear();
    await settle();
    expect(world.requests).toBe(0);
    expect(world.saved).toBeNull();
  });

  it('does not try again what could not be sent before', async () => {
    const { store, world, advance } = desk();
    world.isAway = true;
    store.set({ text: '本人の話' });
    await advance(600);
    store.close();
    world.isAway = false;
    await advance(60_000);
    expect(world.saved).toBeNull();
  });

  it('writes nothing to the device that was on its way', async () => {
    const { store, world, settle } = desk();
    store.set({ text: '本人の話' });
    const sent = store.send();
    store.close();
    world.kept = null;
    await sent;
    await settle();
    expect(world.kept).toBeNull();
  });

  it('says whether something typed is not on the server yet', async () => {
    const { store, world, advance } = desk();
    expect(store.isUnsaved()).toBe(false);
    store.set({ text: '本人の話' });
    expect(store.isUnsaved()).toBe(true);
    await advance(600);
    expect(store.isUnsaved()).toBe(false);
    world.isAway = true;
    await store.clear();
    expect(store.isUnsaved()).toBe(false);
  });
});

describe('two tabs', () => {
  it('show the newer of the two, and the older one writes nothing', async () => {
    const { store, world, advance } = desk();
    store.set({ text: 'mine' });
    store.hear(kept({ text: 'theirs' }, { changedAt: 2_000 }));
    expect(store.read().body).toEqual({ text: 'theirs' });
    await advance(10_000);
    expect(world.requests).toBe(0);
  });

  it('do not take over what is older', () => {
    const { store } = desk();
    store.set({ text: 'mine' });
    store.hear(kept({ text: 'theirs' }, { changedAt: 10 }));
    expect(store.read().body).toEqual({ text: 'mine' });
  });

  it('are both empty once one of them has sent it', () => {
    const { store, world } = desk({ kept: kept({ text: 'a' }) });
    store.hear(kept(null, { changedAt: 2_000 }));
    expect(store.read().body).toBeNull();
    expect(world.kept).toBeNull();
  });
});

describe('of the device and the server', () => {
  const saved: Saved = { body: {}, updatedAt: at(1_000) };

  it.each<[string, Kept | null, Saved | null, ReturnType<typeof newest>]>([
    ['neither has one', null, null, 'neither'],
    ['only the server has one', null, saved, 'saved'],
    ['only the device has one that was never sent', kept({}), null, 'kept'],
    [
      'it was sent whole and is gone: thrown away elsewhere',
      kept({}, { savedAt: at(400), isAhead: false }),
      null,
      'neither',
    ],
    ['the server has what came from here', kept({}, { savedAt: at(1_000) }), saved, 'kept'],
    ['another device was later', kept({}, { savedAt: at(400), changedAt: 900 }), saved, 'saved'],
    ['this device was later', kept({}, { savedAt: at(400), changedAt: 1_100 }), saved, 'kept'],
    ['it was thrown away here later', kept(null, { changedAt: 1_100 }), saved, 'kept'],
    ['it was begun anew elsewhere after that', kept(null, { changedAt: 900 }), saved, 'saved'],
  ])('%s', (_case, device, server, expected) => {
    expect(newest(device, server)).toBe(expected);
  });
});
