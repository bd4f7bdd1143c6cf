/** One purpose: the wish, who and what serves it, what came of it, where it is thin, and looking back. */
import { useParams } from 'wouter';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { CameList } from '../../person/came-list.tsx';
import { CloserThanYouThink } from '../../person/closer.tsx';
import { kindName, purposeName } from '../../person/purpose-text.ts';
import { purposeHead, purposePage, type PurposePage } from '../../store/purpose-page.ts';
import { EditLink } from '../../ui/acts/edit-link.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { LookBacks } from './look-backs.tsx';
import { PurposeAsks } from './purpose-asks.tsx';
import { PurposeGone } from './purpose-gone.tsx';
import { PurposeMenu } from './purpose-menu.tsx';
import { PurposeStanding } from './purpose-standing.tsx';
import { Serving } from './serving.tsx';
import { WeakTies } from './weak-ties.tsx';

export function PurposeScreen() {
  const { purposes: words, words: common } = useMessages();
  const { id = '' } = useParams<{ id?: string }>();
  const page = usePage(id);
  if (page === undefined || page === null) {
    return (
      <Page backTo={paths.purposes} {...(page === null && { title: words.page.gone })}>
        {page === null ? <PurposeGone /> : <Skeleton shape="cards" />}
      </Page>
    );
  }
  const { purpose } = page;
  const name = purposeName(purpose, common);
  const kind = kindName(purpose.kind, common);
  return (
    <Page
      title={name}
      tabTitle={words.one}
      backTo={paths.purposes}
      acts={
        <>
          <EditLink to={paths.editPurpose(id)}>{common.edit}</EditLink>
          <PurposeMenu page={page} name={name} />
        </>
      }
    >
      <PurposeStanding page={page} {...(kind !== name && { kind })} />
      <Serving page={page} />
      {purpose.retiredOn === undefined && (
        <>
          <WeakTies key={purpose.rev} purpose={purpose} />
          {purpose.wish.trim() !== '' && <CloserThanYouThink wish={purpose.wish} purposeId={id} />}
        </>
      )}
      <Section title={words.page.came} ruled>
        <CameList page={page} />
      </Section>
      <PurposeAsks page={page} />
      <LookBacks purpose={purpose} />
    </Page>
  );
}

/** Null where there is none; undefined while it is being read. What came of it is counted once the rest is there. */
function usePage(id: string): PurposePage | null | undefined {
  const today = useToday();
  const head = useLive(async (database) => (await purposeHead(database, id)) ?? null, [id]);
  const isThere = head !== undefined && head !== null;
  const whole = useLive(
    async (database) => (isThere ? ((await purposePage(database, id, today)) ?? null) : undefined),
    [id, today, isThere],
  );
  return whole ?? head;
}
