import {
  type CountedIn,
  type CountedKind,
  type CountedThings,
  countedKinds,
  missingOf,
} from '../../../stays/counted.ts';
import { Checkbox } from '../../ui/choices.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Section } from '../../ui/layout.tsx';
import { countWords } from '../../words/stay-count.ts';
import { useWords } from '../../words/words.ts';
import { type BackDraft, type BackDrafts, backOf, isUnexplained, outOf } from './count-draft.ts';

/** What was counted in comes out again, line by line; a difference is explained. */
export function CountOut({
  counted,
  drafts,
  onChange,
}: {
  counted: CountedThings<CountedIn>;
  drafts: BackDrafts;
  onChange(drafts: BackDrafts): void;
}) {
  const w = useWords(countWords);
  const all = countedKinds.flatMap((kind) => counted[kind]);
  if (all.length === 0) return <p className="text-base text-ink-soft">{w.nothingKept}</p>;
  const change = (kind: CountedKind, index: number, changes: Partial<BackDraft>) =>
    onChange({
      ...drafts,
      [kind]: counted[kind].map((_, at) => ({
        ...backOf(drafts, kind, at),
        ...(at === index && changes),
      })),
    });
  return (
    <Section level={3} isBare title={w.backTitle}>
      <p className="text-base text-ink-soft">{w.backHelp}</p>
      {countedKinds.toReversed().flatMap((kind) =>
        counted[kind].map((line, index) => (
          <Line
            // Lines stand in the order in which they were counted in.
            // biome-ignore lint/suspicious/noArrayIndexKey: that order is their name
            key={`${kind} ${index}`}
            path={`/${kind}/${index}`}
            line={line}
            draft={backOf(drafts, kind, index)}
            onChange={(changes) => change(kind, index, changes)}
          />
        )),
      )}
    </Section>
  );
}

function Line({
  path,
  line,
  draft,
  onChange,
}: {
  path: string;
  line: CountedIn;
  draft: BackDraft;
  onChange(changes: Partial<BackDraft>): void;
}) {
  const w = useWords(countWords);
  const out = outOf(line, draft);
  const missing = out === null ? 0 : missingOf(line, out);
  const said = `${Math.abs(missing)}${line.unit}`;
  const sentence = missing > 0 ? w.missing(said) : w.tooMany(said);
  return (
    <fieldset className="flex flex-col gap-2 rounded-8 border border-line p-3">
      <legend className="px-1 font-bold">
        {line.name} {line.count === null ? w.uncounted : `${line.count}${line.unit}`}
      </legend>
      {line.note && <p className="text-sm text-ink-soft">{line.note}</p>}
      <Checkbox name={path} isSelected={draft.isAll} onChange={(isAll) => onChange({ isAll })}>
        {w.allBack}
      </Checkbox>
      {!draft.isAll && (
        <>
          <div className="grid grid-cols-2 items-start gap-2">
            <TextInput
              label={w.returned}
              name={`${path}/returned`}
              inputMode="numeric"
              maxLength={8}
              value={draft.returned}
              onChange={(returned) => onChange({ returned })}
              beside={line.unit}
            />
            <TextInput
              label={w.used}
              name={`${path}/used`}
              inputMode="numeric"
              maxLength={8}
              value={draft.used}
              onChange={(used) => onChange({ used })}
              beside={line.unit}
            />
          </div>
          <TextInput
            label={w.why}
            name={`${path}/note`}
            maxLength={200}
            value={draft.note}
            onChange={(note) => onChange({ note })}
            error={isUnexplained(line, draft) ? sentence : null}
          />
        </>
      )}
    </fieldset>
  );
}
