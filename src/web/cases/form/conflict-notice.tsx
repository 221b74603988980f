import { ApiProblem } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { caseFormWords } from '../../words/case-form.ts';
import { historyCodes } from '../../words/codes-history.ts';
import type { Label } from '../../words/label.ts';
import { useSay, useWords } from '../../words/words.ts';
import { type Edits, type Saved, savedValue, shownValue } from './edits.ts';
import { linesOf } from './say-value.ts';
import type { FieldSpec } from './spec.ts';

/** Others have saved this case meanwhile: what they changed, and both versions where both wrote. */
export function ConflictNotice({
  error,
  saved,
  edits,
  conflicts,
  isInTheWay,
  onReload,
  onKeep,
  onTake,
}: {
  error: Error | null;
  saved: Saved & { readonly version: number };
  edits: Edits;
  conflicts: readonly FieldSpec[];
  /** A save waits for the choice. */
  isInTheWay: boolean;
  onReload(): void;
  onKeep(field: FieldSpec): void;
  onTake(field: FieldSpec): void;
}) {
  const w = useWords(caseFormWords);
  const say = useSay();
  const isRefused = error instanceof ApiProblem && error.code === 'version-conflict';
  if (!isRefused && conflicts.length === 0) return null;
  const changed = isRefused ? changedLabels(error.extra.changed) : [];
  // Whether two have written into one field is known only once the newest is here.
  const isNewest = !isRefused || saved.version >= Number(error.extra.version);
  const hasBoth = conflicts.length > 0;
  return (
    <Notice tone={isInTheWay && hasBoth ? 'act' : 'warn'} title={w.conflictTitle} isAnnounced>
      <div className="flex flex-col gap-3">
        {changed.length > 0 && <p>{w.conflictChanged(changed.map(say).join(w.listJoin))}</p>}
        <p>
          {w.conflictKept}
          <br />
          {hasBoth ? w.conflictChoose : isNewest && w.conflictNone}
        </p>
        {!isNewest && (
          <p>
            <Button onPress={onReload}>{w.lookAtBoth}</Button>
          </p>
        )}
        {conflicts.map((field) => (
          <fieldset
            key={field.at}
            aria-label={say(field.label)}
            className="flex min-w-0 flex-col gap-2 rounded-8 border border-line-strong bg-paper p-3"
          >
            <p className="font-bold">{say(field.label)}</p>
            <div className="grid gap-3 sm:grid-cols-2">
              <Side
                title={w.mine}
                lines={linesOf(field, shownValue(saved, edits, field)).map(say)}
                act={w.keepMine}
                onChoose={() => onKeep(field)}
              />
              <Side
                title={w.theirs}
                lines={linesOf(field, savedValue(saved, field)).map(say)}
                act={w.takeTheirs}
                onChoose={() => onTake(field)}
              />
            </div>
          </fieldset>
        ))}
      </div>
    </Notice>
  );
}

function Side({
  title,
  lines,
  act,
  onChoose,
}: {
  title: string;
  lines: readonly string[];
  act: string;
  onChoose(): void;
}) {
  const w = useWords(caseFormWords);
  return (
    <div className="flex min-w-0 flex-col items-start gap-2">
      <p className="text-sm text-ink-soft">{title}</p>
      <p className="grow whitespace-pre-wrap">{lines.join('\n') || w.blank}</p>
      <Button onPress={onChoose}>{act}</Button>
    </div>
  );
}

/** "profile.medical.infection" as the group that people know, each once. */
function changedLabels(changed: unknown): Label[] {
  const names = Array.isArray(changed) ? changed.map(String) : [];
  const groups = names.map((name) => name.split('.'));
  const labels = groups.map(([first = '', group = '']) =>
    first === 'profile'
      ? historyCodes.profileGroup[group as keyof typeof historyCodes.profileGroup]
      : historyCodes.caseField[first as keyof typeof historyCodes.caseField],
  );
  return [...new Set(labels.filter((label) => label !== undefined))];
}
