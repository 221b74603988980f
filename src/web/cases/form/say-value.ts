import { formatJapaneseDate, parseJapaneseDate } from '../../../platform/text/japanese-date.ts';
import { caseFormLabels } from '../../words/case-form-labels.ts';
import type { Label } from '../../words/label.ts';
import type { Facility, FieldSpec, Row, Rows, Scores, Value } from './spec.ts';

const same = (text: string): Label => ({ ja: text, en: text });
const joined = (labels: readonly Label[]): Label => ({
  ja: labels.map(({ ja }) => ja).join('、'),
  en: labels.map(({ en }) => en).join(', '),
});
const named = (name: Label, value: Label): Label => ({
  ja: `${name.ja} ${value.ja}`,
  en: `${name.en} ${value.en}`,
});
const measured = (number: string, unit: Label): Label => ({
  ja: `${number}${unit.ja}`,
  en: `${number} ${unit.en}`.trimEnd(),
});
/** As it is said elsewhere; what is typed and no day yet stays as it is. */
const day = (text: string): Label => {
  const read = parseJapaneseDate(text);
  return read.ok ? { ja: formatJapaneseDate(read.iso), en: read.iso } : same(text);
};

/** What stands in a field, for people to read and compare: a line for each entry; nothing for nothing. */
export function linesOf(field: FieldSpec, value: Value): Label[] {
  switch (field.kind) {
    case 'choice':
      return [field.options[value as string] ?? null].filter((it) => it !== null);
    case 'flag': {
      const { yes = caseFormLabels.yes, no = caseFormLabels.no } = field;
      return value === '' ? [] : [value === 'yes' ? yes : no];
    }
    case 'codes': {
      if (value === null) return [];
      const labels = (value as readonly string[]).map((code) => field.options[code] ?? same(code));
      return [labels.length === 0 ? caseFormLabels.none : joined(labels)];
    }
    case 'day':
      return value === '' ? [] : [day(value as string)];
    case 'number':
      return value === '' ? [] : [measured(value as string, field.unit)];
    case 'phones':
      return (value as readonly string[]).filter((it) => it !== '').map(same);
    case 'scores':
      return Object.entries(value as Scores)
        .filter(([, points]) => points !== '')
        .map(([item, points]) => named(field.options[item] ?? same(item), same(points)));
    case 'criteria':
      return Object.values(value as Scores).map(same);
    case 'facility': {
      const { facilityId, name } = value as Facility;
      return name !== '' || facilityId !== '' ? [same(name || facilityId)] : [];
    }
    // Names are known to the screen that chooses, not here.
    case 'keeper':
    case 'office':
      return value === '' ? [] : [caseFormLabels.chosen];
    case 'rows': {
      const { asked, rows } = value as Rows;
      if (asked === 'none') return [caseFormLabels.none];
      return rows.map((row) => joined(field.fields.flatMap((it) => inRow(it, row))));
    }
    default:
      return value === '' ? [] : [same(value as string)];
  }
}

function inRow(field: FieldSpec, row: Row): Label[] {
  const value = row[field.at];
  if (value === undefined) return [];
  const lines = linesOf(field, value);
  const isYesOrNo = field.kind === 'flag';
  return isYesOrNo ? lines.map((line) => named(field.label, line)) : lines;
}
