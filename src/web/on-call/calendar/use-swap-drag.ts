import { type DragEvent, useState } from 'react';
import type { ShiftView } from '../../../on-call/on-call.api.ts';
import { canGive, canTake, type Marked } from './marks.ts';

const dragType = 'application/x-kyoten-shift';
/** The shift under the pointer: until it is dropped a browser tells nobody what is dragged. */
let dragged: ShiftView | null = null;

/**
 * One's own shift is dragged, and dropped onto somebody else's. For a pointer only: react-aria's drag
 * and drop brings a way for the keyboard too, which the dialog of the shift has already, and 20 kB.
 */
export function useSwapDrag(marked: Marked, onDropped: (mine: ShiftView) => void) {
  const [isDragging, setDragging] = useState(false);
  const [isTarget, setTarget] = useState(false);
  const mayDrop = () => dragged !== null && canTake(marked);
  const props = {
    draggable: canGive(marked),
    onDragStart: (event: DragEvent) => {
      dragged = marked.shift;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData(dragType, marked.shift.id);
      setDragging(true);
    },
    onDragEnd: () => {
      dragged = null;
      setDragging(false);
    },
    onDragOver: (event: DragEvent) => {
      if (!mayDrop()) return;
      event.preventDefault();
      setTarget(true);
    },
    onDragLeave: (event: DragEvent) => {
      const to = event.relatedTarget;
      if (!(to instanceof Node && event.currentTarget.contains(to))) setTarget(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setTarget(false);
      if (dragged !== null) onDropped(dragged);
    },
  };
  return { props, isDragging, isTarget };
}
