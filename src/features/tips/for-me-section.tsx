/** A tip for oneself: whom it came from, when one read it, and when they were told what one took from it. */
import { nameToShow } from '../../domain/contact.ts';
import { useToday } from '../../hooks/use-today.ts';
import { relativeDay } from '../../i18n/format.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { TipPage } from '../../store/tip-lists.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { ForMeActs } from './for-me-acts.tsx';
import { takenInBy } from './taken-in.ts';

export function ForMeSection({ page }: { readonly page: TipPage }) {
  const { tips: words, language } = useMessages();
  const today = useToday();
  const { tip, from } = page;
  const { readOn, toldOn } = tip;
  return (
    <Section title={words.places['for-me']} ruled>
      {from && (
        <p>
          <AppLink to={paths.contact(from.id)}>{words.from(nameToShow(from))}</AppLink>
        </p>
      )}
      {readOn !== undefined && (
        <Soft>{words.page.takenInOn[takenInBy(tip)](relativeDay(language, readOn, today))}</Soft>
      )}
      {from && toldOn !== undefined && (
        <Soft>{words.page.toldOn(nameInSentences(from), relativeDay(language, toldOn, today))}</Soft>
      )}
      <ForMeActs page={page} />
    </Section>
  );
}
