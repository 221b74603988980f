/** When (ms) a thing named by its id happened, whoever is there first. `now`: the clock. */
export function happenings(now: () => number = () => performance.now()) {
  const happened = new Map<string, number>();
  const waiting = new Map<string, (at: number) => void>();
  return {
    /** The first time counts. */
    note: (id: string) => {
      if (happened.has(id)) return;
      const at = now();
      happened.set(id, at);
      waiting.get(id)?.(at);
    },
    when: (id: string) =>
      new Promise<number>((resolve) => {
        const at = happened.get(id);
        if (at === undefined) waiting.set(id, resolve);
        else resolve(at);
      }),
  };
}
