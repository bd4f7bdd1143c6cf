/** The first sight: what this is for, where the data stays, and the ways to begin. */
import { BookUser, CloudOff, History, Sparkles, Users } from 'lucide-react';
import { useState } from 'react';
import { useLive } from '../../hooks/use-live.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { whenOpened } from '../../person/when-opened.tsx';
import { isIosTab } from '../../platform/installed.ts';
import { hasLostLife } from '../../platform/lived-here.ts';
import { settingsOf } from '../../store/settings.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import { Pulse } from './pulse.tsx';
import { useTryingOut } from './use-trying-out.ts';
import styles from './welcome-screen.module.css';

const InstallFirst = whenOpened(async () => (await import('./install-first.tsx')).InstallFirst);

type OpeningProps = {
  readonly onBegin: () => void;
  /** Begins the first run before an address book is brought in. */
  readonly onBringIn: () => void;
  /** Ends it again: there is nothing to come back to. */
  readonly onLook: () => void;
};

export function Opening(props: OpeningProps) {
  const { opening: words } = useFirstMessages();
  const [staysInTab, setStaysInTab] = useState(false);
  const settings = useLive(settingsOf);
  const isLost = settings !== undefined && settings.createdAt !== '' && hasLostLife(settings.createdAt);
  const installsFirst = isIosTab() && !staysInTab && !isLost;
  return (
    <Page title={words.title} heading={<OpeningHead isShort={installsFirst} />}>
      {isLost ? <LostNote /> : <p className={styles['where']}>{words.where}</p>}
      {installsFirst ? <InstallFirst onAnyway={() => setStaysInTab(true)} /> : <WaysIn {...props} isLost={isLost} />}
    </Page>
  );
}

function WaysIn({ isLost, onBegin, onBringIn, onLook }: OpeningProps & { readonly isLost: boolean }) {
  const { opening: words } = useFirstMessages();
  const tryOut = useTryingOut();
  return (
    <div className={styles['acts']}>
      <Acts stacked>
        {isLost && (
          <LinkButton to={paths.backup} look="primary" icon={History} wide>
            {words.restore}
          </LinkButton>
        )}
        <Button look={isLost ? 'quiet' : 'primary'} icon={Users} wide onClick={onBegin}>
          {words.begin}
        </Button>
        <LinkButton to={paths.import} icon={BookUser} wide onClick={onBringIn}>
          {words.bringIn}
        </LinkButton>
        <Button look="plain" icon={Sparkles} wide onClick={() => void tryOut()}>
          {words.tryOut}
        </Button>
        {!isLost && (
          <LinkButton to={paths.backup} look="plain" icon={History} wide>
            {words.restore}
          </LinkButton>
        )}
        <LinkButton to={paths.week} look="plain" wide onClick={onLook}>
          {words.look}
        </LinkButton>
      </Acts>
    </div>
  );
}

/** The browser gave the app an empty database where there were people before. */
function LostNote() {
  const { lost } = useFirstMessages().opening;
  return (
    <Wash icon={CloudOff}>
      <strong>{lost.title}</strong>
      <Soft>{lost.text}</Soft>
    </Wash>
  );
}

/** `isShort`: what comes below needs the room. */
function OpeningHead({ isShort }: { readonly isShort: boolean }) {
  const { opening: words } = useFirstMessages();
  return (
    <div className={styles['opening']}>
      {!isShort && <Pulse />}
      <p className={styles['name']}>Livstegn</p>
      <h1 className={styles['title']} tabIndex={-1}>
        {words.title}
      </h1>
    </div>
  );
}
