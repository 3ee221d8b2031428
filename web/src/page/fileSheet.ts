// One file, opened: text can be changed, a picture is shown, of other bytes the first.

// Bytes of a file that is shown as text; a longer one is shown like bytes.
const mostText = 1e6;
const shownBytes = 512;

const pictures: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

export class FileSheet {
  readonly element = document.createElement('dialog');

  // `save` answers with what is wrong; without content the file gets another name only.
  constructor(
    private readonly save: (name: string, content: Uint8Array | undefined, was: string) => string | undefined,
  ) {
    this.element.className = 'sheet';
    this.element.setAttribute('aria-label', 'File');
  }

  open(was: string, content: Uint8Array): void {
    const form = document.createElement('form');
    form.method = 'dialog';
    const name = document.createElement('input');
    name.ariaLabel = 'Name of the file';
    name.placeholder = 'name.txt';
    name.value = was;
    name.autocomplete = 'off';
    name.spellcheck = false;
    const problem = document.createElement('p');
    problem.role = 'alert';
    const area = textOf(was, content);
    const actions = document.createElement('div');
    actions.className = 'actions';
    const cancel = document.createElement('button');
    cancel.type = 'button';
    cancel.className = 'quiet';
    cancel.textContent = 'Close';
    cancel.addEventListener('click', () => this.element.close());
    const keep = document.createElement('button');
    keep.className = 'primary';
    keep.textContent = 'Save';
    actions.append(cancel, keep);
    form.append(name, area ?? preview(was, content), problem, actions);
    form.addEventListener('submit', event => {
      const text = area && new TextEncoder().encode(area.value);
      const wrong = this.save(name.value.trim(), text, was);
      if (!wrong) return;
      event.preventDefault();
      problem.textContent = wrong;
      name.focus();
    });
    this.element.replaceChildren(form);
    this.element.showModal();
    (was && area ? area : name).focus();
  }
}

// A field to change it in; undefined where it is no text.
function textOf(name: string, content: Uint8Array): HTMLTextAreaElement | undefined {
  if (content.length > mostText || pictures[endingOf(name)]) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    // A text field would make newlines of them, and has no place for these.
    if (/[\r\0]/.test(text)) return undefined;
    const area = document.createElement('textarea');
    area.ariaLabel = 'Content of the file';
    area.spellcheck = false;
    area.value = text;
    return area;
  } catch {
    return undefined;
  }
}

function preview(name: string, content: Uint8Array): HTMLElement {
  const kind = pictures[endingOf(name)];
  if (kind) {
    const image = document.createElement('img');
    image.alt = name;
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      image.src = String(reader.result);
    });
    reader.readAsDataURL(new Blob([content as Uint8Array<ArrayBuffer>], { type: kind }));
    return image;
  }
  const area = document.createElement('textarea');
  area.readOnly = true;
  area.ariaLabel = 'First bytes of the file';
  const lines: string[] = [];
  for (let at = 0; at < Math.min(content.length, shownBytes); at += 16) {
    const row = [...content.subarray(at, at + 16)];
    const hex = row.map(byte => byte.toString(16).padStart(2, '0')).join(' ');
    const text = row.map(byte => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.')).join('');
    lines.push(`${at.toString(16).padStart(4, '0')}  ${hex.padEnd(47)}  ${text}`);
  }
  if (content.length > shownBytes) lines.push(`… ${content.length.toLocaleString('en')} bytes`);
  area.value = lines.join('\n');
  return area;
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
