/** The four tabs and the plus: a bar at the thumb on phones, a rail at the side on wide screens. */
import { Activity, Blend, Compass, Users, type LucideIcon } from 'lucide-react';
import { useFirstMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import { AppLink } from '../ui/acts/app-link.tsx';
import styles from './navigation.module.css';
import { Plus } from './plus.tsx';

export function Navigation({ address }: { readonly address: string }) {
  const words = useFirstMessages().app;
  return (
    <nav className={styles['bar']} aria-label={words.navigation}>
      <ul className={styles['places']}>
        <Tab icon={Activity} label={words.week} to={paths.week} address={address} />
        <Tab icon={Users} label={words.people} to={paths.contacts} address={address} />
        <li>
          <Plus />
        </li>
        <Tab icon={Blend} label={words.networks} to={paths.networks} address={address} />
        <Tab icon={Compass} label={words.compass} to={paths.compass} address={address} />
      </ul>
    </nav>
  );
}

type TabProps = { readonly icon: LucideIcon; readonly label: string; readonly to: string; readonly address: string };

/** A tab is current on its own screen and on those beneath it; a contact's page belongs to People. */
function Tab({ icon: Icon, label, to, address }: TabProps) {
  const isHere = address === to;
  const isWithin = isHere || (to !== paths.week && address.startsWith(`${to}/`));
  return (
    <li>
      <AppLink to={to} className={styles['tab']} current={isHere ? 'page' : isWithin && 'true'}>
        <Icon size={22} strokeWidth={isWithin ? 2.25 : 1.75} aria-hidden />
        {label}
      </AppLink>
    </li>
  );
}
