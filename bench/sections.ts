// The sections of the bench, in the order in which they are run. One line per section.
import { detectionSection } from './detection/section';
import { hostSection } from './host/section';
import { rulesSection } from './rules/section';
import { scheduleSection } from './schedule/section';
import type { Section } from './section';

export const SECTIONS: readonly Section[] = [hostSection, rulesSection, scheduleSection, detectionSection];
