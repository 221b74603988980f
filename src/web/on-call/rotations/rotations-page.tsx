import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, Suspense, useState } from 'react';
import type { RotationView } from '../../../on-call/rotations.api.ts';
import { paths } from '../../paths.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Empty, Loading, PageTitle, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ReadFailure } from '../../ui/notice.tsx';
import { slotNames } from '../../words/on-call.ts';
import { rotationWords } from '../../words/on-call-rotation.ts';
import { useSay, useWords } from '../../words/words.ts';
import { OnCallTabs } from '../on-call-tabs.tsx';
import { rotationsQuery } from './queries.ts';
import { RuleFacts } from './rule-facts.tsx';

const EndDialog = lazyPart(async () => (await import('./end-dialog.tsx')).EndDialog);

/** The rules that fill the plan. */
export function RotationsPage() {
  const w = useWords(rotationWords);
  const { data, error } = useQuery(rotationsQuery);
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-4 p-3 sm:p-4">
      <PageTitle beside={<OnCallTabs />}>{w.title}</PageTitle>
      <p className="text-ink-soft">{w.intro}</p>
      {!data && (error ? <ReadFailure error={error} /> : <Loading height="12rem" />)}
      {data?.rotations.length === 0 && (
        <Empty title={w.none}>
          <p>{w.noneHelp}</p>
          <p className="mt-3">
            <Make look="filled">{w.make}</Make>
          </p>
        </Empty>
      )}
      {data && data.rotations.length > 0 && (
        <>
          <div className="grid items-start gap-4 lg:grid-cols-2">
            {data.rotations.map((rotation) => (
              <Rotation key={rotation.id} rotation={rotation} />
            ))}
          </div>
          <div>
            <Make look="outlined">{w.make}</Make>
          </div>
        </>
      )}
    </div>
  );
}

const Make = ({ look, children }: { look: 'filled' | 'outlined'; children: ReactNode }) => (
  <Link to={paths.newRotation} className={buttonClass(look)}>
    {children}
  </Link>
);

function Rotation({ rotation }: { rotation: RotationView }) {
  const w = useWords(rotationWords);
  const say = useSay();
  const [isEnding, setEnding] = useState(false);
  const { id, slot, name } = rotation;
  return (
    <Section title={w.ofSlot(say(slotNames[slot]), name)}>
      <RuleFacts rotation={rotation} />
      <div className="flex flex-wrap gap-2">
        <Link to={paths.rotation} params={{ id }} className={buttonClass('outlined')}>
          {w.change}
          <span className="sr-only">{name}</span>
        </Link>
        <Button onPress={() => setEnding(true)}>
          {w.end}
          <span className="sr-only">{name}</span>
        </Button>
      </div>
      {isEnding && (
        <Suspense>
          <EndDialog rotation={rotation} onClose={() => setEnding(false)} />
        </Suspense>
      )}
    </Section>
  );
}
