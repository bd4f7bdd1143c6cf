/** Choosing a PIN: the digits, and the same once more. */
import { useState } from 'react';
import { isPin } from '../../../domain/veil.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { PinField } from '../../../ui/fields/pin-field.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Sheet } from '../../../ui/overlays/sheet.tsx';

type PinSheetProps = {
  readonly title: string;
  /** Resolves once the PIN is saved. */
  readonly onChoose: (digits: string) => Promise<void>;
  readonly onClose: () => void;
};

export function PinSheet({ title, onChoose, onClose }: PinSheetProps) {
  const { privacy: words, words: common } = useMessages();
  const form = usePinForm(onChoose, onClose);
  return (
    <Sheet open title={title} onClose={onClose}>
      <Form onSubmit={() => void form.save()}>
        <PinField
          label={words.pin}
          hint={words.pinHint}
          value={form.pin}
          error={form.fault === 'digits' ? words.faults.digits : undefined}
          onChange={form.setPin}
        />
        <PinField
          label={words.again}
          value={form.again}
          error={form.fault === 'different' ? words.faults.different : undefined}
          onChange={form.setAgain}
        />
        <Soft>{words.veilTruth}</Soft>
        <Button submit look="primary" wide disabled={form.isSaving}>
          {form.isSaving ? words.saving : common.save}
        </Button>
      </Form>
    </Sheet>
  );
}

function usePinForm(onChoose: PinSheetProps['onChoose'], onClose: () => void) {
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<'digits' | 'different'>();
  const [isSaving, setSaving] = useState(false);

  async function save(): Promise<void> {
    if (!isPin(pin)) return setFault('digits');
    if (pin !== again) return setFault('different');
    setSaving(true);
    await onChoose(pin);
    onClose();
  }
  function typing(set: (text: string) => void): (text: string) => void {
    return (text) => {
      set(text);
      setFault(undefined);
    };
  }
  return { pin, setPin: typing(setPin), again, setAgain: typing(setAgain), fault, isSaving, save };
}
