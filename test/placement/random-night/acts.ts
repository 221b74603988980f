import type { Sql } from 'postgres';
import type { Answer, Client } from '../../support/http.ts';
import type { Crew } from './crew.ts';

/** Chance that can be had again: the same seed, the same night of wishes. */
export interface Dice {
  below(limit: number): number;
  of<T>(list: readonly T[]): T | undefined;
}

/** mulberry32, by Tommy Ettinger (public domain): 32 bits of state are plenty for a night. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, of: (list) => list[below(list.length)] };
}

/** What stands in the house as a round begins: people act on what they saw, not on what is. */
export interface Scene {
  now: Date;
  offers: { id: string; status: string; emergency_id: string; facility_id: string }[];
  emergencies: { id: string; status: string }[];
  stays: { id: string; status: string; planned_end: Date }[];
  trials: { id: string }[];
  closures: { id: string; version: number }[];
}

export async function look(admin: Sql, now: Date): Promise<Scene> {
  const offers = await admin<Scene['offers']>`
    select id, status, emergency_id, facility_id from offers
    where status in ('sent', 'seen', 'conditional') or sent_at > ${now.toISOString()}::timestamptz - interval '20 minutes'`;
  const emergencies = await admin<Scene['emergencies']>`
    select id, status from emergencies where closed_at is null`;
  const stays = await admin<Scene['stays']>`
    select id, status, planned_end from stays where status not in ('departed', 'cancelled')`;
  const trials = await admin<Scene['trials']>`select id from trial_stays where status = 'planned'`;
  const closures = await admin<Scene['closures']>`
    select id, version from closures where cancelled_at is null`;
  return { now, offers, emergencies, stays, trials, closures };
}

/** An act by name, so that a night can be told; null: there was nothing to do. */
export interface Act {
  name: string;
  run(): Promise<Answer>;
  /** Set where it may accept: acknowledged, it must not be lost. */
  acceptsOffer?: string;
}

export function actOf(dice: Dice, crew: Crew, scene: Scene): Act | null {
  const kinds = [
    ...Array(3).fill(newEmergency),
    ...Array(4).fill(search),
    ...Array(3).fill(offerByHand),
    ...Array(8).fill(answer),
    ...Array(2).fill(condition),
    withdraw,
    ...Array(3).fill(transfer),
    ...Array(3).fill(admit),
    ...Array(5).fill(depart),
    extend,
    lose,
    close,
    ...Array(2).fill(reopen),
    trial,
    trialEnd,
    ...Array(2).fill(report),
    manual,
    consent,
    stop,
  ] as ((dice: Dice, crew: Crew, scene: Scene) => Act | null)[];
  return dice.of(kinds)?.(dice, crew, scene) ?? null;
}

const base = (dice: Dice, crew: Crew): Client | undefined =>
  dice.of([...crew.coordinators, ...crew.managers]);
const after = (scene: Scene, hours: number) =>
  new Date(scene.now.getTime() + hours * 3_600_000).toISOString();

function act(
  name: string,
  client: Client | undefined,
  path: string | undefined,
  body: object = {},
  headers?: Record<string, string>,
): Act | null {
  if (client === undefined || path === undefined) return null;
  return { name, run: () => client.post(path, body, headers) };
}

function newEmergency(dice: Dice, crew: Crew, scene: Scene): Act | null {
  const client = base(dice, crew);
  if (client === undefined || scene.emergencies.length > 40) return null;
  const registered = dice.below(2) === 0 ? dice.of(crew.cases) : undefined;
  const person = {
    ageYears: 34,
    sex: 'MALE',
    medicalCare: [],
    mobility: 'WALKS',
    infection: 'NONE',
  };
  return {
    name: 'new emergency',
    run: async () => {
      const call = await client.post('/emergencies', {
        caller: { phone: '022-200-0001' },
        person,
        ...(registered && { caseId: registered.id }),
        personLocation: '自宅',
        situation: '介護者が救急搬送された',
        callerOnLine: true,
      });
      if (call.status !== 201) return call;
      const url = `/emergencies/${call.body.id}`;
      const urgency = dice.below(3) === 0 ? 'YELLOW' : 'ORANGE';
      const triage = await client.post(`${url}/triage`, { urgency });
      if (triage.status !== 200) return triage;
      const identified = registered
        ? { kind: 'registered', caseId: registered.id }
        : { kind: 'unregistered' };
      const identify = await client.post(`${url}/identify`, identified);
      if (identify.status !== 200) return identify;
      return client.post(`${url}/decide`, { decision: 'ADMIT', reason: '今夜の介護がない' });
    },
  };
}

const searching = (scene: Scene) =>
  scene.emergencies.filter(({ status }) => status === 'DECIDED' || status === 'MATCHING');

function search(dice: Dice, crew: Crew, scene: Scene): Act | null {
  const id = dice.of(searching(scene))?.id;
  const path = id && `/emergencies/${id}/search`;
  return act('search', base(dice, crew), path, { parallel: 1 + dice.below(3) });
}

function offerByHand(dice: Dice, crew: Crew, scene: Scene): Act | null {
  const id = dice.of(searching(scene))?.id;
  const roomId = dice.of(crew.roomIds);
  return act('offer by hand', base(dice, crew), id && `/emergencies/${id}/offers`, { roomId });
}

function answer(dice: Dice, crew: Crew, scene: Scene): Act | null {
  const offer = dice.of(scene.offers);
  if (offer === undefined) return null;
  const at = crew.facilityIds.indexOf(offer.facility_id);
  const own = crew.staff[at + (dice.below(2) === 0 ? 10 : 0)];
  const client = dice.below(5) === 0 ? base(dice, crew) : own;
  const said = dice.of([
    { answer: 'accept' },
    { answer: 'accept' },
    { answer: 'conditional', condition: '朝には移ってほしい' },
    { answer: 'decline', reason: 'no-staff' },
  ]);
  const done = act(`answer ${said?.answer}`, client, `/offers/${offer.id}/answer`, said);
  return done && said?.answer === 'accept' ? { ...done, acceptsOffer: offer.id } : done;
}

