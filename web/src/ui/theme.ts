// Light or dark: the system's choice until the user makes one, which is remembered.
export type ThemeName = 'light' | 'dark';

const key = 'fermata:theme';

export class Theme {
  private readonly system = matchMedia('(prefers-color-scheme: dark)');

  // Called when the theme has changed.
  onChange: () => void = () => {};

  constructor(private readonly root: HTMLElement) {
    this.system.addEventListener('change', () => this.apply());
    this.apply();
  }

  get name(): ThemeName {
    return this.chosen ?? (this.system.matches ? 'dark' : 'light');
  }

  toggle(): void {
    store(key, this.name === 'dark' ? 'light' : 'dark');
    this.apply();
  }

  private get chosen(): ThemeName | undefined {
    const value = stored(key);
    return value === 'light' || value === 'dark' ? value : undefined;
  }

  private apply(): void {
    this.root.dataset.theme = this.name;
    this.onChange();
  }
}

// Storage may be forbidden by the browser's settings; then a choice lasts as long as the page.
const memory = new Map<string, string>();

export function stored(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return memory.get(name);
  }
}

export function store(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    memory.set(name, value);
  }
}
