/** A tie that doesn't fit what happens: someone called loose whom one meets every week. */
import { nameToShow } from '../../../domain/contact.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { LearningQuestion } from '../../../person/learning-question.tsx';
import { PersonFace } from '../../../person/person-face.tsx';
import { useFaces } from '../../../person/use-faces.ts';
import { misfitToAsk } from '../../../store/misfits.ts';
import { Row } from '../../../ui/layout/row.tsx';
import type { Thing, ThingProps } from './thing.ts';

export const misfit: Thing = {
  code: 'misfit',
  need: async (database, today) => ((await misfitToAsk(database, today)) === undefined ? 0 : SOME),
  title: ({ checkIn }) => checkIn.thing.misfit,
  Offer: Misfit,
};

/** It can wait for those who were never sorted, unless they had their turn last time. */
const SOME = 0.2;

function Misfit({ onDone }: ThingProps) {
  const today = useToday();
  const asked = useLive((database) => misfitToAsk(database, today), [today]);
  const { spheres } = useFaces(NOBODY);
  if (asked === undefined) return null;
  const { contact, question } = asked;
  return (
    <>
      <Row as="div" title={nameToShow(contact)} start={<PersonFace contact={contact} spheres={spheres} />} />
      <LearningQuestion person={asked} question={question} onAnswered={() => onDone(0)} />
    </>
  );
}

const NOBODY: readonly string[] = [];
