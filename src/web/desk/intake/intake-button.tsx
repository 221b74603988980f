import { useLocation, useRouter } from '@tanstack/react-router';
import { Suspense, useCallback, useEffect, useState } from 'react';
import { useDraft } from '../../api/draft.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { untilLoaded } from '../../ui/until-loaded.ts';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { useWhenIdle } from '../../ui/use-when-idle.ts';
import { intakeWords } from '../../words/intake.ts';
import { useWords } from '../../words/words.ts';
import { emptyIntake } from './intake-form.ts';

const load = () => import('./intake-dialog.tsx');
const IntakeDialog = lazyPart(async () => (await load()).IntakeDialog);

const loadAhead = () => void untilLoaded(load);

/** An address that says so opens the intake: a message, a bookmark, a button elsewhere. */
const isAsked = (search: string) => new URLSearchParams(search).has('intake');

/** Takes a call, from anywhere on the desk: the button, Alt+N, or `?intake=1`. */
export function IntakeButton() {
  const w = useWords(intakeWords);
  const router = useRouter();
  const search = useLocation({ select: ({ searchStr }) => searchStr });
  const [isOpen, setOpen] = useState(() => isAsked(search));
  const draft = useDraft('intake', emptyIntake);
  const hasDraft = draft.value !== emptyIntake;

  useEffect(() => {
    if (!isAsked(search)) return;
    setOpen(true);
    router.history.replace(location.pathname);
  }, [search, router]);

  const open = useCallback(() => setOpen(true), []);
  useShortcut('KeyN', open);
  useWhenIdle(loadAhead);
  const close = useCallback(() => setOpen(false), []);

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {hasDraft && <Chip tone="warn">{w.begun}</Chip>}
      <Button look="filled" onPress={open} aria-keyshortcuts="Alt+N">
        <span aria-hidden="true">☎</span>
        {hasDraft ? w.goOn : w.take}
        <span className="text-sm font-normal">{w.takeKey}</span>
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <IntakeDialog onClose={close} />
        </Suspense>
      )}
    </div>
  );
}
