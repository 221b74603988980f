import type { LiveEvent } from '../../platform/live/live-protocol.api.ts';

/** Keys of what the console keeps of the server, from the general to the one. */
export const keys = {
  session: ['session'] as const,
  about: ['about'] as const,
  pages: ['pages'] as const,
  onCall: ['on-call'] as const,
  plan: ['on-call', 'plan'] as const,
  swaps: ['on-call', 'swaps'] as const,
  timeOff: ['on-call', 'time-off'] as const,
  rotations: ['on-call', 'rotations'] as const,
  /** Apart from the plan: a feed does not change with it. */
  feeds: ['feeds'] as const,
  emergencies: ['emergencies'] as const,
  board: ['emergencies', 'board'] as const,
  emergency: (id: string) => ['emergencies', id] as const,
  ofEmergency: (id: string, part: EmergencyPart) => ['emergencies', id, part] as const,
  /** What the register and the call say of the person: both touch it. */
  sheets: ['sheets'] as const,
  sheet: (id: string) => ['sheets', id] as const,
  facilities: ['facilities'] as const,
  rooms: ['rooms'] as const,
  /** Says of every facility how old its report is: what touches the rooms touches it. */
  matching: (id: string) => ['rooms', 'matching', id] as const,
  /** Rooms over days: occupancies, closures, contracts. */
  roomPlan: ['rooms', 'plan'] as const,
  /** Below the rooms: a report answers a round. */
  reportRounds: ['rooms', 'rounds'] as const,
  facility: (id: string) => ['facilities', id] as const,
  matchRules: ['match-rules'] as const,
  /** Who else wants the rooms: what happens in any emergency may change it for every other. */
  competing: ['competing'] as const,
  declines: ['offers', 'declines'] as const,
  fallback: ['fallback'] as const,
  trialStays: ['trial-stays'] as const,
  trialStay: (id: string) => ['trial-stays', id] as const,
  tasks: ['tasks'] as const,
  offers: ['offers'] as const,
  offer: (id: string) => ['offers', id] as const,
  stays: ['stays'] as const,
  stay: (id: string) => ['stays', id] as const,
  meetings: ['meetings'] as const,
  caseTasks: ['case-tasks'] as const,
  caseImports: ['case-imports'] as const,
  /** Criteria, needed fields, texts of the consent: what the register is kept by. */
  registerRules: ['register-rules'] as const,
  cases: ['cases'] as const,
  case: (id: string) => ['cases', id] as const,
  drafts: ['drafts'] as const,
  draft: (key: string) => ['drafts', key] as const,
  contactMethods: ['contact-methods'] as const,
  policy: ['policy'] as const,
  alarms: ['alarms'] as const,
  readiness: ['readiness'] as const,
  drills: ['readiness', 'drills'] as const,
};
type EmergencyPart = 'view' | 'timeline' | 'escalation' | 'matching' | 'offers' | 'stays';

/** What a live event makes old. An event that is not known makes everything old. */
export function touchedBy({ topic, id, kind }: LiveEvent): (readonly unknown[])[] {
  const [about] = kind.split('.');
  switch (about) {
    case 'page':
      return [keys.pages];
    case 'shift':
    case 'plan':
    case 'time-off':
    case 'policy':
      // What a policy would do depends on who is on call.
      return [keys.onCall, keys.policy];
    case 'alarm':
      return [keys.alarms];
    case 'drill':
    case 'drill-schedule':
      return [keys.readiness];
    case 'contact-method':
      return [keys.contactMethods];
    case 'swap':
      return [keys.swaps];
    case 'room':
    case 'round':
      return [keys.rooms];
    case 'conditions':
    case 'facility':
      return [keys.rooms, keys.facilities];
    case 'rules':
      return [keys.matchRules];
    case 'fallback':
      // The ladder of every emergency shows the list.
      return [keys.fallback, keys.emergencies];
    case 'declines':
      return [keys.declines];
    case 'trial':
      return [keys.trialStays, keys.roomPlan];
    case 'meeting':
      return [keys.meetings];
    case 'case-task':
      return [keys.caseTasks];
    case 'register':
      return [keys.registerRules];
    case 'task':
      return [keys.tasks];
    case 'case':
      return topic === 'emergencies'
        ? [keys.emergencies, keys.sheets, keys.case(id)]
        : [keys.cases, keys.sheets];
    case 'offer':
      return [keys.offers, keys.stays];
    case 'stay':
      return topic === 'emergencies'
        ? [keys.board, keys.emergency(id), keys.stays]
        : [keys.stays, keys.offers];
    case 'offers':
      return [keys.board, keys.emergency(id), keys.matching(id), keys.offers, keys.competing];
    case 'emergency': {
      const touched = [keys.board, keys.emergency(id), keys.matching(id), keys.competing];
      // Every reading of the sheet is logged: a note says nothing new for it.
      return kind === 'emergency.noted' ? touched : [...touched, keys.sheet(id)];
    }
    case 'escalation':
    case 'matching':
      return [keys.board, keys.emergency(id), keys.matching(id), keys.competing];
    case 'rights':
      return [];
    default:
      return [[]];
  }
}
