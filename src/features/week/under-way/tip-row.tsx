/** Something that waits to be passed on. */
import { knownKind, type Tip } from '../../../domain/tip.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { tipIcons } from '../../../person/tip-icons.ts';
import { useNames } from '../../../person/use-names.ts';
import { Row } from '../../../ui/layout/row.tsx';

export function TipRow({ tip }: { readonly tip: Tip }) {
  const { underWay: words, week } = useMessages();
  const { areHidden } = useNames();
  const Icon = tipIcons[knownKind(tip.kind)];
  return (
    <Row
      start={<Icon size={20} strokeWidth={1.75} />}
      title={areHidden ? week.gift.hidden : tip.title}
      note={words.tip}
      to={paths.tip(tip.id)}
    />
  );
}
