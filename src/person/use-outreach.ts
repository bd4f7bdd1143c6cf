/** Reaching out: what one is about to do is stored first, so that a kill loses nothing; then the way out is taken. */
import type { Contact } from '../domain/contact.ts';
import { useDatabase } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-today.ts';
import { useFirstMessages } from '../i18n/use-messages.ts';
import { copyText } from '../platform/clipboard.ts';
import { followLink } from '../platform/follow-link.ts';
import { shareText } from '../platform/share.ts';
import { dropIntention, keepIntention, type Outreach as Intent } from '../store/intentions.ts';
import { useToast } from '../ui/overlays/toast-context.ts';
import { linkOf, type Way } from './ways.ts';

/** What a message is about, beside the two: a tip that goes along, one of theirs of which it tells, whom to meet, an ask. */
export type About = {
  readonly tipId?: string;
  readonly toldTipId?: string;
  readonly introductionId?: string;
  readonly askId?: string;
};

/** What one is going to send: the words, the opening line that they began with, and what they are about. */
export type Message = About & { readonly text: string; readonly openingLineId?: string };

export type Outreach = {
  /** Takes a way out of the app; call it on a press. Resolves once one has left, or can't. */
  readonly go: (way: Way, message?: Message) => Promise<void>;
};

export function useOutreach(contact: Pick<Contact, 'id'>): Outreach {
  const { outreach: words } = useFirstMessages().app;
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();

  /** The id of what was stored; undefined when that failed, or takes longer than a press is worth. */
  async function keep(intent: Intent): Promise<string | undefined> {
    const kept = keepIntention(database, intent, today).catch(() => {
      showToast({ text: words.notKept });
      return undefined;
    });
    return Promise.race([kept, soon()]);
  }

  async function copyFor(app: string | undefined, text: string): Promise<void> {
    const copied = await copyText(text);
    if (!copied) showToast({ text: words.notCopied });
    else showToast({ text: app === undefined ? words.copied : words.copiedFor(app) });
  }

  return {
    go: async (way, message) => {
      const text = message?.text ?? '';
      const intent = intentOf(contact.id, way, message);
      // the clipboard asks for the press itself, so it goes first
      if (way.means === 'copy') await copyFor(undefined, text);
      if (way.means === 'signal' && text !== '') await copyFor('Signal', text);
      const id = await keep(intent);
      if (way.means === 'share') {
        const outcome = await shareText(text);
        if (outcome !== 'shared' && id !== undefined) await dropIntention(database, id);
      }
      const href = linkOf(way, text);
      if (href !== undefined) await followLink(href);
    },
  };
}

const LONGEST_WAIT_MS = 1000;

function soon(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), LONGEST_WAIT_MS);
  });
}

function intentOf(contactId: string, { means }: Way, message: Message | undefined): Intent {
  if (means === 'call') {
    const { askId } = message ?? {};
    return { contactId, act: 'call', via: means, ...(askId !== undefined && { askId }) };
  }
  return { contactId, act: means === 'share' ? 'share' : 'write', via: means, ...message };
}
