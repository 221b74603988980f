import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { onCallQuery } from '../api/queries.ts';
import { paths } from '../paths.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Empty } from '../ui/layout.tsx';
import { onCallWords } from '../words/on-call.ts';
import { useWords } from '../words/words.ts';

/** Nobody is on call, now or later: what to do first. */
export function FirstSteps({ onAdd }: { onAdd(): void }) {
  const w = useWords(onCallWords);
  const onCall = useQuery(onCallQuery).data;
  if (!onCall) return null;
  const { now, next } = onCall;
  const isEmpty = [now.primary, now.secondary, next.primary, next.secondary].every(
    (it) => it === null,
  );
  if (!isEmpty) return null;
  return (
    <Empty title={w.emptyTitle}>
      <p>{w.emptyHelp}</p>
      <ol className="my-3 list-decimal pl-6 text-left">
        <li>{w.emptyRotation}</li>
        <li>{w.emptySecond}</li>
        <li>{w.emptyOthers}</li>
      </ol>
      <p className="flex flex-wrap justify-center gap-3">
        <Link to={paths.newRotation} className={buttonClass('filled')}>
          {w.makeRotation}
        </Link>
        <Link to={paths.feeds} className={buttonClass('outlined')}>
          {w.importIcal}
        </Link>
        <Button onPress={onAdd}>{w.addShift}</Button>
      </p>
    </Empty>
  );
}
