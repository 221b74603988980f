import type { RefObject } from 'react';
import { Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { intakeWords } from '../../words/intake.ts';
import { useWords } from '../../words/words.ts';
import { Candidates, RunningOne } from './candidates.tsx';
import type { Candidate, IntakeForm } from './intake-form.ts';
import type { PartProps } from './use-intake.ts';
import { useLookup } from './use-lookup.ts';

/** By the number first, then by the name: each person once. */
export function useCandidates({ phone, person }: Pick<IntakeForm, 'phone' | 'person'>) {
  const byPhone = useLookup(phone);
  const byName = useLookup(person.name);
  const ofPhone = byPhone.answer?.items ?? [];
  const ofName = byName.answer?.items ?? [];
  const isNew = (item: Candidate) => !ofPhone.some(({ caseId }) => caseId === item.caseId);
  const items = [...ofPhone, ...ofName.filter(isNew)];
  // What stands with a person below is not said twice.
  const isSaid = (id: string) => items.some(({ running }) => running?.id === id);
  return {
    items,
    calls: (byPhone.answer?.calls ?? []).filter(({ id }) => !isSaid(id)),
    isAnswered: byPhone.answer !== null || byName.answer !== null,
    isAway: byPhone.isAway || byName.isAway,
  };
}

/** Who it may be, and what runs already. */
export function CandidatePanel({
  place,
  found,
  form,
  change,
  onChoose,
  onOpen,
}: Pick<PartProps, 'form' | 'change'> & {
  place: RefObject<HTMLDivElement | null>;
  found: ReturnType<typeof useCandidates>;
  onChoose(candidate: Candidate): void;
  onOpen(): void;
}) {
  const w = useWords(intakeWords);
  const { items, calls, isAnswered, isAway } = found;
  const said = isAway
    ? w.candidatesAway
    : !isAnswered
      ? w.candidatesHelp
      : items.length > 0
        ? w.candidatesCount(items.length)
        : w.candidatesNone;
  return (
    <div ref={place} className="lg:sticky lg:top-0">
      <Section title={w.candidates} level={3} className="bg-ground">
        <p role="status" className="text-sm text-ink-soft">
          {said}
        </p>
        {calls.map((call) => (
          <RunningOne key={call.id} running={call} isOfNumber onOpen={onOpen} />
        ))}
        {items.length > 0 && (
          <Candidates
            items={items}
            chosenId={form.chosen?.caseId ?? null}
            onChoose={onChoose}
            onOpen={onOpen}
            isSeparate={form.isSeparate}
            onSeparate={() => change({ isSeparate: true })}
          />
        )}
        {isAway && items.length > 0 && <Notice tone="warn">{w.candidatesAway}</Notice>}
      </Section>
    </div>
  );
}
