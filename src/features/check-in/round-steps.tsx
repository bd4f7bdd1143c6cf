/** The step one stands at. Each person and each step begins anew, with the focus on its heading. */
import { useState } from 'react';
import { ChangeRhythmSheet } from '../../person/change-rhythm-sheet.tsx';
import type { WeekPerson } from '../../store/week.ts';
import { CloseStep } from './close-step.tsx';
import { PersonStep } from './person-step.tsx';
import { focusHeading } from './round-page.tsx';
import { SinceStep } from './since-step.tsx';
import { ThingStep } from './thing-step.tsx';
import type { Walk } from './use-check-in.ts';
import { useMessagesBegun, type MessagesBegun } from './use-messages-begun.ts';
import { useRoundKeys } from './use-round-keys.ts';

export function RoundSteps({ walk }: { readonly walk: Walk }) {
  const [tooOften, setTooOften] = useState<WeekPerson>();
  const words = useMessagesBegun(walk);
  useRoundKeys(walk);
  return (
    <>
      <Step walk={walk} words={words} onTooOften={setTooOften} />
      {tooOften && (
        <ChangeRhythmSheet
          person={tooOften}
          onClose={() => {
            setTooOften(undefined);
            focusHeading();
          }}
        />
      )}
    </>
  );
}

type StepProps = {
  readonly walk: Walk;
  readonly words: MessagesBegun;
  readonly onTooOften: (person: WeekPerson) => void;
};

function Step({ walk, words, onTooOften }: StepProps) {
  const { place, waiting } = walk;
  if (place.step === 'since') return <SinceStep walk={walk} />;
  if (place.step === 'thing') return <ThingStep walk={walk} />;
  if (place.step !== 'people') return <CloseStep walk={walk} />;
  const { contactId } = place;
  const person = waiting.find(({ contact }) => contact.id === contactId);
  return (
    person && (
      <PersonStep
        key={contactId}
        walk={walk}
        person={person}
        message={words.to(contactId)}
        onMessage={(message) => words.begin(contactId, message)}
        onTooOften={() => onTooOften(person)}
      />
    )
  );
}
