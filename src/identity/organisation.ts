/** The organisations around a base (DOMAIN.md §1). A facility's organisation shares its id. */
export const organisationKinds = {
  BASE: '地域生活支援拠点',
  WARD_OFFICE: '区障害高齢課',
  HEALTH_BRANCH: '総合支所保健福祉課',
  CONSULTATION_OFFICE: '障害者相談支援事業所',
  FACILITY: '受入施設',
  CORE_CENTRE: '基幹相談支援センター',
  COUNCIL: '自立支援協議会',
} as const;

export type OrganisationKind = keyof typeof organisationKinds;
