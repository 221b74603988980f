import { MEDICAL_CARE } from '../../platform/text/care-labels.ts';
import type { CaseProfile } from '../profile.api.ts';
import { ALLERGY_KIND, CARE_GIVER, INFECTION, TUBE_ROUTE } from '../profile-words.ts';
import { coded, phone, type SheetSection, table, text, yesNo } from './full-sheet-row.ts';
import { listed, phoneOf } from './sheet-block.ts';

/** What the body needs. */
export function medicalSections({ medicalCare, medical }: CaseProfile): SheetSection[] {
  const seizures = medical?.seizures;
  return [
    {
      heading: '医療的ケア',
      parts: [
        table('医療的ケア', ['内容', '頻度・時刻', 'できる人'], medicalCare, (it) => [
          MEDICAL_CARE[it.item] + (it.tubeRoute ? `（${TUBE_ROUTE[it.tubeRoute]}）` : ''),
          it.frequency,
          listed(it.byWhom, CARE_GIVER),
        ]),
      ],
    },
    {
      heading: '医療',
      parts: [
        table('アレルギー', ['種類', '原因となるもの', ''], medical?.allergies, (it) => [
          ALLERGY_KIND[it.kind],
          it.substance,
          it.isAnaphylactic && 'アナフィラキシー',
        ]),
        yesNo('発作の有無', seizures?.hasSeizures),
        text('発作の型', seizures?.type),
        text('発作の頻度', seizures?.frequency),
        text('発作時の薬（坐薬など）', seizures?.rescueMedicine),
        text('119番を呼ぶとき', seizures?.call119When),
        text('病名・既往', medical?.diagnosis),
        coded('感染症', medical?.infection, INFECTION),
        text('感染症の内容・対応', medical?.infectionNotes),
        table(
          '服薬',
          ['薬の名前', '量', '飲む時刻', '保管場所', '残り'],
          medical?.medications,
          (it) => [it.name, it.dose, it.times, it.keptAt, it.stock],
        ),
        text('飲ませ方・注意', medical?.medicationNotes),
        table(
          '主治医・医療機関',
          ['病院・診療所', '科・医師名', '電話'],
          medical?.doctors,
          (it) => [it.hospital, it.name, phoneOf(it.phone)],
        ),
        text('訪問看護', medical?.visitingNurse?.name),
        phone('訪問看護の電話', medical?.visitingNurse?.phone),
        text('保険証のある場所', medical?.insuranceCardAt),
        text('お薬手帳のある場所', medical?.medicineBookAt),
      ],
    },
  ];
}
