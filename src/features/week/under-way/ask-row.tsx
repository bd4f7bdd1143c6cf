/** Something one looks for help with, and how it stands. */
import { LifeBuoy } from 'lucide-react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { askText } from '../../../person/request-text.ts';
import { useNames } from '../../../person/use-names.ts';
import type { AskNow } from '../../../store/asks-now.ts';
import { Row } from '../../../ui/layout/row.tsx';

export function AskRow({ now }: { readonly now: AskNow }) {
  const messages = useMessages();
  const { areHidden } = useNames();
  return (
    <Row
      start={<LifeBuoy size={20} strokeWidth={1.75} />}
      // what is needed may hold names, and so does whom one waits for
      title={areHidden ? messages.underWay.ask : now.ask.what}
      to={paths.ask(now.ask.id)}
      {...(!areHidden && { note: askText(now, messages) })}
    />
  );
}
