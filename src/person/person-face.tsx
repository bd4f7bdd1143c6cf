/** The face of a person to choose, with the strength of the tie drawn; who shows it speaks it. */
import { nameToShow, type Contact } from '../domain/contact.ts';
import { ringOf } from '../domain/ring.ts';
import type { Sphere } from '../domain/sphere.ts';
import { Face } from '../ui/face/face.tsx';
import { initialsOf } from '../ui/face/initials.ts';

type PersonFaceProps = {
  readonly contact: Contact;
  readonly spheres: ReadonlyMap<string, Sphere>;
};

export function PersonFace({ contact, spheres }: PersonFaceProps) {
  const { hue, line } = ringOf(contact, spheres);
  return <Face initials={initialsOf(nameToShow(contact))} hue={hue} line={line} size="small" />;
}
