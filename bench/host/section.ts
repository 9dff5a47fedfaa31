// Bench section: service calls and time per row of a full check in the embedded host.
import { measure } from '../../local/bench/measure';
import { table } from '../../local/bench/table';
import type { Section } from '../section';

const SIZES = { calls: [10, 500, 5000], times: [500, 5000, 20_000] };
const SMALL = { calls: [10, 100], times: [50, 200] };

export const hostSection: Section = {
  name: 'check',
  measure: ({ dist }, small) => {
    const measured = measure(dist, small ? SMALL : SIZES);
    return { json: measured, table: table(measured) };
  },
};
