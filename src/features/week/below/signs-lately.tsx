/** The quiet bars: the signs of life given in the last twelve weeks, small and soft, with one plain sentence. */
import { addDays, type CalendarDate } from '../../../domain/calendar-date.ts';
import { useLiveKept } from '../../../hooks/use-live.ts';
import { capitalized, shortDay } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { signsLately } from '../../../store/signs.ts';
import { QuietBars } from '../../../ui/chart/quiet-bars.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Coming } from './coming.tsx';

export function SignsLately({ today }: { readonly today: CalendarDate }) {
  const { lately: words, words: common, language } = useMessages();
  const given = useLiveKept((database) => signsLately(database, today, WEEKS), [today]);
  if (given === undefined) return <Coming />;
  const { weeks, recent } = given;
  // before there was any there is nothing to look back on
  if (weeks.every(({ signs }) => signs === 0)) return null;
  const day = (week: CalendarDate) => shortDay(language, week, today);
  return (
    <Section title={words.title} ruled>
      <Soft>{capitalized(language, words.sentence(common.number(recent), recent))}</Soft>
      <QuietBars
        caption={words.caption}
        columns={[words.week, words.signs]}
        bars={weeks.map(({ startsOn, signs }) => ({
          label: words.from(day(startsOn), day(addDays(startsOn, 6))),
          value: signs,
        }))}
      />
    </Section>
  );
}

/** A season. */
const WEEKS = 12;
