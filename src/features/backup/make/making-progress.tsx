/** How far the making of a backup has come, with the way to call it off. */
import type { MakingStage } from '../../../hooks/use-making.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ProgressNote } from '../progress-note.tsx';

type MakingProgressProps = {
  readonly stage: Extract<MakingStage, { readonly kind: 'making' }>;
  readonly onCancel: () => void;
};

export function MakingProgress({ stage: { progress }, onCancel }: MakingProgressProps) {
  const { progress: words } = useMessages().backup.make;
  const label = progress?.stage === 'packing' ? words.packing : words.reading;
  return <ProgressNote label={label} done={progress?.done ?? 0} total={progress?.total ?? 0} onCancel={onCancel} />;
}
