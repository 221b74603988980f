import { defineWords } from './words.ts';

/** What a facility could take beyond its free rooms. */
export const surgeWords = defineWords({
  title: { ja: '追加で受け入れられる人数', en: 'How many more you could take' },
  help: {
    ja: '職員の手配や部屋のやりくりをすれば、あと何人受け入れられますか。',
    en: 'If staff and rooms were rearranged, how many more could you take?',
  },
  within24h: { ja: '24時間以内にあと何人', en: 'Within 24 hours' },
  within72h: { ja: '72時間以内にあと何人', en: 'Within 72 hours' },
  within72hHelp: { ja: '24時間以内の人数も含めます。', en: 'With those within 24 hours.' },
  persons: { ja: '人', en: 'persons' },
  note: { ja: 'メモ（個人の情報は書かない）', en: 'Note (nothing about a person)' },
  report: { ja: '人数を報告', en: 'Report' },
  reported: { ja: '報告しました。', en: 'Reported.' },
  change: { ja: '人数を報告し直す', en: 'Report anew' },
  never: { ja: 'まだ報告がありません。', en: 'Never reported.' },
  notANumber: { ja: '0〜99の整数で入力してください。', en: 'A whole number from 0 to 99.' },
  reversed: {
    ja: '24時間以内の人数より少なくできません。',
    en: 'Not fewer than within 24 hours.',
  },
  said: {
    ja: (a: number, b: number) => `24時間以内 あと${a}人・72時間以内 あと${b}人`,
    en: (a: number, b: number) => `${a} more within 24 h, ${b} within 72 h`,
  },
  label: { ja: '追加の受入れ', en: 'Surge' },
  old: { ja: '古い報告：電話で確認', en: 'old: call to check' },
  of: { ja: '報告', en: 'reported' },
});
