// Reads the command line of `fermata`. What is wrong with it is an answer, not an exception.
import type { TopLevelAwait } from '../protocol/program';

export const usage = `usage: fermata run [options] FILE.py [argument ...]
       fermata run [options] -c CODE [argument ...]
       fermata run [options] - [argument ...]

Runs a Python program as python3 does: the same output, input and exit code.

  -c CODE             run CODE; a single dash runs what comes on standard input
  -O, -W ARG, -X OPT, -B, -E, -I, -u ...
                      as for python3; so do PYTHONWARNINGS and other such variables of the environment
  --virtual-time      the clock jumps to the next timer when nothing is ready
  --seed N            seed everything random: the same seed gives the same run
  --top-level-await   allow await, async for and async with outside of functions
  --allow-read=DIR    files below DIR may be read; DIR may be left out for the current folder
  --allow-write=DIR   files below DIR may be read and written
  --allow-run=NAMES   programs of the system may be started: those named, with commas between, or all
  --allow-net=HOSTS   the network of the system may be used: the hosts named, with commas between, or all; a host is a
                      name or an address, host:port, or the path of a Unix socket or of a folder of them
  --trace FILE        write what the event loop did as Chrome trace JSON
  -h, --help          show this text
  --version           show the version

Without --allow-read and --allow-write the program may read and write below the current folder, and read beside itself.
With one of them, just what they say. All other files are in memory. Without --allow-run subprocess finds the small
commands that come with fermata. Without --allow-net its sockets reach its own servers.
`;

export type SourceOfProgram =
  | { readonly from: 'file'; readonly path: string }
  | { readonly from: 'code'; readonly code: string }
  | { readonly from: 'stdin' };

export interface RunArguments {
  readonly source: SourceOfProgram;
  readonly args: readonly string[];
  readonly virtualTime: boolean;
  readonly topLevelAwait: TopLevelAwait;
  // Options of python3, those with a value in one piece.
  readonly pythonOptions: readonly string[];
  readonly seed?: number;
  readonly trace?: string;
  // Folders; where neither is said, the usual ones (see usage).
  readonly allowRead?: readonly string[];
  readonly allowWrite?: readonly string[];
  // Commands of the system, "*" for all.
  readonly allowRun?: readonly string[];
  // Hosts, "*" for all.
  readonly allowNet?: readonly string[];
}

export type Command =
  | { readonly kind: 'run'; readonly run: RunArguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string };

export function readArguments(words: readonly string[]): Command {
  const [command, ...rest] = words;
  if (command === undefined) return wrong('a command is missing');
  if (command === '-h' || command === '--help' || command === 'help') return { kind: 'help' };
  if (command === '--version') return { kind: 'version' };
  if (command !== 'run') return wrong(`unknown command: ${command}`);
  return readRun(rest);
}

function readRun(words: readonly string[]): Command {
  let virtualTime = false;
  let topLevelAwait: TopLevelAwait = 'off';
  const pythonOptions: string[] = [];
  let seed: number | undefined;
  let trace: string | undefined;
  let allowRead: string[] | undefined;
  let allowWrite: string[] | undefined;
  let allowRun: string[] | undefined;
  let allowNet: string[] | undefined;
  const run = (source: SourceOfProgram, args: readonly string[]): Command => {
    const broken = args.find(argument => argument.includes('\n'));
    if (broken !== undefined) return wrong('an argument of the program contains a line break');
    return {
      kind: 'run',
      run: {
        source,
        args,
        virtualTime,
        topLevelAwait,
        pythonOptions,
        ...(seed !== undefined && { seed }),
        ...(trace !== undefined && { trace }),
        ...(allowRead && { allowRead }),
        ...(allowWrite && { allowWrite }),
        ...(allowRun && { allowRun }),
        ...(allowNet && { allowNet }),
      },
    };
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) return run({ from: 'file', path: word }, words.slice(at + 1));
    if (word === '-') return run({ from: 'stdin' }, words.slice(at + 1));
    const [name = '', attached] = word.startsWith('--') ? splitOnce(word, '=') : [word];
    const value = () => attached ?? words[++at];
    switch (name) {
      case '-h':
      case '--help':
        return { kind: 'help' };
      case '--virtual-time':
        virtualTime = true;
        break;
      case '--top-level-await':
        topLevelAwait = 'on';
        break;
      case '-c': {
        const code = value();
        return code === undefined ? wrong('-c needs a program') : run({ from: 'code', code }, words.slice(at + 1));
      }
      case '--seed': {
        const text = value();
        if (text === undefined || !/^\d+$/.test(text)) return wrong('--seed needs a whole number, 0 or more');
        seed = Number(text);
        if (!Number.isSafeInteger(seed)) return wrong(`--seed: ${text} is too large`);
        break;
      }
      case '--allow-read':
        allowRead = [...(allowRead ?? []), attached || '.'];
        break;
      case '--allow-write':
        allowWrite = [...(allowWrite ?? []), attached || '.'];
        break;
      case '--allow-run':
        allowRun = [...(allowRun ?? []), ...namesIn(attached)];
        break;
      case '--allow-net':
        allowNet = [...(allowNet ?? []), ...namesIn(attached)];
        break;
      case '--trace':
        trace = value();
        if (!trace) return wrong('--trace needs the name of a file');
        break;
      default:
        if (/^-[WX]/.test(word)) {
          const setting = word.slice(2) || words[++at];
          if (setting === undefined) return wrong(`argument expected for the ${word} option`);
          pythonOptions.push(word.slice(0, 2) + setting);
          break;
        }
        if (/^-[bBdEIOPqRsSuv]+$/.test(word)) {
          pythonOptions.push(word);
          break;
        }
        return wrong(`unknown option: ${word}`);
    }
  }
  return wrong('a program is missing: FILE.py, -c CODE or -');
}

function wrong(message: string): Command {
  return { kind: 'wrong', message };
}

// Those with commas between them, or all.
function namesIn(list: string | undefined): string[] {
  return list?.split(',').filter(Boolean) ?? ['*'];
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
