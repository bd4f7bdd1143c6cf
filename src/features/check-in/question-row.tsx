/** One question of the first step: what it is about, and two or three short answers beneath. */
import { Button } from '../../ui/acts/button.tsx';
import styles from './question-row.module.css';

type QuestionRowProps = {
  readonly title: string;
  readonly note: string;
  readonly answers: readonly { readonly label: string; readonly onPress: () => void }[];
};

export function QuestionRow({ title, note, answers }: QuestionRowProps) {
  return (
    <li className={styles['row']}>
      <p className={styles['title']}>
        {title} <span className={styles['note']}>{note}</span>
      </p>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would be announced as a part of a form */}
      <div role="group" aria-label={title} className={styles['answers']}>
        {answers.map(({ label, onPress }) => (
          <Button key={label} onClick={onPress}>
            {label}
          </Button>
        ))}
      </div>
    </li>
  );
}
