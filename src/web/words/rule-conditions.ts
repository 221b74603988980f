import type { Label } from './words.ts';

/** The conditions that a base may handle otherwise, each with what it looks at. */
export type ConditionGroup =
  | 'avoid'
  | 'care'
  | 'nurse'
  | 'night'
  | 'behaviour'
  | 'wheelchair'
  | 'infection'
  | 'children'
  | 'sex'
  | 'age'
  | 'trial'
  | 'hours';

export const conditionLabels: Readonly<Record<ConditionGroup, Label & { help: Label }>> = {
  avoid: {
    ja: '本人が避けたい施設',
    en: 'Facilities the person avoids',
    help: {
      ja: '登録票で、本人が避けたいとした施設です。「見ない」にはできません。',
      en: 'As the register says. This cannot be ignored.',
    },
  },
  care: {
    ja: '医療的ケア',
    en: 'Medical care',
    help: {
      ja: '必要なケアのうち1つでも受け入れていなければ、合いません。',
      en: 'Not met if the facility does not give one of those needed.',
    },
  },
  nurse: {
    ja: '看護師',
    en: 'Nurse',
    help: {
      ja: '下の「看護師が必要な医療的ケア」がある方だけに見ます。',
      en: 'Looked at for who needs care of the list below.',
    },
  },
  night: {
    ja: '夜勤の職員',
    en: 'Night staff',
    help: {
      ja: '医療的ケアがある方、行動関連項目の点数が目安以上の方に見ます。',
      en: 'For who needs medical care, or has the score set below.',
    },
  },
  behaviour: {
    ja: '行動面の支援',
    en: 'Behaviour',
    help: {
      ja: '施設が受け入れられる点数の上限と比べます。',
      en: 'Compared with the highest score that the facility takes.',
    },
  },
  wheelchair: {
    ja: '車いす',
    en: 'Wheelchair',
    help: { ja: '車いすを使う方に見ます。', en: 'For who uses one.' },
  },
  infection: {
    ja: '感染症',
    en: 'Infection',
    help: { ja: '感染症のある方に見ます。', en: 'For who has one.' },
  },
  children: {
    ja: '児童',
    en: 'Children',
    help: { ja: '18歳未満の方に見ます。', en: 'For who is under 18.' },
  },
  sex: {
    ja: '性別',
    en: 'Sex',
    help: {
      ja: '施設全体が一方の性別だけを受け入れる場合です。部屋ごとの性別は変えられません。',
      en: 'Where the whole facility takes one sex only; that of a room cannot be changed.',
    },
  },
  age: {
    ja: '年齢',
    en: 'Age',
    help: {
      ja: '施設の年齢の下限・上限と比べます。',
      en: 'Compared with the limits of the facility.',
    },
  },
  trial: {
    ja: '体験利用',
    en: 'Trial stay',
    help: {
      ja: '体験利用をした方だけを受け入れる施設です。',
      en: 'Facilities that take only who has stayed on trial.',
    },
  },
  hours: {
    ja: '受入れの時間',
    en: 'Admission hours',
    help: {
      ja: '曜日・祝日ごとの受入れ時間の外かどうかを見ます。',
      en: 'Whether it is outside the hours of the day of the week or holiday.',
    },
  },
};
