// Four projects by file name, so that the runner can give each its servers: see tools/test.ts.
const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2024',
      parser: { syntax: 'typescript', decorators: true, tsx },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      keepClassNames: true,
    },
  },
];

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  // Packages of this repository are tested from source, never from an older build.
  testEnvironmentOptions: { customExportConditions: ['@throughline/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/\\.throughline/', '<rootDir>/\\.nx/'],
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
};

const special = '\\.(integration|workflow|replay|e2e)\\.test\\.tsx?$';

export default {
  // Jest reads it here only, never from a project.
  testTimeout: 300_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,apps}/*/src/**/*.test.{ts,tsx}', '<rootDir>/{tools,bench}/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/apps/e2e/', special],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/{libs,apps}/**/*.integration.test.ts', '<rootDir>/tools/**/*.integration.test.ts'],
    },
    {
      ...shared,
      displayName: 'workflow',
      testMatch: ['<rootDir>/apps/worker/**/*.workflow.test.ts'],
    },
    {
      ...shared,
      displayName: 'replay',
      testMatch: ['<rootDir>/apps/worker/**/*.replay.test.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/apps/e2e/**/*.test.ts'],
      testEnvironment: '<rootDir>/apps/e2e/harness/environment.js',
      globalSetup: '<rootDir>/apps/e2e/harness/global-setup.ts',
      globalTeardown: '<rootDir>/apps/e2e/harness/global-teardown.ts',
    },
  ],
};
