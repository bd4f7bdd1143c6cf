/** Week: who will hear from you, with the reason why now; then days to keep in mind; the quiet lines come last. */
import { Settings as Gear } from 'lucide-react';
import { useRef, useState } from 'react';
import { Redirect } from 'wouter';
import { weekNumberOf } from '../../domain/calendar-date.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { NamesHiddenContext } from '../../person/use-names.ts';
import { whenOpened } from '../../person/when-opened.tsx';
import { isLookingAround } from '../../platform/looking-around.ts';
import { IconLink } from '../../ui/acts/icon-link.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { DoneList } from './done-list.tsx';
import { FreshStartCard } from './fresh-start-card.tsx';
import { PersonCard } from './person-card.tsx';
import { NobodyHere, NotYet, QuietWeek } from './quiet-week.tsx';
import { RoundInvitation } from './round-invitation.tsx';
import styles from './week-screen.module.css';
import { useNamesHidden } from './use-names-hidden.ts';
import type { Gone } from './use-card-acts.ts';
import { hasAnyNetwork, type WeekPerson } from '../../store/week.ts';
import { WhenQuiet } from './when-quiet.tsx';
import { useWeekScreen, type WeekScreenModel } from './use-week-screen.ts';

const DatedList = whenOpened(async () => (await import('./dated-list.tsx')).DatedList);
const UnderWay = whenOpened(async () => (await import('./under-way/under-way.tsx')).UnderWay);
const QuietNotes = whenOpened(async () => (await import('./quiet-notes.tsx')).QuietNotes);
const ChangeRhythmSheet = whenOpened(
  async () => (await import('../../person/change-rhythm-sheet.tsx')).ChangeRhythmSheet,
);

const AroundMeeting = whenOpened(async () => (await import('./around-meeting/around-meeting.tsx')).AroundMeeting);
const NamesButton = whenOpened(async () => (await import('./names-button.tsx')).NamesButton);

export function WeekScreen() {
  const model = useWeekScreen();
  if (model.lists === 'beginning' || (model.lists === 'nobody' && !isLookingAround())) {
    return <Redirect to={paths.welcome} replace />;
  }
  // nothing flashes up on the way to the welcome
  return model.lists === 'unsure' ? null : <WeekPage model={model} />;
}

function WeekPage({ model }: { readonly model: WeekScreenModel }) {
  const { week: words, words: common, app } = useFirstMessages();
  const names = useNamesHidden();
  const isPlanned = typeof model.lists === 'object';
  const hasNetworks = useHasNetworks(model);
  return (
    <NamesHiddenContext value={names.areHidden}>
      <Page
        title={words.title}
        over={common.weekHeading(weekNumberOf(model.today))}
        acts={
          <>
            {names.isWanted && <NamesButton areHidden={names.areHidden} onToggle={names.toggle} />}
            <IconLink icon={Gear} label={app.settings} to={paths.settings} />
          </>
        }
      >
        {hasNetworks && <AroundMeeting />}
        {isPlanned && <FreshStartCard />}
        {typeof model.lists === 'object' && <RoundInvitation lists={model.lists} today={model.today} place="top" />}
        <People model={model} />
        {(hasNetworks || model.birthdays.length > 0) && <DatedList birthdays={model.birthdays} today={model.today} />}
        <WhenQuiet>
          <UnderWay
            today={model.today}
            lists={typeof model.lists === 'object' ? model.lists : undefined}
            drafts={model.drafts}
            promises={model.promises}
          />
          <QuietNotes isPlanned={isPlanned} />
        </WhenQuiet>
        {typeof model.lists === 'object' && <DoneList lists={model.lists} />}
        {typeof model.lists === 'object' && <RoundInvitation lists={model.lists} today={model.today} place="end" />}
      </Page>
    </NamesHiddenContext>
  );
}

/** Not before it is known whom to write to, which comes first. */
function useHasNetworks({ lists }: WeekScreenModel): boolean {
  return useLive(hasAnyNetwork) === true && lists !== undefined;
}

function People({ model: { lists, cardDrafts, today } }: { readonly model: WeekScreenModel }) {
  const { week: words } = useFirstMessages();
  const [tooOften, setTooOften] = useState<WeekPerson>();
  const top = useRef<HTMLDivElement>(null);
  /** The focus doesn't fall into nothing with the card that held it. */
  function afterGone(person: WeekPerson, gone: Gone): void {
    top.current?.focus({ preventScroll: true });
    if (gone === 'too-often') setTooOften(person);
  }

  if (lists === undefined || lists === 'beginning' || lists === 'unsure') return <Skeleton shape="cards" />;
  if (lists === 'nobody') return <NobodyHere />;
  if (lists === 'none') return <NotYet />;
  const { planId, reckonedOn, waiting, done } = lists;
  return (
    <div ref={top} tabIndex={-1} className={styles['people']}>
      {waiting.length === 0 && <QuietWeek doneCount={done.length} />}
      {waiting.length > 0 && (
        <Stack as="ul" gap="normal" label={words.people}>
          {waiting.map((person) => (
            <PersonCard
              key={person.contact.id}
              person={person}
              week={{ planId, reckonedOn, today }}
              draft={cardDrafts.get(person.contact.id)}
              onGone={(gone) => afterGone(person, gone)}
            />
          ))}
        </Stack>
      )}
      {tooOften && <ChangeRhythmSheet person={tooOften} onClose={() => setTooOften(undefined)} />}
    </div>
  );
}
