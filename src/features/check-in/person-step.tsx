/** One person at a time, large: who, why now, a line to start from or one question, and the acts within the thumb's reach. */
import { useState } from 'react';
import { nameToShow } from '../../domain/contact.ts';
import { lineOf } from '../../domain/ring.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { LearningQuestion } from '../../person/learning-question.tsx';
import { useQuestion } from '../../person/learning/use-question.ts';
import { OpeningField } from '../../person/opening-field.tsx';
import { OutreachQuestion } from '../../person/outreach-question.tsx';
import { PicturedFace } from '../../person/pictured-face.tsx';
import type { Message } from '../../person/use-outreach.ts';
import type { WeekPerson } from '../../store/week.ts';
import { initialsOf } from '../../ui/face/initials.ts';
import { Wash } from '../../ui/layout/wash.tsx';
import { PersonActs } from './person-acts.tsx';
import { PersonWhy } from './person-why.tsx';
import { RoundPage } from './round-page.tsx';
import type { Walk } from './use-check-in.ts';

type PersonStepProps = {
  readonly walk: Walk;
  readonly person: WeekPerson;
  /** What the opening field says; undefined until a line is offered. */
  readonly message: Message | undefined;
  readonly onMessage: (message: Message) => void;
  /** Waved off for the third time in a row. */
  readonly onTooOften: () => void;
};

export function PersonStep({ walk, person, message, onMessage, onTooOften }: PersonStepProps) {
  const { checkIn: words, words: common } = useMessages();
  const [isLearned, setLearned] = useState(false);
  const { contact, history, item, spheres } = person;
  const name = nameToShow(contact);
  const reached = { contact, history, reasons: item.reasons };
  const asked = walk.intentions.find(({ intention }) => intention.contactId === contact.id);
  const toAsk = useQuestion(person);
  const question = isLearned ? null : toAsk;
  return (
    <RoundPage
      walk={walk}
      title={name}
      face={
        <PicturedFace
          contactId={contact.id}
          size="large"
          initials={initialsOf(name)}
          hue={spheres[0]?.color}
          line={lineOf(contact.tie)}
          spoken={common.tieSpoken[contact.tie ?? 'unsorted']}
        />
      }
      pass={{ label: words.person.pass, onPass: walk.on }}
    >
      <PersonWhy walk={walk} person={person} />
      {asked && (
        <Wash>
          <OutreachQuestion intention={asked.intention} name={nameInSentences(contact)} />
        </Wash>
      )}
      {!asked && question && (
        <LearningQuestion person={person} question={question} onAnswered={() => setLearned(true)} />
      )}
      {!asked && question === null && <OpeningField person={reached} value={message} onChange={onMessage} />}
      <PersonActs
        walk={walk}
        reached={reached}
        message={message}
        isAsked={asked !== undefined}
        onTooOften={onTooOften}
      />
    </RoundPage>
  );
}
