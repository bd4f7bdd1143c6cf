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
import { useRoundKeys } from './use-round-keys.ts';

export function RoundSteps({ walk }: { readonly walk: Walk }) {
  const [tooOften, setTooOften] = useState<WeekPerson>();
  useRoundKeys(walk);
  return (
    <>
      <Step walk={walk} onTooOften={setTooOften} />
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

type StepProps = { readonly walk: Walk; readonly onTooOften: (person: WeekPerson) => void };

function Step({ walk, onTooOften }: StepProps) {
  const { place, waiting } = walk;
  if (place.step === 'people') {
    const person = waiting.find(({ contact }) => contact.id === place.contactId);
    return (
      person && <PersonStep key={place.contactId} walk={walk} person={person} onTooOften={() => onTooOften(person)} />
    );
  }
  if (place.step === 'since') return <SinceStep walk={walk} />;
  return place.step === 'thing' ? <ThingStep walk={walk} /> : <CloseStep walk={walk} />;
}
