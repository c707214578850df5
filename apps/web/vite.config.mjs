import { fileURLToPath } from 'node:url';

const rot = fileURLToPath(new URL('.', import.meta.url));

/** The pages are served under /app by apps/api, from files alone: nothing inline, nothing from another host. */
export default {
  root: rot,
  base: '/app/',
  resolve: {
    alias: { '@saksgang/kernel': fileURLToPath(new URL('../../libs/kernel/src/index.ts', import.meta.url)) },
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The size that counts is the one that travels, and test/nett holds it.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // The design system marks its files for servers that render React; there is none here.
      onwarn: (varsel, meld) => varsel.code !== 'MODULE_LEVEL_DIRECTIVE' && meld(varsel),
    },
  },
};
