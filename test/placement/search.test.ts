import { describe, expect, it } from 'vitest';
import {
  asksNext,
  decide,
  type SearchEffect,
  type SearchEvent,
  type SearchState,
} from '../../src/placement/search.ts';

const order = ['a', 'b', 'c'];
const ranked: SearchState = { status: 'ranked', runId: 'r1', asked: [] };
const placed: SearchState = {
  status: 'placed',
  offerId: 'o',
  asked: [],
  parallel: 1,
  isChosen: false,
};
const start = (over: Partial<Extract<SearchEvent, { type: 'start' }>> = {}): SearchEvent => ({
  type: 'start',
  parallel: 1,
  order,
  isChosen: false,
  ...over,
});

/** Plays events; `send-offer` succeeds unless the facility has no room left. */
function play(first: SearchState | null, events: SearchEvent[], full: string[] = []) {
  let state = first;
  const sent: string[] = [];
  const effects: SearchEffect['type'][] = [];
  const queue = [...events];
  for (let event = queue.shift(); event !== undefined; event = queue.shift()) {
    const step = decide(state, event);
    if ('refused' in step) return { state, sent, effects, refused: step.refused.code };
    state = step.state;
    for (const effect of step.effects) {
      if (effect.type !== 'send-offer') effects.push(effect.type);
      else if (full.includes(effect.facilityId)) {
        queue.unshift({ type: 'nothing-free', facilityId: effect.facilityId });
      } else {
        const { facilityId } = effect;
        sent.push(facilityId);
        queue.unshift({ type: 'offer-sent', offerId: `o-${facilityId}`, facilityId });
      }
    }
  }
  return { state, sent, effects, refused: null };
}
const closed = (id: string): SearchEvent => ({ type: 'offer-closed', offerId: `o-${id}` });
const wake: SearchEvent = { type: 'wake' };

