import type { NoteBody } from '../../../emergencies/emergencies.api.ts';

/** A note that has not been sent yet: kept while the tab is open, through a reload or another emergency. */
const keyOf = (emergencyId: string) => `note:${emergencyId}`;
export const emptyNote: NoteBody = { kind: 'note', text: '' };

export function readNote(emergencyId: string): NoteBody {
  try {
    const kept = sessionStorage.getItem(keyOf(emergencyId));
    return kept === null ? emptyNote : { ...emptyNote, ...(JSON.parse(kept) as NoteBody) };
  } catch {
    return emptyNote;
  }
}

export function keepNote(emergencyId: string, note: NoteBody): void {
  try {
    if (note.text === '') sessionStorage.removeItem(keyOf(emergencyId));
    else sessionStorage.setItem(keyOf(emergencyId), JSON.stringify(note));
  } catch {
    // A browser that keeps nothing: the note lives as long as the form.
  }
}
