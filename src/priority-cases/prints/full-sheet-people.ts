import { HOUSEHOLD_TYPE, RELATION } from '../labels.ts';
import type { CaseProfile } from '../profile.api.ts';
import { GUARDIAN_KIND, WEEKDAY } from '../profile-words.ts';
import { coded, counted, phone, type SheetSection, table, text } from './full-sheet-row.ts';
import { joined, listed, phoneOf } from './sheet-block.ts';
import { contactsOf } from './sheet-person.ts';

/** Who is around the person. */
export function peopleSections(profile: CaseProfile): SheetSection[] {
  const { household, supporters, emergencyContacts } = profile;
  const guardian = supporters?.guardian;
  return [
    {
      heading: '世帯',
      parts: [
        coded('世帯の形', household?.type, HOUSEHOLD_TYPE),
        table(
          '介護者',
          ['氏名', '続柄・年齢', '健康状態', '仕事', '電話'],
          household?.caregivers,
          (it) => [
            it.name,
            joined([it.relation && RELATION[it.relation], it.age !== undefined && `${it.age}歳`]),
            it.health,
            it.work,
            phoneOf(it.phone),
          ],
        ),
        text('ペット', household?.pets),
        text('ほかに介護が要る人', household?.othersInCare),
      ],
    },
    {
      heading: '緊急連絡先（電話する順）',
      parts: [
        table(
          '連絡先',
          ['氏名', '続柄', '電話', '夜間・駆けつけ'],
          emergencyContacts && contactsOf(profile),
          (it) => [it.name, it.relation, it.phones.join('\n'), it.availability],
        ),
      ],
    },
    {
      heading: '支援者',
      parts: [
        text('計画相談支援事業所', supporters?.consultation?.office),
        text('相談支援の担当者', supporters?.consultation?.person),
        phone('事業所の電話', supporters?.consultation?.phone),
        table(
          '利用中のサービス',
          ['事業所・サービス名', '曜日', '電話'],
          supporters?.services,
          (it) => [it.name, listed(it.weekdays, WEEKDAY), phoneOf(it.phone)],
        ),
        counted('短期入所の支給量（月）', supporters?.shortStayDaysPerMonth, '日'),
        text('民生委員', supporters?.welfareCommissioner?.name),
        phone('民生委員の電話', supporters?.welfareCommissioner?.phone),
        coded('成年後見の類型', guardian?.kind, GUARDIAN_KIND),
        text('後見人等の氏名', guardian?.name),
        phone('後見人等の電話', guardian?.phone),
        text('代理権の範囲', guardian?.powers),
      ],
    },
  ];
}
