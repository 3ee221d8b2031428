// Serves the built page at /, npm's pyodide at /pyodide/ and this folder at /bench/, on a free port. With `onReport`, every
// page is watched (watch.js), and what it says comes there.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../../..');
const folders = [
  ['/pyodide/', path.join(root, 'node_modules/pyodide')],
  ['/bench/', import.meta.dirname],
  ['/', path.join(root, 'build/page')],
];
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
};

export function serve(onReport) {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/bench/report') {
      response.writeHead(204).end();
      request.setEncoding('utf8').once('data', onReport);
      return;
    }
    if (pathname === '/bench/') {
      response.writeHead(200, { 'content-type': types['.html'] }).end('<!doctype html><title>bench</title>');
      return;
    }
    const [prefix, folder] = folders.find(([start]) => pathname.startsWith(start));
    const file = path.join(folder, path.normalize(`/${pathname.slice(prefix.length) || 'index.html'}`));
    fs.readFile(file, (error, content) => {
      if (error) {
        response.writeHead(404).end();
        return;
      }
      const type = types[path.extname(file)] ?? 'application/octet-stream';
      const body = onReport && type === types['.html'] ? watched(content.toString()) : content;
      response.writeHead(200, { 'content-type': type, 'cache-control': 'public, max-age=3600' }).end(body);
    });
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      resolve({ address: `http://localhost:${server.address().port}/`, close: () => server.close() });
    });
  });
}

// Inline, as another file would take its time, and before the page's policy, which has no place for it.
function watched(html) {
  const script = fs.readFileSync(path.join(import.meta.dirname, 'watch.js'), 'utf8');
  return html.replace('<meta charset="utf-8" />', meta => `${meta}<script>${script}</script>`);
}
