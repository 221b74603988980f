import { type ReactNode, useId } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { commonWords } from '../words/common.ts';
import { useWords } from '../words/words.ts';
import { cx } from './classes.ts';

export type Look = 'filled' | 'outlined' | 'quiet' | 'act';
const looks: Record<Look, string> = {
  filled: 'border-primary bg-primary text-white hover:bg-blue-1000',
  outlined: 'border-primary bg-paper text-primary hover:bg-primary-soft',
  quiet: 'border-transparent bg-transparent text-primary underline hover:bg-primary-soft',
  act: 'border-act bg-act text-white hover:bg-red-1000',
};
const blocked = 'cursor-not-allowed border-solid-gray-300 bg-solid-gray-50 text-solid-gray-536';

const classOf = (look: string, isWide: boolean): string =>
  cx(
    'inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-8 border px-4 py-2',
    'text-center leading-snug font-bold underline-offset-4',
    isWide && 'w-full',
    look,
  );

export const buttonClass = (look: Look = 'outlined', isWide = false): string =>
  classOf(looks[look], isWide);

/** For one thumb: taller than the others. */
export const bigButton = 'min-h-14 text-lg';

export interface ButtonProps extends Omit<AriaButtonProps, 'isDisabled' | 'className' | 'style'> {
  look?: Look;
  isWide?: boolean;
  /** Why it cannot be used now: it stays where it is, says so, and does nothing. */
  why?: string | null;
  isRunning?: boolean;
  className?: string;
  children: ReactNode;
}

/** A button. One that cannot be used keeps its place and the focus, and its reason is read with it. */
export function Button({
  look = 'outlined',
  isWide = false,
  why = null,
  isRunning = false,
  className,
  children,
  onPress,
  ...others
}: ButtonProps) {
  const w = useWords(commonWords);
  const whyId = useId();
  const isBlocked = why !== null;
  // The same tree with and without a reason: who is on it when it is blocked stays on it.
  return (
    <span className={isBlocked ? cx('inline-flex flex-col gap-1', isWide && 'w-full') : 'contents'}>
      <AriaButton
        {...others}
        onPress={(event) => {
          if (!isBlocked && !isRunning) onPress?.(event);
        }}
        {...(isBlocked && {
          type: 'button' as const,
          'aria-disabled': 'true' as const,
          'aria-describedby': whyId,
        })}
        aria-busy={isRunning || undefined}
        className={cx(classOf(isBlocked ? blocked : looks[look], isWide), className)}
      >
        {isRunning ? w.working : children}
      </AriaButton>
      {isBlocked && (
        <span id={whyId} className="text-sm leading-snug text-ink-soft">
          {why}
        </span>
      )}
    </span>
  );
}
