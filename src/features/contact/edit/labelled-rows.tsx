/** Several phones, e-mails or web pages, each with its kind from the phone's own list. */
import { Plus, X } from 'lucide-react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { IconButton } from '../../../ui/acts/icon-button.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { LabelledName } from './contact-draft.ts';
import styles from './form.module.css';
import type { PartProps } from './form-props.ts';
import { KINDS, kindOptions } from './kind-options.ts';
import { useRowKeys } from './use-row-keys.ts';

const INPUT = {
  phones: { one: 'phone', type: 'tel' },
  emails: { one: 'email', type: 'email' },
  urls: { one: 'url', type: 'url' },
} as const;

export function LabelledRows({ draft, onChange, name }: PartProps & { readonly name: LabelledName }) {
  const { contactForm: words, contact } = useMessages();
  const rows = draft[name];
  const { one, type } = INPUT[name];
  const { keys, forget } = useRowKeys(rows.length);

  function remove(place: number): void {
    forget(place);
    onChange({ ...draft, [name]: rows.toSpliced(place, 1) });
  }

  return (
    <Stack gap="close">
      {rows.map((row, place) => (
        <div key={keys[place]} className={styles['row']}>
          <SelectField
            label={words.kind}
            value={row.label}
            options={kindOptions(row.label, KINDS[name], { none: words.nothing, labelText: contact.labelText })}
            onChange={(label) => onChange({ ...draft, [name]: rows.with(place, { ...row, label }) })}
          />
          <TextField
            label={words[one]}
            type={type}
            value={row.value}
            onChange={(value) => onChange({ ...draft, [name]: rows.with(place, { ...row, value }) })}
          />
          <IconButton
            icon={X}
            label={words.removeOne(`${words[one]} ${row.value}`.trim())}
            onClick={() => remove(place)}
          />
        </div>
      ))}
      <Button
        look="plain"
        icon={Plus}
        onClick={() => onChange({ ...draft, [name]: [...rows, { label: '', value: '' }] })}
      >
        {words.addOne[name]}
      </Button>
    </Stack>
  );
}
