/** The steps of one introduction; each says what it did and can be undone for ten seconds. */
import type { Contact } from '../../domain/contact.ts';
import type { IntroductionAnswer } from '../../domain/introduction.ts';
import type { Means } from '../../domain/means.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { takeStepBack } from '../../store/introduction-step-back.ts';
import {
  answerInIntroduction,
  askInIntroduction,
  letIntroductionBe,
  makeIntroduction,
  sayWhy,
  tellOutcome,
  trashIntroduction,
} from '../../store/introductions.ts';
import { useSaying } from '../../person/use-saying.ts';
import { leaveScreen, presentPlace } from '../../ui/screen-history.ts';

export type IntroductionActs = {
  readonly ask: (contact: Contact) => Promise<void>;
  readonly answer: (contact: Contact, answer: IntroductionAnswer) => Promise<void>;
  /** `by`: the means by which one wrote to all of them; absent: it happened otherwise. */
  readonly make: (by?: Means) => Promise<void>;
  readonly tell: (outcome: string) => Promise<void>;
  readonly letBe: () => Promise<void>;
  readonly stepBack: () => Promise<void>;
  readonly sayWhy: (reason: string) => Promise<void>;
  /** Leaves the screen, too. */
  readonly trash: () => Promise<void>;
};

export function useIntroductionActs(id: string): IntroductionActs {
  const { done } = useMessages().introductions;
  const database = useDatabase();
  const today = useToday();
  const say = useSaying();
  return {
    ask: async (contact) => {
      const undoId = await askInIntroduction(database, { id, contactId: contact.id }, today);
      say(done.asked(nameInSentences(contact)), undoId);
    },
    answer: async (contact, answer) => {
      const undoId = await answerInIntroduction(database, { id, contactId: contact.id, answer }, today);
      say(done[answer](nameInSentences(contact)), undoId);
    },
    make: async (by) => {
      const undoId = await makeIntroduction(database, { id, ...(by !== undefined && { by }) }, today);
      say(done.made, undoId);
    },
    tell: async (outcome) => say(done.outcome, await tellOutcome(database, id, outcome)),
    letBe: async () => say(done.letBe, await letIntroductionBe(database, id)),
    stepBack: async () => say(done.steppedBack, await takeStepBack(database, id, today)),
    sayWhy: async (reason) => say(done.why, await sayWhy(database, id, reason)),
    trash: async () => {
      const here = presentPlace();
      say(done.trashed, await trashIntroduction(database, id));
      leaveScreen(paths.introductions, here);
    },
  };
}
