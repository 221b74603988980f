import type { ReactNode } from 'react';
import { BEHAVIOUR_SEVERE_FROM } from '../../priority-cases/labels.ts';
import { Chip, Fact } from '../ui/layout.tsx';
import { type Label, useSay, useWords } from '../words/words.ts';
import { personWords } from './person-words.ts';

/** Nobody has asked, or nobody could answer. Framed, so that no eye takes it for "none". */
export function Unknown() {
  const w = useWords(personWords);
  return (
    <span className="chip inline-block rounded-4 border border-dashed border-line-strong bg-ground px-2 font-bold">
      {w.unknown}
    </span>
  );
}

/** One coded value; null is not known. */
export function Coded({ label }: { label: Label | null | undefined }) {
  const say = useSay();
  return label ? say(label) : <Unknown />;
}

/** Several coded values: an empty list says that there is none, no list that nobody has asked. */
export function CodedList({ labels }: { labels: readonly Label[] | null | undefined }) {
  const w = useWords(personWords);
  const say = useSay();
  if (!labels) return <Unknown />;
  return labels.length === 0 ? w.none : labels.map(say).join(w.listJoin);
}

/** Whether there is something to mind. Present stands out, none does not. */
export function Present({ is }: { is: boolean | null | undefined }) {
  const w = useWords(personWords);
  if (is === null || is === undefined) return <Unknown />;
  return is ? <Chip tone="warn">{w.present}</Chip> : w.none;
}

/** 行動関連項目, of 24, with the mark of 強度行動障害 from ten points on. */
export function BehaviourScore({ score }: { score: number | null }) {
  const w = useWords(personWords);
  if (score === null) return <Unknown />;
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      {w.points(score)}
      {score >= BEHAVIOUR_SEVERE_FROM && <Chip tone="warn">{w.severe}</Chip>}
    </span>
  );
}

/** Names and values beside each other, with one edge down the whole sheet whatever the names are. */
export function Facts({ children }: { children: ReactNode }) {
  return (
    <dl className="grid grid-cols-[8rem_minmax(0,1fr)] items-baseline gap-x-2 gap-y-1 sm:grid-cols-[9rem_minmax(0,1fr)]">
      {children}
    </dl>
  );
}

/** A line of the sheet that is there only when something is on file. */
export function Known({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return <Fact name={name}>{children}</Fact>;
}

export const labelsOf = <C extends string>(
  labels: { readonly [K in C]: Label },
  codes: readonly C[] | null | undefined,
): Label[] | null => codes?.map((code) => labels[code]) ?? null;
