const inRoom = (room) => `^lib/${room}/`;
const rooms = (...names) => `^lib/(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'types-import-nothing',
      severity: 'error',
      from: { path: inRoom('types') },
      to: { pathNot: inRoom('types') },
    },
    {
      name: 'pure-rooms-know-no-browser',
      severity: 'error',
      from: {
        path: rooms(
          'language',
          'knowledge',
          'linking',
          'analysis',
          'boilerplate',
          'page',
          'highlight',
          'card',
          'map',
        ),
      },
      to: { path: '(^|/)(wxt|webextension-polyfill|preact)(/|$)' },
    },
    {
      name: 'language-stands-alone',
      severity: 'error',
      from: { path: inRoom('language') },
      to: { path: '^lib/', pathNot: rooms('language', 'types') },
    },
    {
      name: 'knowledge-stands-alone',
      severity: 'error',
      from: { path: inRoom('knowledge') },
      to: { path: '^lib/', pathNot: rooms('knowledge', 'types') },
    },
    {
      name: 'linking-rests-on-language-and-knowledge',
      severity: 'error',
      from: { path: inRoom('linking') },
      to: { path: '^lib/', pathNot: rooms('linking', 'language', 'knowledge', 'types') },
    },
    {
      name: 'analysis-rests-on-the-three',
      severity: 'error',
      from: { path: inRoom('analysis') },
      to: { path: '^lib/', pathNot: rooms('analysis', 'linking', 'language', 'knowledge', 'types') },
    },
    {
      name: 'boilerplate-stands-alone',
      severity: 'error',
      from: { path: inRoom('boilerplate') },
      to: { path: '^lib/', pathNot: rooms('boilerplate', 'types') },
    },
    {
      name: 'page-rests-on-boilerplate',
      severity: 'error',
      from: { path: inRoom('page') },
      to: { path: '^lib/', pathNot: rooms('page', 'boilerplate', 'types') },
    },
    {
      name: 'highlight-rests-on-page',
      severity: 'error',
      from: { path: inRoom('highlight') },
      to: { path: '^lib/', pathNot: rooms('highlight', 'page', 'types') },
    },
    {
      name: 'card-map-settings-messaging-stand-alone',
      severity: 'error',
      from: { path: '^lib/(card|map|settings|messaging)/' },
      to: { path: '^lib/', pathNot: ['^lib/$1/', inRoom('types')] },
    },
    {
      name: 'components-are-pure-views',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^(lib|entrypoints|scripts|demo)/|(^|/)(wxt|webextension-polyfill)(/|$)',
        pathNot: inRoom('types'),
      },
    },
    {
      name: 'nothing-imports-entrypoints',
      severity: 'error',
      from: { pathNot: '^(entrypoints|tests)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'product-code-knows-no-scripts',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { path: '^(scripts|tests|demo)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
