// Vite plugin: the first script of the page, inline in its head, which starts the worker, and the worker compiles the
// wasm, while the rest is still read. The page's policy names it by its hash, so it is the only inline script that may
// run. web/src/page/runtime.ts takes over what it has begun, before the page is drawn for the first time: drawing takes
// the thread for longer than the script does (Vite drops the attribute that says so, if it stands in index.html). A page
// that runs a program is laid out when there is output to show (web/src/page/earlyOutput.ts), or somewhat later without.

import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { codeNames } from '../src/protocol/packs';

const policy = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/;

// Makes a BegunWorker of web/src/client/runtime.ts.
// The wasm that every program needs, not one of the parts that are named.
const firstPart = new RegExp(`fermata-(?!(?:${[...codeNames, 'sqlite'].join('|')})-)[^/]*\\.wasm$`);

const inlineScript = (worker: string, wasm: string) => `
fermataBegun = (worker => ({
  worker,
  module: new Promise((resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('the worker could not be started')));
    worker.addEventListener('message', ({ data }) => {
      if (data.type !== 'compiled') return;
      if (data.module) resolve(data.module);
      else reject(new Error(data.reason));
    });
  }),
}))(new Worker('${worker}', { type: 'module', name: 'fermata ' + new URL('${wasm}', location) }));
if (new URLSearchParams(location.search).has('run')) {
  document.documentElement.hidden = true;
  setTimeout(() => (document.documentElement.hidden = false), 150);
}
`;

export function boot(): Plugin {
  return {
    name: 'fermata-boot',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const file = (pattern: RegExp) => {
          const found = Object.keys(bundle ?? {}).find(name => pattern.test(name));
          if (!found) throw new Error(`nothing is built that is called ${pattern}`);
          return `./${found}`;
        };
        const script = inlineScript(file(/pageWorker-[^/]*\.js$/), file(firstPart));
        const hash = createHash('sha256').update(script).digest('base64');
        return html
          .replace(
            policy,
            meta =>
              `${meta.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`)}<script>${script}</script>`,
          )
          .replace('<script async type="module"', '<script async blocking="render" type="module"');
      },
    },
  };
}
