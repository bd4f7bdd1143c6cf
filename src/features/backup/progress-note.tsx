/** How far something has come, in a bar and in numbers, with the way to call it off. */
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Progress } from '../../ui/layout/progress.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

type ProgressNoteProps = {
  readonly label: string;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  readonly hint?: string;
  /** False when the numbers would tell nobody anything. */
  readonly isCounted?: boolean;
  /** It is being called off already. */
  readonly isEnding?: boolean;
  readonly onCancel: () => void;
};

export function ProgressNote({ label, done, total, hint, isCounted = true, ...ending }: ProgressNoteProps) {
  const { isEnding = false, onCancel } = ending;
  const { backup, words: shared, language } = useMessages();
  const far = backup.make.of(numberText(language, done), numberText(language, total));
  return (
    <Stack>
      <p>{label}</p>
      <Progress
        label={label}
        part={total === 0 ? 0 : Math.min(1, done / total)}
        {...(isCounted && total > 0 && { text: far })}
      />
      {hint !== undefined && <Soft>{hint}</Soft>}
      <Button disabled={isEnding} onClick={onCancel}>
        {isEnding ? backup.restore.callingOff : shared.cancel}
      </Button>
    </Stack>
  );
}
