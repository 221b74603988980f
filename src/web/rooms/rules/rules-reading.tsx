import type { MatchRulesView } from '../../../placement/match-rules.api.ts';
import { Fact, Facts, Section } from '../../ui/layout.tsx';
import { personCodes } from '../../words/codes-person.ts';
import { matchRulesWords, ruleChangeWords } from '../../words/match-rules.ts';
import { versionsWords } from '../../words/versions.ts';
import { useSay, useWords } from '../../words/words.ts';
import { ConditionChoices } from './condition-choices.tsx';
import { draftOf } from './editing.ts';
import { OrderFields } from './order-fields.tsx';

/** The rules for who may not change them. */
export function RulesReading({ view: { version, rules } }: { view: MatchRulesView }) {
  const w = useWords(matchRulesWords);
  const { version: nameOf } = useWords(versionsWords);
  const { join } = useWords(ruleChangeWords);
  const say = useSay();
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Section title={w.order} beside={<b>{nameOf(version)}</b>}>
        <OrderFields order={rules.order} onMove={null} />
        <Facts>
          <Fact name={w.night}>
            {rules.nightStaffFromBehaviour} {w.points}
          </Fact>
          <Fact name={w.days}>
            {rules.fairnessDays} {w.daysUnit}
          </Fact>
          <Fact name={w.nurse}>
            {rules.nurseFor.map((it) => say(personCodes.medicalCare[it])).join(join)}
          </Fact>
        </Facts>
      </Section>
      <Section title={w.conditions}>
        <ConditionChoices draft={draftOf(rules)} onChange={null} />
      </Section>
    </div>
  );
}
