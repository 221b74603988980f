import { randomInt } from 'node:crypto';
import { systemClock } from '../../platform/clock.ts';
import { daysLater, tokyoDayOf } from '../../platform/text/tokyo-day.ts';
import { type DemoClient, until } from './client.ts';
import type { Timeline } from './timeline.ts';

/** What the night needs: who is there, and where to write what happens. */
export interface Cast {
  primary: DemoClient;
  secondary: DemoClient;
  manager: DemoClient;
  ward: DemoClient;
  /** Night staff by the id of their facility. */
  facilities: Map<string, DemoClient>;
  timeline: Timeline;
  /** Messages that have left the house so far, oldest first; empty where a mail server has them. */
  outbox(): Promise<{ at: string; recipient: string; subject: string }[]>;
}

/** What the night should have left behind, for the verdict. */
export interface NightTraces {
  emergencyId: string;
  rivalId: string;
  caseId: string;
  takenBy: string;
  roomId: string;
  acceptedOfferId: string;
  declinedOfferId: string;
}

/** Seconds instead of minutes: primary, primary again, secondary, both, everybody for ever. */
export const demoPolicy = {
  steps: [
    { afterSeconds: 0, targets: ['primary'] },
    { afterSeconds: 2, targets: ['primary'] },
    { afterSeconds: 2, targets: ['secondary'] },
    { afterSeconds: 4, targets: ['primary', 'secondary'] },
    { afterSeconds: 4, targets: ['primary', 'secondary', 'manager'] },
  ],
  repeatEverySeconds: 4,
  leaseSeconds: 900,
};

/** A number nobody has, new each time: the demo can be played again on the same data. */
const inventedPhone = () => `090-0000-${String(randomInt(1_000, 10_000))}`;

export async function playNight(cast: Cast): Promise<NightTraces> {
  const callerPhone = inventedPhone();
  await freshRooms(cast);
  const caseId = await register(cast, callerPhone);
  const emergencyId = await call(cast, callerPhone, caseId);
  const takenBy = await escalate(cast, emergencyId);
  await decide(cast, emergencyId, caseId);
  const placed = await place(cast, emergencyId);
  const rivalId = await rival(cast, placed.roomId);
  await stay(cast, emergencyId, placed.acceptedOfferId);
  return { emergencyId, rivalId, caseId, takenBy, ...placed };
}

/** 宵の口: every facility says how its rooms are. */
async function freshRooms({ facilities, timeline }: Cast): Promise<void> {
  let count = 0;
  for (const staff of facilities.values()) {
    const { items } = await staff.must('GET', '/rooms');
    for (const room of items) {
      const report = { physical: 'USABLE', isStaffed: true, isAccepting: true };
      await staff.must('POST', `/rooms/${room.id}/reports`, report);
      count += 1;
    }
  }
  timeline.say('施設', `居室 ${count} 室の空き状況を報告 / ${count} rooms reported free`);
}

/** The day before: ward staff register a person, with consent and the council's decision. */
async function register({ ward, facilities, timeline }: Cast, phone: string): Promise<string> {
  const [firstFacility] = facilities.keys();
  const today = tokyoDayOf(systemClock.now());
  const created = await ward.must('POST', '/cases', {
    wardCode: '04101',
    name: '見本 大樹',
    nameKana: 'ミホン ダイキ',
    birthDate: 'S63.3.4',
    sex: 'MALE',
    profile: {
      address: '宮城県仙台市青葉区見本町3-3',
      phone,
      disability: { types: ['INTELLECTUAL'], supportLevel: 'LEVEL_5' },
      behaviour: { total: 11 },
      medicalCare: [],
      medical: { infection: 'NONE' },
      adl: { mobility: 'WALKS' },
      trialStays: [{ facilityId: firstFacility }],
    },
  });
  const id = created.id as string;
  await ward.must('POST', `/cases/${id}/request-consent`);
  await ward.must('POST', `/cases/${id}/consents`, {
    givenBy: 'SELF',
    scopes: ['BASE', 'WARD', 'FACILITY'],
    method: 'WRITTEN',
    textVersion: 'demo-1',
    textHash: '0'.repeat(64),
    givenOn: today,
  });
  await ward.must('POST', `/cases/${id}/submit`);
  const decided = await ward.must('POST', `/cases/${id}/decisions`, {
    council: '青葉区自立支援協議会',
    decidedOn: today,
    outcome: 'APPROVED',
  });
  timeline.say('区', `${created.registrationNo} 登録・同意・協議 → ${decided.status}`);
  return id;
}

