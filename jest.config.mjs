// Runs every test of tests/: TypeScript is only transpiled here, `npm run check` checks the types.
import { availableParallelism } from 'node:os';

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.[tj]s$': '<rootDir>/tests/support/esbuild-transform.mjs' },
  // parse5 is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(parse5|entities)/)'],
  // Browser tests wait while the browser and the workbench work: one worker more than cores keeps those busy.
  maxWorkers: availableParallelism() + 1,
  testTimeout: 120_000,
};
