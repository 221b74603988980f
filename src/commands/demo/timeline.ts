import { systemClock } from '../../platform/clock.ts';

/** Prints the night as it happens, with the seconds since it began. */
export interface Timeline {
  say(who: string, what: string): void;
  /**
   * Each level of the escalation: who was paged, and how late against the policy. The pages' mails, in
   * their order, say when each had really left the house; without them the page's opening counts.
   */
  levels(
    history: {
      at: string;
      kind: string;
      person: { name: string } | null;
      detail: { level?: number };
    }[],
    steps: { afterSeconds: number }[],
    mails: { at: string; recipient: string }[],
  ): void;
  ranking(ranking: {
    placed: { place: number; facility: { name: string }; why: { sentences: { ja: string }[] } }[];
    excluded: { facility: { name: string }; reasons: { ja: string }[] }[];
  }): void;
  offer(offer: { facility: { name: string }; room: { name: string } }, what: string): void;
  /** How late each level was, in ms, for the summary. */
  lateness: number[];
}

export function openTimeline(write: (line: string) => void): Timeline {
  const start = systemClock.now().getTime();
  const lateness: number[] = [];
  const say = (who: string, what: string) => {
    const seconds = ((systemClock.now().getTime() - start) / 1000).toFixed(1).padStart(5);
    write(`${seconds} s  ${who.padEnd(4, '　')} ${what}`);
  };
  return {
    say,
    lateness,
    levels: (history, steps, mails) => {
      const paged = history.filter(({ kind }) => kind === 'paged');
      const [first] = paged;
      if (first === undefined) return;
      let due = new Date(first.at).getTime();
      for (const [index, step] of steps.entries()) {
        const ofStep = paged.filter(({ detail }) => detail.level === index + 1);
        if (ofStep.length === 0) return;
        due += step.afterSeconds * 1000;
        for (const page of ofStep) {
          const mail = mails[lateness.length];
          const ms = new Date(mail?.at ?? page.at).getTime() - due;
          lateness.push(ms);
          say(
            '呼出',
            `段階 ${index + 1}: ${page.person?.name ?? '?'} ${mail ? `メール ${mail.recipient}` : '画面'}（予定から ${ms} ms 遅れ / ms late）`,
          );
        }
      }
    },
    ranking: ({ placed, excluded }) => {
      for (const { place, facility, why } of placed)
        say('照合', `${place}位 ${facility.name} — ${why.sentences.map(({ ja }) => ja).join(' ')}`);
      for (const { facility, reasons } of excluded)
        say(
          '照合',
          `除外 ${facility.name} — ${[...new Set(reasons.map(({ ja }) => ja))].join(' ')}`,
        );
    },
    offer: ({ facility, room }, what) => say('打診', `${facility.name} ${room.name}: ${what}`),
  };
}
