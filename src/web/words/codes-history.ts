import type { CaseProfile } from '../../priority-cases/profile.api.ts';
import type { CaseSnapshot } from '../../priority-cases/versions/case-changes.ts';
import type { HistoryKind } from '../../priority-cases/versions/case-history.ts';
import type { Labels } from './both.ts';

/** What can change in a case. */
const caseField: Labels<Exclude<keyof CaseSnapshot, 'profile'>> = {
  wardCode: { ja: '担当区', en: 'ward' },
  registrationNo: { ja: '登録番号', en: 'registration number' },
  name: { ja: '氏名', en: 'name' },
  nameKana: { ja: 'カナ', en: 'kana' },
  birthDate: { ja: '生年月日', en: 'date of birth' },
  sex: { ja: '性別', en: 'sex' },
  consultationOfficeId: { ja: '相談支援事業所', en: 'consultation office' },
  keeperId: { ja: '担当者', en: 'person responsible' },
};

const profileGroup: Labels<keyof CaseProfile> = {
  commonName: { ja: '通称', en: 'common name' },
  address: { ja: '住所', en: 'address' },
  phone: { ja: '電話', en: 'telephone' },
  mobilePhone: { ja: '携帯電話', en: 'mobile phone' },
  entryMethod: { ja: '入室方法・鍵', en: 'how to get in, keys' },
  benefitCertificateNo: { ja: '受給者証番号', en: 'benefit certificate number' },
  priority: { ja: '優先度', en: 'priority' },
  criteria: { ja: '重点対象の理由', en: 'criteria of priority' },
  criteriaMet: { ja: '重点対象の基準', en: 'criteria that are met' },
  criteriaReason: { ja: '重点対象とした経緯', en: 'why the criteria apply' },
  disability: { ja: '障害', en: 'disability' },
  behaviour: { ja: '行動', en: 'behaviour' },
  medicalCare: { ja: '医療的ケア', en: 'medical care' },
  medical: { ja: '医療', en: 'medical' },
  adl: { ja: '日常生活', en: 'daily living' },
  communication: { ja: '意思疎通', en: 'communication' },
  household: { ja: '世帯', en: 'household' },
  emergencyContacts: { ja: '緊急連絡先', en: 'emergency contacts' },
  supporters: { ja: '支援者', en: 'supporters' },
  anticipatedEvents: { ja: '想定事態', en: 'anticipated events' },
  crisisPlan: { ja: '緊急時支援計画', en: 'crisis plan' },
  preferredFacilities: { ja: '希望する施設', en: 'facilities wished for' },
  avoidFacilities: { ja: '避けたい施設', en: 'facilities to avoid' },
  trialStays: { ja: '体験利用歴', en: 'trial stays' },
  disaster: { ja: '災害', en: 'disaster' },
  notes: { ja: '備考', en: 'notes' },
};

const historyKind: Labels<HistoryKind> = {
  registered: { ja: '登録', en: 'registered' },
  edited: { ja: '内容の変更', en: 'edited' },
  'status-changed': { ja: '状態の変更', en: 'status changed' },
  'consent-recorded': { ja: '同意の記録', en: 'consent recorded' },
  'consent-withdrawn': { ja: '同意の撤回', en: 'consent withdrawn' },
  'decision-recorded': { ja: '協議結果の記録', en: 'council decision recorded' },
  'consent-paper-received': { ja: '同意書（書面）の受取', en: 'paper of the consent received' },
  printed: { ja: '印刷', en: 'printed' },
  attached: { ja: '書類の添付', en: 'paper attached' },
  'attachment-removed': { ja: '添付書類の取下げ', en: 'attached paper taken off' },
  linked: { ja: '他の登録との関連付け', en: 'linked with another case' },
  unlinked: { ja: '関連付けの取消し', en: 'link undone' },
  merged: { ja: '登録の統合', en: 'merged' },
  erased: { ja: '保存期間後の消去', en: 'erased after its time' },
};

/** What was changed in a case. */
export const historyCodes = { caseField, profileGroup, historyKind } as const;
