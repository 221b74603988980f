import type { EmergencyLine } from '../../../emergencies/emergencies.api.ts';

/** What is said aloud: that a call came, and that somebody has it. Everything else is there to be read. */
export type News =
  | { readonly kind: 'came'; readonly number: string }
  | { readonly kind: 'taken'; readonly number: string; readonly by: string };

type Line = Pick<EmergencyLine, 'id' | 'number' | 'ownerId' | 'ownerName'>;

/** What has happened between two looks at the board, oldest first. */
export function newsBetween(before: readonly Line[], after: readonly Line[]): News[] {
  const known = new Map(before.map((line) => [line.id, line]));
  return after
    .flatMap(({ id, number, ownerId, ownerName }): News[] => {
      const old = known.get(id);
      const isTaken = ownerId !== null && ownerName !== null && ownerId !== (old?.ownerId ?? null);
      return [
        ...(old ? [] : [{ kind: 'came' as const, number }]),
        ...(isTaken ? [{ kind: 'taken' as const, number, by: ownerName }] : []),
      ];
    })
    .sort((a, b) => (a.number < b.number ? -1 : 1));
}
