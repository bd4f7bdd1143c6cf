/** A draft as the message that one goes on writing. */
import type { About, Message } from './use-outreach.ts';
import type { Intention } from '../store/own-rows.ts';

export function messageOf(draft: Pick<Intention, 'text' | 'openingLineId' | keyof About>): Message {
  const { text = '', openingLineId } = draft;
  return { ...aboutOf(draft), text, ...(openingLineId !== undefined && { openingLineId }) };
}

/** What a message is about, without its words. */
export function aboutOf({ tipId, toldTipId, introductionId, askId }: About): About {
  return {
    ...(tipId !== undefined && { tipId }),
    ...(toldTipId !== undefined && { toldTipId }),
    ...(introductionId !== undefined && { introductionId }),
    ...(askId !== undefined && { askId }),
  };
}

/** Whether words are about nothing but the two: a draft of such stands on the card of its person. */
export function isPlain(draft: About): boolean {
  return Object.keys(aboutOf(draft)).length === 0;
}