describe('a search', () => {
  it('asks one after the other: the next only when the house goes on', () => {
    const one = play(ranked, [start()]);
    expect(one.sent).toEqual(['a']);
    const declined = play(one.state, [closed('a')]);
    expect(declined).toMatchObject({ sent: [], effects: ['go-on'] });
    expect(play(declined.state, [wake]).sent).toEqual(['b']);
  });

  it('keeps k offers out', () => {
    const two = play(ranked, [start({ parallel: 2 })]);
    expect(two.sent).toEqual(['a', 'b']);
    expect(play(two.state, [closed('b'), wake]).sent).toEqual(['c']);
    expect(play(two.state, [wake]).sent).toEqual([]);
  });

  it('passes on where every room was taken in the same moment', () => {
    expect(play(ranked, [start()], ['a', 'b']).sent).toEqual(['c']);
    expect(play(ranked, [start()], order)).toMatchObject({
      state: { status: 'exhausted' },
      effects: ['exhausted'],
    });
  });

  it('ranks again when everybody was asked, and asks nobody twice', () => {
    const last = play(ranked, [start({ order: ['a'] }), closed('a'), wake]);
    expect(last.effects).toEqual(['go-on', 're-match']);
    const again = play(last.state, [{ type: 'ranked', runId: 'r2', order: ['a', 'd'] }]);
    expect(again).toMatchObject({ sent: ['d'], state: { runId: 'r2', asked: ['a', 'd'] } });
    expect(play(last.state, [{ type: 'ranked', runId: 'r2', order: ['a'] }])).toMatchObject({
      state: { status: 'exhausted', runId: 'r2' },
      effects: ['exhausted'],
    });
  });

  it('asks only those whom the coordinator named, and names them again if told to', () => {
    const chosen = play(ranked, [start({ order: ['b'], isChosen: true }), closed('b'), wake]);
    expect(chosen).toMatchObject({ sent: ['b'], effects: ['go-on', 'exhausted'] });
    expect(play(chosen.state, [start({ order: ['b'], isChosen: true })]).sent).toEqual(['b']);
    expect(play(chosen.state, [start({ order: ['b'] })]).effects).toEqual(['exhausted']);
  });

  it('takes the others back when one accepts', () => {
    const two = play(ranked, [start({ parallel: 2 })]);
    const accepted = two.state && decide(two.state, { type: 'accepted', offerId: 'o-b' });
    expect(accepted).toEqual({
      state: { status: 'placed', offerId: 'o-b', asked: ['b'], parallel: 2, isChosen: false },
      effects: [{ type: 'withdraw-offers', offerIds: ['o-a'] }],
    });
  });

  const lost = (isWanted = true): SearchEvent => ({ type: 'reopen', isWanted });
  const anew: SearchEvent = { type: 'ranked', runId: 'r2', order };
  const accepted = (id: string): SearchEvent => ({ type: 'accepted', offerId: `o-${id}` });

  it('whose room is lost goes on as before once it is ranked anew, past who fell through', () => {
    const found = play(ranked, [start({ parallel: 2 }), closed('a'), wake, accepted('c')]);
    expect(found.state).toMatchObject({ status: 'placed', asked: ['a', 'c'] });
    const open = play(found.state, [lost()]);
    expect(open).toMatchObject({
      state: { status: 'reopened', goOn: { parallel: 2 } },
      effects: [],
      sent: [],
    });
    // Asked again: b, whose offer was only taken back. Not a, which declined, nor c.
    expect(play(open.state, [anew])).toMatchObject({
      sent: ['b'],
      state: { status: 'offering', runId: 'r2', asked: ['a', 'c', 'b'] },
    });
    expect(play(open.state, [wake, lost(), closed('c')]).state).toEqual(open.state);
    expect(play(open.state, [start()]).refused).toBe('not-matched-yet');
    expect(play(open.state, [{ type: 'stop' }]).state).toEqual({
      status: 'stopped',
      asked: ['a', 'c'],
    });
  });

  it('whose room is lost is exhausted when nobody is left', () => {
    const found = play(ranked, [start({ order: ['a'] }), accepted('a')]);
    const end = play(found.state, [lost(), { ...anew, order: ['a'] }]);
    expect(end).toMatchObject({ state: { status: 'exhausted' }, effects: ['exhausted'] });
  });

  it.each([
    ['the person may need no room', start(), false],
    ['the coordinator had named whom to ask', start({ isChosen: true }), true],
  ])('whose room is lost waits for the coordinator where %s', (_, how, isWanted) => {
    const found = play(ranked, [how, accepted('a')]);
    const open = play(found.state, [lost(isWanted), anew]);
    expect(open).toMatchObject({ sent: [], state: { status: 'ranked', runId: 'r2' } });
    expect(play(open.state, [start()]).sent).toEqual(['b']);
  });

  it('counts who accepted one of two rooms offered by hand as asked', () => {
    const byHand = (offerId: string): SearchEvent => ({
      type: 'offered-by-hand',
      offerId,
      facilityId: 'a',
      runId: 'r1',
    });
    const two = play(ranked, [byHand('o-1'), byHand('o-2'), { type: 'accepted', offerId: 'o-1' }]);
    expect(two).toMatchObject({ state: { asked: ['a'] }, effects: ['withdraw-offers'] });
  });

  it('that is not placed has nothing to lose', () => {
    const one = play(ranked, [start()]);
    expect(play(one.state, [lost()])).toMatchObject({ state: one.state, effects: [] });
  });

  it('that was stopped may ask again whose offers it took back', () => {
    const stopped = play(ranked, [start({ parallel: 2 }), closed('a'), { type: 'stop' }]);
    expect(play(stopped.state, [anew, start()]).sent).toEqual(['b']);
  });

  it('follows a new order for those not asked yet', () => {
    const one = play(ranked, [start()]);
    const later = play(one.state, [{ type: 'ranked', runId: 'r2', order: ['c', 'b', 'a'] }]);
    expect(later.state).toMatchObject({ queue: ['c', 'b'], runId: 'r2' });
  });

  it('takes an offer made by hand beside the queue', () => {
    const byHand: SearchEvent = {
      type: 'offered-by-hand',
      offerId: 'o-x',
      facilityId: 'x',
      runId: 'r1',
    };
    expect(play(ranked, [byHand]).state).toMatchObject({ status: 'offering', asked: ['x'] });
    expect(play(ranked, [start(), byHand]).state).toMatchObject({
      queue: ['b', 'c'],
      asked: ['a', 'x'],
    });
  });

  it('stops, taking everything back, and then nothing moves it', () => {
    const stopped = play(ranked, [start({ parallel: 2 }), { type: 'stop' }]);
    expect(stopped).toMatchObject({ state: { status: 'stopped' }, effects: ['withdraw-offers'] });
    expect(play(stopped.state, [wake, closed('a'), { type: 'stop' }])).toMatchObject({
      effects: [],
    });
    expect(play(stopped.state, [start()]).refused).toBe('search-stopped');
  });

  it.each([
    [null, start(), 'not-matched-yet'],
    [placed, start(), 'already-placed'],
    [placed, { type: 'accepted', offerId: 'p' } as const, 'already-placed'],
  ])('refuses what comes too late or too early (%#)', (state, event, code) => {
    expect(play(state, [event]).refused).toBe(code);
  });
});

