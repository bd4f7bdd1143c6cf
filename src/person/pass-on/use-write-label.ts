/** What the button says that leads from choosing people to writing to them. */
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useFaces } from '../use-faces.ts';
import { useNames } from '../use-names.ts';

/** 'Write to Helle', or 'Write to two people'. */
export function useWriteLabel(contactIds: readonly string[]): string {
  const { passOn, week, words, language } = useMessages();
  const names = useNames();
  const { chosen } = useFaces(contactIds);
  const [only] = chosen;
  if (contactIds.length > 1) {
    const count = contactIds.length;
    return passOn.writeToMany(count <= 12 ? words.number(count) : numberText(language, count));
  }
  return only === undefined ? week.write : week.writeTo(names.inSentences(only));
}
