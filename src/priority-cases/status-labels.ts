/** Where a case stands; apart from the other labels: the console's router needs these alone. */
export const CASE_STATUS = {
  DRAFT: '作成中',
  CONSENT_PENDING: '同意待ち',
  UNDER_REVIEW: '協議中',
  ACTIVE: '登録済',
  SUSPENDED: '停止',
  EXPIRED: '更新期限切れ',
  CLOSED: '抹消',
} as const;
export type CaseStatus = keyof typeof CASE_STATUS;
