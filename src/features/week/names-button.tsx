/** The eye on Week: shows the names that are hidden, until one leaves the page or the app. */
import { Eye, EyeOff } from 'lucide-react';
import { useMessages } from '../../i18n/use-messages.ts';
import { IconButton } from '../../ui/acts/icon-button.tsx';

type NamesButtonProps = { readonly areHidden: boolean; readonly onToggle: () => void };

export function NamesButton({ areHidden, onToggle }: NamesButtonProps) {
  const { eye } = useMessages().privacy;
  return <IconButton icon={areHidden ? Eye : EyeOff} label={areHidden ? eye.show : eye.hide} onClick={onToggle} />;
}
