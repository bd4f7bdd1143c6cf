/** What to write to someone who was not at a meeting, in their language, with the next one where it is known. */
import { weekdayOf } from '../../domain/calendar-date.ts';
import type { Contact } from '../../domain/contact.ts';
import { timeOf } from '../../domain/network.ts';
import type { Language } from '../../domain/settings.ts';
import { useToday } from '../../hooks/use-today.ts';
import { shortDay, timeOfDay, weekdayName } from '../../i18n/format.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { networkLines } from '../../i18n/network-lines.ts';
import { languageToWriteIn } from '../../i18n/opening-lines.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { WayHome } from '../../store/way-home-page.ts';

export function useAbsentLine({ network, next }: WayHome): (contact: Contact) => string {
  const { language: spoken } = useMessages();
  const today = useToday();

  function whenIn(language: Language): string | undefined {
    if (next === undefined) return undefined;
    const time = timeOf(next.meeting, network);
    const day = shortDay(language, next.day, today);
    const at = time && timeOfDay(language, time);
    return networkLines[language].when(weekdayName(language, weekdayOf(next.day)), day, at);
  }
  return (contact) => {
    const language = languageToWriteIn(contact, spoken);
    const [name, when] = [nameInSentences(contact), whenIn(language)];
    const lines = networkLines[language];
    return when === undefined ? lines.absent(name, network.name) : lines.absentWithNext(name, network.name, when);
  };
}
