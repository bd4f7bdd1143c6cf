/** Every part of the form but the whole name. */
import { BondPart } from './bond-part.tsx';
import { DaysPart } from './days-part.tsx';
import type { PartProps } from './form-props.ts';
import { KnowsPart } from './knows-part.tsx';
import { NotesPart } from './notes-part.tsx';
import { ReachPart } from './reach-part.tsx';
import { RestPart } from './rest-part.tsx';

export function AllParts(props: PartProps) {
  return (
    <>
      <BondPart {...props} />
      <ReachPart {...props} />
      <DaysPart {...props} />
      <KnowsPart {...props} />
      <NotesPart {...props} />
      <RestPart {...props} />
    </>
  );
}
