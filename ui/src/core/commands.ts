/** What can be done by name from the search: open a view, change the theme, take something out. */
import { VIEWS } from '../views';
import { exportAddress, FORMATS } from './export/export';
import { t, switchLanguage, type Word } from './i18n/i18n.svelte';
import { overlays } from './overlays.svelte';
import { printView } from './printing.svelte';
import { go, here, setFilter } from './route/here.svelte';
import { switchTheme, theme } from './theme/theme.svelte';

export type Command = { label: string; run: () => void };

export function commands(): Command[] {
  return [
    ...VIEWS.map((view) => ({ label: t(view.title), run: () => go({ view: view.name, own: {} }) })),
    { label: t('filter.clear'), run: () => setFilter({}) },
    { label: t(theme.name === 'light' ? 'frame.dark' : 'frame.light'), run: switchTheme },
    { label: t('frame.language'), run: switchLanguage },
    { label: t('keys.title'), run: () => overlays.openHelp() },
    { label: t('frame.print'), run: () => void printView() },
    ...FORMATS.map((format) => ({
      label: `${t('frame.export')}: ${t(`export.${format}` as Word)}`,
      run: () => location.assign(exportAddress(format, here.filter)),
    })),
  ];
}
