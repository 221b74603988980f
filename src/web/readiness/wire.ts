import type { DrillList, DrillScheduleView, DrillView } from '../../readiness/drills.api.ts';
import type { FiguresView, ReadinessView } from '../../readiness/readiness.api.ts';

/** Parts of what the wire has, by the server's own schemas. */
export type DrillLine = DrillList['drills'][number];
export type DrillCall = DrillView['calls'][number];
export type Person = ReadinessView['people'][number];
export type Provider = ReadinessView['providers'][number];
export type HourFigures = FiguresView['byHour'][number];
export type Spread = FiguresView['callToAnswer'];
export type { DrillScheduleView, DrillView, FiguresView, ReadinessView };
