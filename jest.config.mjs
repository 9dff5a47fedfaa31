// Runs every test of tests/: TypeScript is only transpiled here, `npm run check` checks the types.
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.[tj]s$': '<rootDir>/tests/support/esbuild-transform.mjs' },
  // parse5 is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(parse5|entities)/)'],
  // By default jest leaves a core idle; on two cores that is half of them. More workers than cores only got in each other's way.
  maxWorkers: '100%',
  testTimeout: 120_000,
};
