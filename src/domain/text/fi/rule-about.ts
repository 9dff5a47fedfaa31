// Every rule told to people in Finnish: what it looks for, why, an example and what to do.
import type { RulesAbout } from '../rule-about';
import { CELL_RULES_ABOUT } from './rule-about-cells';
import { WORK_RULES_ABOUT } from './rule-about-work';

export const RULE_ABOUT: RulesAbout = { ...CELL_RULES_ABOUT, ...WORK_RULES_ABOUT };
