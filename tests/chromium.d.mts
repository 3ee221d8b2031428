// The path of the browser's program.
export const chromium: string;
