/** One field in which the two say something else, left and right as they stand above; one of them is to stand. */
import { useId } from 'react';
import { Check } from 'lucide-react';
import styles from './difference-field.module.css';

type DifferenceFieldProps = {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly chosenId: string;
  readonly onChoose: (id: string) => void;
};

export function DifferenceField({ label, options, chosenId, onChoose }: DifferenceFieldProps) {
  const name = useId();
  return (
    <fieldset className={styles['field']}>
      <legend className={styles['label']}>{label}</legend>
      <div className={styles['options']}>
        {options.map(({ id, text }) => (
          <label key={id} className={styles['option']}>
            <input
              type="radio"
              className={styles['radio']}
              name={name}
              checked={id === chosenId}
              onChange={() => onChoose(id)}
            />
            <span className={styles['text']}>{text}</span>
            <Check className={styles['check']} size={20} strokeWidth={2.5} aria-hidden />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
