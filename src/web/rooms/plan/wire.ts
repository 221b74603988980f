import type { PlanBar, RoomPlan } from '../../../stays/room-plan.api.ts';

export type Facility = RoomPlan['facilities'][number];
export type Room = Facility['rooms'][number];
export type Bar = PlanBar;
export type ClosureBar = Extract<Bar, { type: 'closure' }>;
export type OccupancyBar = Extract<Bar, { type: 'occupancy' }>;
