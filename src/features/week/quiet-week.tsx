/** What stands where the cards were: all done, nobody due, nobody sorted yet, or nobody here at all. */
import { Sprout } from 'lucide-react';
import { useLive } from '../../hooks/use-live.ts';
import { capitalized, timeOfDay, weekdayName } from '../../i18n/format.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { settingsOf } from '../../store/settings.ts';
import { hasAnyDueDay } from '../../store/week-facts.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';

/** Everyone on the list has had a sign of life, or nobody was on it. */
export function QuietWeek({ doneCount }: { readonly doneCount: number }) {
  const { week: words, words: common, language } = useFirstMessages();
  const settings = useLive(settingsOf);
  if (settings === undefined) return null;
  const { checkInWeekday, checkInTime } = settings;
  const when = words.quiet.when(weekdayName(language, checkInWeekday), timeOfDay(language, checkInTime));
  const count = capitalized(language, common.number(doneCount));
  return (
    <Empty
      icon={Sprout}
      title={
        doneCount === 0 ? words.quiet.title : `${words.quiet.done(count, doneCount === 1)} ${words.quiet.next(when)}`
      }
      text={doneCount === 0 ? words.quiet.text : words.quiet.doneText}
      act={<LinkButton to={paths.contacts}>{words.quiet.act}</LinkButton>}
    />
  );
}

/** People are here, but none has been suggested so far: most likely nobody has said how close they are. */
export function NotYet() {
  const { week: words } = useFirstMessages();
  const anyDue = useLive(hasAnyDueDay);
  if (anyDue === undefined) return null;
  if (anyDue) return <QuietWeek doneCount={0} />;
  return (
    <Empty
      icon={Sprout}
      title={words.unsorted.title}
      text={words.unsorted.text}
      act={<LinkButton to={paths.sort}>{words.unsorted.act}</LinkButton>}
    />
  );
}

/** For those who look around in an empty app. */
export function NobodyHere() {
  const { nobody: words } = useFirstMessages().week;
  return (
    <Empty
      icon={Sprout}
      title={words.title}
      text={words.text}
      act={
        <>
          <LinkButton to={paths.newContact} look="primary">
            {words.act}
          </LinkButton>
          <AppLink to={paths.import}>{words.bringIn}</AppLink>
        </>
      }
    />
  );
}
