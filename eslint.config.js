import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

// Without a project graph the boundary rule skips itself in silence.
await createProjectGraphAsync();

const allLibraries = ['scope:domain', 'scope:extraction', 'scope:contract', 'scope:documents', 'scope:persistence', 'scope:integrations', 'scope:client'];

const boundaries = [
  { sourceTag: 'scope:domain', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'scope:extraction', onlyDependOnLibsWithTags: ['scope:domain'] },
  { sourceTag: 'scope:documents', onlyDependOnLibsWithTags: ['scope:domain'] },
  { sourceTag: 'scope:contract', onlyDependOnLibsWithTags: ['scope:domain'] },
  { sourceTag: 'scope:persistence', onlyDependOnLibsWithTags: ['scope:domain'] },
  { sourceTag: 'scope:integrations', onlyDependOnLibsWithTags: ['scope:domain'] },
  { sourceTag: 'scope:client', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'scope:app', onlyDependOnLibsWithTags: allLibraries },
  { sourceTag: 'scope:portal', onlyDependOnLibsWithTags: ['scope:domain', 'scope:contract', 'scope:client'] },
  { sourceTag: 'scope:e2e', onlyDependOnLibsWithTags: ['scope:client'] },
  { sourceTag: 'scope:tools', onlyDependOnLibsWithTags: allLibraries },
  // Measurements drive the product from outside, with the same harness as the journeys.
  { sourceTag: 'scope:bench', onlyDependOnLibsWithTags: ['scope:domain', 'scope:extraction', 'scope:integrations', 'scope:client', 'scope:e2e'] },
];

// The boundary rule knows projects by their dependencies; a package's name is also refused by its text, because
// the rule overlooks entry points that it cannot resolve.
const onlyOwn = (allowed) =>
  `^@throughline/(?!(${allowed.join('|')})(/|$))`;

/** Refuses every import whose text matches, with the reason. */
const refuse = (regex, message, options = {}) => ({ regex, message, ...options });

const libraryRule = (folder, allowed) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [refuse(onlyOwn(allowed), `${folder} may import of this repository only: ${allowed.join(', ') || 'nothing'}.`)] },
    ],
  },
});

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.throughline/**', '**/*.generated.ts', '**/schema.d.ts', 'apps/portal/src/locales/**'] },
  ...tseslint.configs.recommended,
  {
    plugins: { '@nx': nx },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, banTransitiveDependencies: false, allow: [], depConstraints: boundaries },
      ],
    },
  },
  {
    files: ['{apps,libs}/*/src/**/*.{ts,tsx}', 'tools/**/*.ts', 'apps/e2e/**/*.ts', 'bench/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    // Nest injects by the classes named in constructors, which a type-only import would erase.
    files: ['apps/{api,worker}/src/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  libraryRule('libs/contract', ['domain']),
  libraryRule('libs/extraction', ['domain']),
  libraryRule('libs/documents', ['domain']),
  libraryRule('libs/persistence', ['domain']),
  libraryRule('libs/integrations', ['domain']),
  libraryRule('libs/client', []),
  libraryRule('apps/portal', ['domain', 'contract', 'client']),
  libraryRule('apps/e2e', ['client']),
  ...['api', 'worker', 'cli', 'mail-sink'].map((app) =>
    libraryRule(`apps/${app}`, ['domain', 'extraction', 'contract', 'documents', 'persistence', 'integrations', 'client']),
  ),
  libraryRule('tools', ['domain', 'extraction', 'contract', 'documents', 'persistence', 'integrations', 'client']),
  libraryRule('bench', ['domain', 'extraction', 'integrations', 'client', 'e2e']),
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [refuse('^[^.]', 'The domain imports nothing: no package, no Node, so that it runs in sandbox, API and browser alike.')] },
      ],
    },
  },
  {
    files: ['apps/worker/src/workflows/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            refuse(
              '^(?!\\.|@temporalio/(workflow|common)$|@throughline/domain$|@throughline/contract/handoff$)',
              'Workflow code is replayed in a sandbox: only the domain, the handoff contract and Temporal\'s workflow API belong there.',
            ),
            // The profiles are plain settings of time-outs and retries, with which workflow code calls activities.
            refuse(
              '^(\\.\\./)+(activities/(?!profiles\\.ts$)|intake/|mail/|work/|.*\\.(service|module)\\.ts$)',
              'Workflow code knows the rest of the worker by type only.',
              { allowTypeImports: true },
            ),
          ],
        },
      ],
    },
  },
);
