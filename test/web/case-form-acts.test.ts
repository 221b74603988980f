import { describe, expect, it } from 'vitest';
import { checkOf } from '../../src/web/cases/form/checks.ts';
import {
  conflictsOf,
  edited,
  editsAfter,
  keepMine,
  patchBody,
  takeTheirs,
  tidyEdits,
} from '../../src/web/cases/form/edits.ts';
import { medical } from '../../src/web/cases/form/fields-care.ts';
import { contacts } from '../../src/web/cases/form/fields-people.ts';
import { facilities } from '../../src/web/cases/form/fields-plan.ts';
import { problemsOf } from '../../src/web/cases/form/problems.ts';
import { addRow, moveRow, putBack, removeRow } from '../../src/web/cases/form/rows.ts';
import { linesOf } from '../../src/web/cases/form/say-value.ts';
import { isFilled, sections } from '../../src/web/cases/form/sections.ts';
import { emptyRows, type FieldSpec, type Rows } from '../../src/web/cases/form/spec.ts';
import { emptyRow, toValue } from '../../src/web/cases/form/values.ts';

const fields = [...medical, ...contacts, ...facilities].flatMap((part) => part.fields);

function fieldAt(at: string): FieldSpec {
  const field = fields.find((it) => it.at === at);
  if (!field) throw new Error(`no field at ${at}`);
  return field;
}
function rowsAt(at: string): Extract<FieldSpec, { kind: 'rows' }> {
  const field = fieldAt(at);
  if (field.kind !== 'rows') throw new Error(`no rows at ${at}`);
  return field;
}

const diagnosis = fieldAt('/profile/medical/diagnosis');
const medications = rowsAt('/profile/medical/medications');
const named = (name: string) => ({ ...emptyRow(medications), name });
const namesOf = ({ rows }: Rows) => rows.map(({ name }) => name);

describe('what is typed while a section is being saved', () => {
  const before = { profile: { medical: { diagnosis: 'てんかん' } } };
  const sent = edited(before, {}, diagnosis, '脳性まひ');

  it('is nothing when nothing was typed', () => {
    expect(editsAfter(sent, sent)).toEqual({});
  });

  it('stays, and is no conflict with what was just saved', () => {
    const rest = editsAfter(sent, edited(before, sent, diagnosis, '脳性まひ（痙直型）'));
    const saved = { profile: { medical: { diagnosis: '脳性まひ' } } };
    expect(conflictsOf(saved, rest, fields)).toEqual([]);
    expect(patchBody(saved, rest, fields)).toEqual({
      profile: { medical: { diagnosis: '脳性まひ（痙直型）' } },
    });
  });
});

describe('two people edit one case', () => {
  const before = { profile: { medical: { diagnosis: 'てんかん' } } };
  const mine = edited(before, {}, diagnosis, '自閉スペクトラム症');

  it('lets what another has written in other fields stand, and sends both', () => {
    const theirs = { profile: { medical: { diagnosis: 'てんかん', infection: 'NONE' } } };
    expect(conflictsOf(theirs, mine, fields)).toEqual([]);
    expect(patchBody(theirs, mine, fields)).toEqual({
      profile: { medical: { diagnosis: '自閉スペクトラム症', infection: 'NONE' } },
    });
  });

  it('asks which to keep where both wrote into one field, and does as it is told', () => {
    const theirs = { profile: { medical: { diagnosis: '脳性まひ' } } };
    expect(conflictsOf(theirs, mine, fields)).toEqual([diagnosis]);
    const kept = keepMine(theirs, mine, diagnosis);
    expect(conflictsOf(theirs, kept, fields)).toEqual([]);
    expect(patchBody(theirs, kept, fields)).toEqual({
      profile: { medical: { diagnosis: '自閉スペクトラム症' } },
    });
    expect(takeTheirs(theirs, mine, diagnosis)).toEqual({});
  });

  it('sees no conflict where both wrote the same', () => {
    const theirs = { profile: { medical: { diagnosis: '自閉スペクトラム症' } } };
    expect(conflictsOf(theirs, mine, fields)).toEqual([]);
  });
});

