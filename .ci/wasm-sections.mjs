// The sections of a wasm file, for the steps after Binaryen that change one of them and leave the code as it is.
import fs from 'node:fs';

export const functionSection = 3;
export const codeSection = 10;
export const dataSection = 11;

export class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }
  number(signed = false) {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return signed && shift < 25 && byte & 64 ? value | (-1 << (shift + 7)) : value;
    }
  }
  take(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
  text() {
    return this.take(this.number()).toString();
  }
  // Until the end: [id, contents] each.
  parts() {
    const found = [];
    while (this.at < this.bytes.length) {
      const [id] = this.take(1);
      found.push([id, this.take(this.number())]);
    }
    return found;
  }
}

export function leb(value, signed = false) {
  const bytes = [];
  for (;;) {
    const byte = value & 127;
    value = signed ? value >> 7 : value >>> 7;
    const last = signed ? (value === 0 && byte < 64) || (value === -1 && byte >= 64) : value === 0;
    bytes.push(last ? byte : byte | 128);
    if (last) return Buffer.from(bytes);
  }
}

// The sections of a module, [id, contents] each; id 0 is a custom section, whose contents begin with its name.
export function sections(bytes) {
  const reader = new Reader(bytes);
  reader.take(8);
  return reader.parts();
}

const joined = parts => parts.flatMap(([id, contents]) => [Buffer.from([id]), leb(contents.length), contents]);

export function writeSections(file, parts) {
  fs.writeFileSync(file, Buffer.concat([Buffer.from('\0asm\x01\0\0\0', 'latin1'), ...joined(parts)]));
}

export function customSection(name, contents) {
  return [0, Buffer.concat([leb(name.length), Buffer.from(name), contents])];
}

export const isNames = ([id, contents]) => id === 0 && new Reader(contents).text() === 'name';

const functionNamesPart = 1;
function functionNamesOf(names) {
  const reader = new Reader(names);
  reader.text();
  return reader.parts().filter(([id]) => id === functionNamesPart);
}

// A section of names with those of functions only.
export function onlyFunctionNames([, contents]) {
  return customSection('name', Buffer.concat(joined(functionNamesOf(contents))));
}

// By index, those of imported functions first.
export function functionNames([, contents]) {
  const reader = new Reader(functionNamesOf(contents)[0][1]);
  return new Map(Array.from({ length: reader.number() }, () => [reader.number(), reader.text()]));
}
