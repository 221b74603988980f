import { defineWords } from './words.ts';

/** 次の支援の会議. */
export const meetingWords = defineWords({
  title: { ja: '次の支援の会議', en: 'Next-support meeting' },
  none: {
    ja: 'まだ予定がありません。受付から72時間以内に開けるよう、日時を決めてください。',
    en: 'None is planned. Set a time, so that it is held within 72 hours of the call.',
  },
  plan: { ja: '会議を予定する', en: 'Plan a meeting' },
  change: { ja: '予定を変える', en: 'Change it' },
  when: { ja: '日時', en: 'Time' },
  place: { ja: '場所・方法', en: 'Place or way' },
  placeHelp: { ja: '例：区役所3階、オンライン', en: 'e.g. ward office, online' },
  participants: { ja: '参加する機関・役割', en: 'Organisations and roles' },
  participantsHelp: {
    ja: '1行に1つ。例：相談支援事業所の相談員',
    en: 'One to a line, e.g. the consultation office',
  },
  save: { ja: '予定を記録', en: 'Save the plan' },
  fillAll: { ja: '日時・場所・参加者を入れてください。', en: 'Give time, place and participants.' },
  planned: { ja: '予定', en: 'planned' },
  held: { ja: '開催済み', en: 'held' },
  cancelled: { ja: '中止', en: 'called off' },
  hold: { ja: '開催を記録', en: 'Record that it was held' },
  heldAt: { ja: '開催した日時', en: 'Held at' },
  minutes: { ja: '話し合った内容', en: 'Minutes' },
  outcome: { ja: '決まった次の支援', en: 'Next support decided' },
  outcomeNone: { ja: 'まだ決まっていない', en: 'not decided yet' },
  saveHeld: { ja: '開催を記録する', en: 'Save' },
  holdWhy: { ja: '日時と内容を入れてください。', en: 'Give time and minutes.' },
  callOff: { ja: '中止する', en: 'Call it off' },
  reason: { ja: '中止の理由', en: 'Why it is called off' },
  reasonWhy: { ja: '理由を書いてください。', en: 'Say why.' },
});
