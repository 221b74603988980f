import { useEffect, useEffectEvent } from 'react';
import { fieldId } from '../../ui/field-id.ts';

/** From these fields an arrow leads to the candidates. */
const searching = ['intake/caller/phone', 'intake/person/name'].map(fieldId);

/** The keys of the intake: with Alt or Ctrl alone, since letters and numbers are typed. */
export function useIntakeKeys(acts: {
  choose(index: number): void;
  record(isCallerOnLine: boolean): void;
  /** Whether there was one to go to. */
  toCandidates(step: 1 | -1): boolean;
}): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // A word that is being composed takes its own Enter and arrows.
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      acts.record(!event.shiftKey);
      return;
    }
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    if (event.altKey && !event.ctrlKey && !event.metaKey && digit) {
      event.preventDefault();
      acts.choose(Number(digit) - 1);
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const { target } = event;
    if (!(target instanceof HTMLElement)) return;
    const isOnCandidate = target.matches('[data-candidate]');
    const isSearching = event.key === 'ArrowDown' && searching.includes(target.id);
    if (!isOnCandidate && !isSearching) return;
    if (acts.toCandidates(event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listener, true);
    return () => removeEventListener('keydown', listener, true);
  }, []);
}
