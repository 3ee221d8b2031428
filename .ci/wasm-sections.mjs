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
  const found = [];
  while (reader.at < bytes.length) {
    const [id] = reader.take(1);
    found.push([id, reader.take(reader.number())]);
  }
  return found;
}

export function writeSections(file, parts) {
  const whole = parts.flatMap(([id, contents]) => [Buffer.from([id]), leb(contents.length), contents]);
  fs.writeFileSync(file, Buffer.concat([Buffer.from('\0asm\x01\0\0\0', 'latin1'), ...whole]));
}
