/** One name at a time; Enter adds it and the next can be typed. Whoever is here already is offered while one types. */
import { useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import styles from './name-form.module.css';
import type { Naming } from './use-naming.ts';

type NameFormProps = {
  readonly naming: Naming;
  /** Typing is the way here: the keys come up at once, rather than after a tap on the field. */
  readonly isFirst: boolean;
};

export function NameForm({ naming, isFirst }: NameFormProps) {
  const { people: words } = useMessages().welcome;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isFirst) focusField(form.current);
  }, [isFirst]);
  async function add(): Promise<void> {
    await naming.add();
    focusField(form.current);
  }
  return (
    <form
      ref={form}
      className={styles['form']}
      aria-label={words.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={words.name}
        error={naming.failure}
        value={naming.text}
        onChange={naming.setText}
        {...NAME_KEYS}
      />
      <Button submit>{words.add}</Button>
    </form>
  );
}

function focusField(form: HTMLFormElement | null): void {
  form?.querySelector('input')?.focus();
}

/** Enter, not "next": with that, phones go to the next field rather than adding the name. */
const NAME_KEYS = { autoCapitalize: 'words', autoCorrect: 'off', spellCheck: false, enterKeyHint: 'enter' } as const;
