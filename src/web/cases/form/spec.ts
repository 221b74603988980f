import type { Label } from '../../words/label.ts';

/** Codes with their words, in the order in which a form offers them. */
export type Options = Readonly<Record<string, Label>>;

interface Common {
  /** JSON pointer into the body of the request; inside a row, the name of the row's member. */
  readonly at: string;
  readonly label: Label;
  readonly help?: Label;
  readonly isRequired?: boolean;
  /** Asked only where another answer makes sense of it. What is filled is shown whatever that says. */
  readonly when?: (answer: (at: string) => Value) => boolean;
}

/** One field of a form. Limits are those of the wire (profile.api.ts); a test compares them. */
export type FieldSpec = Common &
  (
    | { readonly kind: 'line'; readonly max: number }
    /** A number that is not counted with: kept as text, with this many digits. */
    | { readonly kind: 'digits'; readonly max: number }
    | { readonly kind: 'prose'; readonly max: number }
    | { readonly kind: 'day' }
    | { readonly kind: 'phone' }
    /** One person's numbers, first one first. */
    | { readonly kind: 'phones'; readonly most: number }
    | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unit: Label }
    | {
        readonly kind: 'choice';
        readonly options: Options;
        /** The wire has a number where the form has its digits. */
        readonly isNumber?: boolean;
        readonly look?: 'list' | 'cards';
      }
    /** Yes, no, or nobody has asked. */
    | {
        readonly kind: 'flag';
        readonly yes?: Label;
        readonly no?: Label;
        readonly look?: 'list' | 'cards';
      }
    | { readonly kind: 'codes'; readonly options: Options }
    /** Who is responsible: staff of the ward, or of the consultation office, that the form names. */
    | { readonly kind: 'keeper' }
    /** The consultation office that the case is with. */
    | { readonly kind: 'office' }
    /** Points for each of a list of items. `totalAt`: where the sum stands that somebody stated. */
    | {
        readonly kind: 'scores';
        readonly options: Options;
        readonly max: number;
        readonly totalAt: string;
      }
    /** Which criteria of priority are met, and why: the criteria are the base's own, and are asked for. */
    | { readonly kind: 'criteria'; readonly max: number; readonly most: number }
    /** A list of short texts, one in a line. */
    | { readonly kind: 'lines'; readonly max: number; readonly most: number }
    /** A facility of the list, or one that only has a name: members facilityId and name of its row. */
    | { readonly kind: 'facility'; readonly max: number }
    | RowsKind
  );
interface RowsKind {
  readonly kind: 'rows';
  readonly fields: readonly FieldSpec[];
  readonly most: number;
  /** What one row is called. */
  readonly one: Label;
  /** "None" and "nobody has asked" are told apart by a question of their own. */
  readonly isAsked?: boolean;
  /** Among other fields: its label stands above it. */
  readonly isNamed?: boolean;
  /** The member that says a row's place, from 1 on. */
  readonly numbered?: string;
}
export type RowsSpec = Common & RowsKind;
export type SpecOf<K extends FieldSpec['kind']> = Extract<FieldSpec, { kind: K }>;

/** Fields that belong together, under a heading of their own. */
export interface Part {
  readonly title: Label;
  readonly help?: Label;
  readonly fields: readonly FieldSpec[];
}

/** What stands in a field: plain data, for drafts are kept as JSON. */
export type Value = string | readonly string[] | null | Scores | Facility | Rows;
export type Scores = { readonly [item: string]: string };
export interface Facility {
  readonly facilityId: string;
  readonly name: string;
}
export type Row = { readonly [member: string]: Value };
export interface Rows {
  /** Whether there is any: not asked, none, some. */
  readonly asked: '' | 'none' | 'some';
  readonly rows: readonly Row[];
}

export const emptyRows: Rows = { asked: '', rows: [] };
