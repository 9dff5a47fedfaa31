// Runs every test of tests/: TypeScript is only transpiled here, `npm run check` checks the types.
export default {
  // Plain Node without a sandbox for each file: what a file loads is loaded and warm for the next one. Much of the
  // time of 370 files went into loading the same modules again.
  runner: 'jest-light-runner',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  setupFiles: ['<rootDir>/tests/support/runner/run-typescript.mjs'],
  setupFilesAfterEnv: ['<rootDir>/tests/support/runner/time-limit.mjs'],
  testSequencer: '<rootDir>/tests/support/runner/slow-first.mjs',
  // By default jest leaves a core idle; on two cores that is half of them. More workers than cores only got in each other's way.
  maxWorkers: '100%',
};
