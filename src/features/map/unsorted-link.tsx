/** How many aren't drawn since nobody has said yet what they are to one, and the way to saying it. */
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Row } from '../../ui/layout/row.tsx';
import { capitalized } from '../../i18n/format.ts';

export function UnsortedLink({ count }: { readonly count: number }) {
  const { map, words, language } = useMessages();
  if (count === 0) return null;
  return <Row as="div" title={capitalized(language, map.unsorted(words.people(count)))} to={paths.sort} />;
}
