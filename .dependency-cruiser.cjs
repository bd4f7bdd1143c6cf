/** Who may import whom. A layer may import itself and the layers named after it. */
const layers = {
  domain: [],
  formats: ['domain'],
  store: ['domain', 'formats'],
  i18n: ['domain'],
  ui: [],
  workers: ['domain', 'formats', 'store', 'i18n'],
  reader: ['domain', 'formats', 'i18n', 'ui/tokens\\.css'],
  sw: ['domain', 'formats', 'store', 'i18n', 'workers/guard\\.ts'],
  platform: ['domain', 'workers', 'sw/messages\\.ts'],
  hooks: ['domain', 'formats', 'store', 'i18n', 'platform', 'workers'],
  person: ['domain', 'store', 'i18n', 'ui', 'platform', 'hooks', 'paths\\.ts'],
  features: ['domain', 'formats', 'store', 'i18n', 'ui', 'platform', 'hooks', 'person', 'paths\\.ts'],
  app: ['domain', 'store', 'i18n', 'ui', 'platform', 'hooks', 'person', 'features', 'paths\\.ts'],
};

const layerRules = Object.entries(layers).map(([layer, below]) => ({
  name: `${layer}-looks-down`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(?!${[layer, ...below].map((name) => (/\.(ts|css)$/.test(name) ? name : `${name}/`)).join('|')})` },
}));

const packages = ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-unknown', 'npm-no-pkg', 'core'];

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'features-do-not-meet',
      severity: 'error',
      from: { path: '^src/features/([^/]+)' },
      to: { path: '^src/features/(?!$1/)' },
    },
    {
      name: 'domain-has-no-packages',
      severity: 'error',
      from: { path: '^src/domain', pathNot: '^src/domain/calendar-date\\.ts$' },
      to: { dependencyTypes: packages },
    },
    {
      name: 'the-calendar-has-date-fns-alone',
      severity: 'error',
      from: { path: '^src/domain/calendar-date\\.ts$' },
      to: { dependencyTypes: packages, pathNot: 'node_modules/(date-fns|@date-fns/utc)/' },
    },
    {
      name: 'dexie-stays-in-store',
      severity: 'error',
      from: { path: '^src/(?!store/)' },
      to: { path: 'node_modules/dexie/' },
    },
    {
      name: 'dexie-hooks-stay-in-hooks',
      severity: 'error',
      from: { path: '^src/(?!hooks/)' },
      to: { path: 'node_modules/dexie-react-hooks/' },
    },
    {
      name: 'react-stays-above',
      severity: 'error',
      from: { path: '^src/(domain|formats|store|platform|workers|sw)/' },
      to: { path: 'node_modules/react' },
    },
    {
      name: 'workers-are-started-by-hooks-and-platform',
      severity: 'error',
      from: { path: '^src/(?!hooks/|platform/|workers/)' },
      to: { path: '^src/workers/(?!guard\\.ts$)' },
    },
    { name: 'no-tests-in-src', severity: 'error', from: { path: '^src' }, to: { path: '^tests' } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src', pathNot: '^src/(main\\.tsx|sw/worker\\.ts)$|\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:|\\?' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
