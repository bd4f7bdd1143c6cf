/** What every field has around its control: label above, hint and error below, tied together for screen readers. */
import { CircleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import styles from './field.module.css';

/** What a field may say; `error` takes the place of `hint`. */
export type FieldTexts = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

/** The attributes that tie a control to its texts. */
export type ControlAttributes = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

type FieldProps = FieldTexts & { readonly children: (attributes: ControlAttributes) => ReactNode };

export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const textId = `${id}-text`;
  const hasText = hint !== undefined || error !== undefined;
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': hasText ? textId : undefined,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {hasText && <FieldText id={textId} hint={hint} error={error} />}
    </div>
  );
}

function FieldText({ id, hint, error }: { readonly id: string } & Omit<FieldTexts, 'label'>) {
  if (error === undefined) {
    return (
      <p id={id} className={styles['hint']}>
        {hint}
      </p>
    );
  }
  return (
    <p id={id} className={styles['error']} role="alert">
      <CircleAlert size={18} aria-hidden />
      {error}
    </p>
  );
}
