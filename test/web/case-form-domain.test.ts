import { describe, expect, it } from 'vitest';
import { caseView } from '../../src/priority-cases/priority-cases.api.ts';
import { sections } from '../../src/web/cases/form/sections.ts';
import type { FieldSpec } from '../../src/web/cases/form/spec.ts';

/** Every field of DOMAIN.md §3 that is typed into the form, group by group; `/*` is an entry of a list. */
const ofForm: Readonly<Record<string, readonly string[]>> = {
  管理: [
    'registrationNo 登録番号',
    'profile/priority 優先度',
    'profile/criteriaMet 基準',
    'wardCode 担当区',
  ],
  本人: [
    'name 氏名',
    'nameKana カナ',
    'profile/commonName 通称',
    'birthDate 生年月日',
    'sex 性別',
    'profile/address 住所・方書',
    'profile/phone 電話',
    'profile/mobilePhone 携帯電話',
    'profile/entryMethod 入室方法・鍵',
    'profile/benefitCertificateNo 受給者証番号',
  ],
  障害: [
    'profile/disability/types 種別',
    'profile/disability/physicalKinds 身体',
    'profile/disability/isChild 障害児',
  ],
  手帳: [
    'profile/disability/certificates/physicalGrade 身体',
    'profile/disability/certificates/intellectualGrade 療育',
    'profile/disability/certificates/mentalGrade 精神',
    'profile/disability/certificates/isAppliedFor 申請中',
    'profile/disability/certificates/hasNone 手帳',
  ],
  障害支援区分: [
    'profile/disability/supportLevel 区分',
    'profile/disability/supportLevelValidUntil 有効期限',
  ],
  行動: [
    'profile/behaviour/items 12項目',
    'profile/behaviour/total 合計',
    'profile/behaviour/triggers 引き金',
    'profile/behaviour/signs 前兆',
    'profile/behaviour/calming 落ち着く方法',
    'profile/behaviour/avoid 禁忌',
    'profile/behaviour/wanderingRisk 離設リスク',
  ],
  医療的ケア: [
    'profile/medicalCare/*/item ケア',
    'profile/medicalCare/*/tubeRoute 経管',
    'profile/medicalCare/*/frequency 頻度',
    'profile/medicalCare/*/byWhom できる人',
  ],
  医療: [
    'profile/medical/diagnosis 病名',
    'profile/medical/seizures/hasSeizures 発作',
    'profile/medical/seizures/type 発作の型',
    'profile/medical/seizures/frequency 頻度',
    'profile/medical/seizures/rescueMedicine 坐薬',
    'profile/medical/seizures/call119When 119番',
    'profile/medical/medications/*/name 薬の名前',
    'profile/medical/medications/*/dose 量',
    'profile/medical/medications/*/times 時刻',
    'profile/medical/medications/*/keptAt 保管場所',
    'profile/medical/medications/*/stock 残り',
    'profile/medical/allergies/*/kind 種類',
    'profile/medical/allergies/*/substance 原因',
    'profile/medical/allergies/*/isAnaphylactic アナフィラキシー',
    'profile/medical/infection 感染症',
    'profile/medical/infectionNotes 感染症',
    'profile/medical/doctors/*/hospital 病院',
    'profile/medical/doctors/*/name 医師',
    'profile/medical/doctors/*/phone 電話',
    'profile/medical/visitingNurse/name 訪問看護',
    'profile/medical/visitingNurse/phone 訪問看護',
    'profile/medical/insuranceCardAt 保険証',
    'profile/medical/medicineBookAt お薬手帳',
  ],
  ADL: [
    'profile/adl/mobility 移動',
    'profile/adl/transferPersons 移乗',
    'profile/adl/mealHelp 食事',
    'profile/adl/mealForm 食事',
    'profile/adl/isThickened とろみ',
    'profile/adl/toilet 排泄',
    'profile/adl/bath 入浴',
    'profile/adl/sleep 睡眠',
    'profile/adl/nightChecks 見回り',
  ],
  意思疎通: [
    'profile/communication/methods 方法',
    'profile/communication/yesNo はい・いいえ',
    'profile/communication/calledBy 呼び方',
  ],
  世帯: [
    'profile/household/caregivers/*/relation 続柄',
    'profile/household/caregivers/*/age 年齢',
    'profile/household/caregivers/*/health 健康',
    'profile/household/caregivers/*/work 仕事',
    'profile/household/type 世帯',
    'profile/household/pets ペット',
    'profile/household/othersInCare 介護が要る人',
  ],
  連絡先: [
    'profile/emergencyContacts/*/order 順',
    'profile/emergencyContacts/*/relation 続柄',
    'profile/emergencyContacts/*/phones 電話（2つまで）',
    'profile/emergencyContacts/*/isNightOk 夜間',
    'profile/emergencyContacts/*/canCome 駆けつけ',
    'profile/emergencyContacts/*/canComeMinutes 時間',
  ],
  支援者: [
    'profile/supporters/consultation/office 計画相談支援事業所',
    'profile/supporters/consultation/person 担当者',
    'profile/supporters/services/*/name サービス',
    'profile/supporters/services/*/weekdays 曜日',
    'profile/supporters/shortStayDaysPerMonth 短期入所の支給量',
    'profile/supporters/welfareCommissioner/name 民生委員',
    'profile/supporters/guardian/kind 類型',
    'profile/supporters/guardian/powers 代理権',
  ],
  想定事態: ['profile/anticipatedEvents 想定事態'],
  計画: [
    ...['calm', 'warning', 'emergency'].flatMap((stage) => [
      `profile/crisisPlan/${stage}/signs ようす`,
      `profile/crisisPlan/${stage}/avoid 避けること`,
      `profile/crisisPlan/${stage}/steps/*/who 誰が`,
      `profile/crisisPlan/${stage}/steps/*/what 何をするか`,
      `profile/crisisPlan/${stage}/actions すること`,
      `profile/crisisPlan/${stage}/calls/*/name 相手`,
      `profile/crisisPlan/${stage}/calls/*/phone 電話`,
    ]),
    'profile/preferredFacilities/*/facility 施設',
    'profile/avoidFacilities/*/facility 施設',
    'profile/avoidFacilities/*/reason 理由',
    'profile/trialStays/*/facility 施設',
    'profile/trialStays/*/from 開始日',
    'profile/trialStays/*/to 終了日',
    'profile/crisisPlan/belongings 持ち物',
    'profile/crisisPlan/transport 移動手段',
  ],
  災害: [
    'profile/disaster/isRegistered 災害時要援護者',
    'profile/disaster/hasEvacuationPlan 個別避難計画',
    'profile/disaster/needsElectricity 電源',
  ],
};

