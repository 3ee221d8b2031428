// Plain values in bytes, as core/builtins/extension.cpp explains them. What is read and written is said by whoever knows
// which value comes: an int and a float are both a number here.

const Kind = { none: 0x6e, int: 0x69, float: 0x66, text: 0x73, bytes: 0x62, list: 0x6c } as const;

export type PlainValue = null | bigint | number | string | Uint8Array | PlainValue[];

export class ValueWriter {
  private buffer = new Uint8Array(256);
  private view = new DataView(this.buffer.buffer);
  private length = 0;

  none(): this {
    this.room(1);
    this.buffer[this.length++] = Kind.none;
    return this;
  }

  int(value: number | bigint): this {
    this.room(9);
    this.buffer[this.length] = Kind.int;
    this.view.setBigInt64(this.length + 1, BigInt(value), true);
    this.length += 9;
    return this;
  }

  float(value: number): this {
    this.room(9);
    this.buffer[this.length] = Kind.float;
    this.view.setFloat64(this.length + 1, value, true);
    this.length += 9;
    return this;
  }

  text(value: string | Uint8Array): this {
    return this.sized(Kind.text, typeof value === 'string' ? new TextEncoder().encode(value) : value);
  }

  bytes(value: Uint8Array): this {
    return this.sized(Kind.bytes, value);
  }

  // So many values follow.
  list(count: number): this {
    return this.head(Kind.list, count);
  }

  // A list whose length is not known yet: finish() gives it.
  openList(): number {
    this.list(0);
    return this.length - 4;
  }

  finish(list: number, count: number): void {
    this.view.setUint32(list, count, true);
  }

  done(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  private sized(kind: number, bytes: Uint8Array): this {
    this.head(kind, bytes.length);
    this.room(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
    return this;
  }

  private head(kind: number, length: number): this {
    this.room(5);
    this.buffer[this.length] = kind;
    this.view.setUint32(this.length + 1, length, true);
    this.length += 5;
    return this;
  }

  private room(bytes: number): void {
    if (this.length + bytes <= this.buffer.length) return;
    const larger = new Uint8Array(2 * (this.length + bytes));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
    this.view = new DataView(larger.buffer);
  }
}

// The whole of a value: ints are bigint, floats number.
export function readValue(bytes: Uint8Array): PlainValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const take = () => {
    const length = view.getUint32(at, true);
    at += 4 + length;
    return bytes.subarray(at - length, at);
  };
  const read = (): PlainValue => {
    const kind = bytes[at++];
    switch (kind) {
      case Kind.int:
        at += 8;
        return view.getBigInt64(at - 8, true);
      case Kind.float:
        at += 8;
        return view.getFloat64(at - 8, true);
      case Kind.text:
        return new TextDecoder().decode(take());
      case Kind.bytes:
        return take();
      case Kind.list: {
        const count = view.getUint32(at, true);
        at += 4;
        return Array.from({ length: count }, read);
      }
      default:
        return null;
    }
  };
  return read();
}
