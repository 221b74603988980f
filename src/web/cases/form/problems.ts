import type { FieldProblem } from '../../../platform/problem.ts';
import { formCheckWords } from '../../words/case-form-checks.ts';
import type { Label } from '../../words/label.ts';
import { said } from './checks.ts';
import type { FieldSpec } from './spec.ts';

/** A field that the server refused, with the words by which the form calls it. */
export interface NamedProblem extends FieldProblem {
  readonly named: Label;
}

/** What a refusal without a field is about. */
const fieldOfCode: Readonly<Record<string, string>> = {
  'registration-no-taken': '/registrationNo',
  'birth-date-in-future': '/birthDate',
  'ward-not-yours': '/wardCode',
  'ward-not-of-base': '/wardCode',
};

/** The fields that a refusal is about, in sentences that say what to do. */
export function problemsOf(
  refusal: {
    readonly code: string;
    readonly label: Label;
    readonly fields: readonly FieldProblem[];
  },
  fields: readonly FieldSpec[],
): NamedProblem[] {
  const path = fieldOfCode[refusal.code];
  const told =
    refusal.fields.length === 0 && path !== undefined
      ? [{ path, code: refusal.code, ...refusal.label }]
      : refusal.fields;
  return told.map((problem) => {
    const found = find(fields, problem.path);
    const sentence = found ? sentenceOf(problem, found.field) : problem;
    return { ...problem, ja: sentence.ja, en: sentence.en, named: found?.named ?? noName };
  });
}

const noName: Label = { ja: '', en: '' };

interface Found {
  field: FieldSpec;
  named: Label;
}

function find(fields: readonly FieldSpec[], path: string): Found | null {
  for (const field of fields) {
    if (path !== field.at && !path.startsWith(`${field.at}/`)) continue;
    if (field.kind !== 'rows') return { field, named: field.label };
    const [place, ...member] = path.slice(field.at.length + 1).split('/');
    if (!place) return { field, named: field.label };
    const row = said(formCheckWords.rowNo, field.one, Number(place) + 1);
    const inner = find(
      field.fields.map((it) => ({ ...it, at: `/${it.kind === 'facility' ? 'name' : it.at}` })),
      `/${member.join('/')}`,
    );
    if (!inner) return { field, named: row };
    return { field: inner.field, named: said(formCheckWords.inRow, row, inner.named) };
  }
  return null;
}

/** The server's schemas speak of types and lengths; what has a sentence of its own keeps it. */
function sentenceOf(problem: FieldProblem, field: FieldSpec): Label {
  if (field.kind === 'number') return said(formCheckWords.wholeNumber, field.min, field.max);
  if (field.kind === 'digits') return said(formCheckWords.digits, field.max);
  if (problem.code === 'too_big' && 'max' in field) return said(formCheckWords.atMost, field.max);
  if (problem.code === 'too_big' && 'most' in field)
    return said(formCheckWords.tooManyRows, field.most);
  const isMissing = ['invalid_type', 'too_small', 'invalid_value'].includes(problem.code);
  if (!isMissing) return problem;
  return 'options' in field || field.kind === 'flag'
    ? formCheckWords.choose
    : formCheckWords.required;
}
