import type { RefusalKind, RefusalLine } from './decline-reviews.api.ts';
import { DECLINE_REASONS, type Side } from './reasons.ts';

/** Refusals as a table for the council: no name, no free text. */
export const refusalTitles: readonly string[] = [
  '日時',
  '緊急対応番号',
  '施設・連絡先',
  '居室',
  '区分',
  '回答までの分',
  '理由（回答）',
  '側（回答）',
  '理由（見直し後）',
  '側（見直し後）',
];

const KINDS: Readonly<Record<RefusalKind, string>> = {
  declined: '受入れ不可',
  expired: '時間切れ',
  fallback: '満床時の連絡で不可',
};
const SIDES: Readonly<Record<Side, string>> = {
  person: '本人側',
  facility: '施設側',
  neither: 'どちらでもない',
};

export function refusalRow(line: RefusalLine, timeOf: (iso: string) => string): string[] {
  const { at, reference, facilityName, roomName, kind, seconds, stated, reviewed } = line;
  const said = (it: RefusalLine['stated']) =>
    it === null ? ['', ''] : [DECLINE_REASONS[it.reason].ja, SIDES[it.side]];
  return [
    timeOf(at),
    reference,
    facilityName,
    roomName ?? '',
    KINDS[kind],
    seconds === null ? '' : String(Math.round(seconds / 60)),
    ...said(stated),
    ...said(reviewed),
  ];
}
