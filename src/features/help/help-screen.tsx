/** Help: what the app does, what close and loose mean, where the data is, and the way out. */
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';
import { Face } from '../../ui/face/face.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import styles from './help-screen.module.css';

export function HelpScreen() {
  const { help: words } = useMessages();
  return (
    <Page title={words.title} backTo={paths.settings}>
      <section className={styles['part']}>
        <h2>{words.what.title}</h2>
        <p>{words.what.text}</p>
      </section>
      <section className={styles['part']}>
        <h2>{words.ties.title}</h2>
        <div className={styles['faces']} aria-hidden>
          <Face initials="HK" hue="plum" line="solid" size="large" />
          <Face initials="AB" hue="pine" line="dashed" size="large" />
        </div>
        <p>{words.ties.text}</p>
        <Soft>{words.ties.source}</Soft>
      </section>
      <section className={styles['part']}>
        <h2>{words.rest.title}</h2>
        <p>{words.rest.text}</p>
      </section>
      <section className={styles['part']}>
        <h2>{words.data.title}</h2>
        <p>{words.data.text}</p>
        <AppLink to={paths.export} className={styles['act']}>
          {words.data.act}
        </AppLink>
      </section>
      <section className={styles['part']}>
        <h2>{words.wayOut.title}</h2>
        <p>{words.wayOut.text}</p>
        <a href="./?no-sw" className={styles['act']}>
          {words.wayOut.act}
        </a>
      </section>
    </Page>
  );
}
