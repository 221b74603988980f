import { ROOM_REASONS } from '../facilities/room-reasons.ts';
import type { MatchReason, Question } from './match-codes.ts';
import type { Why } from './order.ts';

/** On whose side a reason lies: the council reads refusals by it. */
export type Side = 'person' | 'facility' | 'neither';

export interface Reason {
  side: Side;
  ja: string;
  en: string;
}

const facility = (ja: string, en: string): Reason => ({ side: 'facility', ja, en });
const person = (ja: string, en: string): Reason => ({ side: 'person', ja, en });
const neither = (ja: string, en: string): Reason => ({ side: 'neither', ja, en });

/** Why a facility is not in the ranking. */
export const MATCH_REASONS: Readonly<Record<MatchReason, Reason>> = {
  'no-room-registered': neither('居室が登録されていません。', 'It has no room in the system.'),
  'conditions-unknown': facility('受入条件が登録されていません。', 'Its conditions are not known.'),
  'person-avoids': person('本人が避けたい施設です。', 'The person wishes to avoid it.'),
  'medical-care-unstated': facility(
    '対応できる医療的ケアが登録されていません。',
    'Which medical care it accepts is not stated.',
  ),
  'medical-care-not-accepted': facility(
    '必要な医療的ケアに対応していません。',
    'It does not accept the medical care needed.',
  ),
  'nurse-unstated': facility(
    '看護師の有無が登録されていません。',
    'Whether it has a nurse is not stated.',
  ),
  'no-nurse': facility('必要な看護師がいません。', 'It has no nurse, and one is needed.'),
  'night-staff-unstated': facility(
    '夜間職員の有無が登録されていません。',
    'Whether it has night staff is not stated.',
  ),
  'no-night-staff': facility(
    '必要な夜間職員がいません。',
    'It has no night staff, and it is needed.',
  ),
  'behaviour-unstated': facility(
    '受け入れる行動関連項目の点数が登録されていません。',
    'Up to which behaviour score it accepts is not stated.',
  ),
  'behaviour-above-limit': facility(
    '行動関連項目の点数が受入れの上限を超えています。',
    'The behaviour score is above its limit.',
  ),
  'wheelchair-unstated': facility(
    '車いす対応が登録されていません。',
    'Whether it takes wheelchairs is not stated.',
  ),
  'wheelchair-not-accepted': facility(
    '車いすに対応していません。',
    'It does not take wheelchairs.',
  ),
  'sex-not-accepted': facility(
    '性別の条件が合いません。',
    'It does not accept persons of this sex.',
  ),
  'too-young': facility('年齢が下限を下回っています。', 'The person is below its lowest age.'),
  'too-old': facility('年齢が上限を超えています。', 'The person is above its highest age.'),
  'children-unstated': facility(
    '障害児の受入れが登録されていません。',
    'Whether it accepts children is not stated.',
  ),
  'children-not-accepted': facility('障害児を受け入れていません。', 'It does not accept children.'),
  'infection-unstated': facility(
    '感染症のある方の受入れが登録されていません。',
    'Whether it accepts infections is not stated.',
  ),
  'infection-not-accepted': facility(
    '感染症のある方を受け入れていません。',
    'It does not accept persons with an infection.',
  ),
  'trial-stay-required': facility(
    '体験利用をしていない方は受け入れていません。',
    'It requires a trial stay, and there has been none.',
  ),
  'outside-admission-hours': facility(
    '受入れのできる時間帯ではありません。',
    'It does not admit at this hour.',
  ),
  'room-sex-differs': facility('部屋の性別の条件が合いません。', 'The room is for another sex.'),
  'room-not-wheelchair-accessible': facility(
    '車いすで入れる部屋ではありません。',
    'The room cannot be entered with a wheelchair.',
  ),
  'room-medical-care': facility(
    'この部屋では必要な医療的ケアができません。',
    'The medical care needed cannot be given in the room.',
  ),
  'physical-unknown': { side: 'neither', ...ROOM_REASONS['physical-unknown'] },
  'physical-in-use': { side: 'facility', ...ROOM_REASONS['physical-in-use'] },
  'physical-cleaning': { side: 'facility', ...ROOM_REASONS['physical-cleaning'] },
  'physical-closed': { side: 'facility', ...ROOM_REASONS['physical-closed'] },
  'staffing-unknown': { side: 'neither', ...ROOM_REASONS['staffing-unknown'] },
  'not-staffed': { side: 'facility', ...ROOM_REASONS['not-staffed'] },
  'accepting-unknown': { side: 'neither', ...ROOM_REASONS['accepting-unknown'] },
  'not-accepting': { side: 'facility', ...ROOM_REASONS['not-accepting'] },
  'report-missing': { side: 'neither', ...ROOM_REASONS['report-missing'] },
  'report-stale': { side: 'neither', ...ROOM_REASONS['report-stale'] },
  'room-closed': { side: 'facility', ...ROOM_REASONS['room-closed'] },
  'room-occupied': { side: 'facility', ...ROOM_REASONS['room-occupied'] },
};

