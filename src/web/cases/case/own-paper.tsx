import { TextInput } from '../../ui/fields.tsx';
import { FileInput } from '../../ui/file-input.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { caseStepWords } from '../../words/case-steps.ts';
import type { Label } from '../../words/label.ts';
import { useWords } from '../../words/words.ts';
import { missing } from './mistakes.ts';

/** A paper that the house does not hold: its name, and its file or its words. */
export interface Paper {
  readonly version: string;
  readonly file: File | null;
  readonly pasted: string;
}

/** As it is recorded: its name, and the SHA-256 of its bytes in hex. */
export interface KnownPaper {
  readonly textVersion: string;
  readonly textHash: string;
}

const storageKey = 'kyoten.consent-text';

/** Everybody signs the same paper for a year: this browser remembers which. Nothing of a person. */
export function lastPaper(): KnownPaper | null {
  try {
    const { version, hash } = JSON.parse(localStorage.getItem(storageKey) ?? '');
    return version && /^[0-9a-f]{64}$/.test(hash) ? { textVersion: version, textHash: hash } : null;
  } catch {
    return null;
  }
}

export function rememberPaper({ textVersion, textHash }: KnownPaper): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ version: textVersion, hash: textHash }));
  } catch {
    // A browser that keeps nothing asks for the paper each time.
  }
}

export const noPaper: Paper = { version: '', file: null, pasted: '' };

export function paperMistakes({
  version,
  file,
  pasted,
}: Paper): Readonly<Record<string, Label | null>> {
  const hasText = file !== null || pasted.trim() !== '';
  return {
    '/textVersion': missing(version, caseStepWords.needVersion),
    '/textHash': hasText ? null : caseStepWords.needText,
  };
}

/** The paper itself stays here: what leaves the browser is its SHA-256. Rejects where a file is unreadable. */
export async function knownPaper({ version, file, pasted }: Paper): Promise<KnownPaper> {
  const bytes = file ? await file.arrayBuffer() : new TextEncoder().encode(pasted);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const textHash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { textVersion: version.trim(), textHash };
}

export function OwnPaper({
  paper,
  error,
  onChange,
}: {
  paper: Paper;
  error: Error | null;
  onChange(paper: Paper): void;
}) {
  const w = useWords(caseStepWords);
  return (
    <>
      <p className="text-sm text-ink-soft">{w.textHelp}</p>
      <TextInput
        label={w.versionName}
        name="/textVersion"
        help={w.versionHelp}
        isRequired
        maxLength={40}
        value={paper.version}
        onChange={(version) => onChange({ ...paper, version })}
        error={fieldError(error, '/textVersion')}
      />
      <FileInput
        label={w.file}
        name="/textHash"
        help={w.fileHelp}
        accept="*/*"
        onChange={(file) => onChange({ ...paper, file })}
        error={fieldError(error, '/textHash')}
      />
      <TextInput
        label={w.pasted}
        name="/pasted"
        rows={3}
        value={paper.pasted}
        onChange={(pasted) => onChange({ ...paper, pasted })}
      />
    </>
  );
}
