/**
 * What somebody is typing, kept in two places: on the device at every key, on the server a moment
 * after the last one. Of several (another tab, another device, a closed lid) the newest is shown.
 */

/** As it stands on the device. Instants are epoch milliseconds by the server's clock. */
export interface Kept {
  /** Null: thrown away, and the server may not know it yet. */
  readonly body: object | null;
  readonly changedAt: number;
  /** The server's own instant of what it last took from here; null: nothing yet. */
  readonly savedAt: string | null;
  /** Whether something stands here that the server does not have. */
  readonly isAhead: boolean;
}
/** As the server has it. */
export interface Saved {
  readonly body: object;
  readonly updatedAt: string;
}

/** Which of the two is the newer one. */
export function newest(kept: Kept | null, saved: Saved | null): 'kept' | 'saved' | 'neither' {
  if (kept === null) return saved === null ? 'neither' : 'saved';
  // What the server has no more and had got whole was sent or thrown away elsewhere.
  if (saved === null) return kept.isAhead ? 'kept' : 'neither';
  if (kept.savedAt === saved.updatedAt) return 'kept';
  return kept.isAhead && kept.changedAt > Date.parse(saved.updatedAt) ? 'kept' : 'saved';
}

export interface DraftPlaces {
  now(): number;
  /** Runs it later, or never if the answer is called before. */
  later(run: () => void, ms: number): () => void;
  device: { read(): Kept | null; write(kept: Kept): void; remove(): void };
  server: {
    /** Null: it has none. */
    load(): Promise<Saved | null>;
    save(body: object): Promise<{ updatedAt: string }>;
    remove(): Promise<unknown>;
    /** Whether trying again may help. */
    isAway(error: unknown): boolean;
  };
  /** To the other tabs of this browser. */
  tell(kept: Kept): void;
}

export interface Shown {
  readonly body: object | null;
  readonly changedAt: number | null;
  readonly savedAt: string | null;
  readonly isSaving: boolean;
  /** The last try to save it failed. */
  readonly isLost: boolean;
  /** When that was last changed which was found on the server or in another tab. */
  readonly foundAt: number | null;
}

const saveAfterMs = 600;
const retryMs = 5_000;

export type DraftStore = ReturnType<typeof draftStore>;

export function draftStore(places: DraftPlaces) {
  const { device, server, now, later, tell } = places;
  const listeners = new Set<() => void>();
  let kept = device.read();
  let shown: Shown = {
    body: kept?.body ?? null,
    changedAt: kept?.changedAt ?? null,
    savedAt: kept?.savedAt ?? null,
    isSaving: false,
    isLost: false,
    foundAt: null,
  };
  let sending: Promise<void> | null = null;
  let isLoading = false;
  let stopWaiting: (() => void) | null = null;
  let isClosed = false;

  function show(changes: Partial<Shown>): void {
    shown = { ...shown, ...changes };
    for (const listener of listeners) listener();
  }

  function keep(next: Kept, changes: Partial<Shown> = {}): void {
    if (isClosed) return;
    kept = next;
    device.write(next);
    const { body, changedAt, savedAt } = next;
    show({ body, changedAt, savedAt, ...changes });
  }

  function forget(): void {
    if (isClosed) return;
    kept = null;
    device.remove();
    show({ body: null, changedAt: null, savedAt: null, foundAt: null });
  }

  function sendIn(ms: number): void {
    stopWaiting?.();
    stopWaiting = later(() => void send(), ms);
  }

  /** Sends what the server lacks, one thing after the other. */
  function send(): Promise<void> {
    stopWaiting?.();
    stopWaiting = null;
    sending ??= sendOne().finally(() => {
      sending = null;
    });
    return sending;
  }

  async function sendOne(): Promise<void> {
    for (let sent = kept; sent?.isAhead && !isClosed; sent = kept) {
      show({ isSaving: true });
      try {
        if (sent.body === null) {
          await server.remove();
          if (kept === sent) forget();
          show({ isLost: false });
          continue;
        }
        const { updatedAt } = await server.save(sent.body);
        const latest: Kept | null = kept;
        // Thrown away in another tab meanwhile: this must not bring it back.
        if (latest === null) await server.remove();
        // What was typed meanwhile keeps the server behind: the loop goes round again.
        else keep({ ...latest, savedAt: updatedAt, isAhead: latest !== sent });
        if (kept && !kept.isAhead) tell(kept);
        show({ isLost: false });
      } catch (error) {
        show({ isLost: true });
        if (server.isAway(error) && !isClosed) sendIn(retryMs);
        break;
      }
    }
    show({ isSaving: false });
  }

  async function load(): Promise<void> {
    const before = kept;
    const saved = await server.load();
    // What was typed while the answer was on its way is newer than any answer.
    if (kept !== before) return;
    const winner = newest(kept, saved);
    if (winner === 'neither') forget();
    if (winner !== 'saved' || saved === null) return;
    const changedAt = Date.parse(saved.updatedAt);
    keep(
      { body: saved.body, changedAt, savedAt: saved.updatedAt, isAhead: false },
      { foundAt: changedAt },
    );
  }

  /** Looks what the server has, and sends what it lacks. */
  function open(): void {
    if (isLoading || isClosed) return;
    isLoading = true;
    void load()
      .catch((error: unknown) => {
        if (server.isAway(error) && listeners.size > 0) later(open, retryMs);
      })
      .finally(() => {
        isLoading = false;
        if (kept?.isAhead) void send();
      });
  }

  function put(body: object | null): void {
    const changedAt = Math.max(now(), (kept?.changedAt ?? 0) + 1);
    keep({ body, changedAt, savedAt: kept?.savedAt ?? null, isAhead: true });
    if (kept) tell(kept);
  }

  return {
    read: () => shown,
    subscribe(listener: () => void) {
      listeners.add(listener);
      if (listeners.size === 1) open();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0 && kept?.isAhead) void send();
      };
    },
    /** Whether something typed stands here that the server does not have. */
    isUnsaved: () => kept?.isAhead === true && kept.body !== null,
    set(body: object): void {
      if (isClosed) return;
      put(body);
      sendIn(saveAfterMs);
    },
    /** Throws it away everywhere; resolves when the server knows, or cannot be reached now. */
    async clear(): Promise<void> {
      put(null);
      show({ foundAt: null });
      await sending;
      await send();
    },
    /** Sends at once what is still waiting. */
    send,
    /** Its person has gone from this device: from now on nothing is sent or written any more. */
    close(): void {
      isClosed = true;
      stopWaiting?.();
    },
    /** What another tab has done. */
    hear(other: Kept): void {
      const mine = kept?.changedAt ?? 0;
      if (other.changedAt < mine) return;
      if (other.changedAt === mine && other.isAhead) return;
      stopWaiting?.();
      if (other.body === null) forget();
      else keep({ ...other, isAhead: false }, { foundAt: other.changedAt });
    },
  };
}
