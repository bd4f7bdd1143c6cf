/** The first step: what stands open from before today, and whom one has met. */
import { useRef } from 'react';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { OutreachQuestion } from '../../person/outreach-question.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import { AnswerRow } from './answer-row.tsx';
import { ForwardsAsked } from './forwards-asked.tsx';
import { HelpAsked } from './help-asked.tsx';
import { MetField } from './met-field.tsx';
import { PromiseRow } from './promise-row.tsx';
import { RequestsAsked } from './requests-asked.tsx';
import { RoundPage } from './round-page.tsx';
import styles from './since-step.module.css';
import type { Walk } from './use-check-in.ts';
import { useMet } from './use-met.ts';

export function SinceStep({ walk }: { readonly walk: Walk }) {
  const { checkIn: words } = useMessages();
  const { since, today, later } = walk;
  const top = useRef<HTMLDivElement>(null);
  const met = useMet(today);
  /** The focus doesn't fall into nothing with the question that held it. */
  function answered(): void {
    top.current?.focus({ preventScroll: true });
  }
  return (
    <RoundPage
      walk={walk}
      title={words.since.title}
      act={
        // whoever is chosen is noted first, or going on would lose them
        met.contactIds.length > 0 ? (
          <Button look="primary" wide onClick={() => void met.note()}>
            {words.since.metNote}
          </Button>
        ) : (
          <Button look="primary" wide onClick={walk.on}>
            {words.on}
          </Button>
        )
      }
    >
      <div ref={top} tabIndex={-1} className={styles['questions']}>
        {since.intentions.map(({ intention, contact }) => (
          <Wash key={intention.id}>
            <OutreachQuestion intention={intention} name={nameInSentences(contact)} onAnswered={answered} />
          </Wash>
        ))}
        <RequestsAsked requests={since.requests} today={today} onLater={later} onAnswered={answered} />
        {since.answers.length > 0 && (
          <Section title={words.since.answers}>
            <ul className={styles['rows']}>
              {since.answers.map((open) => (
                <AnswerRow key={open.interaction.id} open={open} today={today} onLater={later} onAnswered={answered} />
              ))}
            </ul>
          </Section>
        )}
        <ForwardsAsked forwards={since.forwards} today={today} onLater={later} onAnswered={answered} />
        {since.promises.length > 0 && (
          <Section title={words.since.promises}>
            <ul className={styles['rows']}>
              {since.promises.map((due) => (
                <PromiseRow key={due.promise.id} due={due} today={today} onLater={later} onAnswered={answered} />
              ))}
            </ul>
          </Section>
        )}
        {walk.round.minutes !== 2 && <HelpAsked onAnswered={answered} />}
        {walk.round.minutes !== 2 && <MetField met={met} today={today} />}
      </div>
    </RoundPage>
  );
}
