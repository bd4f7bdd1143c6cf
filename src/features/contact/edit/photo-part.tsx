/** The picture of someone, changed at once and apart from the form, each time with an undo. */
import { nameToShow, type Contact } from '../../../domain/contact.ts';
import { usePhoto } from '../../../hooks/use-photo.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { FileButton } from '../../../ui/acts/file-button.tsx';
import { Face } from '../../../ui/face/face.tsx';
import { initialsOf } from '../../../ui/face/initials.ts';
import styles from './photo-part.module.css';
import { useChangePhoto } from './use-change-photo.ts';

export function PhotoPart({ contact }: { readonly contact: Contact }) {
  const words = useMessages().contactForm.photo;
  const picture = usePhoto(contact.id);
  const { isFitting, failure, choose, remove } = useChangePhoto(contact.id);
  return (
    <section className={styles['photo']} aria-label={words.title}>
      <Face initials={initialsOf(nameToShow(contact))} line="none" size="large" picture={picture} />
      <div className={styles['acts']}>
        <FileButton
          label={isFitting ? words.fitting : picture === undefined ? words.add : words.change}
          look="plain"
          accept="image/jpeg,image/png,image/webp,image/gif"
          disabled={isFitting}
          onFile={(file) => void choose(file)}
        />
        {picture !== undefined && (
          <Button look="plain" disabled={isFitting} onClick={() => void remove()}>
            {words.remove}
          </Button>
        )}
      </div>
      {failure !== undefined && (
        <p role="alert" className={styles['failure']}>
          {failure}
        </p>
      )}
    </section>
  );
}
