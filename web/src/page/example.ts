// One program of examples/: `id` is its topic and its file's name without the ending.
export interface Example {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly blurb: string;
  readonly code: string;
}
