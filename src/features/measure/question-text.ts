/** How a question is put: in the person's words, or in the app's where they have written none. */
import { isFirstQuestion, type KnownQuestion } from '../../domain/measure.ts';
import type { Messages } from '../../i18n/messages.ts';

export function questionText({ id, text }: Pick<KnownQuestion, 'id' | 'text'>, { measure }: Messages): string {
  return text === '' && isFirstQuestion(id) ? measure.questions[id] : text;
}
