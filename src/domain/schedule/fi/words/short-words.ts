// Abbreviations of time in tables and notes: vk, vko, v., pvä.

import type { Sense, Unit } from '../../sense';
import { listed } from './listed';

const SHORT_UNITS: readonly (readonly [unit: Unit, forms: readonly string[]])[] = [
  ['week', listed('vk, vko, vkot, vkon, vkolla, vkoilla, vkosta, vkoon, vkolle, vkoksi, vkl, wk')],
  ['year', ['v', 'vv']],
  ['day', listed('pvä, pv, pnä, pvän, pvänä, pvään')],
];

const ROLE_ENDINGS = [
  [/(sta|lta)$/, 'from'],
  [/(oon|lle|ksi|ään)$/, 'to'],
  [/(lla|änä)$/, 'in'],
  [/.n$/, 'of'],
] as const;

export const SHORT_WORDS: readonly (readonly [form: string, sense: Sense])[] = SHORT_UNITS.flatMap(
  ([unit, forms]) =>
    forms.map((form): readonly [string, Sense] => {
      const role = ROLE_ENDINGS.find(([ending]) => ending.test(form))?.[1] ?? 'plain';
      return [form, { is: 'unit', unit, role, short: true }];
    }),
);
