// What an extension asks of the program that calls it, as calls of the core. Fetched with the first extension.
import { decodeRecord } from '../protocol/record';
import type { Core } from './core';
import type { ExtensionHome } from './extension';

export function extensionHome(core: Core): ExtensionHome {
  const { exports } = core;
  const answer = (length: number) => core.bytes(exports.fermata_answer_data(), length).slice();
  return {
    answer: request =>
      answer(core.withBytes(request, (address, length) => exports.fermata_answer_extension(address, length))),
    file: (call, { descriptor = -1, number = 0, second = 0, path = '', other = new Uint8Array() }) => {
      const length = core.withBytes(new TextEncoder().encode(path), (pathAddress, pathLength) =>
        core.withBytes(other, (address, size) =>
          exports.fermata_use_file(call, descriptor, number, second, pathAddress, pathLength, address, size),
        ),
      );
      if (length < 0) return ~length;
      const text = (field?: Uint8Array) => new TextDecoder().decode(field);
      const [value, data = new Uint8Array(), ...status] = decodeRecord(answer(length));
      return { number: Number(text(value)), data, status: status.map(field => BigInt(text(field))) };
    },
    wallClock: () => exports.fermata_wall_clock(),
  };
}
