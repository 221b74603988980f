import { type CountedKind, countedKinds } from '../../../stays/counted.ts';
import type { HandOverItem } from '../../../stays/hand-over-list.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Section } from '../../ui/layout.tsx';
import { countWords } from '../../words/stay-count.ts';
import { useWords } from '../../words/words.ts';
import {
  type CountDraft,
  type CountFaults,
  emptyLine,
  expectedLines,
  type LineDraft,
} from './count-draft.ts';

/** What is taken into keeping, line by line; "nothing" is said, never left unsaid. */
export function CountIn({
  draft,
  items,
  faults,
  onChange,
}: {
  draft: CountDraft;
  /** The hand-over list: what the sheet lets expect. */
  items: readonly HandOverItem[];
  /** Shown at the fields; empty as long as nobody has tried to send. */
  faults: CountFaults;
  onChange(changes: Partial<CountDraft>): void;
}) {
  return countedKinds
    .toReversed()
    .map((kind) => <Part key={kind} {...{ kind, draft, items, faults, onChange }} />);
}

function Part({
  kind,
  draft,
  items,
  faults,
  onChange,
}: { kind: CountedKind } & Parameters<typeof CountIn>[0]) {
  const w = useWords(countWords);
  const lines = draft[kind];
  const expected = expectedLines(items, kind);
  const set = (next: LineDraft[]) =>
    onChange({ [kind]: next, none: draft.none.filter((it) => it !== kind) });
  const isNone = draft.none.includes(kind);
  return (
    <Section level={3} isBare title={w[`${kind}In`]} className="border-t border-line pt-3">
      {lines.map((line, index) => (
        <Line
          // A line has no name of its own before it is typed.
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are known by their place
          key={index}
          kind={kind}
          index={index}
          line={line}
          faults={faults}
          onChange={(changes) =>
            set(lines.map((it, at) => (at === index ? { ...it, ...changes } : it)))
          }
          onRemove={() => set(lines.filter((_, at) => at !== index))}
        />
      ))}
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => set([...lines, emptyLine])}>{w.add(w[kind])}</Button>
        {lines.length === 0 && expected.length > 0 && (
          <Button look="quiet" onPress={() => set(expected)}>
            {w.fill}
          </Button>
        )}
      </div>
      {lines.length === 0 && (
        <Checkbox
          name={`/${kind}`}
          isSelected={isNone}
          onChange={(isOn) =>
            onChange({ none: [...draft.none.filter((it) => it !== kind), ...(isOn ? [kind] : [])] })
          }
        >
          {kind === 'medicines' ? w.noMedicines : w.noBelongings}
        </Checkbox>
      )}
      {faults[`/${kind}`] && <p className="text-sm font-bold text-act">{w.nothingSaid}</p>}
    </Section>
  );
}

function Line({
  kind,
  index,
  line,
  faults,
  onChange,
  onRemove,
}: {
  kind: CountedKind;
  index: number;
  line: LineDraft;
  faults: CountFaults;
  onChange(changes: Partial<LineDraft>): void;
  onRemove(): void;
}) {
  const w = useWords(countWords);
  const path = `/${kind}/${index}`;
  return (
    <fieldset className="flex flex-col gap-2 rounded-8 border border-line p-3">
      <legend className="px-1 text-sm text-ink-soft">{w.lineOf(w[kind], index + 1)}</legend>
      <TextInput
        label={w.name}
        name={`${path}/name`}
        maxLength={100}
        value={line.name}
        onChange={(name) => onChange({ name })}
        error={faults[`${path}/name`] ? w.nameMissing : null}
      />
      <div className="grid grid-cols-[1fr_1fr_auto] items-start gap-2">
        <TextInput
          label={w.count}
          name={`${path}/count`}
          inputMode="numeric"
          maxLength={8}
          value={line.count}
          onChange={(count) => onChange({ count })}
          error={faults[`${path}/count`] ? w.countMissing : null}
        />
        <TextInput
          label={w.unit}
          name={`${path}/unit`}
          maxLength={20}
          value={line.unit}
          onChange={(unit) => onChange({ unit })}
        />
        <Button look="quiet" className="mt-7" onPress={onRemove}>
          {w.remove}
        </Button>
      </div>
      <TextInput
        label={w.note}
        name={`${path}/note`}
        maxLength={200}
        value={line.note}
        onChange={(note) => onChange({ note })}
      />
    </fieldset>
  );
}
