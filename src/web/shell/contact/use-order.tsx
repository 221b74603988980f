import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { ContactMethodView } from '../../../paging/paging.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { Failure } from '../../ui/notice.tsx';
import { inOrderOf, moved, placeAfterDrag, rowsAbove } from './order.ts';

/** One row's part in the order: its buttons, its handle, and where the line of a drag is drawn. */
export interface RowOrder {
  isFirst: boolean;
  isLast: boolean;
  /** The dragged row would come to stand before this one, or, of the last row, after it. */
  line: 'before' | 'after' | null;
  move(by: -1 | 1): void;
  handle: {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(event: PointerEvent<HTMLElement>): void;
    onPointerCancel(): void;
  };
  onKeyDown(event: Pick<KeyboardEvent, 'key' | 'preventDefault'>): void;
}

/** The person's own order: by button, by arrow key, or dragged. Shown at once, true once it is kept. */
export function useOrder(
  methods: readonly ContactMethodView[],
  onMoved: (method: ContactMethodView, place: number) => void,
) {
  const queries = useQueryClient();
  const [ids, setIds] = useState<readonly string[] | null>(null);
  const [drag, setDrag] = useState<{ from: number; above: number } | null>(null);
  const refocus = useRef<string | null>(null);
  const save = useAct(
    (order: readonly string[]) =>
      answered(api.PUT('/api/v1/contact-methods/order', { body: { ids: [...order] } })),
    { onDone: () => queries.invalidateQueries({ queryKey: keys.contactMethods }) },
  );
  const shown = ids === null ? methods : inOrderOf(methods, ids);
  useEffect(() => {
    // A node that changes its place in the page loses the focus.
    if (refocus.current !== null) document.getElementById(refocus.current)?.focus();
    refocus.current = null;
  });
  const put = (from: number, to: number) => {
    const method = shown[from];
    if (method === undefined || to === from || to < 0 || to >= shown.length) return;
    const next = moved(shown, from, to).map(({ id }) => id);
    setIds(next);
    onMoved(method, to + 1);
    const isNewest = () => setIds((now) => (now === next ? null : now));
    save.runAsync(next).then(isNewest, isNewest);
  };
  const of = ({ id }: ContactMethodView, place: number): RowOrder => ({
    isFirst: place === 0,
    isLast: place === shown.length - 1,
    line: lineOf(place, shown.length, drag),
    move: (by) => {
      refocus.current = moveButtonId(id, by);
      put(place, place + by);
    },
    onKeyDown: (event) => {
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
      if (by === null) return;
      event.preventDefault();
      refocus.current = moveButtonId(id, by);
      put(place, place + by);
    },
    handle: {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: place, above: place });
      },
      onPointerMove: (event) => {
        if (drag === null) return;
        scrollAtEdge(event.clientY);
        setDrag({ ...drag, above: aboveOf(event) });
      },
      onPointerUp: () => {
        if (drag !== null) put(drag.from, placeAfterDrag(drag.from, drag.above));
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    },
  });
  return { shown, of, failure: <Failure error={save.error} /> };
}

export const moveButtonId = (id: string, by: -1 | 1) => `move-${by === -1 ? 'up' : 'down'}-${id}`;

const edge = 90;
const scrollStep = 16;

/** Rows beyond the window can be reached too. */
function scrollAtEdge(y: number): void {
  if (y < edge) scrollBy(0, -scrollStep);
  else if (y > innerHeight - edge) scrollBy(0, scrollStep);
}

/** How many rows lie above the pointer. */
function aboveOf({ currentTarget, clientY }: PointerEvent<HTMLElement>): number {
  const rows = currentTarget.closest('ol')?.querySelectorAll('[data-row]') ?? [];
  const middles = [...rows].map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2;
  });
  return rowsAbove(clientY, middles);
}

function lineOf(
  place: number,
  count: number,
  drag: { from: number; above: number } | null,
): RowOrder['line'] {
  // Let go there it would stay where it is.
  if (drag === null || placeAfterDrag(drag.from, drag.above) === drag.from) return null;
  if (drag.above === place) return 'before';
  return drag.above === count && place === count - 1 ? 'after' : null;
}
