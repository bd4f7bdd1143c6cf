/** One of the things that could please someone. */
import { knownKind } from '../../../domain/tip.ts';
import { listOf } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { tipIcons } from '../../../person/tip-icons.ts';
import { Row } from '../../../ui/layout/row.tsx';
import type { TipHere } from './use-tips-here.ts';

type TipHereRowProps = { readonly here: TipHere; readonly onPress: () => void };

export function TipHereRow({ here: { tip, as, words }, onPress }: TipHereRowProps) {
  const { passOn, week, language } = useMessages();
  const Icon = tipIcons[knownKind(tip.kind)];
  return (
    <Row
      start={<Icon size={20} strokeWidth={1.75} />}
      title={tip.title}
      note={as === 'tell' ? week.gift.tell : listOf(language, words.map(passOn.quoted))}
      onPress={onPress}
    />
  );
}