describe('a list in the form', () => {
  const three = ['A', 'B', 'C'].map(named).reduce<Rows>(addRow, emptyRows);

  it('moves, takes out and puts back', () => {
    expect(namesOf(moveRow(three, 2, 0))).toEqual(['C', 'A', 'B']);
    expect(moveRow(three, 0, -1)).toEqual(three);
    const without = removeRow(three, 1, true);
    expect(namesOf(without)).toEqual(['A', 'C']);
    expect(putBack(without, 1, named('B'))).toEqual(three);
  });

  it('says nothing any more once its last entry is gone, unless it was asked for', () => {
    const one = addRow(emptyRows, named('A'));
    expect(removeRow(one, 0, false).asked).toBe('');
    expect(removeRow(one, 0, true).asked).toBe('some');
  });

  it('is sent without entries in which nothing stands', () => {
    const rows = addRow(addRow(emptyRows, emptyRow(medications)), named('B'));
    const saved = { profile: {} };
    const edits = tidyEdits(saved, edited(saved, {}, medications, rows), fields);
    expect(patchBody(saved, edits, fields)).toEqual({
      profile: { medical: { medications: [{ name: 'B' }] } },
    });
    const blank = edited(saved, {}, medications, addRow(emptyRows, emptyRow(medications)));
    expect(tidyEdits(saved, blank, fields)).toEqual({});
  });

  it('numbers the contacts from the top down', () => {
    const field = rowsAt('/profile/emergencyContacts');
    const json = ['022-214-8188', '090-1234-5678'].map((phone, place) => ({
      order: 2 - place,
      name: `連絡先${place}`,
      phones: [phone],
    }));
    const rows = toValue(field, json) as Rows;
    expect(rows.rows.map(({ name }) => name)).toEqual(['連絡先1', '連絡先0']);
  });
});

describe('what is wrong with a field', () => {
  const refused = (path: string, code: string) => ({
    code: 'bad-input',
    label: { ja: '', en: '' },
    fields: [{ path, code, ja: '無効な入力', en: 'invalid' }],
  });

  it('is told by the names that the form shows, with what to do', () => {
    const [told] = problemsOf(refused('/profile/medical/medications/2/name', 'too_small'), fields);
    expect(told).toMatchObject({ ja: '入力してください。', named: { ja: '薬3の「薬の名前」' } });
    const [unchosen] = problemsOf(
      refused('/profile/medical/allergies/0/kind', 'invalid_value'),
      fields,
    );
    expect(unchosen?.ja).toBe('選んでください。');
  });

  it('belongs to its field also where the server names none', () => {
    const label = { ja: 'この登録番号はすでに使われています。', en: 'in use' };
    const [told] = problemsOf({ code: 'registration-no-taken', label, fields: [] }, fields);
    expect(told).toMatchObject({ path: '/registrationNo', ...label });
  });

  it('is seen while typing, for telephones, days and lengths', () => {
    const doctors = rowsAt('/profile/medical/doctors');
    const [, , phone] = doctors.fields;
    const [, from] = rowsAt('/profile/trialStays').fields;
    if (!phone || !from) throw new Error('the fields have moved');
    expect(checkOf(phone, '022-214-81')?.ja).toContain('桁が足りません');
    expect(checkOf(phone, '')).toBeNull();
    expect(checkOf(from, '令和9年2月30日')?.ja).toContain('存在しない');
    expect(checkOf(from, 'R9.3.31')).toBeNull();
    expect(checkOf(diagnosis, 'あ'.repeat(2_001))?.ja).toContain('2000文字まで');
  });
});

describe('what the form says of a case', () => {
  const filled = (profile: Parameters<typeof isFilled>[1]['profile']) =>
    sections.filter((section) => isFilled(section, { profile })).map(({ key }) => key);

  it('calls a section filled when anything is on file, and "none" is an answer', () => {
    expect(filled({})).toEqual(['basics']);
    expect(filled({ medicalCare: [], adl: {}, notes: '' })).toEqual(['basics', 'care']);
  });

  it('shows an entry in one line to compare it with another', () => {
    const lines = linesOf(medications, addRow(emptyRows, { ...named('薬A'), dose: '1錠' }));
    expect(lines.map(({ ja }) => ja)).toEqual(['薬A、1錠']);
    expect(linesOf(medications, { asked: 'none', rows: [] })[0]?.ja).toBe('なし');
  });
});
