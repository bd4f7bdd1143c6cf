/** The ways to write one message to several people at once. */
import type { Contact } from '../../../domain/contact.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { copyText } from '../../../platform/clipboard.ts';
import { followLink } from '../../../platform/follow-link.ts';
import { mailLinkToAll } from '../../../platform/safe-link.ts';
import { canShare, shareText } from '../../../platform/share.ts';
import { useToast } from '../../../ui/overlays/toast-context.ts';

type MeansToAll = 'mail' | 'share' | 'copy';

export function useWaysToAll(people: readonly Contact[]) {
  const { outreach: words } = useMessages().app;
  const showToast = useToast();
  const emails = people.map((contact) => contact.emails[0]?.value ?? '');
  const ways: readonly MeansToAll[] = [
    ...(mailLinkToAll(emails) === undefined ? [] : (['mail'] as const)),
    ...(canShare() ? (['share'] as const) : []),
    'copy',
  ];
  return {
    ways,
    /** Whether the words are on their way; call it on a press. */
    go: async (means: MeansToAll, text: string): Promise<boolean> => {
      if (means === 'share') return (await shareText(text)) === 'shared';
      if (means === 'copy') {
        const isCopied = await copyText(text);
        showToast({ text: isCopied ? words.copied : words.notCopied });
        return isCopied;
      }
      const link = mailLinkToAll(emails, text);
      if (link !== undefined) await followLink(link);
      return link !== undefined;
    },
  };
}