/** 2 a.m.: the manager's night desk writes the call down; nobody has the caller on the line. */
async function call({ manager, timeline }: Cast, phone: string, caseId: string): Promise<string> {
  const fullWidth = phone.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
  const answered = await manager.must('POST', '/emergencies', {
    caller: { phone: fullWidth, relation: '母' },
    personLocation: '自宅',
    personIsSafe: 'yes',
    situation: '介護者が倒れ救急搬送。本人は一人では過ごせない。',
    wardCode: '04101',
    callerOnLine: false,
  });
  const isFound = answered.candidates.some((it: { caseId: string }) => it.caseId === caseId);
  if (!isFound) throw new Error('the caller was not found by the number');
  timeline.say(
    '受付',
    `${answered.number} 番号から登録者を特定 / the caller's number finds the person`,
  );
  return answered.id as string;
}

/** Nobody answers at the first number; the second coordinator takes it. */
async function escalate(cast: Cast, emergencyId: string): Promise<string> {
  const { primary, secondary, timeline } = cast;
  const isPaged = (client: DemoClient) =>
    until(`a page to ${client.key}`, async () => {
      const { pages } = await client.must('GET', '/pages');
      return pages.find((page: { subject: { id: string } }) => page.subject.id === emergencyId);
    });
  await isPaged(primary);
  timeline.say('呼出', `${primary.key} を呼び出し、応答なし / paged, no answer`);
  await isPaged(secondary);
  const taken = await secondary.must('POST', `/emergencies/${emergencyId}/take`);
  timeline.say('対応', `${taken.owner.name} が対応 / has taken it`);
  const late = await primary.ask('POST', `/emergencies/${emergencyId}/take`);
  if (late.status !== 409 || late.body.code !== 'already-taken')
    throw new Error(`a late take answered ${late.status} ${late.body.code}`);
  timeline.say('対応', `${primary.key} は遅れて応答: ${late.body.titleJa}`);
  const { history } = await primary.must('GET', `/emergencies/${emergencyId}/escalation`);
  const mails = await cast.outbox();
  const isPage = ({ subject }: { subject: string }) => subject.includes('呼び出し');
  timeline.levels(history, demoPolicy.steps, mails.filter(isPage));
  for (const { recipient, subject } of mails.filter((mail) => !isPage(mail)))
    timeline.say('メール', `${recipient} ← ${subject}`);
  return secondary.userId;
}

async function decide({ secondary, timeline }: Cast, id: string, caseId: string): Promise<void> {
  await secondary.must('POST', `/emergencies/${id}/triage`, {
    urgency: 'ORANGE',
    callBackPhone: '022-000-0001',
  });
  await secondary.must('POST', `/emergencies/${id}/identify`, { kind: 'registered', caseId });
  const early = await secondary.ask('POST', `/emergencies/${id}/close`, { outcome: '-' });
  if (early.body.code !== 'step-out-of-order') throw new Error('a step out of order was taken');
  await secondary.must('POST', `/emergencies/${id}/decide`, {
    decision: 'ADMIT',
    reason: '今夜の介護者がいない',
  });
  timeline.say('判断', '橙 → 登録者と確認 → 受入れと判断 / ORANGE, registered, admit');
}

/** Ranking in the worker, the first facility declines, the next one accepts. */
async function place(cast: Cast, id: string) {
  const { secondary, facilities, timeline } = cast;
  const ranking = await until('the ranking', async () => {
    const answer = await secondary.ask('GET', `/emergencies/${id}/matching`);
    return answer.status === 200 ? answer.body : null;
  });
  timeline.ranking(ranking);
  await secondary.must('POST', `/emergencies/${id}/search`, { parallel: 1 });
  const openOffer = () =>
    until('an offer', async () => {
      const { items } = await secondary.must('GET', `/emergencies/${id}/offers`);
      return items.find((offer: { status: string }) => ['sent', 'seen'].includes(offer.status));
    });
  const staffOf = (offer: { facility: { id: string } }) => {
    const staff = facilities.get(offer.facility.id);
    if (staff === undefined) throw new Error('an offer to a facility without demo staff');
    return staff;
  };
  const first = await openOffer();
  timeline.offer(first, '打診');
  const unnamed = await staffOf(first).must('GET', `/offers/${first.id}`);
  if (JSON.stringify(unnamed).includes('見本'))
    throw new Error('a facility saw the name before it accepted');
  const declined = await staffOf(first).must('POST', `/offers/${first.id}/answer`, {
    answer: 'decline',
    reason: 'no-staff',
  });
  timeline.offer(declined, `不可: ${declined.decline.ja}`);
  const second = await openOffer();
  timeline.offer(second, '打診');
  const accepted = await staffOf(second).must('POST', `/offers/${second.id}/answer`, {
    answer: 'accept',
  });
  timeline.offer(accepted, '受諾');
  if (!JSON.stringify(accepted.sheet).includes('見本'))
    throw new Error('the accepting facility was not given the sheet');
  return {
    roomId: second.room.id as string,
    acceptedOfferId: second.id as string,
    declinedOfferId: first.id as string,
  };
}

