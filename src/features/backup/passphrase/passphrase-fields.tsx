/** Locking a backup with a passphrase: off until it is wanted, typed twice, and plain about what it means to forget it. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { canEncrypt } from '../../../platform/encryption.ts';
import { Switch } from '../../../ui/fields/switch.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { PassphraseModel } from './use-passphrase.ts';

export function PassphraseFields({ model }: { readonly model: PassphraseModel }) {
  const { make: words } = useMessages().backup;
  const { isWanted, strength, fault } = model;
  if (!canEncrypt()) return null;
  return (
    <Stack>
      <Switch label={words.lock} hint={words.lockHint} on={isWanted} onChange={model.setWanted} />
      {isWanted && (
        <>
          <TextField
            label={words.passphrase}
            type="password"
            autoComplete="new-password"
            value={model.text}
            hint={strength && words.strength[strength]}
            error={fault === 'short' ? words.faults.short : undefined}
            onChange={model.setText}
          />
          <TextField
            label={words.again}
            type="password"
            autoComplete="new-password"
            value={model.again}
            error={fault === 'different' ? words.faults.different : undefined}
            onChange={model.setAgain}
          />
          <Soft>{words.forgotten}</Soft>
        </>
      )}
    </Stack>
  );
}
