// The list of the visitor's files below the program: opens, uploads, downloads and deletes them.
import { element } from './document';
import { FileSheet } from './fileSheet';
import type { FileStore } from './fileStore';
import { programName } from './mainProgram';
import { toast } from './toast';

export class FilesPanel {
  private readonly list = document.createElement('ul');
  private readonly empty = document.createElement('p');
  private readonly upload = document.createElement('input');
  private readonly sheet: FileSheet;
  private complained = false;

  constructor(private readonly files: FileStore) {
    this.sheet = new FileSheet((name, content, was) => this.save(name, content, was));
    this.empty.className = 'muted';
    this.empty.textContent = 'None yet. What a program writes appears here, and programs read and import what is here.';
    this.upload.type = 'file';
    this.upload.multiple = true;
    this.upload.hidden = true;
    this.upload.ariaLabel = 'Files to upload';
    this.upload.addEventListener('change', () => void this.take([...(this.upload.files ?? [])]));
    const actions = document.createElement('div');
    actions.className = 'actions';
    actions.append(
      button('New file', 'quiet', () => this.sheet.open('', new Uint8Array())),
      button('Upload', 'quiet', () => this.upload.click()),
      this.upload,
    );
    element('files-body').append(this.empty, this.list, actions, this.sheet.element);
    files.onChange = () => this.show();
    files.onKeeping = goesOn => {
      element('files').ariaBusy = String(goesOn);
    };
    files.onFailure = reason => {
      if (!this.complained) toast(`The browser does not keep the files: ${reason}`);
      this.complained = true;
    };
    this.show();
  }

  private show(): void {
    const { names } = this.files;
    element('files-count').textContent = names.length > 0 ? `(${names.length})` : '';
    this.empty.hidden = names.length > 0;
    // Rows that stay keep the focus that may be in them.
    const rows = new Map([...this.list.children].map(row => [(row as HTMLElement).dataset.name ?? '', row]));
    for (const [name, row] of rows) if (!names.includes(name)) row.remove();
    names.forEach((name, index) => {
      const row = rows.get(name) ?? this.row(name);
      const size = row.querySelector('.size');
      if (size) size.textContent = isFolder(name) ? 'empty' : sizeText(this.files.get(name)?.length ?? 0);
      if (this.list.children[index] !== row) this.list.insertBefore(row, this.list.children[index] ?? null);
    });
  }

  private row(name: string): HTMLElement {
    const row = document.createElement('li');
    row.dataset.name = name;
    const open = button('', 'quiet name', () => this.sheet.open(name, this.files.get(name) ?? new Uint8Array()));
    // There is nothing to see in an empty folder, and nothing to get.
    open.disabled = isFolder(name);
    const text = document.createElement('span');
    text.textContent = name;
    open.title = name;
    open.append(text);
    const size = document.createElement('span');
    size.className = 'size';
    const download = button('Get', 'quiet text', () => this.download(name));
    download.ariaLabel = `Download ${name}`;
    const remove = button('Delete', 'quiet text', () => {
      const next = (row.nextElementSibling ?? row.previousElementSibling)?.querySelector('button');
      this.files.remove(name);
      (next ?? element('files').querySelector('summary'))?.focus();
      toast(`${name} is deleted.`);
    });
    remove.ariaLabel = `Delete ${name}`;
    row.append(open, size);
    if (!isFolder(name)) row.append(download);
    row.append(remove);
    return row;
  }

  private save(name: string, content: Uint8Array | undefined, was: string): string | undefined {
    const problem = nameProblem(name);
    if (problem) return problem;
    const kept = content ?? this.files.get(was);
    if (!kept) return 'The file is gone.';
    if (was && was !== name) this.files.remove(was);
    this.files.put(name, kept);
    return undefined;
  }

  private async take(uploads: readonly File[]): Promise<void> {
    for (const file of uploads) {
      const problem = nameProblem(file.name);
      if (problem) toast(problem);
      else this.files.put(file.name, new Uint8Array(await file.arrayBuffer()));
    }
    this.upload.value = '';
  }

  private download(name: string): void {
    const link = document.createElement('a');
    const address = URL.createObjectURL(new Blob([this.files.get(name) as Uint8Array<ArrayBuffer>]));
    link.href = address;
    link.download = name.split('/').at(-1) ?? name;
    link.click();
    URL.revokeObjectURL(address);
  }
}

const isFolder = (name: string) => name.endsWith('/');

// What is wrong with a file's name.
function nameProblem(name: string): string | undefined {
  if (name === programName) return `${programName} is the program in the editor.`;
  const parts = name.split('/');
  if (parts.some(part => part === '' || part === '.' || part === '..'))
    return 'A file needs a name, such as data/in.csv.';
  // The limit of the browser's file system, where a path is one name.
  if (encodeURIComponent(name).length > 255) return 'The name is too long.';
  return undefined;
}

function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

export function button(text: string, className: string, action: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = text;
  made.addEventListener('click', action);
  return made;
}
