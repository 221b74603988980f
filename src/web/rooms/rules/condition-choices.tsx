import type { AdjustableReason, Handling } from '../../../placement/match-codes.ts';
import { Select } from '../../ui/fields.tsx';
import { handlingLabels, matchRulesWords } from '../../words/match-rules.ts';
import { conditionLabels } from '../../words/rule-conditions.ts';
import { useSay, useWords } from '../../words/words.ts';
import { conditionGroups, handlingOfDraft, handlingsFor, type RulesDraft } from './editing.ts';

/** Each condition with what follows where it is not met. `onChange` null: it is only read. */
export function ConditionChoices({
  draft,
  onChange,
}: {
  draft: RulesDraft;
  onChange: ((codes: readonly AdjustableReason[], handling: Handling) => void) | null;
}) {
  const w = useWords(matchRulesWords);
  const say = useSay();
  return (
    <>
      <p className="text-sm text-ink-soft">{w.conditionsHelp}</p>
      <ul className="flex flex-col divide-y divide-line">
        {conditionGroups.map(({ group, notMet, unstated }) => {
          const label = conditionLabels[group];
          const lines: [string, readonly AdjustableReason[]][] = [
            [w.whenNot, notMet],
            ...(unstated === null
              ? []
              : ([[w.whenUnknown, [unstated]]] as [string, AdjustableReason[]][])),
          ];
          return (
            <li
              key={group}
              className="grid gap-x-4 gap-y-2 py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]"
            >
              <div>
                <b>{say(label)}</b>
                <span className="block text-sm text-ink-soft">{say(label.help)}</span>
              </div>
              <div className="grid items-end gap-3 sm:grid-cols-2">
                {lines.map(([when, codes]) => (
                  <Handled
                    key={when}
                    name={say(label)}
                    when={when}
                    codes={codes}
                    draft={draft}
                    onChange={onChange}
                  />
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Handled({
  name,
  when,
  codes,
  draft,
  onChange,
}: {
  name: string;
  when: string;
  codes: readonly AdjustableReason[];
  draft: RulesDraft;
  onChange: ((codes: readonly AdjustableReason[], handling: Handling) => void) | null;
}) {
  const say = useSay();
  const [code] = codes;
  if (code === undefined) return null;
  const value = handlingOfDraft(draft, code);
  if (onChange === null)
    return (
      <p className="text-sm">
        {when}
        <b className="block">{say(handlingLabels[value])}</b>
      </p>
    );
  return (
    <Select<Handling>
      label={
        <span className="text-sm font-normal">
          <span className="sr-only">{name} </span>
          {when}
        </span>
      }
      name={`/conditions/${code}`}
      value={value}
      onChange={(handling) => handling !== '' && onChange(codes, handling)}
      options={handlingsFor(draft, code).map((it) => ({
        value: it,
        label: say(handlingLabels[it]),
      }))}
    />
  );
}
