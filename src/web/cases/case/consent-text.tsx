import { RadioCards } from '../../ui/choices.tsx';
import { fieldId } from '../../ui/field-id.ts';
import { TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { caseConsentWords } from '../../words/case-consent.ts';
import { caseStepWords } from '../../words/case-steps.ts';
import type { Label } from '../../words/label.ts';
import { useWords } from '../../words/words.ts';
import { missing } from './mistakes.ts';

/** A text that was consented to, by its name and the SHA-256 of its bytes in hex. */
export interface KnownText {
  readonly version: string;
  readonly hash: string;
}

/** As it is being said: the one of last time, or another by its file or its words. */
export interface TextChoice {
  readonly isLast: boolean;
  readonly version: string;
  readonly file: File | null;
  readonly pasted: string;
}

const storageKey = 'kyoten.consent-text';

/** Everybody signs the same text for a year: this browser remembers which. Nothing of a person. */
export function lastText(): KnownText | null {
  try {
    const { version, hash } = JSON.parse(localStorage.getItem(storageKey) ?? '') as KnownText;
    return version && /^[0-9a-f]{64}$/.test(hash) ? { version, hash } : null;
  } catch {
    return null;
  }
}

export function rememberText({ version, hash }: KnownText): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ version, hash }));
  } catch {
    // A browser that keeps nothing asks for the text each time.
  }
}

export function textMistakes({
  isLast,
  version,
  file,
  pasted,
}: TextChoice): Readonly<Record<string, Label | null>> {
  if (isLast) return {};
  const hasText = file !== null || pasted.trim() !== '';
  return {
    '/textVersion': missing(version, caseStepWords.needVersion),
    '/textHash': hasText ? null : caseStepWords.needText,
  };
}

/** The text itself stays here: what leaves the browser is its hash. Rejects where a file is unreadable. */
export async function knownText(choice: TextChoice): Promise<KnownText> {
  const { version, file, pasted } = choice;
  const bytes = file ? await file.arrayBuffer() : new TextEncoder().encode(pasted);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { version: version.trim(), hash };
}

export function ConsentText({
  choice,
  last,
  error,
  onChange,
}: {
  choice: TextChoice;
  last: KnownText | null;
  error: Error | null;
  onChange(choice: TextChoice): void;
}) {
  const w = useWords(caseStepWords);
  const read = useWords(caseConsentWords);
  const fileMistake = fieldError(error, '/textHash');
  const fileId = fieldId('/textHash');
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="font-bold">{w.text}</legend>
      <p className="text-sm text-ink-soft">{w.textHelp}</p>
      {last && (
        <RadioCards
          label={read.textVersion}
          name="/whichText"
          columns={2}
          value={choice.isLast ? 'last' : 'other'}
          onChange={(which) => onChange({ ...choice, isLast: which === 'last' })}
          options={[
            { value: 'last', label: w.lastText(last.version) },
            { value: 'other', label: w.otherText },
          ]}
        />
      )}
      {!choice.isLast && (
        <>
          <TextInput
            label={w.versionName}
            name="/textVersion"
            help={w.versionHelp}
            isRequired
            maxLength={40}
            value={choice.version}
            onChange={(version) => onChange({ ...choice, version })}
            error={fieldError(error, '/textVersion')}
          />
          <div className="flex flex-col gap-1">
            <label htmlFor={fileId} className="font-bold">
              {w.file}
            </label>
            <span id={`${fileId}-help`} className="text-sm text-ink-soft">
              {w.fileHelp}
            </span>
            <input
              id={fileId}
              type="file"
              aria-describedby={`${fileId}-help${fileMistake ? ` ${fileId}-error` : ''}`}
              aria-invalid={fileMistake !== null || undefined}
              onChange={(event) => onChange({ ...choice, file: event.target.files?.[0] ?? null })}
              className="min-h-11 w-full rounded-8 border border-line-strong bg-paper p-2 file:mr-3 file:rounded-8 file:border file:border-primary file:bg-paper file:px-3 file:py-1 file:font-bold file:text-primary"
            />
            {fileMistake && (
              <span id={`${fileId}-error`} className="text-sm font-bold text-act">
                {fileMistake}
              </span>
            )}
          </div>
          <TextInput
            label={w.pasted}
            name="/pasted"
            rows={3}
            value={choice.pasted}
            onChange={(pasted) => onChange({ ...choice, pasted })}
          />
        </>
      )}
    </fieldset>
  );
}
