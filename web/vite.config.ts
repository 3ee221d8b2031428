// Builds the playground page into build/page. Its folder can be put on any static server: all addresses are relative,
// no header is needed, and every file but the HTML has a name that changes with its content.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { boot } from './plugins/boot.ts';
import { examples } from './plugins/examples.ts';
import { styles } from './plugins/styles.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root,
  base: './',
  publicDir: `${root}public`,
  plugins: [
    examples(fileURLToPath(new URL('../examples', import.meta.url))),
    boot(),
    styles(/(runPanel|playground).*\.css$/),
  ],
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('../build/page', import.meta.url)),
    emptyOutDir: true,
    target: ['chrome112', 'firefox121', 'safari18.2'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    // What the page's first script shares with the later ones is one file: each costs a visitor some milliseconds.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'common',
              test: /virtual:examples|src\/(client\/|protocol\/|ui\/theme|page\/(document|mainProgram|toast)\.)/,
            },
          ],
        },
      },
    },
  },
  server: { port: 8000, strictPort: false },
});
