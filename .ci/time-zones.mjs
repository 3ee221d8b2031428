// Makes core/lib/_time_zones.py, the text of all time zones: node .ci/time-zones.mjs [/usr/share/zoneinfo/tzdata.zi].
// To be run when the tz database has a new release. What its compiler, zic, makes of it is written as text:
//
//   Europe/Berlin 3208LMT,7200*CEST,3600CET B-1wz...A5k... CET-1CEST,M3.5.0,M10.5.0/3
//   Africa/Accra=Africa/Abidjan
//
// A kind of time is its offset in seconds, a star in summer, and its abbreviation. A transition is a letter for the kind,
// and the time since the one before (for the first, since 1970) in base 36: in quarters of an hour, behind a dot in
// seconds. The last part is the rule for all years to come.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const source = process.argv[2] ?? '/usr/share/zoneinfo/tzdata.zi';
const text = fs.readFileSync(source, 'utf8');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zones-'));
for (const form of ['slim', 'fat']) execFileSync('zic', ['-b', form, '-d', path.join(folder, form), source]);

function readZone(form, name) {
  const bytes = fs.readFileSync(path.join(folder, form, name));
  // The first part is for readers of 32 bits.
  const counts = start => Array.from({ length: 6 }, (_, k) => bytes.readInt32BE(start + 20 + 4 * k));
  const [ut, standard, leaps, oldTimes, oldKinds, oldCharacters] = counts(0);
  const second = 44 + 5 * oldTimes + 6 * oldKinds + oldCharacters + 8 * leaps + standard + ut;
  const [, , , times, kinds] = counts(second);
  const at = second + 44;
  const abbreviations = at + 9 * times + 6 * kinds;
  const kindTexts = Array.from({ length: kinds }, (_, k) => {
    const place = at + 9 * times + 6 * k;
    const start = abbreviations + bytes[place + 5];
    const abbreviation = bytes.toString('latin1', start, bytes.indexOf(0, start));
    return `${bytes.readInt32BE(place)}${bytes[place + 4] ? '*' : ''}${abbreviation}`;
  });
  const transitions = Array.from({ length: times }, (_, k) => ({
    time: Number(bytes.readBigInt64BE(at + 8 * k)),
    letter: String.fromCharCode(65 + bytes[at + 8 * times + k]),
  }));
  const rule = bytes.toString('latin1', bytes.lastIndexOf(10, -2)).trim();
  return { kindTexts, transitions, rule };
}

// The slim form says all that there is to say, but where a rule begins readers differ: of the fat form, which lists what
// follows from the rule until 2037, two years more are taken.
function zoneLine(name) {
  const { kindTexts, transitions, rule } = readZone('fat', name);
  const last = (readZone('slim', name).transitions.at(-1)?.time ?? 0) + 2 * 365 * 86400;
  let before = 0;
  const steps = transitions
    .filter(({ time }) => time > -(2 ** 40) && time <= last)
    .map(({ time, letter }) => {
      const step = time - before;
      before = time;
      return letter + (step % 900 === 0 ? (step / 900).toString(36) : `.${step.toString(36)}`);
    });
  return `${name} ${kindTexts.join()} ${steps.join('')} ${rule}`;
}

const links = new Map(Array.from(text.matchAll(/^L (\S+) (\S+)$/gm), ([, target, name]) => [name, target]));
const final = name => (links.has(name) ? final(links.get(name)) : name);
const zones = Array.from(text.matchAll(/^Z (\S+)/gm), ([, name]) => name);
const lines = [
  ...zones.filter(name => name !== 'Factory').map(zoneLine),
  ...Array.from(links.keys(), name => `${name}=${final(name)}`),
].sort();
fs.rmSync(folder, { recursive: true });
fs.writeFileSync(
  path.join(import.meta.dirname, '..', 'core', 'lib', '_time_zones.py'),
  `"""The time zones of the world: release ${text.match(/version (\S+)/)[1]} of the tz database, which is in the public domain.

Made by .ci/time-zones.mjs, which says what the lines mean.
"""

ZONES = '''
${lines.join('\n')}
'''
`,
);
