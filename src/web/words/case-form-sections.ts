import { defineWords } from './label.ts';

/** The sections of a case, by the name in their address. */
export const sectionWords = defineWords({
  basics: { ja: '本人', en: 'Person' },
  home: { ja: '連絡・住所', en: 'Address, telephones' },
  disability: { ja: '障害・手帳・区分', en: 'Disability' },
  behaviour: { ja: '行動', en: 'Behaviour' },
  care: { ja: '医療的ケア', en: 'Medical care' },
  medical: { ja: '医療・服薬', en: 'Medical' },
  adl: { ja: '日常生活（ADL）', en: 'Daily living' },
  communication: { ja: '意思疎通', en: 'Communication' },
  household: { ja: '世帯・介護者', en: 'Household' },
  contacts: { ja: '緊急連絡先', en: 'Emergency contacts' },
  supporters: { ja: '支援者', en: 'Supporters' },
  events: { ja: '想定事態・重点対象', en: 'Events, priority' },
  plan: { ja: '緊急時支援計画', en: 'Crisis plan' },
  facilities: { ja: '施設・体験利用', en: 'Facilities, trial stays' },
  disaster: { ja: '災害', en: 'Disaster' },
  notes: { ja: '備考', en: 'Notes' },
});
