import type { Actor } from '../platform/actor.ts';
import type { RowProblem } from '../platform/text/row-problem.ts';
import type { CaseRow } from './case-rows.ts';

/** Whose a case is. */
interface Whose {
  wardCode: string;
  consultationOfficeId: string | null;
}

interface Words {
  ja: string;
  en: string;
}

const problem = (line: number, column: string, code: string, { ja, en }: Words): RowProblem => ({
  severity: 'error',
  code,
  ja,
  en,
  line,
  column,
});

export function scopeProblem({ line, consent }: CaseRow): RowProblem[] {
  if (consent === null || consent.scopes.includes('BASE')) return [];
  return [
    problem(line, '同意範囲', 'consent-scope-base-missing', {
      ja: '同意範囲に「拠点」がありません。拠点への提供に同意のない人は登録できません。',
      en: 'The scopes lack 拠点: without it the base may not hold the case.',
    }),
  ];
}

export function numberTaken(line: number): RowProblem {
  return problem(line, '登録番号', 'registration-no-taken', {
    ja: 'この登録番号は、この一覧から取り込んだのではない登録が使っています。',
    en: 'This number belongs to a case that did not come from this list.',
  });
}

export function caseClosed(line: number): RowProblem {
  return problem(line, '登録番号', 'case-closed', {
    ja: '抹消された登録です。変更できません。',
    en: 'This case is closed and cannot be changed.',
  });
}

/** Whether people of this ward may be brought by whoever hands the list in; the house may bring all. */
export function wardProblems(
  line: number,
  wardCode: string,
  actor: Actor,
  wardsOfBase: readonly string[],
): RowProblem[] {
  if (actor.kind !== 'user') return [];
  if (!wardsOfBase.includes(wardCode))
    return [
      problem(line, '担当区', 'ward-not-of-base', {
        ja: 'この拠点の担当でない区です。',
        en: 'The base does not work for this ward.',
      }),
    ];
  if (actor.role === 'consultation_staff' || actor.wardCodes.includes(wardCode)) return [];
  return [
    problem(line, '担当区', 'ward-not-yours', {
      ja: '担当していない区です。自分の区の人だけを取り込めます。',
      en: 'Not a ward of yours: only people of your own ward can be imported.',
    }),
  ];
}

/**
 * Whether the case that a row would change is one of theirs. Row-level security refuses the same; here
 * the row is told.
 */
export function holderProblems(line: number, known: Whose | null, actor: Actor): RowProblem[] {
  if (actor.kind !== 'user' || known === null) return [];
  if (actor.role === 'consultation_staff')
    return known.consultationOfficeId === actor.organisationId
      ? []
      : [
          problem(line, '登録番号', 'office-not-yours', {
            ja: 'この登録番号は、ほかの事業所が担当する登録です。',
            en: 'A case of another office holds this number.',
          }),
        ];
  if (actor.wardCodes.includes(known.wardCode)) return [];
  return [
    problem(line, '登録番号', 'ward-not-yours', {
      ja: 'この登録番号は、ほかの区の登録です。',
      en: 'A case of another ward holds this number.',
    }),
  ];
}

export function maybeKnown(line: number): RowProblem {
  return {
    severity: 'warning',
    code: 'person-maybe-known',
    ja: 'カナと生年月日が同じ人が登録されています。同じ人なら、登録番号をその人の番号に直してください。',
    en: 'Somebody with this reading and birth date is registered. If it is the same person, use that number.',
    line,
    column: '氏名',
  };
}
