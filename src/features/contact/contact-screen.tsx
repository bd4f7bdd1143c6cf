/** One person: who it is, why now, what one can do, what is known, and what has been between you. */
import { useParams } from 'wouter';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { ServesSection } from '../../person/serves-section.tsx';
import { Acts } from '../../ui/acts/acts.tsx';
import { EditLink } from '../../ui/acts/edit-link.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { AboutSections } from './about-sections.tsx';
import { ContactActsRow } from './contact-acts-row.tsx';
import { ContactHead } from './contact-head.tsx';
import { CouldPlease } from './giving/could-please.tsx';
import { GivingSections } from './giving/giving-sections.tsx';
import { History } from './history.tsx';
import { Introductions } from './introductions.tsx';
import { Learning } from './learning.tsx';
import { Networks } from './networks.tsx';
import { ReachSection } from './reach-section.tsx';
import { useContactPage } from './use-contact-screen.ts';
import { WhyNow } from './why-now.tsx';

export function ContactScreen() {
  const { contact: words, words: common, app, trash } = useMessages();
  const { id = '' } = useParams<{ id?: string }>();
  const page = useContactPage(id);
  if (page === undefined) {
    return (
      <Page backTo={paths.contacts}>
        <Skeleton shape="cards" />
      </Page>
    );
  }
  if (page === null) {
    return (
      <Page backTo={paths.contacts} title={words.gone}>
        <p>{words.goneText}</p>
        <Acts stacked>
          <LinkButton to={paths.contacts}>{words.toPeople}</LinkButton>
          <LinkButton to={paths.trash}>{trash.look}</LinkButton>
        </Acts>
      </Page>
    );
  }
  return (
    <Page
      tabTitle={app.newPerson}
      backTo={paths.contacts}
      acts={<EditLink to={paths.editContact(page.contact.id)}>{common.edit}</EditLink>}
      heading={<ContactHead page={page} />}
    >
      <WhyNow page={page} />
      <ContactActsRow page={page} />
      <Learning page={page} />
      <CouldPlease page={page} />
      <AboutSections page={page} />
      <ServesSection purposeIds={page.contact.purposeIds} />
      <Networks page={page} />
      <GivingSections page={page} />
      <Introductions page={page} />
      <History page={page} />
      <ReachSection page={page} />
    </Page>
  );
}
