/** What one may do with what the app thought of: take it up, wave it away, say that one gave thanks. */
import { useLocation } from 'wouter';
import { useDatabase } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import {
  noteThanks,
  waveIdeaAway,
  waveThanksAway,
  type IdeaNow,
  type ThanksNow,
} from '../../../store/introduction-ideas.ts';
import { beginIntroduction } from '../../../store/introductions.ts';
import { useSaying } from '../../../person/use-saying.ts';
import { useBegun } from '../use-begun.ts';
import { ideaSentences } from './idea-text.ts';

export function useIdeaActs() {
  const messages = useMessages();
  const { done } = messages.introductions;
  const database = useDatabase();
  const today = useToday();
  const [, goTo] = useLocation();
  const say = useSaying();
  const sayBegun = useBegun();
  return {
    /** Keeps the idea, with why, and goes on to its first step. */
    takeUp: async (now: IdeaNow) => {
      const reason = ideaSentences(now, messages).join(' ');
      const begun = await beginIntroduction(database, { contactIds: now.idea.contactIds, reason });
      if (begun === undefined) return;
      goTo(paths.introduction(begun.id));
      sayBegun(begun);
    },
    waveAway: async ({ idea }: IdeaNow) => say(done.away, await waveIdeaAway(database, idea.contactIds, today)),
    thanked: async ({ contact, connector }: ThanksNow) => {
      const undoId = await noteThanks(database, { contactId: contact.id, connectorId: connector.id }, today);
      say(done.thanked(nameInSentences(connector)), undoId);
    },
    noNeed: async ({ contact, connector }: ThanksNow) => {
      say(done.noNeed, await waveThanksAway(database, { contactId: contact.id, connectorId: connector.id }));
    },
  };
}
