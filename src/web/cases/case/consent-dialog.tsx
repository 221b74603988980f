import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Loading } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { caseStepWords } from '../../words/case-steps.ts';
import { useWords } from '../../words/words.ts';
import { consentTextsQuery } from '../rules/consent-text-queries.ts';
import { ConsentForm } from './consent-form.tsx';

/** A consent that was given: by whom, for whom to see, to which text. */
export function ConsentDialog({
  view,
  onClose,
  onDone,
}: {
  view: CaseView;
  onClose(): void;
  onDone(): void;
}) {
  const w = useWords(caseStepWords);
  const { data, error } = useQuery(consentTextsQuery);
  return (
    <Dialog title={w.consentTitle} isOpen onClose={onClose} size="large">
      {data ? (
        <ConsentForm id={view.id} texts={data.items} onClose={onClose} onDone={onDone} />
      ) : error ? (
        <ReadFailure error={error} />
      ) : (
        <Loading height="40rem" />
      )}
    </Dialog>
  );
}