describe('what is left to another emergency', () => {
  const since = '2026-11-22T02:00:00.000Z';
  const yielded = (facilityId: string): SearchEvent => ({
    type: 'yielded',
    facilityId,
    to: 'e1',
    since,
  });

  it('is passed over, waited for when nobody else is left, and asked first when woken', () => {
    const first = decide(ranked, start({ order: ['a', 'b'] }));
    if ('refused' in first) throw new Error('refused');
    const passed = play(first.state, [yielded('a')]);
    expect(passed.sent).toEqual(['b']);
    const declined = play(passed.state, [closed('b')]);
    expect(play(declined.state, [wake])).toMatchObject({ sent: ['a'], state: { yielded: [] } });
    const alone = decide(ranked, start({ order: ['a'] }));
    if ('refused' in alone) throw new Error('refused');
    const waiting = play(alone.state, [yielded('a')]);
    expect(waiting).toMatchObject({ sent: [], effects: ['wait'], state: { status: 'offering' } });
    expect(asksNext(waiting.state ?? ranked, 'a')).toBe('now');
  });

  it('is looked at anew, and not the end of the search, when the other has taken it', () => {
    const alone = decide(ranked, start({ order: ['a'] }));
    if ('refused' in alone) throw new Error('refused');
    const waiting = play(alone.state, [yielded('a')]);
    const gone = play(waiting.state, [wake], ['a']);
    expect(gone).toMatchObject({ effects: ['go-on'], state: { status: 'offering' } });
    expect(play(gone.state, [wake]).effects).toEqual(['re-match']);
  });
});

describe('a search with nobody left to ask but rooms that are held for others', () => {
  const held = [
    { facilityId: 'a', roomId: 'a1' },
    { facilityId: 'b', roomId: 'b1' },
  ];
  const sees = (rooms = held): SearchEvent => ({ type: 'held', rooms });
  const freed: SearchEvent = { type: 'freed' };
  const anew = (...order: string[]): SearchEvent => ({ type: 'ranked', runId: 'r2', order });
  const hoping = play(ranked, [start({ order: ['a'], parallel: 2 }), closed('a'), wake, anew('a')]);

  it('tells that it is exhausted, and looks again as long as one is held where nobody was asked', () => {
    expect(hoping.effects.at(-1)).toBe('exhausted');
    const waits = play(hoping.state, [sees()]);
    expect(waits).toMatchObject({
      state: { status: 'exhausted', goOn: { parallel: 2, held: [{ roomId: 'b1' }] } },
      effects: ['wait'],
    });
    expect(asksNext(waits.state ?? ranked, 'b')).toBe('now');
    expect(asksNext(waits.state ?? ranked, 'a')).toBeNull();
    expect(play(waits.state, [sees([])])).toMatchObject({
      state: { status: 'exhausted', goOn: { held: [] } },
      effects: [],
    });
  });

  it('ranks again once one is free, and asks as many as before and nobody twice', () => {
    const again = play(hoping.state, [sees(), freed, anew('a', 'b', 'c', 'd')]);
    expect(again).toMatchObject({
      sent: ['b', 'c'],
      effects: ['wait', 're-match'],
      state: { status: 'offering', runId: 'r2', parallel: 2, asked: ['a', 'b', 'c'] },
    });
  });

  it('tells its owner a second time only when somebody was asked since', () => {
    const still = play(hoping.state, [sees(), freed, anew('a')]);
    expect(still).toMatchObject({
      state: { status: 'exhausted' },
      effects: ['wait', 're-match', 'see-held'],
    });
    const asked = play(still.state, [sees(), freed, anew('b'), closed('b'), wake, anew('b')]);
    expect(asked.effects.at(-1)).toBe('exhausted');
  });

  it('waits for nothing where the coordinator named whom to ask, nor in a search of an old version', () => {
    const chosen = play(ranked, [start({ order: ['b'], isChosen: true })], ['b']);
    const old: SearchState = { status: 'exhausted', runId: 'r1', asked: [] };
    for (const state of [chosen.state, old]) {
      expect(play(state, [sees(), freed])).toMatchObject({ state, effects: [] });
      expect(asksNext(state ?? ranked, 'b')).toBeNull();
    }
  });

  it('is ranked anew by hand as ever: nobody is asked before the coordinator says so', () => {
    expect(play(hoping.state, [sees(), anew('b')])).toMatchObject({
      state: { status: 'ranked' },
      sent: [],
    });
  });
});
