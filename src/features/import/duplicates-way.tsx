/** To those who may be one person, where there are any once an import is in; last of the ways, so that nothing moves when it comes. */
import { useDuplicateCount } from '../../hooks/use-duplicates.ts';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';

export function DuplicatesWay() {
  const { duplicates, language } = useMessages();
  const count = useDuplicateCount();
  return count === 0 ? null : (
    <LinkButton to={paths.duplicates}>{duplicates.link(numberText(language, count))}</LinkButton>
  );
}
