import type { ComponentType } from 'react';
import { lazyPart } from '../../ui/lazy-part.ts';
import { untilLoaded } from '../../ui/until-loaded.ts';
import type { StepName } from './plan.ts';
import type { StepProps } from './use-step.ts';

/** The form of every step: loaded when it is needed, fetched before while nothing else is to be done. */
const judging = () => import('./judge-forms.ts');
const placing = () => import('./placement-forms.tsx');
const staying = () => import('./stay-forms.tsx');
const extending = () => import('./extend-form.tsx');
const after = () => import('./after-forms.tsx');
const ending = () => import('./ending-forms.tsx');

const formOf = <M>(load: () => Promise<M>, choose: (module: M) => ComponentType<StepProps>) =>
  lazyPart(async () => choose(await load()));

export const stepForms: Readonly<Record<StepName, ComponentType<StepProps>>> = {
  triage: formOf(judging, (it) => it.TriageForm),
  identify: formOf(judging, (it) => it.IdentifyForm),
  decide: formOf(judging, (it) => it.DecideForm),
  'transfer-started': formOf(placing, (it) => it.TransferForm),
  'placement-lost': formOf(placing, (it) => it.LostForm),
  admitted: formOf(staying, (it) => it.AdmitForm),
  extended: formOf(extending, (it) => it.ExtendForm),
  discharged: formOf(staying, (it) => it.DepartForm),
  'next-step': formOf(after, (it) => it.NextSupportForm),
  reviewed: formOf(after, (it) => it.ReviewForm),
  close: formOf(ending, (it) => it.CloseForm),
  'no-action': formOf(ending, (it) => it.NoActionForm),
  'transferred-to-agency': formOf(ending, (it) => it.AgencyForm),
};

/** A form must open also when the line has broken meanwhile. */
export const loadForms = () => {
  for (const load of [judging, placing, staying, extending, after, ending])
    void untilLoaded<unknown>(load);
};