/** What is to be asked on the phone before the person goes there. */
export const QUESTIONS: Readonly<Record<Question, { ja: string; en: string }>> = {
  'ask-rooms': {
    ja: '部屋の空き・職員体制・受入れの可否を、施設に確認してください。',
    en: 'Ask the facility for the state of its rooms, its staff and whether it accepts.',
  },
  'ask-conditions': {
    ja: '登録されていない受入条件を、施設に確認してください。',
    en: 'Ask the facility for the conditions that it has not stated.',
  },
  'ask-exception': {
    ja: '条件に合わない点があっても受け入れられるか、施設に確認してください。',
    en: 'Ask the facility whether it can make an exception from its conditions.',
  },
  'ask-medical-care': {
    ja: '医療的ケアの要否が未確認です。',
    en: 'Whether medical care is needed is not known.',
  },
  'ask-behaviour': { ja: '本人の行動面が未確認です。', en: "The person's behaviour is not known." },
  'ask-wheelchair': {
    ja: '車いすの要否が未確認です。',
    en: 'Whether a wheelchair is needed is not known.',
  },
  'ask-infection': {
    ja: '感染症の有無が未確認です。',
    en: 'Whether there is an infection is not known.',
  },
  'ask-age': { ja: '年齢が未確認です。', en: 'The age is not known.' },
  'ask-sex': { ja: '性別が未確認です。', en: 'The sex is not known.' },
  'ask-trial-stay': {
    ja: '体験利用が必要か、施設に確認してください。',
    en: 'Ask the facility whether it requires a trial stay.',
  },
  'ask-admission-hours': {
    ja: 'この時間に受入れできるか、施設に確認してください。',
    en: 'Ask the facility whether it admits at this hour.',
  },
};

/** Why a facility declines an offer. */
export const DECLINE_REASONS = {
  'room-taken-meanwhile': facility('部屋が埋まった', 'The room has been taken meanwhile'),
  'no-staff': facility('職員体制が組めない', 'No staff for it'),
  'no-night-staff': facility('夜間の職員がいない', 'No staff at night'),
  'no-nurse': facility('看護師がいない', 'No nurse'),
  'medical-care': facility('医療的ケアに対応できない', 'Cannot give the medical care'),
  behaviour: facility('行動面に対応できない', 'Cannot manage the behaviour'),
  building: facility('建物・設備が合わない', 'The building does not allow it'),
  infection: facility(
    '感染症の発生・感染症に対応できない',
    'Infection in the house, or of the person',
  ),
  'no-trial-stay': facility('体験利用をしていない', 'No trial stay so far'),
  'too-little-information': neither('情報が足りない', 'Too little is known about the person'),
  'outside-hours': facility('受入れの時間外', 'Outside admission hours'),
  'other-residents': facility('他の利用者との関係', 'Other residents'),
  'needs-hospital': person('入院・治療が必要な状態', 'The person needs hospital care'),
  'person-refuses': person('本人が希望しない', 'The person does not want it'),
  'family-refuses': person('家族が希望しない', 'The family does not want it'),
  'no-longer-needed': neither('受入れが不要になった', 'No longer needed'),
  other: neither('その他', 'Other'),
} as const satisfies Record<string, Reason>;
export type DeclineReason = keyof typeof DECLINE_REASONS;
export const declineReasons = Object.keys(DECLINE_REASONS) as DeclineReason[];

/** Why an offer was taken back: read by the base, and by the facility that need not answer any more. */
export const WITHDRAW_REASONS = {
  'placed-elsewhere': { ja: '他の施設に決定', en: 'placed elsewhere' },
  'search-stopped': { ja: '受入れ先探しの終了', en: 'search stopped' },
  'condition-refused': { ja: '条件が合わない', en: 'condition refused' },
  'disclosure-stopped': { ja: '情報提供の停止', en: 'disclosure stopped' },
  'room-closed': { ja: '居室の休止', en: 'room closed' },
  'by-coordinator': { ja: 'コーディネーターによる取下げ', en: 'by the coordinator' },
} as const satisfies Record<string, { ja: string; en: string }>;
export type WithdrawReason = keyof typeof WITHDRAW_REASONS;
export const withdrawReasons = Object.keys(WITHDRAW_REASONS) as WithdrawReason[];

const freshnessWords: Record<Why['freshness'], [ja: string, en: string]> = {
  fresh: ['空き状況の報告が新しいです。', 'Its report is fresh.'],
  ageing: ['空き状況の報告から時間がたっています。', 'Its report is ageing.'],
  stale: ['空き状況の報告が古くなっています。', 'Its report is too old.'],
  none: ['空き状況の報告がまだありません。', 'It has not reported yet.'],
};

/** What put a facility at its place, as sentences in the order in which it counted. */
export function sentencesOf(why: Why): { code: string; ja: string; en: string }[] {
  const say = (code: string, ja: string, en: string) => ({ code, ja, en });
  return [
    ...(why.known === 'trial-stay'
      ? [
          say(
            'trial-stay',
            '体験利用をしたことがあります。',
            'The person has stayed there on trial.',
          ),
        ]
      : []),
    ...(why.known === 'earlier-stay'
      ? [
          say(
            'earlier-stay',
            '以前の緊急対応で利用したことがあります。',
            'The person has stayed there in an earlier emergency.',
          ),
        ]
      : []),
    ...(why.known === 'wish'
      ? [say('wish', '本人が希望する施設です。', 'The person wishes it.')]
      : []),
    say(`report-${why.freshness}`, ...freshnessWords[why.freshness]),
    ...(why.scarceUnneeded > 0
      ? [
          say(
            'scarce-unneeded',
            '医療的ケアや車いすに対応できる部屋は、必要な方のために後にします。',
            'Its rooms for medical care or wheelchairs are kept for those who need them.',
          ),
        ]
      : []),
    why.km === null
      ? say('travel-unknown', '移動距離は分かりません。', 'The distance is not known.')
      : say('travel', `直線で${why.km}kmです。`, `${why.km} km as the crow flies.`),
    say(
      'recent-offers',
      `最近の打診は${why.recentOffers}件です。`,
      `It was asked ${why.recentOffers} times lately.`,
    ),
  ];
}
