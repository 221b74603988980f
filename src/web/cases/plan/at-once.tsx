import type { ReactNode } from 'react';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { Fact, Facts, Section } from '../../ui/layout.tsx';
import { crisisPlanWords } from '../../words/crisis-plan.ts';
import { useWords } from '../../words/words.ts';

/** What else is needed with the door still closed: a line each. "Not asked" is never "none". */
export function AtOnce({ view, isWorst }: { view: CaseView; isWorst: boolean }) {
  const w = useWords(crisisPlanWords);
  const { medical, entryMethod, address, crisisPlan } = view.profile;
  const { medications, allergies, seizures } = medical ?? {};
  const listed = <T,>(list: readonly T[] | undefined, say: (it: T) => string): ReactNode =>
    list === undefined ? <Unknown /> : list.length === 0 ? w.none : list.map(say).join(w.join);
  return (
    <Section title={w.atOnce}>
      <Facts>
        <Fact name={w.allergy}>
          {listed(allergies, ({ substance, isAnaphylactic }) =>
            isAnaphylactic ? w.anaphylactic(substance) : substance,
          )}
        </Fact>
        <Fact name={w.medicine}>
          {listed(medications, ({ name, keptAt }) => `${name}${keptAt ? w.keptAt(keptAt) : ''}`)}
        </Fact>
        {seizures?.rescueMedicine && <Fact name={w.rescue}>{seizures.rescueMedicine}</Fact>}
        {seizures?.call119When && <Fact name={w.call119}>{seizures.call119When}</Fact>}
        <Fact name={w.entry}>{entryMethod ?? <Unknown />}</Fact>
        {address && <Fact name={w.address}>{address}</Fact>}
        {isWorst && crisisPlan?.belongings && (
          <Fact name={w.belongings}>{crisisPlan.belongings}</Fact>
        )}
        {isWorst && crisisPlan?.transport && <Fact name={w.transport}>{crisisPlan.transport}</Fact>}
      </Facts>
    </Section>
  );
}

function Unknown() {
  const w = useWords(crisisPlanWords);
  return <span className="font-bold text-ink-soft">{w.unknown}</span>;
}
