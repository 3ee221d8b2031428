// Writes the table of core/lib/library.h: node core/lib/embed.mjs OUTPUT.cpp [FOLDER FREEZE.wasm], called by the
// Makefile. With more arguments, the table has the modules `inside`, those of them that are `frozen` as code made by that
// wasm (core/main_freeze.cpp), and the sources of the others are put into FOLDER, in a file for each pack.
//
// For size, lines that are only a comment, and docstrings, are emptied (14 KB of the brotli-compressed delivery), and one
// space stands for four of indentation (3 KB). Newlines stay: line numbers in tracebacks are those of the file.
import fs from 'node:fs';
import path from 'node:path';
import { eastAsianTables } from './east_asian_tables.mjs';

const root = import.meta.dirname;

// Files that are no text of ours.
const made = { '_east_asian_tables.py': eastAsianTables };

// What nearly every asyncio program imports, by itself or through asyncio.
const inside = new Set(
  [
    ...['contextvars', 'collections/__init__'],
    ...['__init__', 'base_events', 'constants', 'coroutines', 'events', 'exceptions', 'futures', 'locks', 'mixins'].map(
      name => `asyncio/${name}`,
    ),
    ...['queues', 'runners', 'taskgroups', 'tasks', 'timeouts', 'unix_events'].map(name => `asyncio/${name}`),
  ].map(name => `${name}.py`),
);

// What every asyncio program imports. Code takes twice the bytes of its text, and no time.
const frozen = new Set(
  [
    ...['contextvars', 'asyncio/__init__', 'asyncio/runners', 'asyncio/exceptions', 'asyncio/coroutines'],
    ...['asyncio/events', 'asyncio/constants', 'asyncio/unix_events', 'asyncio/base_events', 'asyncio/futures'],
    'asyncio/tasks',
  ].map(name => `${name}.py`),
);

// Which pack a file belongs to that is not inside: the one that names it, else the first that names its module or the
// package it is in.
const packs = {
  basic: [
    ...['abc', 'contextlib', 'functools', 'heapq', 'linecache', 'reprlib', 'types', 'warnings'],
    ...['asyncio/base_futures', 'asyncio/base_tasks', 'asyncio/format_helpers'],
  ],
  common: [
    ...[
      '_collections_abc',
      '_deadlock',
      '_files',
      '_io_base',
      '_io_files',
      '_io_memory',
      '_io_text',
      '_language',
      'annotationlib',
      'asyncio',
      'bisect',
      'collections',
      'concurrent',
    ],
    ...['copy', 'dataclasses', 'datetime', 'enum', 'errno', 'inspect', 'io', 'json', 'keyword', 'logging', 'numbers'],
    ...['operator', 'os', 'posixpath', 'queue', 'random', 're', 'signal', 'stat', 'string', 'textwrap', 'threading'],
    ...['traceback', 'typing', 'weakref'],
  ],
  // Streams, transports, servers and sockets.
  network: [
    ...['_server', '_input_watch', 'connections', 'host_operations', 'protocols', 'selector_events', 'staggered'].map(
      name => `asyncio/${name}`,
    ),
    ...['asyncio/streams', 'asyncio/transports', 'asyncio/trsock'],
    ...['_socket_files', '_unix_paths', 'select', 'selectors', 'socket'],
  ],
  files: [
    ...['aiofiles', 'filecmp', 'fileinput', 'fnmatch', 'glob', 'gzip', 'logging/config', 'logging/handlers'],
    ...['pathlib', 'shutil', 'tempfile'],
  ],
  // For those who look at programs, and for archives and mail: large, and seldom asked for.
  tools: [
    ...['_doctest_examples', '_ip_text', '_tokenize_lexer', 'bz2', 'cProfile', 'code', 'codeop', 'compression', 'dis'],
    ...['doctest', 'lzma'],
    ...[
      'faulthandler',
      'gettext',
      'ipaddress',
      'ntpath',
      'opcode',
      'optparse',
      'pickletools',
      'plistlib',
      'profile',
      'pstats',
      'quopri',
      'rlcompleter',
      'pydoc',
      're/_constants',
      're/_parser',
      'symtable',
      'tarfile',
      'tokenize',
      'wave',
    ],
    ...['asyncio/graph', 'json/__main__', 'json/scanner', 'json/tool', 'tomllib', 'zipfile'],
  ],
  // The rarer encodings and their tables of characters, which are large.
  encodings: ['_codec_east_asian', '_codec_names', '_codec_single_byte', '_east_asian_tables'],
  // Mail, calls over HTTP and files of other machines.
  protocols: ['email/iterators', 'ftplib', 'mailbox', 'poplib', 'smtplib', 'wsgiref', 'xmlrpc'],
  xml: ['_xml_declarations', '_xml_input', '_xml_reader', 'pyexpat', 'xml'],
  // What other libraries than aiohttp bring to reach servers.
  clients: [
    ...['_cookie_messages', '_link_header', '_redis_more', '_redis_server', 'aioredis', 'httpx', 'redis', 'requests'],
    ...['urllib3', 'websockets'],
  ],
  zones: ['_time_zones'],
  unicode: ['_unicode_data', '_unicode_names', 'unicodedata'],
  web: [
    ...[
      '_blocking_http',
      '_ssl_handshake',
      '_virtual_hosts',
      '_virtual_services',
      '_virtual_web',
      '_web_fetch',
      'aiohttp',
      'email',
      'html',
      'http',
      'multidict',
      'socketserver',
      'ssl',
      'urllib',
      'yarl',
    ],
    ...['_beside', '_commands', '_pipes', '_processes', '_python_command', '_shell', 'multiprocessing', 'subprocess'],
    ...[
      'asyncio/__main__',
      'asyncio/_pipe_transports',
      'asyncio/base_subprocess',
      'asyncio/sslproto',
      'asyncio/subprocess',
      'asyncio/tls_handshake',
      'asyncio/tools',
      '_socket_outside',
      'concurrent/futures/interpreter',
      'concurrent/futures/process',
      ...['__init__', '_crossing', '_queues', '_registry', '_worker'].map(name => `concurrent/interpreters/${name}`),
    ],
  ],
};
const packOf = name => {
  const module = name.replace(/\.py$/, '');
  const naming = part => Object.keys(packs).find(pack => packs[pack].includes(part));
  return naming(module) ?? naming(module.split('/')[0]) ?? 'more';
};

