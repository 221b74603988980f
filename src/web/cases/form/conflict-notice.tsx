import { Suspense } from 'react';
import { ApiProblem } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Notice } from '../../ui/notice.tsx';
import { caseFormWords } from '../../words/case-form.ts';
import { historyCodes } from '../../words/codes-history.ts';
import type { Label } from '../../words/label.ts';
import { useSay, useWords } from '../../words/words.ts';
import { type Edits, keepMine, type Saved, shownValue, takeTheirs } from './edits.ts';
import { linesOf } from './say-value.ts';
import type { FieldSpec } from './spec.ts';

const OthersChanges = lazyPart(async () => (await import('./others-changes.tsx')).OthersChanges);

/** Others have saved this case meanwhile: what they changed, and both versions where both wrote. */
export function ConflictNotice({
  error,
  saved,
  section,
  since,
  edits,
  conflicts,
  isInTheWay,
  onReload,
  onKeep,
  onTake,
  onSeen,
}: {
  error: Error | null;
  saved: Saved & { readonly id: string; readonly version: number };
  section: string;
  /** The version that one knows, and begun to type over. */
  since: number;
  edits: Edits;
  conflicts: readonly FieldSpec[];
  /** A save waits for the choice, or for a look. */
  isInTheWay: boolean;
  onReload(): void;
  onKeep(field: FieldSpec): void;
  onTake(field: FieldSpec): void;
  onSeen(): void;
}) {
  const w = useWords(caseFormWords);
  const say = useSay();
  const isRefused = error instanceof ApiProblem && error.code === 'version-conflict';
  const isNews = saved.version > since;
  const hasBoth = conflicts.length > 0;
  if (!isRefused && !isNews && !hasBoth) return null;
  // What they changed, and whether two wrote into one field, is known once the newest is here.
  const isNewest = !isRefused || saved.version >= Number(error.extra.version);
  const changed = isNewest ? [] : changedLabels(error.extra.changed);
  const hasEdits = Object.keys(edits).length > 0;
  return (
    <Notice tone={isInTheWay ? 'act' : 'warn'} title={w.conflictTitle} isAnnounced>
      <div className="flex flex-col gap-3">
        {isInTheWay && !hasBoth && <p className="font-bold">{w.conflictHeld}</p>}
        {changed.length > 0 && <p>{w.conflictChanged(changed.map(say).join(w.listJoin))}</p>}
        {hasEdits && (
          <p>
            {w.conflictKept}
            <br />
            {hasBoth ? w.conflictChoose : isNewest && w.conflictNone}
          </p>
        )}
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
            <p className="text-sm whitespace-pre-wrap text-ink-soft">
              {w.whatWas}:{' '}
              {linesOf(field, edits[field.at]?.was ?? '')
                .map(say)
                .join('\n') || w.blank}
            </p>
            {field.kind === 'rows' && <p className="text-sm">{w.conflictList}</p>}
            <div className="grid gap-3 sm:grid-cols-2">
              <Side
                title={w.mine}
                lines={linesOf(field, shownValue(saved, keepMine(saved, edits, field), field)).map(
                  say,
                )}
                act={w.keepMine}
                onChoose={() => onKeep(field)}
              />
              <Side
                title={w.theirs}
                lines={linesOf(
                  field,
                  shownValue(saved, takeTheirs(saved, edits, field), field),
                ).map(say)}
                act={w.takeTheirs}
                onChoose={() => onTake(field)}
              />
            </div>
          </fieldset>
        ))}
        {isNews && (
          <Suspense fallback={<Loading />}>
            <OthersChanges
              id={saved.id}
              since={since}
              version={saved.version}
              section={section}
              asked={conflicts.filter(({ kind }) => kind !== 'rows').map(({ at }) => at)}
            />
          </Suspense>
        )}
        {isNews && isNewest && !hasBoth && (
          <p>
            <Button onPress={onSeen}>{hasEdits ? w.takenIn : w.seen}</Button>
          </p>
        )}
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
