import type { ConsentScope } from '../labels.ts';

/** What a yes to each of them means, in a sentence to be read out. */
export const scopeSentences: Readonly<Record<ConsentScope, { ja: string; en: string }>> = {
  BASE: {
    ja: '地域生活支援拠点のコーディネーターが、緊急のときに見ます。',
    en: 'The coordinators of the base see it in an emergency.',
  },
  WARD: {
    ja: '区役所の担当課が、登録と支援のために見ます。',
    en: 'The ward office sees it to register and to support.',
  },
  CONSULTATION: {
    ja: '担当の相談支援事業所が見て、内容を新しくします。',
    en: 'The consultation office in charge sees it and keeps it up to date.',
  },
  FACILITY: {
    ja: '受け入れを打診する施設に、必要な情報を渡します。',
    en: 'Facilities that are asked to receive the person get what they need to know.',
  },
  MEDICAL: {
    ja: '受診や入院のときに、医療機関に渡します。',
    en: 'Hospitals and doctors get it when treatment is needed.',
  },
  FIRE_POLICE: {
    ja: '119番・110番で、救急隊や警察に伝えます。',
    en: 'Ambulance crews and police are told when 119 or 110 is called.',
  },
  COUNCIL: {
    ja: '名前を伏せて、協議会の検討に使います。',
    en: 'The council discusses it without the name.',
  },
};
