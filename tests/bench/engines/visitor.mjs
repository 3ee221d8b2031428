// A visitor's browser: headless Chromium with a profile of its own, whose caches fill as it is used, and without a
// debugger. Playwright attaches one to every page and worker, and a worker then starts some 25 ms later.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '../../chromium.mjs';
import { serve } from './server.mjs';

const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

export class Visitor {
  static async open() {
    const visitor = new Visitor();
    visitor.server = await serve(report => visitor.reported(report));
    visitor.profile = fs.mkdtempSync(path.join(os.tmpdir(), 'fermata-visitor-'));
    visitor.chromium = spawn(
      chromium,
      [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
        ...['--remote-debugging-port=0', `--user-data-dir=${visitor.profile}`, 'about:blank'],
      ],
      { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
    );
    visitor.control = await visitor.controlAddress();
    await pause(2000); // it is busy with itself
    return visitor;
  }

  // Opens a page in a new tab, closes it `stay` milliseconds after it has said how long its output took, and gives that
  // in milliseconds.
  async visit(address, stay) {
    const report = new Promise(resolve => {
      this.reported = resolve;
    });
    const tab = await this.ask('PUT', `new?${encodeURIComponent(this.server.address + address)}`);
    const milliseconds = Number(await report);
    await pause(stay);
    await this.ask('GET', `close/${(await tab.json()).id}`);
    await pause(300);
    return milliseconds;
  }

  async close() {
    const ended = new Promise(resolve => this.chromium.once('exit', resolve));
    process.kill(-this.chromium.pid); // all of its processes
    await ended;
    this.server.close();
    fs.rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  ask(method, what) {
    return fetch(`http://127.0.0.1:${this.control}/json/${what}`, { method });
  }

  controlAddress() {
    return new Promise((resolve, reject) => {
      let said = '';
      this.chromium.once('exit', () => reject(new Error(`Chromium did not start: ${said}`)));
      this.chromium.stderr.on('data', data => {
        said += data;
        const found = /ws:\/\/127\.0\.0\.1:(\d+)/.exec(said);
        if (found) resolve(found[1]);
      });
    });
  }
}
