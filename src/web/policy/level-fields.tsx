import type { StepChannel, Target } from '../../escalation/policy.api.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox, CheckboxCards, RadioCards } from '../ui/choices.tsx';
import { TextInput } from '../ui/fields.tsx';
import { Disclosure } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { houseCodes } from '../words/codes-house.ts';
import { policyWords } from '../words/policy.ts';
import { policyEditorWords } from '../words/policy-editor.ts';
import { useSay, useWords } from '../words/words.ts';
import type { LevelDraft } from './policy-draft.ts';
import { spanOf } from './say-step.ts';

const targets: readonly Target[] = ['primary', 'secondary', 'manager'];
const ways: readonly StepChannel[] = ['voice', 'sms', 'push', 'email', 'webhook'];

const arrowClass = 'px-2 no-underline! aria-disabled:text-solid-gray-536';

interface Person {
  userId: string;
  name: string;
}

/** One level: when, whom, and on demand by which ways and whether both must answer. */
export function LevelFields({
  level,
  index,
  isLast,
  startsAt,
  people,
  reachesNobody,
  errorOf,
  onChange,
  canMove,
  onMove,
  onRemove,
}: {
  level: LevelDraft;
  index: number;
  isLast: boolean;
  /** Seconds from the beginning; null: a time before it is being typed. */
  startsAt: number | null;
  people: readonly Person[];
  reachesNobody: boolean;
  errorOf(path: string): string | null;
  onChange(change: Partial<LevelDraft>): void;
  canMove(by: -1 | 1): boolean;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}) {
  const w = useWords(policyEditorWords);
  const shared = useWords(policyWords);
  const path = `/steps/${index}`;
  const number = index + 1;
  return (
    <li className="card flex flex-col gap-3 rounded-8 border border-line-strong p-3">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <h3>
          {isLast ? shared.lastLevel(number) : shared.level(number)}
          <span className="tabular ml-3 text-sm font-normal text-ink-soft">
            {startsAt !== null && w.atTime(spanOf(startsAt))}
          </span>
        </h3>
        {!isLast && (
          <div className="flex">
            <Button
              look="quiet"
              className={arrowClass}
              aria-label={w.up(number)}
              aria-disabled={!canMove(-1)}
              onPress={() => onMove(-1)}
            >
              <span aria-hidden="true">↑</span>
            </Button>
            <Button
              look="quiet"
              className={arrowClass}
              aria-label={w.down(number)}
              aria-disabled={!canMove(1)}
              onPress={() => onMove(1)}
            >
              <span aria-hidden="true">↓</span>
            </Button>
            <Button
              look="quiet"
              className={arrowClass}
              aria-label={w.remove(number)}
              onPress={onRemove}
            >
              <span aria-hidden="true">✕</span>
            </Button>
          </div>
        )}
      </div>
      {reachesNobody && <Notice tone="act" title={w.reachesNobody} />}
      <div className="grid items-start gap-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
        {index === 0 ? (
          <p className="flex flex-col gap-1">
            <b>{w.after}</b>
            <span className="flex min-h-11 items-center">{w.first}</span>
          </p>
        ) : (
          <TextInput
            name={`${path}/afterSeconds`}
            label={w.after}
            inputMode="numeric"
            value={level.after}
            onChange={(after) => onChange({ after })}
            error={errorOf(`${path}/afterSeconds`)}
            beside={<span>{w.seconds}</span>}
          />
        )}
        {isLast ? (
          <p className="flex flex-col gap-1">
            <b>{shared.everyone}</b>
            <span className="text-sm text-ink-soft">{w.fixed}</span>
          </p>
        ) : (
          <CheckboxCards<Target>
            name={`${path}/targets`}
            label={shared.whom}
            columns={3}
            value={level.targets}
            onChange={(chosen) => onChange({ targets: chosen })}
            options={targets.map((target) => ({ value: target, label: shared[target] }))}
            error={errorOf(`${path}/targets`)}
          />
        )}
      </div>
      {!isLast && (
        <More level={level} path={path} people={people} errorOf={errorOf} onChange={onChange} />
      )}
    </li>
  );
}

/** What most levels leave as it is; open where one does not. */
function More({
  level: { people: named, channels, bothMustAnswer },
  path,
  people,
  errorOf,
  onChange,
}: {
  level: LevelDraft;
  path: string;
  people: readonly Person[];
  errorOf(path: string): string | null;
  onChange(change: Partial<LevelDraft>): void;
}) {
  const w = useWords(policyEditorWords);
  const shared = useWords(policyWords);
  const say = useSay();
  const isSpecial = named.length > 0 || channels !== null || bothMustAnswer;
  const known = people.map(({ userId, name }) => ({ value: userId, label: name }));
  const gone = named
    .filter((id) => !people.some(({ userId }) => userId === id))
    .map((id) => ({ value: id, label: shared.gone }));
  return (
    <Disclosure title={w.more} isOpenAtFirst={isSpecial}>
      <div className="flex flex-col gap-3">
        <CheckboxCards
          name={`${path}/people`}
          label={shared.people}
          help={w.peopleHelp}
          columns={3}
          value={named}
          onChange={(chosen) => onChange({ people: chosen })}
          options={[...known, ...gone]}
        />
        <RadioCards
          name={`${path}/way`}
          label={shared.byWay}
          help={w.waysHelp}
          columns={2}
          value={channels === null ? 'every' : 'chosen'}
          onChange={(chosen) =>
            onChange({ channels: chosen === 'every' ? null : ['voice', 'sms', 'push'] })
          }
          options={[
            { value: 'every', label: w.everyWay },
            { value: 'chosen', label: w.chosenWays },
          ]}
        />
        {channels !== null && (
          <CheckboxCards<StepChannel>
            name={`${path}/channels`}
            label={w.chosenWays}
            columns={3}
            value={channels}
            onChange={(chosen) => onChange({ channels: ways.filter((it) => chosen.includes(it)) })}
            options={ways.map((way) => ({ value: way, label: say(houseCodes.channel[way]) }))}
            error={errorOf(`${path}/channels`)}
          />
        )}
        <div>
          <Checkbox
            name={`${path}/bothMustAnswer`}
            isSelected={bothMustAnswer}
            onChange={(isOn) => onChange({ bothMustAnswer: isOn })}
          >
            <b>{shared.both}</b>
            <span className="block text-sm text-ink-soft">{w.bothHelp}</span>
          </Checkbox>
        </div>
      </div>
    </Disclosure>
  );
}
