/** Every address of the console, in one place. The messages of the service lead to some of them. */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  desk: '/desk',
  emergency: '/emergencies/$id',
  cases: '/cases',
  newCase: '/cases/new',
  case: '/cases/$id',
  caseSection: '/cases/$id/edit/$section',
  rooms: '/rooms',
  offer: '/offers/$id',
  stay: '/stays/$id',
  onCall: '/on-call',
  rotations: '/on-call/rotations',
  newRotation: '/on-call/rotations/new',
  rotation: '/on-call/rotations/$id',
  timeOff: '/on-call/time-off',
  feeds: '/on-call/feeds',
  policy: '/on-call/policy',
  readiness: '/readiness',
  drills: '/readiness/drills',
  drill: '/readiness/drills/$id',
  figures: '/readiness/figures',
  account: '/account',
  help: '/help/$desk',
} as const;

/** Pages that the service itself makes: opened beside the console. */
export const servedPages = {
  record: (id: string) => `/api/v1/emergencies/${id}/record.html`,
  caseSheet: (id: string) => `/api/v1/cases/${id}/sheet.html`,
  inbox: '/dev/inbox',
};
