import type { AskableList, AskedFacilityView } from '../../../report-rounds/report-rounds.api.ts';

export type Askable = AskableList['facilities'][number];
export type Scope = { which: 'all' } | { which: 'old' } | { which: 'ward'; ward: string };

/** Those whom a round of this scope asks. */
export function asked(all: readonly Askable[], scope: Scope): Askable[] {
  if (scope.which === 'old') return all.filter(({ isOld }) => isOld);
  if (scope.which === 'all') return [...all];
  return all.filter(({ municipalityCode }) => municipalityCode === scope.ward);
}

/** As the server is asked: whoever is added meanwhile is in "all" and in a ward, but in no list. */
export function bodyOf(all: readonly Askable[], scope: Scope) {
  if (scope.which === 'all') return {};
  if (scope.which === 'ward') return { wardCode: scope.ward };
  return { facilityIds: asked(all, scope).map(({ id }) => id) };
}

/** The facilities of a running round by what is to be done about them, each in the server's order. */
export function byTask(facilities: readonly AskedFacilityView[]) {
  const open = facilities.filter(({ standing }) => standing !== 'answered');
  const waiting = open.filter(({ isToPhone }) => !isToPhone);
  return {
    toPhone: open.filter(({ isToPhone }) => isToPhone),
    waiting: waiting.filter(({ phoned }) => phoned === null),
    spoken: waiting.filter(({ phoned }) => phoned !== null),
    answered: facilities.filter(({ standing }) => standing === 'answered'),
  };
}
