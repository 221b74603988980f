import { defineWords } from './words.ts';

/** A new address. */
export const addContactWords = defineWords({
  title: { ja: '宛先を追加', en: 'Add an address' },
  kind: { ja: '手段', en: 'By' },
  voice: { ja: '電話（音声）', en: 'Call' },
  voiceHelp: { ja: '鳴ります。1を押すと対応', en: 'Rings; 1 takes it' },
  sms: { ja: 'SMS', en: 'SMS' },
  smsHelp: { ja: '鳴ります。携帯電話へ', en: 'Rings; to a mobile phone' },
  push: { ja: 'この端末の通知', en: 'Notice on this device' },
  pushHelp: { ja: '鳴ります。画面を閉じていても', en: 'Rings, also with the console closed' },
  email: { ja: 'メール', en: 'E-mail' },
  emailHelp: { ja: '音は端末の設定しだい', en: 'Sound as your device is set' },
  webhook: { ja: 'チャット（Webhook）', en: 'Chat (webhook)' },
  webhookHelp: { ja: 'Slack・LINE WORKS など', en: 'Slack, LINE WORKS and others' },

  emailAddress: { ja: 'メールアドレス', en: 'E-mail address' },
  emailAddressHelp: { ja: '夜間もすぐ気づけるもの', en: 'One that you notice at night too' },
  phone: { ja: '電話番号', en: 'Telephone number' },
  phoneHelp: { ja: '例：090-1234-5678', en: 'For example 090-1234-5678' },
  smsPhone: { ja: '携帯電話の番号', en: 'Mobile number' },

  format: { ja: '送り先', en: 'To' },
  url: { ja: 'Webhook の URL', en: 'URL of the webhook' },
  urlHelp: {
    ja: 'https で始まる、公開されたアドレス',
    en: 'A public address that begins with https',
  },
  secret: { ja: '署名の鍵', en: 'Signing secret' },
  secretHelp: {
    ja: 'whsec_ で始まる文字列。追加したあとは、もう表示されません。',
    en: 'Begins with whsec_. Once added it is never shown again.',
  },
  makeSecret: { ja: '鍵をつくる', en: 'Make one' },
  template: { ja: '送る JSON', en: 'JSON to send' },
  templateHelp: {
    ja: '{{text}} に本文（リンクを含む）、{{link}} にリンクだけが入ります。',
    en: '{{text}} becomes the message with its link, {{link}} the link alone.',
  },
  templateUnusable: {
    ja: 'JSON として読めないか、{{text}} がありません。',
    en: 'This is not JSON, or lacks {{text}}.',
  },

  label: { ja: 'この端末の名前', en: 'Name of this device' },
  labelHelp: {
    ja: '一覧で見分けるための名前です。',
    en: 'So that you know it in the list.',
  },
  pushMeans: {
    ja: 'このブラウザーに通知を許可し、画面を閉じていても鳴るようにします。共用の端末では使わないでください。',
    en: 'Lets this browser show notices, also with the console closed. Not for a shared device.',
  },
  pushHere: {
    ja: 'このブラウザーは登録済みです。一覧から削除すると、通知も止まります。',
    en: 'This browser is in the list already. Removing it there ends its notices.',
  },
  pushDenied: {
    ja: 'ブラウザーで通知が止められています。アドレス欄の左にある設定から、このサイトの通知を許可してください。',
    en: 'The browser blocks notices. Allow them in the site settings, left of the address.',
  },
  pushUnsupported: {
    ja: 'このブラウザーでは使えません。iPhone・iPad では、この画面を「ホーム画面に追加」してから開くと使えます。',
    en: 'Not possible in this browser. On an iPhone or iPad add this console to the home screen first.',
  },
  pushFailed: {
    ja: 'このブラウザーの通知の窓口につながりませんでした。しばらくして、もう一度試してください。',
    en: 'This browser could not reach its own notice service. Try again in a while.',
  },

  add: { ja: '追加してコードを受け取る', en: 'Add, and have a code sent' },
  addPush: { ja: 'この端末を追加する', en: 'Add this device' },
  added: {
    ja: (address: string) => `${address} を追加しました。届いた確認コードを入力してください。`,
    en: (address: string) => `${address} is added. Enter the code that arrives there.`,
  },
});
