/** The sheets of the bar, and what each is handed. */
import type { Together } from '../../../domain/together.ts';
import type { useWeighed } from '../../../hooks/use-weighed.ts';

export type ManySheet = 'acts' | 'tie' | 'rhythm' | 'sphere' | 'tags';

export type ManySheetProps = {
  /** Who is selected; another array when others are. */
  readonly ids: readonly string[];
  /** What is so of them. */
  readonly weighed: NonNullable<ReturnType<typeof useWeighed>>;
  /** Every tag in use. */
  readonly tags: readonly string[];
  /** Makes the change; `done` words how many it changed. */
  readonly act: (change: Together, done: (people: string) => string) => void;
  readonly onOpen: (sheet: ManySheet) => void;
  readonly onClose: () => void;
};
