// Where the tests and benchmarks find Chromium. The headless shell is the same browser without its windows: it takes half
// of the processor.
import fs from 'node:fs';

const places = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

export const chromium = process.env.CHROMIUM ?? places.find(place => fs.existsSync(place)) ?? places[0];
