import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

/** While developing: every address under /p belongs to the customer's page, as the API serves it when built. */
function customerPages(): Plugin {
  return {
    name: 'customer-pages',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const path = request.url ?? '/';
        if (/^\/p(\/|\?|$)/.test(path)) request.url = '/p.html';
        next();
      });
    },
  };
}

const api = process.env['THROUGHLINE_URL'] ?? 'http://localhost:4100';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), customerPages()],
  resolve: { conditions: ['@throughline/source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Everything in use here knows light-dark(), nesting and popovers, so nothing is rewritten for older browsers.
    target: ['chrome125', 'firefox128', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { team: 'index.html', customer: 'p.html' } },
  },
  server: { proxy: { '/api': api, '/webhooks': api, '/health': api } },
});
