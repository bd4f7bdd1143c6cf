/** A list of words as chips: Enter, a comma or leaving the field adds; Backspace in the empty field takes the last away. */
import { X } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useLabels } from '../labels.ts';
import styles from './chip-field.module.css';
import { Field, type FieldTexts } from './field.tsx';

export type ChipFieldProps = FieldTexts & {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** Words used before, offered while typing. */
  readonly suggestions?: readonly string[];
};

export function ChipField({ label, hint, error, values, onChange, suggestions = NONE }: ChipFieldProps) {
  const [draft, setDraft] = useState('');
  const input = useRef<HTMLInputElement>(null);

  function take(text: string): void {
    const parts = text.split(/[,;]/u);
    const rest = parts.pop() ?? '';
    setDraft(rest);
    if (parts.length > 0) onChange(withWords(values, parts));
  }
  function finish(): void {
    if (draft.trim() !== '') take(`${draft},`);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && draft.trim() !== '') {
      event.preventDefault();
      finish();
    } else if (event.key === 'Backspace' && draft === '') onChange(values.slice(0, -1));
  }
  function remove(value: string): void {
    onChange(values.filter((other) => other !== value));
    input.current?.focus();
  }

  return (
    <Field label={label} hint={hint} error={error}>
      {(attributes) => (
        <div className={styles['box']}>
          {values.length > 0 && <Chips values={values} onRemove={remove} />}
          <input
            {...attributes}
            ref={input}
            className={styles['input']}
            value={draft}
            list={`${attributes.id}-list`}
            autoComplete="off"
            enterKeyHint="done"
            onChange={(event) => take(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={finish}
          />
          <datalist id={`${attributes.id}-list`}>
            {suggestions
              .filter((word) => !values.includes(word))
              .map((word) => (
                <option key={word}>{word}</option>
              ))}
          </datalist>
        </div>
      )}
    </Field>
  );
}

const NONE: readonly string[] = [];

type ChipsProps = { readonly values: readonly string[]; readonly onRemove: (value: string) => void };

function Chips({ values, onRemove }: ChipsProps) {
  const labels = useLabels();
  return (
    <ul className={styles['chips']}>
      {values.map((value) => (
        <li key={value} className={styles['chip']}>
          {value}
          <button
            type="button"
            className={styles['remove']}
            aria-label={labels.remove(value)}
            onClick={() => onRemove(value)}
          >
            <X size={16} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** `values` with the new words at the end, trimmed, each once whatever its case. */
function withWords(values: readonly string[], words: readonly string[]): readonly string[] {
  const byFolded = new Map([...values, ...words.map((word) => word.trim())].map((word) => [word.toLowerCase(), word]));
  byFolded.delete('');
  return [...byFolded.values()];
}