// Empties comment lines and makes indentation narrower. Lines inside a triple-quoted string look like comments and are
// not: strings are followed from quote to quote. A quote character inside a comment opens nothing.
export function withoutComments(source) {
  let open = ''; // the quote that is open
  const lines = source.split('\n').map(line => {
    if (open === '' && /^\s*#/.test(line)) return '';
    const narrow = open === '' ? line.replace(/^ +/, spaces => ' '.repeat(spaces.length / 4)) : line;
    for (let at = 0; at < line.length; at++) {
      if (open !== '') {
        if (line[at] === '\\') at++;
        else if (line.startsWith(open, at)) {
          at += open.length - 1;
          open = '';
        }
      } else if (line[at] === '#') break;
      else if (line[at] === '"' || line[at] === "'") {
        const quote = line[at];
        open = line.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
        at += open.length - 1;
      }
    }
    if (open.length === 1 && !line.endsWith('\\')) open = '';
    return narrow;
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

// A function from source text to frozen code, as a string of one character for each byte.
function freezer(file) {
  const core = new WebAssembly.Instance(new WebAssembly.Module(fs.readFileSync(file))).exports;
  core._initialize();
  return (name, source) => {
    const bytes = Buffer.from(source);
    const address = core.allocate(bytes.length);
    Buffer.from(core.memory.buffer).set(bytes, address);
    const length = core.freeze(address, bytes.length);
    if (length === 0) throw new Error(`${name} cannot be frozen`);
    return Buffer.from(core.memory.buffer, core.frozen_data(), length).toString('latin1');
  };
}

function bytesLiteral(bytes) {
  const octal = byte => `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`;
  return `    "${bytes.replace(/[^\x20-\x7e]|["\\]/g, octal)}"`;
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
  const [tableFile, packFolder, freezeFile] = process.argv.slice(2);
  const freeze = freezeFile && freezer(freezeFile);
  fs.mkdirSync(path.dirname(tableFile), { recursive: true });
  const files = fs
    .readdirSync(root, { recursive: true })
    .filter(name => name.endsWith('.py'))
    .map(name => name.split(path.sep).join('/'))
    .concat(Object.keys(made))
    .sort();
  const outside = {}; // sources by name, by pack
  const rows = [];
  for (const name of files) {
    const text = made[name]?.() ?? fs.readFileSync(path.join(root, name), 'utf8');
    const source = withoutDocstrings(withoutComments(text));
    if (packFolder && !inside.has(name)) {
      outside[packOf(name)] ??= {};
      outside[packOf(name)][name] = source;
      continue;
    }
    const code = frozen.has(name) ? freeze?.(name, source) : undefined;
    const value = code ? bytesLiteral(code) : literal(source);
    rows.push(`    LibraryFile{"${name}", {\n${value},\n    ${code?.length ?? Buffer.byteLength(source)}}},\n`);
  }
  const packed = Object.entries(outside).map(([pack, sources]) => {
    // The longest first: so they compress best.
    const ordered = Object.entries(sources).sort(([, one], [, other]) => other.length - one.length);
    fs.writeFileSync(
      path.join(packFolder, `fermata-library-${pack}.json`),
      JSON.stringify(Object.fromEntries(ordered)),
    );
    const modules = Object.keys(sources).map(name => name.replace(/(?<=\/)__init__\.py$|\.py$/, ''));
    return `    LibraryPack{"${pack}", "\\n${modules.join('\\n')}\\n"},\n`;
  });
  fs.writeFileSync(
    tableFile,
    `// Made by core/lib/embed.mjs.
#include "lib/library.h"

#include <array>

namespace fermata {

static constexpr std::array<LibraryFile, ${rows.length}> files = {
${rows.join('')}};

static constexpr std::array<LibraryPack, ${packed.length}> packs = {
${packed.join('')}};

std::span<const LibraryFile> library_files() { return files; }
std::span<const LibraryPack> library_packs() { return packs; }

}  // namespace fermata
`,
  );
}
