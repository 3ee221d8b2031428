// A record, the form of requests and of some answers at the seam to the core: fields one after another, each a
// little-endian u32 length and that many bytes.

export function encodeRecord(fields: readonly Uint8Array[]): Uint8Array {
  let size = 0;
  for (const field of fields) size += 4 + field.length;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const field of fields) {
    view.setUint32(at, field.length, true);
    bytes.set(field, at + 4);
    at += 4 + field.length;
  }
  return bytes;
}

// The fields are views of `bytes`, not copies. Throws RangeError where a length reaches beyond the end.
export function decodeRecord(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fields: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + 4 > bytes.length) throw new RangeError('record ends in the middle of a length');
    const length = view.getUint32(at, true);
    at += 4;
    if (at + length > bytes.length) throw new RangeError('record ends in the middle of a field');
    fields.push(bytes.subarray(at, at + length));
    at += length;
  }
  return fields;
}
