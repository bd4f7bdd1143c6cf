/** The one question to ask about somebody, those waved away lately aside. */
import type { Contact } from '../../domain/contact.ts';
import type { Interaction } from '../../domain/interaction.ts';
import type { LearningQuestion } from '../../domain/learning.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { questionToAsk } from '../../store/learning.ts';

type Person = { readonly contact: Contact; readonly history: readonly Interaction[] };

/** Null when there is none, undefined while it is being read. */
export function useQuestion({ contact, history }: Person): LearningQuestion | null | undefined {
  const today = useToday();
  return useLive(
    async (database) => (await questionToAsk(database, { contact, history }, today)) ?? null,
    [contact.id, contact.rev, history.length, today],
  );
}
