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
