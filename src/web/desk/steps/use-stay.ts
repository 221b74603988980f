import { useQuery } from '@tanstack/react-query';
import type { StayLine, StayView } from '../../../stays/stays.api.ts';
import { stayQuery } from '../../rooms/queries.ts';
import { type ShownState, stateOf } from '../../rooms/stay-state.ts';
import { commonWords } from '../../words/common.ts';
import { stayStepWords } from '../../words/steps-stay.ts';
import { useWords } from '../../words/words.ts';
import { staysQuery } from '../queries.ts';
import type { StepProps } from './use-step.ts';

interface KnownStay {
  stay: StayView | null;
  state: ShownState | null;
  /** Why nothing can be written to it. */
  why: string | null;
}

/** The stay that is not over, and why nothing can be written to it. */
export function useStay({ emergency, why }: StepProps): KnownStay {
  const w = useWords(stayStepWords);
  const common = useWords(commonWords);
  const stays = useQuery(staysQuery(emergency.id));
  const isOver = ({ status }: StayLine) => status === 'departed' || status === 'cancelled';
  const line = stays.data?.items.find((it) => !isOver(it)) ?? null;
  const stay = useQuery({ ...stayQuery(line?.id ?? ''), enabled: line !== null });
  // What could not be read is not known to be missing.
  const isPending = stays.isPending || (line !== null && stay.isPending);
  const isNone = stays.data !== undefined && line === null;
  const whyNone = isNone ? w.noStay : isPending ? common.loading : common.noConnection;
  const shown = stay.data ?? null;
  return {
    stay: shown,
    state: shown === null ? null : stateOf(shown),
    why: why ?? (shown === null ? whyNone : null),
  };
}

export const stayPath = (stay: StayView | null) => ({ params: { path: { id: stay?.id ?? '' } } });
