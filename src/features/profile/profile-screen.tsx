/** What one offers, seeks and likes, and where one stands: matched both ways with others. */
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { profileOf } from '../../store/profile.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { ProfileFields } from './profile-fields.tsx';

export function ProfileScreen() {
  const { profile: words } = useMessages();
  const profile = useLive(profileOf);
  return (
    <Page title={words.title} backTo={paths.settings}>
      <Soft>{words.intro}</Soft>
      {profile && <ProfileFields saved={profile} />}
    </Page>
  );
}
