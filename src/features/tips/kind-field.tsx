/** What kind of tip it is, each with its icon. */
import { TIP_KINDS, type TipKind } from '../../domain/tip.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { tipIcons } from '../../person/tip-icons.ts';
import { Choice } from '../../ui/fields/choice.tsx';

type KindFieldProps = { readonly value: TipKind; readonly onChange: (kind: TipKind) => void };

export function KindField({ value, onChange }: KindFieldProps) {
  const { tips: words } = useMessages();
  return (
    <Choice
      label={words.form.kind}
      value={value}
      options={TIP_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind], icon: tipIcons[kind] }))}
      onChange={onChange}
    />
  );
}
