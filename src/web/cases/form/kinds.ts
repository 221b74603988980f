import type { Label } from '../../words/label.ts';
import type { FieldSpec, Part, SpecOf } from './spec.ts';

/** Short ways to write a field down. Limits that are left out are those of most fields of the wire. */
type Extra = Partial<Pick<FieldSpec, 'help' | 'isRequired' | 'when'>>;

export const line = (
  at: string,
  label: Label,
  extra: Extra & { max?: number } = {},
): FieldSpec => ({
  kind: 'line',
  at,
  label,
  max: 200,
  ...extra,
});

export const prose = (
  at: string,
  label: Label,
  extra: Extra & { max?: number } = {},
): FieldSpec => ({ kind: 'prose', at, label, max: 2_000, ...extra });

export const phone = (at: string, label: Label): FieldSpec => ({ kind: 'phone', at, label });

export const day = (at: string, label: Label, extra: Extra = {}): FieldSpec => ({
  kind: 'day',
  at,
  label,
  ...extra,
});

export const number = (
  at: string,
  label: Label,
  [min, max]: readonly [number, number],
  unit: Label,
  extra: Extra = {},
): FieldSpec => ({ kind: 'number', at, label, min, max, unit, ...extra });

export const choice = (
  at: string,
  label: Label,
  options: SpecOf<'choice'>['options'],
  extra: Extra & Partial<Pick<SpecOf<'choice'>, 'isNumber' | 'look'>> = {},
): FieldSpec => ({ kind: 'choice', at, label, options, ...extra });

export const codes = (
  at: string,
  label: Label,
  options: SpecOf<'codes'>['options'],
  extra: Extra = {},
): FieldSpec => ({ kind: 'codes', at, label, options, ...extra });

export const flag = (
  at: string,
  label: Label,
  answers: readonly [yes: Label, no: Label] | null,
  extra: Extra & Partial<Pick<SpecOf<'flag'>, 'look'>> = {},
): FieldSpec => ({
  kind: 'flag',
  at,
  label,
  ...(answers && { yes: answers[0], no: answers[1] }),
  ...extra,
});

export const part = (title: Label, fields: readonly FieldSpec[], help?: Label): Part => ({
  title,
  fields,
  ...(help && { help }),
});
