// Files outside of the runtime, as core/host/files.h asks for them: one blocking call with numbers and texts.
import { encodeRecord } from '../protocol/record';

// The calls, as core/host/files.h numbers and explains them.
export const FileCall = {
  Open: 1,
  Close: 2,
  Read: 3,
  Write: 4,
  Seek: 5,
  Resize: 6,
  Status: 7,
  List: 8,
  MakeFolder: 9,
  RemoveFolder: 10,
  Remove: 11,
  Rename: 12,
  Link: 13,
  MakeLink: 14,
  ReadLink: 15,
  SetMode: 16,
  SetTimes: 17,
} as const;

export interface FileRequest {
  readonly call: number;
  // -1: the path counts.
  readonly descriptor: number;
  readonly number: number;
  readonly second: number;
  readonly path: string;
  // The core's memory: copy what is kept.
  readonly other: Uint8Array;
}

export interface FileAnswer {
  readonly number?: number;
  readonly data?: Uint8Array;
  // mode, inode, device, links, user, group, size, then nanoseconds of last access, modification and change.
  readonly status?: readonly bigint[];
}

export interface HostFiles {
  // The answer, or an error number of Linux.
  perform(request: FileRequest): FileAnswer | number;
}

export function encodeAnswer({ number = 0, data = new Uint8Array(), status = [] }: FileAnswer): Uint8Array {
  const text = (value: number | bigint) => new TextEncoder().encode(String(value));
  return encodeRecord([text(number), data, ...status.map(text)]);
}
