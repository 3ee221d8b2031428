// The files of the system under Node, as far as the command line gives the program folders to read and to write.
import fs from 'node:fs';
import os from 'node:os';
import { dirname, join } from 'node:path';
import { type FileAnswer, FileCall, type FileRequest, type HostFiles } from '../engine/hostFiles';
import { encodeRecord } from '../protocol/record';

// As core/host/file_space.h has them.
const mayNotRead = 0x1000d;
const mayNotWrite = 0x2000d;
const badDescriptor = 9;
const writing = fs.constants.O_WRONLY | fs.constants.O_RDWR | fs.constants.O_CREAT | fs.constants.O_TRUNC;

// Everything below these folders, given as paths from the root.
export interface Grants {
  readonly read: readonly string[];
  readonly write: readonly string[];
}

interface OpenFile {
  readonly number: number;
  readonly append: boolean;
  position: number;
}

export class NodeFiles implements HostFiles {
  private readonly open = new Map<number, OpenFile>();
  private readonly grants: Grants;

  constructor(grants: Grants) {
    // A folder may be reached by a link; what is compared are the places that it leads to.
    const places = (folders: readonly string[]) => [...new Set(folders.flatMap(folder => [folder, placeOf(folder)]))];
    this.grants = { read: places([...grants.read, ...grants.write]), write: places(grants.write) };
  }

  perform(request: FileRequest): FileAnswer | number {
    try {
      return request.descriptor >= 0 ? this.onOpenFile(request) : this.onPath(request);
    } catch (error) {
      return errorNumber(error);
    }
  }

  private onOpenFile(request: FileRequest): FileAnswer | number {
    const file = this.open.get(request.descriptor);
    if (!file) return badDescriptor;
    switch (request.call) {
      case FileCall.Close:
        this.open.delete(request.descriptor);
        fs.closeSync(file.number);
        return {};
      case FileCall.Read: {
        const left = Math.max(fs.fstatSync(file.number).size - file.position, 0);
        const data = new Uint8Array(Math.min(request.number, left));
        const count = data.length > 0 ? fs.readSync(file.number, data, 0, data.length, file.position) : 0;
        file.position += count;
        return { data: data.subarray(0, count) };
      }
      case FileCall.Write: {
        if (file.append) file.position = fs.fstatSync(file.number).size;
        let written = 0;
        while (written < request.other.length)
          written += fs.writeSync(
            file.number,
            request.other,
            written,
            request.other.length - written,
            file.append ? null : file.position + written,
          );
        file.position += written;
        return { number: written };
      }
      case FileCall.Seek: {
        const base = [0, file.position, fs.fstatSync(file.number).size][request.second];
        const target = base === undefined ? -1 : base + request.number;
        if (target < 0) return os.constants.errno.EINVAL;
        file.position = target;
        return { number: target };
      }
      case FileCall.Resize:
        fs.ftruncateSync(file.number, request.number);
        return {};
      case FileCall.Status:
        return { status: statusOf(fs.fstatSync(file.number, { bigint: true })) };
      case FileCall.SetMode:
        fs.fchmodSync(file.number, request.number);
        return {};
      case FileCall.SetTimes:
        fs.futimesSync(file.number, request.number / 1e9, request.second / 1e9);
        return {};
      default:
        return badDescriptor;
    }
  }

