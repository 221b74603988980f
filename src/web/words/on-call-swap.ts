import type { SwapStatus } from '../../on-call/on-call.ts';
import type { Labels } from './both.ts';
import { defineWords } from './words.ts';

export const swapStatuses: Labels<SwapStatus> = {
  asked: { ja: '返事待ち', en: 'waiting for an answer' },
  accepted: { ja: '承諾', en: 'accepted' },
  declined: { ja: '断り', en: 'declined' },
  withdrawn: { ja: '取り下げ', en: 'withdrawn' },
  expired: { ja: '期限切れ', en: 'expired' },
};

/** A shift is given to somebody else, with that person's consent. */
export const swapWords = defineWords({
  title: { ja: '交代を頼む', en: 'Ask for a swap' },
  mine: { ja: '代わってほしい自分の当番', en: 'Which shift of mine' },
  chooseMine: { ja: '選んでください', en: 'choose' },
  noneOfMine: {
    ja: 'この先、自分の当番がありません。代わりに入るときは「代わりを入れる」を使ってください。',
    en: 'You have no shift ahead. To stand in for somebody use “Put in a stand-in”.',
  },
  whole: { ja: '全部', en: 'all of it' },
  part: { ja: '一部の時間', en: 'a part of it' },
  howMuch: { ja: 'どれだけ', en: 'How much' },
  from: { ja: '始まり', en: 'From' },
  to: { ja: '終わり', en: 'To' },
  with: { ja: '頼む相手', en: 'Whom to ask' },
  choose: { ja: '選んでください', en: 'choose' },
  inReturn: { ja: 'かわりに引き受ける相手の当番', en: 'What I take over in return' },
  nothing: { ja: 'なし（代わってもらうだけ）', en: 'nothing' },
  note: { ja: 'ひとこと', en: 'A word to them' },
  noteHelp: {
    ja: '任意。利用者のことは書かないでください。',
    en: 'If you like. Nothing about the people we care for.',
  },
  changes: { ja: '承諾されるとこう変わります', en: 'What changes when it is accepted' },
  change: {
    ja: (slot: string, span: string) => `${slot}　${span}`,
    en: (slot: string, span: string) => `${slot}, ${span}`,
  },
  untilThen: {
    ja: '相手が承諾するまで、当番は変わりません。当番が始まるまでに返事がなければ、頼みは取り消されます。',
    en: 'Nothing changes until it is accepted. Without an answer before the shift begins it lapses.',
  },
  send: { ja: '頼む', en: 'Ask' },
  whyMine: { ja: '自分の当番を選んでください。', en: 'Choose a shift of yours.' },
  whyWith: { ja: '頼む相手を選んでください。', en: 'Choose whom to ask.' },
  whyPart: {
    ja: '当番の中の時間を入れてください。',
    en: 'Give times that lie within the shift.',
  },

  requests: { ja: '交代の頼み', en: 'Swap requests' },
  waitingForYou: {
    ja: (name: string) => `${name} さんから、交代の頼みが来ています`,
    en: (name: string) => `${name} asks you for a swap`,
  },
  youAsked: {
    ja: (name: string) => `${name} さんに頼んでいます`,
    en: (name: string) => `You have asked ${name}`,
  },
  others: {
    ja: (from: string, to: string) => `${from} さんが ${to} さんに頼んでいます`,
    en: (from: string, to: string) => `${from} has asked ${to}`,
  },
  fromTo: {
    ja: (from: string, to: string) => `${from} さんから ${to} さんへ`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  accept: { ja: '承諾する', en: 'Accept' },
  decline: { ja: '断る', en: 'Decline' },
  withdraw: { ja: '取り下げる', en: 'Withdraw' },
  acceptTitle: { ja: '交代を承諾しますか', en: 'Accept the swap?' },
  declineTitle: { ja: '交代を断りますか', en: 'Decline the swap?' },
  declineMeans: {
    ja: '当番は変わりません。頼んだ人に知らせます。',
    en: 'Nothing changes. Who has asked is told.',
  },
  withdrawTitle: { ja: '交代の頼みを取り下げますか', en: 'Withdraw the request?' },
  withdrawMeans: {
    ja: '当番は変わりません。頼んだ相手に知らせます。',
    en: 'Nothing changes. Who was asked is told.',
  },
  settled: { ja: 'これまでの交代', en: 'Former requests' },
  noteOf: { ja: (note: string) => `「${note}」`, en: (note: string) => `“${note}”` },
});