/** Meanwhile: somebody unregistered, for whom the same room is asked. */
async function rival({ primary, timeline }: Cast, roomId: string): Promise<string> {
  const { id, number } = await primary.must('POST', '/emergencies', {
    caller: { phone: inventedPhone(), relation: '近隣' },
    person: { sex: 'MALE', ageYears: 30, medicalCare: [], mobility: 'WALKS' },
    personLocation: '自宅',
    personIsSafe: 'unknown',
    situation: '二件目。未登録の方。',
    wardCode: '04101',
    callerOnLine: true,
  });
  await primary.must('POST', `/emergencies/${id}/triage`, { urgency: 'ORANGE' });
  await primary.must('POST', `/emergencies/${id}/identify`, { kind: 'unregistered' });
  await primary.must('POST', `/emergencies/${id}/decide`, {
    decision: 'ADMIT',
    reason: '居場所がない',
  });
  const refused = await primary.ask('POST', `/emergencies/${id}/offers`, { roomId });
  if (refused.status !== 409 || refused.body.code !== 'room-taken')
    throw new Error(`a taken room was answered ${refused.status} ${refused.body.code}`);
  timeline.say('二件目', `${number} 同じ居室は不可: ${refused.body.titleJa}`);
  await primary.must('POST', `/emergencies/${id}/no-action`, { reason: '親族が迎えに来た' });
  return id;
}

/** Transfer, admission, departure, review, end; the record is written from what happened. */
async function stay(cast: Cast, id: string, offerId: string): Promise<void> {
  const { secondary, facilities, timeline } = cast;
  const moving = await secondary.must('POST', `/emergencies/${id}/transfer`, {
    means: 'BASE_CAR',
    escort: 'コーディネーター',
    expectedAt: new Date(systemClock.now().getTime() + 30 * 60_000).toISOString(),
  });
  const staff = facilities.get(moving.facilityId);
  if (staff === undefined) throw new Error('a stay at a facility without demo staff');
  timeline.say('移送', `${moving.facilityName} ${moving.roomName} へ / on the way`);
  await staff.must('POST', `/stays/${moving.id}/admit`, {
    belongings: [
      { name: '着替え', count: 2, unit: '組' },
      { name: '青いタオル', count: 1, unit: '枚' },
    ],
    medicines: [{ name: '見本錠A', count: 6, unit: '錠', note: '朝・夕食後' }],
  });
  timeline.say('受入れ', '到着、持ち物と薬を数えて確認 / admitted, everything counted in');
  const night = { kind: 'sleep', text: '落ち着いて休まれた。' };
  await staff.must('POST', `/stays/${moving.id}/notes`, night);
  const meeting = await secondary.must('POST', `/emergencies/${id}/meetings`, {
    plannedAt: systemClock.now().toISOString(),
    place: '拠点',
    participants: ['拠点', '相談支援事業所', '区障害高齢課'],
  });
  await secondary.must('POST', `/meetings/${meeting.id}/held`, {
    heldAt: systemClock.now().toISOString(),
    minutes: '自宅での生活を続ける。訪問を増やす。',
    outcome: { kind: 'HOME' },
  });
  timeline.say('会議', '次の支援の会議：自宅へ / next support decided');
  await staff.must('POST', `/stays/${moving.id}/depart`, {
    destination: 'HOME',
    belongings: [{ returned: 2 }, { returned: 1 }],
    medicines: [{ returned: 4, used: 2 }],
  });
  timeline.say('退所', '自宅へ。預かった物を返し、居室は空いた / home, the room is free');
  const after = await staff.must('GET', `/offers/${offerId}`);
  if (JSON.stringify(after).includes('見本'))
    throw new Error('the facility still sees the person after the departure');
  await secondary.must('POST', `/emergencies/${id}/review`, {
    improvements: '体験利用先を増やす',
    isCaseUpdated: true,
    tasks: [
      {
        issue: '体験利用が1か所だけ',
        action: '2か所目の体験利用を計画する',
        assignee: { kind: 'other', name: '相談支援専門員' },
        dueOn: daysLater(tokyoDayOf(systemClock.now()), 14),
      },
    ],
  });
  const { status } = await secondary.must('POST', `/emergencies/${id}/close`, {
    outcome: '自宅に戻った',
  });
  timeline.say('終結', status);
  const record = await secondary.must('GET', `/emergencies/${id}/record`);
  timeline.say('記録', `${record.title} ${record.number}: ${record.timeline.length} 行`);
}