function condition(dice: Dice, crew: Crew, scene: Scene): Act | null {
  const offer = dice.of(scene.offers.filter(({ status }) => status === 'conditional'));
  const decision = dice.below(3) === 0 ? 'refuse' : 'confirm';
  const path = offer && `/offers/${offer.id}/condition`;
  const done = act(`condition ${decision}`, base(dice, crew), path, { decision });
  return done && offer && decision === 'confirm' ? { ...done, acceptsOffer: offer.id } : done;
}

function withdraw(dice: Dice, crew: Crew, scene: Scene): Act | null {
  const offer = dice.of(scene.offers);
  return act('withdraw', base(dice, crew), offer && `/offers/${offer.id}/withdraw`);
}

function transfer(dice: Dice, crew: Crew, scene: Scene): Act | null {
  const id = dice.of(scene.emergencies.filter(({ status }) => status === 'PLACED'))?.id;
  const body = { means: 'BASE_CAR', escort: '青木', expectedAt: after(scene, 1) };
  return act('transfer', base(dice, crew), id && `/emergencies/${id}/transfer`, body);
}

function admit(dice: Dice, crew: Crew, scene: Scene): Act | null {
  const id = dice.of(scene.stays.filter(({ status }) => status === 'in-transit'))?.id;
  const body = { belongings: [], medicines: [] };
  return act('admit', base(dice, crew), id && `/stays/${id}/admit`, body);
}

const inside = (scene: Scene) =>
  scene.stays.filter(({ status }) => status === 'admitted' || status === 'extended');

function depart(dice: Dice, crew: Crew, scene: Scene): Act | null {
  const id = dice.of(inside(scene))?.id;
  return act('depart', base(dice, crew), id && `/stays/${id}/depart`, { destination: 'HOME' });
}

function extend(dice: Dice, crew: Crew, scene: Scene): Act | null {
  const stay = dice.of(inside(scene));
  const newEnd = stay && new Date(stay.planned_end.getTime() + 24 * 3_600_000).toISOString();
  const path = stay && `/stays/${stay.id}/extend`;
  return act('extend', dice.of(crew.managers), path, { newEnd, reason: '家族の入院が続く' });
}

function lose(dice: Dice, crew: Crew, scene: Scene): Act | null {
  const placed = scene.emergencies.filter(({ status }) => /PLACED|IN_TRANSIT/.test(status));
  const id = dice.of(placed)?.id;
  const reason = dice.of(['facility-cancelled', 'room-unusable', 'person-refused']);
  return act('lose', base(dice, crew), id && `/emergencies/${id}/placement-lost`, { reason });
}

function close(dice: Dice, crew: Crew, scene: Scene): Act | null {
  const body = {
    roomId: dice.of(crew.roomIds),
    from: after(scene, dice.below(3)),
    to: after(scene, 4),
    reason: 'REPAIR',
    confirm: dice.below(2) === 0,
  };
  return act('close a room', base(dice, crew), '/closures', body);
}

function reopen(dice: Dice, crew: Crew, scene: Scene): Act | null {
  const closure = dice.of(scene.closures);
  const client = base(dice, crew);
  if (closure === undefined || client === undefined) return null;
  const version = { 'if-match': `"${closure.version}"` };
  return { name: 'open a room', run: () => client.delete(`/closures/${closure.id}`, version) };
}

function trial(dice: Dice, crew: Crew, scene: Scene): Act | null {
  const caseId = dice.of(crew.cases)?.id;
  const body = {
    caseId,
    roomId: dice.of(crew.roomIds),
    from: after(scene, 1 + dice.below(48)),
    to: after(scene, 60),
    purpose: '夜の様子',
  };
  return act('plan a trial', base(dice, crew), caseId && '/trial-stays', body);
}

function trialEnd(dice: Dice, crew: Crew, scene: Scene): Act | null {
  const id = dice.of(scene.trials)?.id;
  return act('cancel a trial', base(dice, crew), id && `/trial-stays/${id}/cancel`, {
    reason: '体調',
  });
}

function report(dice: Dice, crew: Crew): Act | null {
  const roomId = dice.of(crew.roomIds);
  const body = { physical: 'USABLE', isStaffed: dice.below(6) > 0, isAccepting: true };
  return act('report', base(dice, crew), `/rooms/${roomId}/reports`, body);
}

function manual(dice: Dice, crew: Crew, scene: Scene): Act | null {
  const id = dice.of(searching(scene))?.id;
  const body = {
    place: { kind: 'room', roomId: dice.of(crew.roomIds) },
    reason: '電話で受けてもらえた',
    agreedWith: '夜勤者',
  };
  return act(
    'place by telephone',
    base(dice, crew),
    id && `/emergencies/${id}/manual-placement`,
    body,
  );
}

/** Rare: who has withdrawn it is out of the night. */
function consent(dice: Dice, crew: Crew): Act | null {
  const registered = dice.below(4) === 0 ? dice.of(crew.cases) : undefined;
  const path = registered && `/cases/${registered.id}/consents/${registered.consentId}/withdraw`;
  return act('withdraw a consent', dice.of(crew.ward), path);
}

function stop(dice: Dice, crew: Crew, scene: Scene): Act | null {
  const id = dice.below(4) === 0 ? dice.of(searching(scene))?.id : undefined;
  const body = { reason: '家族が戻った' };
  return act('no action', base(dice, crew), id && `/emergencies/${id}/no-action`, body);
}
