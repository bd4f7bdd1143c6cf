/** The settings as they are, and what changes them at once, without a save. */
import type { Settings } from '../../domain/settings.ts';
import { useDatabase, useLive } from '../../hooks/use-live.ts';
import { saveSettings, settingsOf } from '../../store/settings.ts';

/** What the person may set here; undefined takes a choice back. */
export type SettingChanges = {
  readonly [Key in 'language' | 'theme' | 'hand' | 'checkInWeekday' | 'checkInTime' | 'capacity' | 'leadDays']?:
    | Settings[Key]
    | undefined;
};

export type SettingsModel = {
  readonly settings: Settings;
  readonly change: (changes: SettingChanges) => void;
};

/** Undefined until the settings are read. */
export function useSettings(): SettingsModel | undefined {
  const database = useDatabase();
  const settings = useLive(settingsOf);
  return settings && { settings, change: (changes) => void saveSettings(database, changes) };
}
