import { defineWords } from './words.ts';

/** The minimum set about a person, in the intake and in the search of the register. */
export const intakePersonWords = defineWords({
  name: { ja: '氏名', en: 'Name' },
  nameKana: { ja: 'カナ', en: 'Kana' },
  birthDate: { ja: '生年月日', en: 'Date of birth' },
  birthDateHelp: { ja: '例：S58.3.4、1983-03-04', en: 'For example 1983-03-04' },
  age: { ja: '年齢（およそ）', en: 'Age (about)' },
  sex: { ja: '性別', en: 'Sex' },
  notAsked: { ja: '未確認', en: 'not known' },
  disability: { ja: '障害の種別', en: 'Disability' },
  medicalCare: { ja: '医療的ケア', en: 'Medical care' },
  isNone: { ja: 'なし', en: 'none' },
  which: { ja: '医療的ケアの内容', en: 'Which' },
  mobility: { ja: '移動', en: 'Moving about' },
  infection: { ja: '感染症', en: 'Infection' },
  behaviour: {
    ja: '行動（落ち着く方法、避けること）',
    en: 'Behaviour (what calms, what to avoid)',
  },
  medicine: { ja: '服薬', en: 'Medicine' },
  allergies: { ja: 'アレルギー', en: 'Allergies' },
  contact: { ja: '連絡できる人', en: 'Somebody to be reached' },
});
