// Writes the table of core/lib/library.h: node core/lib/embed.mjs OUTPUT.cpp, called by the Makefile.
//
// Lines that are only a comment, and docstrings, are emptied, for size (14 KB of the brotli-compressed delivery); their
// newlines stay, so that line numbers in tracebacks are those of the file.
import fs from 'node:fs';
import path from 'node:path';

const root = import.meta.dirname;

// Empties comment lines. Lines inside a triple-quoted string look like comments and are not: strings are followed from
// quote to quote. A quote character inside a comment opens nothing.
export function withoutComments(source) {
  let inside = ''; // the quote that is open
  const lines = source.split('\n').map(line => {
    if (inside === '' && /^\s*#/.test(line)) return '';
    for (let at = 0; at < line.length; at++) {
      if (inside !== '') {
        if (line[at] === '\\') at++;
        else if (line.startsWith(inside, at)) {
          at += inside.length - 1;
          inside = '';
        }
      } else if (line[at] === '#') break;
      else if (line[at] === '"' || line[at] === "'") {
        const quote = line[at];
        inside = line.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
        at += inside.length - 1;
      }
    }
    if (inside.length === 1 && !line.endsWith('\\')) inside = '';
    return line;
  });
  return lines.join('\n');
}

// Empties docstrings that are lines of their own: after a line that ends in a colon, or at the top of a file. A body that
// was nothing else keeps a 0.
export function withoutDocstrings(source) {
  const docstring = /(^|:[ \t]*\n)(\s*\n)?([ \t]*)[rR]?"""(?:[^"\\]|\\.|"(?!""))*"""[ \t]*(?=\n|$)/g;
  return source.replace(docstring, (found, before, _blank, indent) => {
    const newlines = found.slice(before.length).replace(/[^\n]/g, '');
    return before === '' ? newlines : `${before}${indent}0${newlines}`;
  });
}

function literal(text) {
  const escaped = text.replace(/[\\"]/g, '\\$&').replaceAll('\t', '\\t');
  // An octal escape ends after three digits, whatever follows.
  const ascii = escaped.replace(/[^\x20-\x7e\n]/gu, character =>
    [...Buffer.from(character)].map(byte => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
  );
  return ascii
    .split('\n')
    .map((line, index, all) => `    "${line}${index < all.length - 1 ? '\\n' : ''}"`)
    .join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const files = fs
    .readdirSync(root, { recursive: true })
    .filter(name => name.endsWith('.py'))
    .map(name => name.split(path.sep).join('/'))
    .sort();
  const rows = files.map(name => {
    const source = withoutDocstrings(withoutComments(fs.readFileSync(path.join(root, name), 'utf8')));
    return `    LibraryFile{"${name}", {\n${literal(source)},\n    ${Buffer.byteLength(source)}}},\n`;
  });
  fs.mkdirSync(path.dirname(process.argv[2]), { recursive: true });
  fs.writeFileSync(
    process.argv[2],
    `// Made by core/lib/embed.mjs.
#include "lib/library.h"

#include <array>

namespace fermata {

static constexpr std::array<LibraryFile, ${files.length}> files = {
${rows.join('')}};

std::span<const LibraryFile> library_files() { return files; }

}  // namespace fermata
`,
  );
}
