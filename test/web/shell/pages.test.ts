import { describe, expect, it } from 'vitest';
import type { PageView } from '../../../src/paging/paging.api.ts';
import { answerWayOf, inOrder, isRead, takenBy } from '../../../src/web/shell/pages.ts';

const page = (id: string, minute: number, more: Partial<PageView> = {}): PageView => ({
  id,
  subject: { kind: 'emergency', id: `emergency-${id}` },
  template: 'emergency',
  reference: `R8-${id}`,
  path: `/emergencies/${id}`,
  level: 1,
  asksForAnswer: true,
  openedAt: `2026-11-22T17:${String(minute).padStart(2, '0')}:00.000Z`,
  ...more,
});
const ids = (pages: readonly PageView[]) => pages.map(({ id }) => id);

describe('the order in which pages wait for an answer', () => {
  it('puts first who has waited longest', () => {
    const { pages } = inOrder([page('b', 5), page('a', 1)], []);
    expect(ids(pages)).toEqual(['a', 'b']);
  });

  it('keeps what is first where it is when it is paged anew', () => {
    const { queue } = inOrder([page('a', 1), page('b', 5)], []);
    const again = page('a2', 9, { subject: { kind: 'emergency', id: 'emergency-a' } });
    expect(ids(inOrder([again, page('b', 5)], queue).pages)).toEqual(['a2', 'b']);
  });

  it('shows one emergency once, however often it is paged', () => {
    const again = page('a2', 2, { subject: { kind: 'emergency', id: 'emergency-a' } });
    expect(ids(inOrder([again, page('a', 1)], []).pages)).toEqual(['a']);
  });

  it('keeps a page to take and a page to read apart, of the same emergency too', () => {
    const lost = page('lost', 2, {
      subject: { kind: 'emergency', id: 'emergency-a' },
      template: 'placement-lost',
    });
    expect(ids(inOrder([lost, page('a', 1)], []).pages)).toEqual(['a', 'lost']);
  });

  it('forgets what was answered: if it is paged again later, it waits at the end', () => {
    const first = inOrder([page('a', 1), page('b', 5)], []);
    const answered = inOrder([page('b', 5)], first.queue);
    const { pages } = inOrder([page('a', 9), page('b', 5)], answered.queue);
    expect(ids(pages)).toEqual(['b', 'a']);
  });
});

describe('a page whose offer is being read', () => {
  const asked = page('o', 1, {
    subject: { kind: 'offer', id: 'o' },
    template: 'offer',
    path: '/offers/o',
  });

  it('waits while somebody reads it, and no other one does', () => {
    expect(isRead(asked, '/offers/o')).toBe(true);
    expect(isRead(asked, '/offers/p')).toBe(false);
    expect(isRead(asked, null)).toBe(false);
  });

  it('is not what is to be taken: an open emergency rings until somebody has it', () => {
    expect(isRead(page('a', 1), '/emergencies/a')).toBe(false);
  });
});

describe('a page that one word answers', () => {
  const drill = page('d', 1, {
    subject: { kind: 'drill', id: 'd' },
    template: 'drill',
    path: '/readiness/drills/d',
  });

  it('rings on, though its own page is open: looking at it is no answer', () => {
    expect(answerWayOf(drill)).toBe('say');
    expect(isRead(drill, '/readiness/drills/d')).toBe(false);
  });

  it('is another matter than taking the same emergency', () => {
    const second = page('s', 2, {
      subject: { kind: 'emergency', id: 'emergency-a' },
      template: 'second',
    });
    expect(answerWayOf(second)).toBe('say');
    expect(ids(inOrder([page('a', 1), second], []).pages)).toEqual(['a', 's']);
  });
});

describe('a take that came too late', () => {
  it('names who was quicker, and nobody for any other refusal', () => {
    expect(takenBy('already-taken', { ownerName: '馬場 健' })).toBe('馬場 健');
    expect(takenBy('already-taken', { ownerName: null })).toBeNull();
    expect(takenBy('not-on-call', { ownerName: '馬場 健' })).toBeNull();
  });
});
