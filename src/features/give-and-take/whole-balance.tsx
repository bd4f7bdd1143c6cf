/** How giving and receiving stand over everybody, in words alone. */
import type { ExchangeKind, WholeBalance as Whole } from '../../domain/exchange.ts';
import { listOf } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Why } from '../../ui/layout/why.tsx';

export function WholeBalance({ whole }: { readonly whole: Whole }) {
  const { giving: words, language } = useMessages();
  const said = (kinds: readonly ExchangeKind[]) =>
    listOf(
      language,
      kinds.slice(0, MOST_KINDS).map((kind) => words.kindsInSentences[kind]),
    );
  return (
    <Stack gap="close">
      <Why>{words.whole[whole.balance]}</Why>
      <Soft>
        {whole.given.length > 0 && words.gave(said(whole.given))}{' '}
        {whole.received.length > 0 && words.got(said(whole.received))}
      </Soft>
    </Stack>
  );
}

const MOST_KINDS = 3;