  private onPath(request: FileRequest): FileAnswer | number {
    const { path } = request;
    const other = () => new TextDecoder().decode(request.other);
    const changes = !([FileCall.Open, FileCall.Status, FileCall.List, FileCall.ReadLink] as number[]).includes(
      request.call,
    );
    const denied = this.denied(path, changes || (request.call === FileCall.Open && (request.number & writing) !== 0));
    if (denied) return denied;
    switch (request.call) {
      case FileCall.Open: {
        const number = fs.openSync(path, request.number, request.second);
        this.open.set(number, { number, append: (request.number & fs.constants.O_APPEND) !== 0, position: 0 });
        return { number };
      }
      case FileCall.Resize:
        fs.truncateSync(path, request.number);
        return {};
      case FileCall.Status:
        return { status: statusOf(request.second ? fs.statSync(path, exact) : fs.lstatSync(path, exact)) };
      case FileCall.List:
        return { data: encodeRecord(fs.readdirSync(path, { withFileTypes: true }).sort(byName).flatMap(nameAndKind)) };
      case FileCall.MakeFolder:
        fs.mkdirSync(path, request.number);
        return {};
      case FileCall.RemoveFolder:
        fs.rmdirSync(path);
        return {};
      case FileCall.Remove:
        // Node says what POSIX says where a folder is removed as a file: EPERM; Linux itself EISDIR.
        if (fs.lstatSync(path).isDirectory()) return os.constants.errno.EISDIR;
        fs.unlinkSync(path);
        return {};
      case FileCall.Rename:
        if (this.denied(other(), true)) return mayNotWrite;
        fs.renameSync(path, other());
        return {};
      case FileCall.Link:
        if (this.denied(other(), true)) return mayNotWrite;
        fs.linkSync(path, other());
        return {};
      case FileCall.MakeLink:
        fs.symlinkSync(other(), path);
        return {};
      case FileCall.ReadLink:
        return { data: new TextEncoder().encode(fs.readlinkSync(path)) };
      case FileCall.SetMode:
        fs.chmodSync(path, request.number);
        return {};
      case FileCall.SetTimes:
        fs.utimesSync(path, request.number / 1e9, request.second / 1e9);
        return {};
      default:
        return os.constants.errno.ENOSYS;
    }
  }

  // The error of a path that, all links followed, is not within what was granted; 0 for the others.
  private denied(path: string, writes: boolean): number {
    const place = placeOf(path);
    const within = (folders: readonly string[]) =>
      folders.some(folder => folder === '/' || place === folder || place.startsWith(`${folder}/`));
    if (!within(this.grants.read)) return mayNotRead;
    return writes && !within(this.grants.write) ? mayNotWrite : 0;
  }
}

const exact = { bigint: true } as const;

// The path with its links followed as far as it exists.
function placeOf(path: string): string {
  try {
    return fs.realpathSync.native(path);
  } catch {
    // A link to nowhere leads where it says.
    try {
      return placeOf(join(dirname(path), fs.readlinkSync(path)));
    } catch {
      const above = dirname(path);
      return above === path ? path : join(placeOf(above), path.slice(above.length));
    }
  }
}

function byName(left: fs.Dirent, right: fs.Dirent): number {
  return left.name < right.name ? -1 : 1;
}

function nameAndKind(entry: fs.Dirent): Uint8Array[] {
  const kind = entry.isDirectory() ? 'd' : entry.isSymbolicLink() ? 'l' : entry.isFile() ? 'f' : 'c';
  return [entry.name, kind].map(text => new TextEncoder().encode(text));
}

const programOwner = 1000n; // what os.getuid() and os.getgid() say
const ownUser = BigInt(process.getuid?.() ?? 0);
const ownGroup = BigInt(process.getgid?.() ?? 0);

// What belongs to whoever runs the program belongs to the program; somebody else who has its number here has the other.
function ownerFor(id: bigint, own: bigint): bigint {
  return id === own ? programOwner : id === programOwner ? own : id;
}

function statusOf(status: fs.BigIntStats): bigint[] {
  const { mode, ino, dev, nlink, uid, gid, size, atimeNs, mtimeNs, ctimeNs } = status;
  const owners = [ownerFor(uid, ownUser), ownerFor(gid, ownGroup)];
  return [mode, ino, dev, nlink, ...owners, size, atimeNs, mtimeNs, ctimeNs];
}

function errorNumber(error: unknown): number {
  const { errno } = error as NodeJS.ErrnoException;
  return errno === undefined ? os.constants.errno.EIO : Math.abs(errno);
}
