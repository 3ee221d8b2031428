declare module 'virtual:examples' {
  const examples: import('./example').Example[];
  export default examples;
}

declare module '*.wasm?url' {
  const address: string;
  export default address;
}

declare module '*.json?url' {
  const address: string;
  export default address;
}

declare module '*.css';

// Vite's: what `pattern` finds, by path.
interface ImportMeta {
  glob<T>(pattern: string, options: { query: string; import: string; eager: true }): Readonly<Record<string, T>>;
}
