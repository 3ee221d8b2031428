// The visitor's files: given to every program that is run, and what the program leaves is kept. In memory, and in the
// browser's private file system (OPFS) where it allows that; a page without files never touches it.
import type { ProgramFile } from '../protocol/program';
import { store, stored } from '../ui/theme';
import { programName } from './mainProgram';

const flag = 'fermata:files'; // whether any are kept
const folderName = 'fermata-files';

export class FileStore {
  // Called when files have come, gone or changed.
  onChange: () => void = () => {};
  // Called when they cannot be kept.
  onFailure: (reason: unknown) => void = () => {};
  // Called when the browser begins to keep changes, and when it has kept all of them.
  onKeeping: (goesOn: boolean) => void = () => {};
  private readonly files = new Map<string, Uint8Array>();
  // What the running program was given, or has told of since: what differs from it is the program's doing, and nothing
  // else is taken from it. Another tab may have changed files meanwhile.
  private given = new Map<string, Uint8Array>();
  // Changes go to the other tabs, and theirs come here.
  private readonly tabs = new BroadcastChannel('fermata-files');
  private loading: Promise<void> | undefined;
  // Writes happen one after the other.
  private writing: Promise<void> = Promise.resolve();
  private unwritten = 0;

  constructor() {
    this.tabs.onmessage = ({ data: { name, content } }: MessageEvent<{ name: string; content?: Uint8Array }>) => {
      if (content) this.files.set(name, content);
      else this.files.delete(name);
      this.onChange();
    };
  }

  // Whether there may be files that are not loaded yet.
  get isBehind(): boolean {
    return !this.loading && stored(flag) === '1';
  }

  // Resolves when the files of an earlier visit are there.
  load(): Promise<void> {
    this.loading ??= stored(flag) === '1' ? this.readKept() : Promise.resolve();
    return this.loading;
  }

  get names(): string[] {
    return [...this.files.keys()].sort();
  }

  get(name: string): Uint8Array | undefined {
    return this.files.get(name);
  }

  // What a program is given.
  all(): ProgramFile[] {
    this.given = new Map(this.files);
    return [...this.files].map(([name, source]) => ({ name, source }));
  }

  put(name: string, content: Uint8Array): void {
    this.files.set(name, content);
    this.keep(name, content);
    this.onChange();
  }

  remove(name: string): void {
    if (!this.files.delete(name)) return;
    this.keep(name, undefined);
    this.onChange();
  }

  // What a program has left: the files that it removed are gone.
  replace(files: readonly ProgramFile[]): void {
    const left = new Map(files.filter(file => file.name !== programName).map(file => [file.name, bytesOf(file)]));
    for (const name of this.names) {
      if (left.has(name) || !this.given.has(name)) continue;
      this.files.delete(name);
      this.keep(name, undefined);
    }
    for (const [name, content] of left) {
      if (equal(content, this.given.get(name)) || equal(content, this.files.get(name))) continue;
      this.files.set(name, content);
      this.keep(name, content);
    }
    this.given = left;
    this.onChange();
  }

  private async readKept(): Promise<void> {
    try {
      const folder = await openFolder();
      for await (const handle of folder.values()) {
        if (handle.kind !== 'file') continue;
        const content = await (await handle.getFile()).arrayBuffer();
        const name = decodeURIComponent(handle.name);
        if (!this.files.has(name)) this.files.set(name, new Uint8Array(content));
      }
    } catch (reason) {
      this.onFailure(reason);
    }
    this.onChange();
  }

  private keep(name: string, content: Uint8Array | undefined): void {
    store(flag, this.files.size > 0 ? '1' : '');
    this.tabs.postMessage({ name, content });
    if (this.unwritten++ === 0) this.setKeeping(true);
    this.writing = this.writing
      .then(async () => {
        const folder = await openFolder();
        // A path is one name there.
        const key = encodeURIComponent(name);
        if (!content) return folder.removeEntry(key);
        const writable = await (await folder.getFileHandle(key, { create: true })).createWritable();
        await writable.write(content as Uint8Array<ArrayBuffer>);
        await writable.close();
      })
      .catch(reason => this.onFailure(reason))
      .finally(() => {
        if (--this.unwritten === 0) this.setKeeping(false);
      });
  }

  // Whoever leaves the page meanwhile is asked first.
  private setKeeping(goesOn: boolean): void {
    if (goesOn) addEventListener('beforeunload', stay);
    else removeEventListener('beforeunload', stay);
    this.onKeeping(goesOn);
  }
}

function stay(event: Event): void {
  event.preventDefault();
}

interface Folder extends FileSystemDirectoryHandle {
  values(): AsyncIterableIterator<FileSystemFileHandle | FileSystemDirectoryHandle>;
}

async function openFolder(): Promise<Folder> {
  const root = await navigator.storage.getDirectory();
  return (await root.getDirectoryHandle(folderName, { create: true })) as Folder;
}

function bytesOf({ source }: ProgramFile): Uint8Array {
  return typeof source === 'string' ? new TextEncoder().encode(source) : source;
}

function equal(left: Uint8Array, right: Uint8Array | undefined): boolean {
  return left.length === right?.length && left.every((byte, index) => byte === right[index]);
}
