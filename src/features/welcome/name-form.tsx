/** One name at a time; Enter adds it and the next can be typed. */
import { useRef } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import styles from './name-form.module.css';
import type { Naming } from './use-naming.ts';

export function NameForm({ naming }: { readonly naming: Naming }) {
  const { people: words } = useMessages().welcome;
  const form = useRef<HTMLFormElement>(null);
  async function add(): Promise<void> {
    await naming.add();
    form.current?.querySelector('input')?.focus();
  }
  return (
    <form
      ref={form}
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField label={words.name} error={naming.failure} value={naming.text} onChange={naming.setText} />
      <Button submit>{words.add}</Button>
    </form>
  );
}