/** What steps of the case write, not the form: its standing, the council's word, the consent. */
const ofSteps = {
  case: ['status', 'registeredOn', 'nextReviewOn', 'isProvisional', 'wardCode'],
  consent: [
    'givenBy',
    'proxyReason',
    'scopes',
    'givenOn',
    'method',
    'textVersion',
    'textHash',
  ].concat(['expiresOn', 'withdrawnAt', 'decisionSupport']),
  decision: ['council', 'decidedOn', 'outcome', 'conditions'],
};

/** Answers of a list, word for word as DOMAIN.md has them. */
const answers: Readonly<Record<string, string>> = {
  'profile/disability/types': '身体 知的 精神 発達 高次脳機能 難病 重症心身',
  'profile/disability/physicalKinds': '視覚 聴覚・平衡 音声言語 肢体 内部',
  'profile/behaviour/items':
    'コミュニケーション 説明の理解 大声・奇声 異食 多動・行動停止 不安定な行動 自傷 他害 不適切な行為 突発的行動 過食・反すう等 てんかん',
  'profile/medicalCare/*/item':
    '人工呼吸器 気管切開 鼻咽頭エアウェイ 酸素 吸引 ネブライザー 経管栄養 中心静脈カテーテル 皮下注射 血糖測定 透析 導尿 排便管理 痙攣時処置',
  'profile/medicalCare/*/tubeRoute': '経鼻 胃ろう 腸ろう',
  'profile/adl/mobility': '独歩 杖 歩行器 車いす自走 車いす介助 電動 寝たきり',
  'profile/communication/methods': '会話 短文 筆談 手話 絵カード サイン・視線 機器 通訳',
  'profile/household/type': '単身 親と同居 8050 老障 きょうだい 複数障害',
  'profile/supporters/guardian/kind': '後見 保佐 補助',
  'profile/anticipatedEvents':
    '介護者の急病 入院 死亡 事故 出産 葬儀 逮捕・拘留 虐待 介護者の疲弊 本人の状態変化 支援の途絶 火災 災害 その他',
};

const fields = new Map<string, FieldSpec | null>();
for (const section of sections)
  for (const part of await section.load())
    for (const field of part.fields) add(field, field.at.slice(1));

function add(field: FieldSpec, at: string): void {
  fields.set(at, field);
  if (field.kind !== 'rows') return;
  if (field.numbered) fields.set(`${at}/*/${field.numbered}`, null);
  for (const member of field.fields) add(member, `${at}/*/${member.at}`);
}

describe('what is to be known of a person', () => {
  it.each(Object.entries(ofForm))('%s is asked for, field by field', (_group, listed) => {
    for (const line of listed) {
      const [at = '', word = ''] = line.split(' ');
      const field = fields.get(at);
      const label = field === null ? word : `${field?.label.ja}${field?.help?.ja ?? ''}`;
      expect([at, label]).toEqual([at, expect.stringContaining(word)]);
    }
  });

  it.each(Object.entries(answers))('%s has the answers of the domain', (at, words) => {
    const field = fields.get(at);
    const offered = field && 'options' in field ? Object.values(field.options) : [];
    for (const word of words.split(' '))
      expect(offered.map(({ ja }) => ja)).toContainEqual(expect.stringContaining(word));
  });

  it('is beside that what the steps of a case have written', () => {
    const { shape } = caseView;
    expect(Object.keys(shape)).toEqual(expect.arrayContaining(ofSteps.case));
    expect(Object.keys(shape.consents.element.shape)).toEqual(
      expect.arrayContaining(ofSteps.consent),
    );
    expect(Object.keys(shape.decisions.element.shape)).toEqual(
      expect.arrayContaining(ofSteps.decision),
    );
  });
});
