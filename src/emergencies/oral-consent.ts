/**
 * What the coordinator reads out before a consent is given over the telephone. Its version and its
 * hash are kept with the consent: a change of the words is a new version.
 */
export const oralConsent = {
  version: '口頭-2026-1',
  text:
    '緊急の受入れ先を探すため、お名前、障害の状況、必要な介護や医療的ケア、連絡先を、拠点、区役所、' +
    '相談支援事業所、受入れを依頼する施設、必要な場合は医療機関と消防・警察に伝えます。' +
    '目的が済んだあとは使いません。いつでも取り消せます。後日、書面でも確認させてください。よろしいですか。',
} as const;
