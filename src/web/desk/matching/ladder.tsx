import { Section } from '../../ui/layout.tsx';
import { matchingActWords } from '../../words/matching-acts.ts';
import { useWords } from '../../words/words.ts';

/** 満床のとき: where to turn when no secured room is left, in this order (DOMAIN.md §4). */
export function Ladder() {
  const w = useWords(matchingActWords);
  const rungs = [
    [w.ladderSecured, w.ladderSecuredWho],
    [w.ladderShortStay, w.ladderShortStayWho],
    [w.ladderFamiliar, w.ladderFamiliarWho],
    [w.ladderHome, w.ladderHomeWho],
    [w.ladderNext, w.ladderNextWho],
    [w.ladderMedical, w.ladderMedicalWho],
    [w.ladderCity, w.ladderCityWho],
  ] as const;
  return (
    <Section level={3} isBare title={w.ladderTitle}>
      <ol className="flex list-decimal flex-col gap-2 pl-6">
        {rungs.map(([what, who]) => (
          <li key={what}>
            {what}
            <span className="block text-sm text-ink-soft">{w.ladderCall(who)}</span>
          </li>
        ))}
      </ol>
      <p className="text-sm">{w.ladderThen}</p>
    </Section>
  );
}
