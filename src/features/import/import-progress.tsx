/** How far the reading or writing has come, with the way to call it off. */
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Progress } from '../../ui/layout/progress.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import type { ImportStage } from '../../hooks/import-stage.ts';

type ImportProgressProps = {
  readonly stage: Extract<ImportStage, { readonly kind: 'reading' | 'writing' }>;
  readonly onCancel: () => void;
};

export function ImportProgress({ stage, onCancel }: ImportProgressProps) {
  const { importing: words, words: shared, language } = useMessages();
  const { kind, file, done, total } = stage;
  const isEnding = kind === 'writing' && stage.isEnding === true;
  const label = kind === 'reading' ? words.reading(file) : words.writing;
  return (
    <Stack>
      <p>{label}</p>
      <Progress
        label={label}
        part={total === 0 ? 0 : Math.min(1, done / total)}
        {...(total > 0 && { text: words.people(numberText(language, done), numberText(language, total)) })}
      />
      {kind === 'writing' && <Soft>{words.leave}</Soft>}
      <Button disabled={isEnding} onClick={onCancel}>
        {isEnding ? words.callingOff : shared.cancel}
      </Button>
    </Stack>
  );
}
