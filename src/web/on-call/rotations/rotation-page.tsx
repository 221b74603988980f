import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Loading, PageTitle } from '../../ui/layout.tsx';
import { Notice, ReadFailure } from '../../ui/notice.tsx';
import { today } from '../../ui/today.ts';
import { commonWords } from '../../words/common.ts';
import { rotationWords } from '../../words/on-call-rotation.ts';
import { useWords } from '../../words/words.ts';
import { plusDays, weekOf } from '../calendar/days.ts';
import { rotationsQuery } from './queries.ts';
import { RotationEditor } from './rotation-editor.tsx';
import { emptyForm, formOf } from './rotation-form.ts';

/** One rotation, new or known: the form, and beside it what it makes of the plan. */
export function RotationPage() {
  const w = useWords(rotationWords);
  const { id } = useParams({ strict: false });
  return (
    <div className="mx-auto flex max-w-[90rem] flex-col gap-4 p-3 sm:p-4">
      <PageTitle
        beside={
          <Link to={paths.rotations} className={buttonClass('quiet')}>
            {w.back}
          </Link>
        }
      >
        {id === undefined ? w.newTitle : w.changeTitle}
      </PageTitle>
      {id === undefined ? <NewRotation /> : <KnownRotation key={id} id={id} />}
    </div>
  );
}

function NewRotation() {
  const rotations = useQuery(rotationsQuery).data?.rotations;
  if (!rotations) return <Loading height="30rem" />;
  const nextMonday = plusDays(weekOf(today())[0] ?? '', 7);
  const hasPrimary = rotations.some((it) => it.slot === 'primary');
  return (
    <RotationEditor
      rotation={null}
      atFirst={emptyForm(hasPrimary ? 'secondary' : 'primary', nextMonday)}
    />
  );
}

function KnownRotation({ id }: { id: string }) {
  const common = useWords(commonWords);
  const { data, error } = useQuery(rotationsQuery);
  if (!data) return error ? <ReadFailure error={error} /> : <Loading height="30rem" />;
  const rotation = data.rotations.find((it) => it.id === id);
  if (rotation === undefined) return <Notice tone="warn" title={common.notFound} />;
  return <RotationEditor rotation={rotation} atFirst={formOf(rotation)} />;
}
