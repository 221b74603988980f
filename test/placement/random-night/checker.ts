/**
 * Judges what a night left in the database, from the rows as the tables themselves saw them change. It
 * shares no line with the code under test: what an occupancy or an offer is, it knows from DESIGN.md.
 */

/** One change of one row, as a trigger wrote it down. `tx`: the transaction that changed it. */
export interface Change {
  seq: number;
  tx: string;
  table: 'occupancies' | 'offers' | 'consents' | 'emergencies';
  row: Record<string, unknown>;
}

interface Occupancy {
  id: string;
  room: string;
  kind: string;
  from: number;
  to: number;
  isActive: boolean;
}
interface Offer {
  id: string;
  status: string;
  occupancyId: string;
  emergencyId: string;
  caseId: string | null;
}

const OPEN = ['sent', 'seen', 'conditional'];
const GONE = ['DISCHARGED', 'REVIEWED', 'CLOSED'];

/** Every fault of the night, in words; none: it was as it must be. */
export function faultsOf(history: readonly Change[]): string[] {
  const night = new Night();
  for (const changes of inOrder(history)) night.apply(changes);
  return night.faults;
}

/** Transactions in the order of their last change: who waited for another comes after it. */
function inOrder(history: readonly Change[]): Change[][] {
  const byTx = new Map<string, Change[]>();
  for (const change of history.toSorted((a, b) => a.seq - b.seq)) {
    const changes = byTx.get(change.tx) ?? [];
    byTx.set(change.tx, [...changes, change]);
  }
  const end = (changes: Change[]) => changes.at(-1)?.seq ?? 0;
  return [...byTx.values()].toSorted((a, b) => end(a) - end(b));
}

class Night {
  readonly faults: string[] = [];
  private readonly occupancies = new Map<string, Occupancy>();
  private readonly offers = new Map<string, Offer>();
  private readonly emergencies = new Map<string, string>();
  private readonly withdrawn = new Set<string>();

  apply(changes: readonly Change[]): void {
    const before = { offers: new Map(this.offers), withdrawn: new Set(this.withdrawn) };
    for (const { table, row } of changes) {
      if (table === 'occupancies') this.occupancies.set(text(row.id), occupancyOf(row));
      if (table === 'offers') this.offers.set(text(row.id), offerOf(row));
      if (table === 'emergencies') this.emergencies.set(text(row.id), text(row.status));
      if (table === 'consents' && row.withdrawn_at !== null) this.withdrawn.add(text(row.case_id));
    }
    const touched = (table: Change['table']) =>
      new Set(changes.filter((it) => it.table === table).map(({ row }) => text(row.id)));
    const offers = touched('offers');
    for (const id of touched('occupancies')) {
      this.judgeRoom(id);
      for (const offer of this.offers.values()) if (offer.occupancyId === id) offers.add(offer.id);
    }
    for (const id of offers) this.judgeOffer(id, before);
  }

  /** Two in one room at one time. */
  private judgeRoom(id: string): void {
    const own = this.occupancies.get(id);
    if (own?.isActive !== true) return;
    for (const other of this.occupancies.values()) {
      const isSame = other.id === id || other.room !== own.room || !other.isActive;
      if (!isSame && own.from < other.to && other.from < own.to)
        this.faults.push(
          `overlap in room ${own.room}: ${own.kind} ${id}, ${other.kind} ${other.id}`,
        );
    }
  }

  private judgeOffer(
    id: string,
    before: { offers: ReadonlyMap<string, Offer>; withdrawn: ReadonlySet<string> },
  ): void {
    const offer = this.offers.get(id);
    const room = offer && this.occupancies.get(offer.occupancyId);
    if (!offer || !room) return void this.faults.push(`offer ${id} without an occupancy`);
    const isOpen = OPEN.includes(offer.status);
    const was = before.offers.get(id);
    if (isOpen && !(room.isActive && room.kind === 'hold'))
      this.faults.push(`offer ${id} is ${offer.status} without its hold`);
    if (!isOpen && room.isActive && room.kind === 'hold')
      this.faults.push(`a hold outlived its offer ${id}, which is ${offer.status}`);
    if (offer.status === 'accepted') this.judgeAccepted(offer, room);
    if (offer.status !== 'accepted' && room.isActive && room.kind !== 'hold')
      this.faults.push(`a ${room.kind} without an accepted offer: ${id} is ${offer.status}`);
    if (was?.status === 'accepted' && !['accepted', 'cancelled'].includes(offer.status))
      this.faults.push(`acceptance lost: offer ${id} became ${offer.status}`);
    if (offer.caseId !== null && before.withdrawn.has(offer.caseId)) {
      if (was === undefined) this.faults.push(`offer ${id} after the consent was withdrawn`);
      else if (offer.status === 'accepted' && was.status !== 'accepted')
        this.faults.push(`offer ${id} accepted after the consent was withdrawn`);
    }
  }

  private judgeAccepted(offer: Offer, room: Occupancy): void {
    const isGone = GONE.includes(this.emergencies.get(offer.emergencyId) ?? '');
    if (!room.isActive && !isGone)
      this.faults.push(`acceptance lost: the room of offer ${offer.id} is free`);
    for (const other of this.offers.values())
      if (
        other.id !== offer.id &&
        other.emergencyId === offer.emergencyId &&
        other.status === 'accepted'
      )
        this.faults.push(`two acceptances for emergency ${offer.emergencyId}`);
  }
}

const text = (value: unknown): string => String(value);

function offerOf(row: Record<string, unknown>): Offer {
  return {
    id: text(row.id),
    status: text(row.status),
    occupancyId: text(row.occupancy_id),
    emergencyId: text(row.emergency_id),
    caseId: row.case_id === null ? null : text(row.case_id),
  };
}

/** PostgreSQL's own spelling of a range: ["2026-11-22 02:00:00+09","…"), an end may be missing. */
function occupancyOf(row: Record<string, unknown>): Occupancy {
  const [from = '', to = ''] = text(row.during)
    .slice(1, -1)
    .split(',')
    .map((part) => part.replaceAll('"', ''));
  const instant = (written: string) =>
    Date.parse(written.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
  return {
    id: text(row.id),
    room: text(row.room_id),
    kind: text(row.kind),
    from: instant(from),
    to: to === '' ? Number.POSITIVE_INFINITY : instant(to),
    isActive: row.released_at === null,
  };
}
