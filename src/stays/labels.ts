/** 日々の記録の種類: identifier in code → label on screens and prints. */
export const NOTE_KINDS = {
  general: { ja: '全般', en: 'General' },
  meal: { ja: '食事・水分', en: 'Meals and drinks' },
  sleep: { ja: '睡眠・夜間', en: 'Sleep and night' },
  health: { ja: '体調・服薬', en: 'Health and medicine' },
  behaviour: { ja: '行動・気持ち', en: 'Behaviour and mood' },
  family: { ja: '家族・関係者との連絡', en: 'Talks with family and others' },
  incident: { ja: '事故・ヒヤリハット', en: 'Incident or near miss' },
} as const;
export type NoteKind = keyof typeof NOTE_KINDS;
