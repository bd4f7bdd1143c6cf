/** Postal addresses, line by line. */
import { Plus } from 'lucide-react';
import type { PostalAddress } from '../../../domain/contact.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import styles from './form.module.css';
import type { PartProps } from './form-props.ts';
import { KINDS, kindOptions } from './kind-options.ts';
import { useRowKeys } from './use-row-keys.ts';

const BLANK: PostalAddress = {
  label: '',
  street: '',
  extended: '',
  poBox: '',
  city: '',
  region: '',
  postcode: '',
  country: '',
};
const LINES = ['street', 'extended', 'postcode', 'city', 'region', 'poBox', 'country'] as const;

export function AddressRows({ draft, onChange }: PartProps) {
  const { contactForm: words } = useMessages();
  const { addresses } = draft;
  const { keys, forget } = useRowKeys(addresses.length);

  function remove(place: number): void {
    forget(place);
    onChange({ ...draft, addresses: addresses.toSpliced(place, 1) });
  }

  return (
    <Stack gap="close">
      {addresses.map((address, place) => (
        <AddressCard
          key={keys[place]}
          address={address}
          onChange={(next) => onChange({ ...draft, addresses: addresses.with(place, next) })}
          onRemove={() => remove(place)}
        />
      ))}
      <Button look="plain" icon={Plus} onClick={() => onChange({ ...draft, addresses: [...addresses, BLANK] })}>
        {words.addOne.addresses}
      </Button>
    </Stack>
  );
}

type AddressCardProps = {
  readonly address: PostalAddress;
  readonly onChange: (address: PostalAddress) => void;
  readonly onRemove: () => void;
};

function AddressCard({ address, onChange, onRemove }: AddressCardProps) {
  const { contactForm: words, contact } = useMessages();
  return (
    <Card>
      <div className={styles['pair']}>
        <SelectField
          label={words.kind}
          value={address.label}
          options={kindOptions(address.label, KINDS.addresses, { none: words.nothing, labelText: contact.labelText })}
          onChange={(label) => onChange({ ...address, label })}
        />
        {LINES.map((line) => (
          <TextField
            key={line}
            label={words[line]}
            value={address[line]}
            onChange={(text) => onChange({ ...address, [line]: text })}
          />
        ))}
      </div>
      <Button look="plain" onClick={onRemove}>
        {words.removeOne(`${words.address} ${address.street}`.trim())}
      </Button>
    </Card>
  );
}
