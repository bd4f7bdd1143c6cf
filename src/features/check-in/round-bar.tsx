/** The thin progress line: a segment for each step of the round, this one in coral. */
import type { RoundStep } from '../../domain/round.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './round-bar.module.css';

type RoundBarProps = { readonly steps: readonly RoundStep[]; readonly now: RoundStep };

export function RoundBar({ steps, now }: RoundBarProps) {
  const { checkIn: words } = useMessages();
  const at = steps.indexOf(now);
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a progress element can't be drawn as segments
      role="progressbar"
      className={styles['bar']}
      aria-label={words.progress}
      aria-valuemin={1}
      aria-valuemax={steps.length}
      aria-valuenow={at + 1}
      aria-valuetext={`${words.place(at + 1, steps.length)}: ${words.steps[now]}`}
    >
      {steps.map((step, index) => (
        <span
          key={step}
          className={classNames(styles['segment'], index < at && styles['done'], index === at && styles['now'])}
        />
      ))}
    </div>
  );
}
