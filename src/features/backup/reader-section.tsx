/** A link that saves the page that opens a backup by itself, for a day when the app is gone. */
import { FileDown } from 'lucide-react';
import { useMessages } from '../../i18n/use-messages.ts';
import { lookClasses } from '../../ui/acts/look.ts';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';

export function ReaderSection() {
  const { reader: words } = useMessages().backup;
  return (
    <Section title={words.title} ruled>
      <Soft>{words.text}</Soft>
      <a href="./backup-reader.html" download="livstegn-reader.html" className={lookClasses('quiet', true)}>
        <FileDown size={20} strokeWidth={1.75} aria-hidden />
        {words.act}
      </a>
    </Section>
  );
}
