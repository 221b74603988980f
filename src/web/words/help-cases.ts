import { type Help, keysEverywhere } from './help.ts';

/** The ward's and the consultation office's register. */
export const casesHelp: Help = {
  title: { ja: '事前登録', en: 'Register' },
  steps: [
    {
      ja: '「新規登録」で始めます。まず氏名とカナ、生年月日だけで登録できます。',
      en: 'Begin with “Register a person”: name, kana and date of birth are enough at first.',
    },
    {
      ja: '項目は少しずつ書けます。書きかけは自動で残り、あとで続けられます。',
      en: 'Fill in the sections bit by bit. What you type is kept by itself, to be gone on with later.',
    },
    {
      ja: '次の状態に足りないものは、登録の画面に言葉で出ます。',
      en: 'The page of the person says in words what the next status still lacks.',
    },
    {
      ja: '本人か代理の人に説明し、同意を記録します（伝える範囲・方法・日付）。',
      en: 'Explain it to the person or their proxy and record the consent: to whom, how, when.',
    },
    {
      ja: '「協議会の会議」で議題にし、決定を記録します。これで「登録済」になります。',
      en: 'Put it on the agenda under “Council meetings” and record the decision: the person is then registered.',
    },
    {
      ja: '緊急時支援計画と体験利用を記録します。計画は電話の画面で、夜に10秒で読めます。',
      en: 'Record the crisis plan and trial stays. The plan is read on a phone in ten seconds at night.',
    },
    {
      ja: '緊急情報シートを印刷し、本人・家族と内容を確かめます。',
      en: 'Print the emergency sheet and check it with the person and the family.',
    },
    {
      ja: '見直し・書面・条件の期限は「期限のある仕事」に並び、担当者に知らせが届きます。',
      en: 'Reviews, papers and conditions stand under “What is due”; who is responsible is reminded.',
    },
    {
      ja: '手元のExcelは「取込み」で読み込みます。誤りはその欄で直し、全部まとめて登録します。',
      en: 'Your own list comes in by “Import”: mend mistakes in their cells, then all of it is taken over.',
    },
  ],
  marks: [
    {
      tone: 'plain',
      mark: { ja: '作成中 → 同意待ち → 協議中', en: 'draft → consent → review' },
      means: { ja: 'まだ登録の途中', en: 'not registered yet' },
    },
    {
      tone: 'good',
      mark: { ja: '登録済', en: 'active' },
      means: { ja: '同意と決定があり、緊急時に使える', en: 'consent and decision are there' },
    },
    {
      tone: 'warn',
      mark: { ja: '更新期限が近い', en: 'renewal due' },
      means: { ja: '60日以内に見直す、または期限切れ', en: 'review within 60 days, or expired' },
    },
    {
      tone: 'warn',
      mark: { ja: '同意なし', en: 'no consent' },
      means: { ja: '施設に情報を示せない', en: 'nothing may be shown to a facility' },
    },
    {
      tone: 'warn',
      mark: { ja: '書面待ち', en: 'paper to come' },
      means: {
        ja: '口頭の同意。期限までに書面をもらう',
        en: 'consented by word of mouth: the paper must follow',
      },
    },
    {
      tone: 'plain',
      mark: { ja: '仮登録', en: 'provisional' },
      means: {
        ja: '緊急対応からできた登録。確かめて補う',
        en: 'made in an emergency: check and complete',
      },
    },
  ],
  keys: [
    { keys: 'Tab / Shift+Tab', does: { ja: '次の欄 / 前の欄', en: 'Next / previous field' } },
    { keys: 'Alt+S', does: { ja: '項目を保存する', en: 'Save the section' } },
    { keys: 'Enter', does: { ja: '押す', en: 'Press' } },
    ...keysEverywhere.slice(1),
  ],
  outage: [
    {
      ja: '画面が灰色なら表示は古いままです。書いた内容は端末に残り、つながると送られます。',
      en: 'A grey screen shows old things. What you typed stays on the device and is sent once it is back.',
    },
    {
      ja: '同意を取りやめたい、という申し出は待たせません。拠点へ電話し、戻ったら受けた日で記録します。',
      en: 'A consent that is withdrawn cannot wait: call the base, and record it with its day afterwards.',
    },
    {
      ja: '緊急の電話を受けたら、下の項目を紙に書き、すぐ拠点の当番へ伝えます。',
      en: 'If an emergency is told to you: write down what stands below and tell the one on call at once.',
    },
  ],
  ask: [
    {
      ja: '見えない登録がある：担当区か、担当の事業所が違います。拠点へ聞きます。',
      en: 'You miss somebody: another ward or office has the case. Ask the base.',
    },
    {
      ja: '「ほかの人が先に変更しました」：最新を見てから、必要な分だけ書き直します。',
      en: '“Somebody changed this before you”: look at the newest version, then change what you need.',
    },
  ],
};
