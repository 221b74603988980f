import { defineWords } from './words.ts';

/** One's own page: who one is, where one can be reached, how this device behaves. */
export const accountWords = defineWords({
  me: { ja: 'サインイン中の人', en: 'Signed in' },
  name: { ja: '氏名', en: 'Name' },
  role: { ja: '役割', en: 'Role' },
  organisation: { ja: '所属', en: 'Organisation' },
  wards: { ja: '担当区', en: 'Wards' },
  signInAddress: { ja: 'サインイン名', en: 'Signs in as' },
  mistakeInThis: {
    ja: '違っているところがあれば、拠点の管理担当へ連絡してください。',
    en: 'If something here is wrong, tell the administrator of your base.',
  },

  noDesk: { ja: 'この役割の画面は、まだありません', en: 'Your role has no screen of its own yet' },
  noDeskAdmin: {
    ja: '利用者や設定を管理する画面は準備中です。今日ここでできるのは、自分の連絡先・言語・音と通知の設定です。',
    en: 'The screens to manage users and settings are still to come. Today you can set your own contact data, language, sound and notices here.',
  },
  noDeskCouncil: {
    ja: '協議会で見る集計の画面は準備中です。今日ここでできるのは、自分の連絡先・言語・音と通知の設定です。',
    en: 'The screen with the figures for the council is still to come. Today you can set your own contact data, language, sound and notices here.',
  },
  noDeskAuditor: {
    ja: '操作の記録を見る画面は準備中です。今日ここでできるのは、自分の連絡先・言語・音と通知の設定です。',
    en: 'The screen to read the log is still to come. Today you can set your own contact data, language, sound and notices here.',
  },

  languageLabel: { ja: '言語 / Language', en: 'Language / 言語' },
  japanese: { ja: '日本語', en: '日本語' },
  english: { ja: 'English', en: 'English' },

  device: { ja: 'この端末の音・通知・言語', en: 'Sound, notices, language of this device' },
  tryBell: { ja: '音を試す', en: 'Try the sound' },
  bellRang: {
    ja: '音を鳴らしました。聞こえないときは、音量とスピーカーを確かめてください。',
    en: 'It rang. If you heard nothing, check the volume and the loudspeaker.',
  },
  bellMute: {
    ja: 'この端末では音が出せません。別の端末か、別のブラウザーを使ってください。',
    en: 'This device makes no sound. Use another device or another browser.',
  },
  noticesGranted: {
    ja: '通知：許可されています。ほかの窓で作業していても、呼び出しが出ます。',
    en: 'Notices are allowed: a page shows even while you work in another window.',
  },
  noticesDefault: {
    ja: '通知：まだ許可されていません。ほかの窓で作業していると、音だけになります。',
    en: 'Notices are not allowed yet: in another window you would only hear the sound.',
  },
  noticesDenied: {
    ja: '通知：ブラウザーで止められています。アドレス欄の左にある設定から、このサイトの通知を許可してください。',
    en: 'Notices are blocked by the browser. Allow them in the site settings, left of the address.',
  },
  noticesUnsupported: {
    ja: '通知：このブラウザーでは使えません。音と画面で知らせます。',
    en: 'This browser has no notices: the sound and the screen tell you.',
  },
  allowNotices: { ja: '通知を許可する', en: 'Allow notices' },
  tryNotice: { ja: '通知を試す', en: 'Try a notice' },
  tryNoticeBody: { ja: 'これは試しの通知です。', en: 'This is only a test.' },

  signOutHelp: {
    ja: '共用の端末では、席を離れる前にサインアウトしてください。',
    en: 'On a shared device sign out before you leave it.',
  },
});
