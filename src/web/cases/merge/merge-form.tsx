import { useRouter } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { MergeView } from '../../../case-merging/case-merging.api.ts';
import type { Choice } from '../../../case-merging/merge-choice.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Lines, Section } from '../../ui/layout.tsx';
import { caseMergeWords } from '../../words/case-merge.ts';
import type { Label } from '../../words/label.ts';
import { useSay, useWords } from '../../words/words.ts';
import type { SectionParts } from '../form/all-parts.ts';
import { type SaidDifference, saidDifferences } from '../versions/said.ts';
import { useMerge } from './queries.ts';

type Source = 'kept' | Choice['from'];
type Difference = MergeView['differences'][number];

const isFilledList = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
const mayBeBoth = ({ before, after }: Difference): boolean =>
  isFilledList(before) && isFilledList(after);

/** Nothing is lost where nobody chooses: what the kept one lacks, and lists of both. */
function atFirst(difference: Difference): Source {
  if (mayBeBoth(difference)) return 'both';
  return difference.before === null || difference.before === undefined ? 'other' : 'kept';
}

/** Which of two values each field gets, why, and the last question. */
export function MergeForm({
  view: { kept, other, differences, names },
  sections,
}: {
  view: MergeView;
  sections: readonly SectionParts[];
}) {
  const w = useWords(caseMergeWords);
  const router = useRouter();
  const [chosen, setChosen] = useState<Readonly<Record<string, Source>>>({});
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const merge = useMerge(kept.id, other.id, () => {
    void router.navigate({ to: paths.case, params: { id: kept.id } });
  });
  const said = useMemo(
    () => saidDifferences(differences, sections, names),
    [differences, sections, names],
  );
  const sourceOf = (it: Difference) => chosen[it.path] ?? atFirst(it);
  const mistake = reason.trim() === '' ? w.needReason : null;
  const run = () =>
    merge.runAsync({
      keptVersion: kept.version,
      otherVersion: other.version,
      reason: reason.trim(),
      choices: differences.flatMap((it): Choice[] => {
        const from = sourceOf(it);
        return from === 'kept' ? [] : [{ path: it.path, from }];
      }),
    });
  return (
    <>
      <Section title={w.differing(differences.length)}>
        {differences.length === 0 && <p>{w.noneDiffers}</p>}
        <div className="flex flex-col divide-y divide-line">
          {said.map(({ difference, said: words }) => (
            <OneField
              key={difference.path}
              words={words}
              hasBoth={mayBeBoth(difference)}
              value={sourceOf(difference)}
              onChange={(source) => setChosen((now) => ({ ...now, [difference.path]: source }))}
            />
          ))}
        </div>
      </Section>
      <Section title={w.what}>
        <Lines lines={w.whatLines.split('\n')} />
        <TextInput
          label={w.reason}
          name="/reason"
          help={w.reasonHelp}
          error={isTried ? mistake : null}
          isRequired
          rows={2}
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
        <p>
          <Button
            look="act"
            onPress={() => {
              setTried(true);
              if (mistake === null) setAsked(true);
              else document.querySelector<HTMLElement>('[name="/reason"]')?.focus();
            }}
          >
            {w.merge}
          </Button>
        </p>
      </Section>
      {isAsked && (
        <ConfirmDialog
          title={w.confirmTitle}
          consequence={<p>{w.confirmHelp(kept.registrationNo, other.registrationNo)}</p>}
          confirm={w.merge}
          error={merge.error}
          onConfirm={run}
          onClose={() => {
            merge.reset();
            setAsked(false);
          }}
        />
      )}
    </>
  );
}

function OneField({
  words,
  hasBoth,
  value,
  onChange,
}: {
  words: SaidDifference;
  hasBoth: boolean;
  value: Source;
  onChange(source: Source): void;
}) {
  const w = useWords(caseMergeWords);
  const say = useSay();
  const text = (lines: readonly Label[]) => lines.map(say).join(' ／ ') || w.blank;
  return (
    <div className="py-3">
      <RadioCards<Source>
        label={[...words.within, words.label].map(say).join(' › ')}
        name={words.path}
        value={value}
        onChange={onChange}
        columns={hasBoth ? 3 : 2}
        options={[
          { value: 'kept', label: text(words.before), help: w.useKept },
          { value: 'other', label: text(words.after), help: w.useOther },
          ...(hasBoth ? [{ value: 'both' as const, label: w.useBoth }] : []),
        ]}
      />
    </div>
  );
}
