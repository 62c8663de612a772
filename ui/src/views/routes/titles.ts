/** What a step is called: its kind, or the number of its leg. */
import { t, told } from '../../core/i18n/i18n.svelte';
import type { Step } from './steps';

export function titleOf(step: Step): string {
  return 'leg' in step.title ? t('map.leg', { n: step.title.leg }) : told('stage', step.title.stage);
}
