// Serves the built page at /, npm's pyodide at /pyodide/ and this folder at /bench/, on a free port.
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

export function serve() {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
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
      response.writeHead(200, { 'content-type': type, 'cache-control': 'public, max-age=3600' }).end(content);
    });
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      resolve({ address: `http://localhost:${server.address().port}/`, close: () => server.close() });
    });
  });
}
