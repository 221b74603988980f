import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/layout.tsx';
import { usePartsMissing } from '../ui/missing-parts.ts';
import { commonWords } from '../words/common.ts';
import { useWords } from '../words/words.ts';

/** Only a new page knows the new names of its parts; when, is for whoever works in this one. */
export function MissingPart() {
  const w = useWords(commonWords);
  const isMissing = usePartsMissing();
  return (
    <div role="status">
      {isMissing && (
        <div className="notice border-t-4 border-warn bg-warn-soft px-3 py-2">
          <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 gap-y-2">
            <p className="flex-1 basis-64">{w.partMissing}</p>
            <Button onPress={() => location.reload()}>{w.reload}</Button>
          </div>
        </div>
      )}
    </div>
  );
}

/** In the place of a page whose code is on its way. */
export const LoadingPage = () => <Loading height="24rem" />;

/** The same where no frame is around it that would say that it does not come. */
export const LoadingAlone = () => (
  <>
    <LoadingPage />
    <MissingPart />
  </>
);
