import { describe, expect, it } from 'vitest';
import { needableFields, recommendedNeeded } from '../../src/priority-cases/rules/needed-fields.ts';
import { registerRuleChanges } from '../../src/priority-cases/rules/register-rule-changes.ts';
import { currentRegisterRules } from '../../src/priority-cases/rules/register-rules.ts';
import { fieldPlaces } from '../../src/web/cases/rules/field-places.ts';
import { draftOf, readDraft } from '../../src/web/cases/rules/rules-draft.ts';

describe('the fields that a status can need', () => {
  it('are asked for in the form, each with its section', async () => {
    const places = await fieldPlaces();
    expect(places.map(({ field }) => field)).toEqual([...needableFields]);
    const told = (field: string) => {
      const place = places.find((it) => it.field === field);
      return [place?.section.key, place?.label.ja];
    };
    expect(told('birthDate')).toEqual(['basics', '生年月日']);
    expect(told('profile.medical.allergies')).toEqual(['medical', 'アレルギーの有無']);
    expect(told('profile.disability.certificates')).toEqual(['disability', '手帳']);
    expect(told('profile.crisisPlan')).toEqual(['plan', '緊急時支援計画']);
  });
});

describe('the rules as they are edited', () => {
  it('come back as they were, and a change is told once', () => {
    const { rules } = readDraft(draftOf(currentRegisterRules));
    expect(rules && registerRuleChanges(currentRegisterRules, rules)).toEqual([]);
    const after = { ...currentRegisterRules, needed: recommendedNeeded, keepYears: 10 };
    const edited = readDraft(draftOf(after)).rules;
    expect(edited && registerRuleChanges(after, edited)).toEqual([]);
    const changes = registerRuleChanges(currentRegisterRules, after);
    expect(changes).toContainEqual({
      kind: 'field',
      field: 'birthDate',
      before: null,
      after: 'CONSENT_PENDING',
    });
    expect(changes).toContainEqual({
      kind: 'figure',
      figure: 'keepYears',
      before: [5],
      after: [10],
    });
  });

  it('take numbers in any width and order, and name what is none', () => {
    const draft = draftOf(currentRegisterRules);
    const figures = { ...draft.figures, renewalNoticeDays: '７, ９０、30', consentPaperDays: '0' };
    expect(readDraft({ ...draft, figures }).faults).toEqual(['consentPaperDays']);
    const mended = { ...draft, figures: { ...figures, consentPaperDays: '14' } };
    expect(readDraft(mended).rules?.renewalNoticeDays).toEqual([90, 30, 7]);
  });
});
