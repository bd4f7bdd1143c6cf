/** The face of a person to choose, with the strength of the tie drawn; who shows it speaks it. */
import type { Contact } from '../domain/contact.ts';
import { ringOf } from '../domain/ring.ts';
import type { Sphere } from '../domain/sphere.ts';
import { Face } from '../ui/face/face.tsx';
import { useNames } from './use-names.ts';

type PersonFaceProps = {
  readonly contact: Contact;
  readonly spheres: ReadonlyMap<string, Sphere>;
};

export function PersonFace({ contact, spheres }: PersonFaceProps) {
  const names = useNames();
  const { hue, line } = ringOf(contact, spheres);
  return <Face initials={names.initials(contact)} hue={hue} line={line} size="small" />;
}
