import type { ItemDecision, ItemView } from '../../../council/council.api.ts';
import { parseJapaneseDate } from '../../../platform/text/japanese-date.ts';
import { useDraft } from '../../api/draft.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { DayInput, dayMistake } from '../../ui/day-input.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { caseCodes } from '../../words/codes-case.ts';
import { councilWords } from '../../words/council.ts';
import { useSay, useWords } from '../../words/words.ts';
import { missing, useMistakes } from '../case/mistakes.ts';
import { DraftFound, DraftStanding } from '../form/draft-note.tsx';
import { useDecide } from './queries.ts';

type Outcome = ItemDecision['outcome'];
interface Typed {
  outcome: Outcome | null;
  conditions: string;
  minutes: string;
  nextReviewOn: string;
}
const nothing: Typed = { outcome: null, conditions: '', minutes: '', nextReviewOn: '' };
const outcomes: readonly Outcome[] = ['APPROVED', 'CONDITIONAL', 'REJECTED'];

/** The council's word on one item; what is typed while they speak is kept as it is typed. */
export function DecideItem({ item }: { item: ItemView }) {
  const w = useWords(councilWords);
  const say = useSay();
  const draft = useDraft<Typed>(`council:${item.id}`, nothing);
  const { outcome, conditions, minutes, nextReviewOn } = draft.value;
  const decide = useDecide(item.id, () => draft.clear());
  const isRejected = outcome === 'REJECTED';
  const form = useMistakes(
    {
      [`/${item.id}/outcome`]: outcome === null ? councilWords.needOutcome : null,
      [`/${item.id}/conditions`]:
        outcome === 'CONDITIONAL' ? missing(conditions, councilWords.needConditions) : null,
      [`/${item.id}/nextReviewOn`]: isRejected ? null : dayMistake(nextReviewOn, null),
    },
    decide.error,
  );
  const errorAt = (path: string) =>
    fieldError(form.atField, `/${item.id}${path}`) ?? fieldError(decide.error, path);
  const set = (change: Partial<Typed>) => draft.set((now) => ({ ...now, ...change }));
  const send = () => {
    decide.reset();
    if (!form.tryNow() || outcome === null) return;
    const day = parseJapaneseDate(nextReviewOn);
    decide.run({
      outcome,
      conditions: conditions.trim() || null,
      minutes: minutes.trim() || null,
      nextReviewOn: !isRejected && day.ok ? day.iso : null,
    });
  };
  return (
    <ActForm
      act={{ error: form.summary, isRunning: decide.isRunning }}
      button={w.decide}
      why={null}
      onAct={send}
    >
      <DraftFound draft={draft} consequence={w.draftLost} />
      <RadioCards<Outcome>
        label={w.outcome}
        name={`/${item.id}/outcome`}
        isRequired
        columns={3}
        value={outcome}
        onChange={(value) => set({ outcome: value })}
        options={outcomes.map((value) => ({ value, label: say(caseCodes.decisionOutcome[value]) }))}
        error={errorAt('/outcome')}
      />
      <TextInput
        label={w.conditions}
        name={`/${item.id}/conditions`}
        isRequired={outcome === 'CONDITIONAL'}
        rows={2}
        maxLength={2000}
        value={conditions}
        onChange={(text) => set({ conditions: text })}
        error={errorAt('/conditions')}
      />
      <TextInput
        label={w.minutesLine}
        name={`/${item.id}/minutes`}
        rows={2}
        maxLength={2000}
        value={minutes}
        onChange={(text) => set({ minutes: text })}
        error={errorAt('/minutes')}
      />
      {!isRejected && (
        <DayInput
          label={w.nextReviewOn}
          name={`/${item.id}/nextReviewOn`}
          help={w.nextReviewHelp}
          hasToday={false}
          value={nextReviewOn}
          onChange={(text) => set({ nextReviewOn: text })}
          error={errorAt('/nextReviewOn')}
        />
      )}
      <p className="text-sm text-ink-soft">{w.decideHelp}</p>
      <DraftStanding draft={draft} />
    </ActForm>
  );
}
