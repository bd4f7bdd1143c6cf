/** The welcome: what this is for, where the data stays, and three ways to begin. */
import { BookUser, Share, UserPlus } from 'lucide-react';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { isIosTab } from '../../platform/installed.ts';
import { lookAround } from '../../platform/looking-around.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import { Pulse } from './pulse.tsx';
import styles from './welcome-screen.module.css';

export function WelcomeScreen() {
  const { welcome: words } = useMessages();
  const installFirst = isIosTab();
  return (
    <Page title={words.title} heading={<Opening />}>
      <p className={styles['where']}>{words.where}</p>
      {installFirst && (
        <Wash icon={Share}>
          <strong>{words.install.title}</strong>
          <Soft>{words.install.text}</Soft>
        </Wash>
      )}
      <div className={styles['acts']}>
        <Acts stacked>
          <LinkButton to={paths.import} look={installFirst ? 'quiet' : 'primary'} icon={BookUser} wide>
            {words.bringIn}
          </LinkButton>
          <LinkButton to={paths.newContact} icon={UserPlus} wide>
            {words.first}
          </LinkButton>
          <LinkButton to={paths.week} look="plain" wide onClick={lookAround}>
            {words.look}
          </LinkButton>
        </Acts>
      </div>
    </Page>
  );
}

function Opening() {
  const { welcome: words } = useMessages();
  return (
    <div className={styles['opening']}>
      <Pulse />
      <p className={styles['name']}>Livstegn</p>
      <h1 className={styles['title']} tabIndex={-1}>
        {words.title}
      </h1>
    </div>
  );
}
