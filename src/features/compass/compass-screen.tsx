/** The Compass tab: opens with the five pieces of advice (A1–A5), each with one thing to do now; then where more is. */
import { Settings } from 'lucide-react';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';
import { IconLink } from '../../ui/acts/icon-link.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import styles from './compass-screen.module.css';

/** The order is that of the advice; each leads to where it can be followed. */
const ADVICE = [
  { key: 'purpose', to: paths.newContact },
  { key: 'choose', to: paths.settings },
  { key: 'invest', to: paths.settings },
  { key: 'ask', to: paths.contacts },
  { key: 'remember', to: paths.week },
] as const;

export function CompassScreen() {
  const { compass: words, app, giving, promises, profile } = useMessages();
  return (
    <Page title={words.title} acts={<IconLink icon={Settings} label={app.settings} to={paths.settings} />}>
      <Soft>{words.intro}</Soft>
      <ol className={styles['advice']}>
        {ADVICE.map(({ key, to }) => (
          <li key={key} className={styles['piece']}>
            <h2 className={styles['title']}>{words[key].title}</h2>
            <p>{words[key].text}</p>
            <AppLink to={to} className={styles['act']}>
              {words[key].act}
            </AppLink>
          </li>
        ))}
      </ol>
      <Section title={words.places.title} ruled>
        <Row as="div" title={giving.title} note={giving.intro} to={paths.giveAndTake} />
        <Row as="div" title={promises.title} to={paths.promises} />
        <Row as="div" title={words.places.introductions} to={paths.introductions} />
        <Row as="div" title={profile.title} to={paths.profile} />
      </Section>
    </Page>
  );
}
