// The types of table.mjs, for its test.
export function median(values: readonly number[]): number | undefined;
export function figuresOf(output: string): Map<string, number>;
export class Figures {
  add(row: string, column: string, value: number): void;
  median(row: string, column: string): number | undefined;
}
export function milliseconds(seconds: number): string;
export function bytes(value: number): string;
export function ratio(a: number | undefined, b: number | undefined): string;
export function markdownTable(
  rows: readonly string[],
  columns: readonly (readonly [string, (row: string) => string])[],
): string;
