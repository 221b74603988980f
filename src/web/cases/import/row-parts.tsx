import { Link } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Chip, type ChipTone } from '../../ui/layout.tsx';
import { caseImportWords } from '../../words/case-import.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { ImportRowView } from './queries.ts';

export type ProblemView = ImportRowView['problems'][number];

const tones: Record<ImportRowView['standing'], ChipTone> = {
  NEW: 'primary',
  CHANGED: 'warn',
  UNCHANGED: 'plain',
  PROBLEM: 'act',
  SKIPPED: 'plain',
};

export function Standing({ standing }: Pick<ImportRowView, 'standing'>) {
  const w = useWords(caseImportWords);
  return <Chip tone={tones[standing]}>{w[standing]}</Chip>;
}

/** What is wrong, in words; with what the cell probably held, to be taken over by a press. */
export function ProblemLine({
  problem,
  isNamed = false,
  onMend,
}: {
  problem: ProblemView;
  /** Says its column: it does not stand in it. */
  isNamed?: boolean;
  onMend?: ((value: string) => void) | undefined;
}) {
  const w = useWords(caseImportWords);
  const language = useLanguage();
  const { severity, column, mended, caseId } = problem;
  const isError = severity === 'error';
  return (
    <div className="flex flex-col items-start gap-1 text-sm leading-snug">
      <p className={isError ? 'font-bold text-act' : 'text-warn'}>
        {isError ? w.error : w.warning}：{isNamed && column !== null && `${column}　`}
        {problem[language]}
      </p>
      {mended !== null && onMend && (
        <Button onPress={() => onMend(mended)} className="text-sm">
          {w.mendOne(mended)}
        </Button>
      )}
      {caseId !== null && (
        <Link
          to={paths.case}
          params={{ id: caseId }}
          target="_blank"
          className="inline-flex min-h-11 items-center font-bold text-primary underline"
        >
          {w.openCase}
        </Link>
      )}
    </div>
  );
}

export function SkipButton({
  row: { line, standing },
  onSkip,
}: {
  row: ImportRowView;
  onSkip(isSkipped: boolean): void;
}) {
  const w = useWords(caseImportWords);
  const isSkipped = standing === 'SKIPPED';
  return (
    <Button
      look="quiet"
      aria-label={isSkipped ? w.unskipLine(line) : w.skipLine(line)}
      className="text-sm"
      onPress={() => onSkip(!isSkipped)}
    >
      {isSkipped ? w.unskip : w.skip}
    </Button>
  );
}
