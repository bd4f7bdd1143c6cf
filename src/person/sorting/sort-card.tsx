/** Who is asked about: the face, the name and what is known, to be dragged aside; its ring shows what that would make it. */
import type { Contact } from '../../domain/contact.ts';
import { nameToShow } from '../../domain/contact.ts';
import { ringOf, type Ring } from '../../domain/ring.ts';
import type { Sphere } from '../../domain/sphere.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { initialsOf } from '../../ui/face/initials.ts';
import { Soft } from '../../ui/layout/soft.tsx';
import { knownLines } from './known-lines.ts';
import { PicturedFace } from '../pictured-face.tsx';
import styles from './sort-card.module.css';
import { swipeOf, useSwipe, type Swipe } from './use-swipe.ts';

type SortCardProps = {
  readonly contact: Contact;
  /** Those chosen now. */
  readonly sphereIds: readonly string[];
  readonly spheres: ReadonlyMap<string, Sphere>;
  readonly onSwipe: (swipe: Swipe) => void;
};

export function SortCard({ contact, sphereIds, spheres, onSwipe }: SortCardProps) {
  const messages = useMessages();
  const today = useToday();
  const { offset, isDragged, handlers } = useSwipe(onSwipe);
  const name = nameToShow(contact);
  const swipe = swipeOf(offset);
  const { hue } = ringOf({ sphereIds }, spheres);
  return (
    <div
      className={styles['card']}
      style={isDragged ? { transform: `translate(${offset.x}px, ${offset.y}px) rotate(${offset.x / 24}deg)` } : {}}
      data-dragged={isDragged || undefined}
      {...handlers}
    >
      <div className={styles['head']}>
        <PicturedFace
          contactId={contact.id}
          initials={initialsOf(name)}
          hue={hue}
          line={swipe === undefined ? 'none' : LINES[swipe]}
          size="large"
        />
        <h2 className={styles['name']}>{name === '' ? messages.sort.nameless : name}</h2>
      </div>
      <div className={styles['known']}>
        {knownLines(contact, today, messages).map((line) => (
          <Soft key={line}>{line}</Soft>
        ))}
      </div>
      {swipe !== undefined && (
        <span className={styles['verdict']} aria-hidden>
          {messages.sort[ACTS[swipe]]}
        </span>
      )}
    </div>
  );
}

const LINES: { readonly [Key in Swipe]: Ring['line'] } = { right: 'solid', left: 'dashed', vertical: 'none' };
const ACTS = { right: 'strong', left: 'weak', vertical: 'rest' } as const;
