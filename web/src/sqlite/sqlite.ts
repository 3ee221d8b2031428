// SQLite as an extension: its functions of C, called with plain values. What a data base is to Python (DB-API 2.0) is
// core/lib/sqlite3; here is only what C asks for: memory, pointers, callbacks. A call is a list, its first value the name
// of a command below; numbers that SQLite answers are its result codes.
//
// SQLite calls back the program's handler with one of
//   ["function", id, values]            a scalar function
//   ["step", id, instance, values]      an aggregate; instance 0 is a new one, the answer its number
//   ["inverse", id, instance, values], ["value", id, instance], ["final", id, instance]
//   ["collation", id, text, text], ["progress", id], ["trace", id, text]
//   ["authorizer", id, action, text, text, text, text]
//   ["random", length]
// A function answers with a list of its value, or with a list of None, the message of an error and maybe its code.
import type { Extension, ExtensionHome, OpenExtension } from '../engine/extension';
import { addCallbacks } from './callbacks';
import { systemCalls } from './systemCalls';
import { type PlainValue, readValue, ValueWriter } from './values';

const Result = { ok: 0, row: 100, done: 101 } as const;
const Type = { integer: 1, float: 2, text: 3, blob: 4 } as const;
const utf8 = 1;
// SQLite makes its own copy of what is bound.
const transient = -1;
const traceStatement = 1;

type Call = (...args: (number | bigint)[]) => number;
type Pointer = number;

export function sqliteExtension(module: WebAssembly.Module): OpenExtension {
  return home => new Sqlite(module, home);
}

class Sqlite implements Extension {
  private readonly memory = new WebAssembly.Memory({ initial: 128, maximum: 32_768 });
  private readonly c: Record<string, Call>;
  private readonly callbacks: Record<'scalar' | 'step' | 'inverse' | 'value' | 'final' | 'collation' | Told, number>;
  private folder = '/';
  private answer = new ValueWriter();

  constructor(
    module: WebAssembly.Module,
    private readonly home: ExtensionHome,
  ) {
    const imports = systemCalls(this.memory, {
      file: (call, request) => home.file(call, request),
      wallClock: () => home.wallClock(),
      utcOffset: seconds => -new Date(seconds * 1000).getTimezoneOffset(),
      randomBytes: length => this.ask(asked => asked.list(2).text('random').int(length)) as Uint8Array,
      folder: () => this.folder,
      allocate: length => this.c.malloc?.(length) ?? 0,
    });
    const { exports } = new WebAssembly.Instance(module, imports as unknown as WebAssembly.Imports);
    this.c = exports as unknown as Record<string, Call>;
    this.c.__wasm_call_ctors?.();
    this.callbacks = addCallbacks(exports.__indirect_function_table as WebAssembly.Table, {
      scalar: { parameters: 3, result: false, body: (context, count, values) => this.scalar(context, count, values) },
      step: {
        parameters: 3,
        result: false,
        body: (context, count, values) => this.step('step', context, count, values),
      },
      inverse: {
        parameters: 3,
        result: false,
        body: (context, count, values) => this.step('inverse', context, count, values),
      },
      value: { parameters: 1, result: false, body: context => this.end('value', context) },
      final: { parameters: 1, result: false, body: context => this.end('final', context) },
      collation: { parameters: 5, result: true, body: (id, n1, p1, n2, p2) => this.collation(id, n1, p1, n2, p2) },
      progress: { parameters: 1, result: true, body: id => this.told(asked => asked.list(2).text('progress').int(id)) },
      trace: { parameters: 4, result: true, body: (_event, id, statement, text) => this.trace(id, statement, text) },
      authorizer: { parameters: 6, result: true, body: (...request) => this.authorize(request) },
    });
  }

  call(request: Uint8Array): Uint8Array {
    const [name, ...args] = readValue(request) as PlainValue[];
    const command = commands[name as string];
    if (!command) throw new Error(`SQLite has no command ${name}`);
    // A callback may call again.
    const outer = this.answer;
    this.answer = new ValueWriter();
    try {
      command.call(this, args);
      return this.answer.done();
    } finally {
      this.answer = outer;
    }
  }

  // -- commands: each writes its answer

  open([path, flags, folder]: PlainValue[]): void {
    this.folder = folder as string;
    // The default of this wasm has no locks, which are needed between the connections of one program.
    this.withText('unix', system =>
      this.withText(path as string, name =>
        this.withOut(out => {
          const code = this.run('sqlite3_open_v2', name, out, Number(flags), system);
          const base = this.pointer(out);
          if (base !== 0) this.run('sqlite3_extended_result_codes', base, 1);
          this.answer.list(2).int(code).int(base);
        }),
      ),
    );
  }

  // The statement (0: there was none), what follows it, and what it is.
  prepare([base, sql, folder]: PlainValue[]): void {
    this.folder = folder as string;
    this.withText(sql as string, (text, length) =>
      this.withOut(out => {
        const code = this.run('sqlite3_prepare_v2', Number(base), text, length + 1, out, out + 4);
        const statement = this.pointer(out);
        const tail = code === Result.ok ? this.pointer(out + 4) : text + length;
        this.answer
          .list(6)
          .int(code)
          .int(statement)
          .text(this.bytes(tail, text + length - tail));
        if (statement === 0) this.answer.int(0).int(0).int(0);
        else
          for (const count of ['sqlite3_column_count', 'sqlite3_bind_parameter_count', 'sqlite3_stmt_readonly'])
            this.answer.int(this.run(count, statement));
      }),
    );
  }

  parameters([statement]: PlainValue[]): void {
    const count = this.run('sqlite3_bind_parameter_count', Number(statement));
    this.answer.list(count);
    for (let at = 1; at <= count; at++) this.writeText(this.run('sqlite3_bind_parameter_name', Number(statement), at));
  }

  // Names and declared types.
  columns([statement]: PlainValue[]): void {
    const count = this.run('sqlite3_column_count', Number(statement));
    this.answer.list(count);
    for (let at = 0; at < count; at++) {
      this.answer.list(2);
      this.writeText(this.run('sqlite3_column_name', Number(statement), at));
      this.writeText(this.run('sqlite3_column_decltype', Number(statement), at));
    }
  }

  // From the beginning, with these values.
  bind([statement, values]: PlainValue[]): void {
    const target = Number(statement);
    this.run('sqlite3_reset', target);
    this.run('sqlite3_clear_bindings', target);
    let code = 0;
    (values as PlainValue[]).forEach((value, index) => {
      code ||= this.bindOne(target, index + 1, value);
    });
    this.answer.int(code);
  }

  // Up to so many rows, behind the code of the last step.
  rows([statement, limit]: PlainValue[]): void {
    const target = Number(statement);
    const rows = new ValueWriter();
    const list = rows.openList();
    rows.int(0);
    let code: number = Result.row;
    let count = 0;
    while (count < Number(limit)) {
      code = this.run('sqlite3_step', target);
      if (code !== Result.row) break;
      this.writeRow(rows, target);
      count++;
    }
    rows.finish(list, count + 1);
    const bytes = rows.done();
    new DataView(bytes.buffer, bytes.byteOffset).setBigInt64(list + 5, BigInt(code), true);
    this.answer = rows;
  }

  error([base]: PlainValue[]): void {
    this.answer.list(3).int(this.run('sqlite3_extended_errcode', Number(base)));
    this.writeText(this.run('sqlite3_errmsg', Number(base)));
    this.answer.int(this.run('sqlite3_error_offset', Number(base)));
  }

  // Changes, all changes, the last row's number, whether no transaction is open.
  state([base]: PlainValue[]): void {
    this.answer.list(4);
    this.answer.int(this.run('sqlite3_changes', Number(base))).int(this.run('sqlite3_total_changes', Number(base)));
    this.answer.int(this.long('sqlite3_last_insert_rowid', Number(base)));
    this.answer.int(this.run('sqlite3_get_autocommit', Number(base)));
  }

  // kind: "f" function, "a" aggregate, "w" window function; id 0: none any more.
  defineFunction([base, name, count, flags, id, kind]: PlainValue[]): void {
    const at = (wanted: string, place: number) => (id && wanted.includes(kind as string) ? place : 0);
    const { scalar, step, final, value, inverse } = this.callbacks;
    this.withText(name as string, text => {
      const shared = [Number(base), text, Number(count), Number(flags) | utf8, Number(id)];
      const code =
        kind === 'w'
          ? this.run(
              'sqlite3_create_window_function',
              ...shared,
              ...[at('w', step), at('w', final), at('w', value), at('w', inverse), 0],
            )
          : this.run('sqlite3_create_function_v2', ...shared, at('f', scalar), at('a', step), at('a', final), 0);
      this.answer.int(code);
    });
  }

  defineCollation([base, name, id]: PlainValue[]): void {
    const place = id ? this.callbacks.collation : 0;
    this.withText(name as string, text =>
      this.answer.int(this.run('sqlite3_create_collation_v2', Number(base), text, utf8, Number(id), place, 0)),
    );
  }

  // id 0: no such listener any more.
  listen([base, kind, id, every]: PlainValue[]): void {
    const place = id ? this.callbacks[kind as Told] : 0;
    const target = Number(base);
    if (kind === 'progress') this.run('sqlite3_progress_handler', target, Number(every), place, Number(id));
    else if (kind === 'trace') this.run('sqlite3_trace_v2', target, id ? traceStatement : 0, place, Number(id));
    else this.run('sqlite3_set_authorizer', target, place, Number(id));
    this.answer.none();
  }

  openBackup(args: PlainValue[]): void {
    const [to, toName, from, fromName] = args as [bigint, string, bigint, string];
    this.withText(toName, toText =>
      this.withText(fromName, fromText =>
        this.answer.int(this.run('sqlite3_backup_init', Number(to), toText, Number(from), fromText)),
      ),
    );
  }

  // The code, and how many pages are left of how many.
  stepBackup([backup, pages]: PlainValue[]): void {
    this.answer.list(3).int(this.run('sqlite3_backup_step', Number(backup), Number(pages)));
    this.answer.int(this.run('sqlite3_backup_remaining', Number(backup)));
    this.answer.int(this.run('sqlite3_backup_pagecount', Number(backup)));
  }

  serialize([base, name]: PlainValue[]): void {
    this.withText(name as string, text =>
      this.withOut(size => {
        const data = this.run('sqlite3_serialize', Number(base), text, size, 0);
        if (data === 0) this.answer.none();
        else this.answer.bytes(this.bytes(data, this.pointer(size)));
        this.run('sqlite3_free', data);
      }),
    );
  }

  deserialize([base, name, bytes]: PlainValue[]): void {
    const data = bytes as Uint8Array;
    const copy = this.run('sqlite3_malloc', data.length || 1);
    this.bytes(copy, data.length).set(data);
    const freeOnClose = 1;
    const resizable = 2;
    this.withText(name as string, text => {
      const size = BigInt(data.length);
      const flags = freeOnClose | resizable;
      this.answer.int(this.run('sqlite3_deserialize', Number(base), text, copy, size, size, flags));
    });
  }

  isComplete([sql]: PlainValue[]): void {
    this.withText(sql as string, text => this.answer.int(this.run('sqlite3_complete', text)));
  }

  // A setting of sqlite3_db_config that is on or off; below 0 it is only asked for.
  configure([base, setting, value]: PlainValue[]): void {
    this.withOut(out => {
      const code = this.run('sqlite3__wasm_db_config_ip', Number(base), Number(setting), Number(value), out);
      this.answer.list(2).int(code).int(this.pointer(out));
    });
  }

  // A function that takes numbers and gives one or nothing.
  plain([name, ...args]: PlainValue[]): void {
    this.answer.int(this.run(name as string, ...args.map(Number)) ?? 0);
  }

  // A function that takes numbers and gives text.
  text([name, ...args]: PlainValue[]): void {
    this.writeText(this.run(name as string, ...args.map(Number)));
  }

  // -- callbacks

  private scalar(context = 0, count = 0, values = 0): undefined {
    this.give(context, asked => {
      asked.list(3).text('function').int(this.run('sqlite3_user_data', context));
      this.writeArguments(asked, count, values);
    });
  }

  private step(what: 'step' | 'inverse', context = 0, count = 0, values = 0): undefined {
    const instance = this.run('sqlite3_aggregate_context', context, 4);
    const answer = this.ask(asked => {
      asked.list(4).text(what).int(this.run('sqlite3_user_data', context)).int(this.pointer(instance));
      this.writeArguments(asked, count, values);
    });
    const [number] = this.resultOf(context, answer);
    if (number !== undefined) new DataView(this.memory.buffer).setUint32(instance, Number(number), true);
  }

  private end(what: 'value' | 'final', context = 0): undefined {
    const instance = this.run('sqlite3_aggregate_context', context, 4);
    this.give(context, asked => {
      asked
        .list(3)
        .text(what)
        .int(this.run('sqlite3_user_data', context))
        .int(instance ? this.pointer(instance) : 0);
    });
  }

  private collation(id = 0, length1 = 0, text1 = 0, length2 = 0, text2 = 0): number {
    return this.told(asked =>
      asked.list(4).text('collation').int(id).text(this.bytes(text1, length1)).text(this.bytes(text2, length2)),
    );
  }

  private trace(id = 0, statement = 0, text = 0): number {
    return this.told(asked => {
      asked.list(3).text('trace').int(id);
      // A comment is the text of a trigger's beginning; else the statement is told with its values.
      const begins = new TextDecoder().decode(this.bytes(text, 2));
      const expanded = begins === '--' ? 0 : this.run('sqlite3_expanded_sql', statement);
      asked.text(this.cText(expanded || text));
      this.run('sqlite3_free', expanded);
    });
  }

  private authorize([id = 0, action = 0, ...names]: number[]): number {
    return this.told(asked => {
      asked.list(7).text('authorizer').int(id).int(action);
      for (const name of names) {
        if (name === 0) asked.none();
        else asked.text(this.cText(name));
      }
    });
  }

  // The program's number; 1 where its handler failed.
  private told(write: (asked: ValueWriter) => void): number {
    const answer = this.ask(write);
    return typeof answer === 'bigint' ? Number(answer) : 1;
  }

  private ask(write: (asked: ValueWriter) => void): PlainValue {
    const asked = new ValueWriter();
    write(asked);
    return readValue(this.home.answer(asked.done()));
  }

  // What the program gives is the result of a function.
  private give(context: number, write: (asked: ValueWriter) => void): void {
    const [value] = this.resultOf(context, this.ask(write));
    if (value === undefined) return;
    if (value === null) this.run('sqlite3_result_null', context);
    else if (typeof value === 'bigint') this.run('sqlite3_result_int64', context, value);
    else if (typeof value === 'number') this.run('sqlite3_result_double', context, value);
    else {
      const data = typeof value === 'string' ? new TextEncoder().encode(value) : (value as Uint8Array);
      const set = typeof value === 'string' ? 'sqlite3_result_text' : 'sqlite3_result_blob';
      this.withBytes(data, address => this.run(set, context, address, data.length, transient));
    }
  }

  // The list that a function answers with; of an error nothing is left.
  private resultOf(context: number, answer: PlainValue): PlainValue[] {
    const list = Array.isArray(answer) ? answer : [null, 'the function failed'];
    if (list.length === 1) return list;
    const [, message, code] = list;
    this.withText(String(message), (text, length) => this.run('sqlite3_result_error', context, text, length));
    if (code) this.run('sqlite3_result_error_code', context, Number(code));
    return [];
  }

  // -- values of SQLite

  private bindOne(statement: number, place: number, value: PlainValue): number {
    if (value === null) return this.run('sqlite3_bind_null', statement, place);
    if (typeof value === 'bigint') return this.run('sqlite3_bind_int64', statement, place, value);
    if (typeof value === 'number') return this.run('sqlite3_bind_double', statement, place, value);
    const data = typeof value === 'string' ? new TextEncoder().encode(value) : (value as Uint8Array);
    const bind = typeof value === 'string' ? 'sqlite3_bind_text' : 'sqlite3_bind_blob';
    return this.withBytes(data, address => this.run(bind, statement, place, address, data.length, transient));
  }

  private writeRow(rows: ValueWriter, statement: number): void {
    const count = this.run('sqlite3_data_count', statement);
    rows.list(count);
    for (let at = 0; at < count; at++) {
      switch (this.run('sqlite3_column_type', statement, at)) {
        case Type.integer:
          rows.int(this.long('sqlite3_column_int64', statement, at));
          break;
        case Type.float:
          rows.float(this.run('sqlite3_column_double', statement, at));
          break;
        case Type.text: {
          const text = this.run('sqlite3_column_text', statement, at);
          rows.text(this.bytes(text, this.run('sqlite3_column_bytes', statement, at)));
          break;
        }
        case Type.blob: {
          const blob = this.run('sqlite3_column_blob', statement, at);
          rows.bytes(this.bytes(blob, this.run('sqlite3_column_bytes', statement, at)));
          break;
        }
        default:
          rows.none();
      }
    }
  }

  private writeArguments(asked: ValueWriter, count: number, values: Pointer): void {
    asked.list(count);
    for (let at = 0; at < count; at++) {
      const value = this.pointer(values + 4 * at);
      switch (this.run('sqlite3_value_type', value)) {
        case Type.integer:
          asked.int(this.long('sqlite3_value_int64', value));
          break;
        case Type.float:
          asked.float(this.run('sqlite3_value_double', value));
          break;
        case Type.text: {
          const text = this.run('sqlite3_value_text', value);
          asked.text(this.bytes(text, this.run('sqlite3_value_bytes', value)));
          break;
        }
        case Type.blob: {
          const blob = this.run('sqlite3_value_blob', value);
          asked.bytes(this.bytes(blob, this.run('sqlite3_value_bytes', value)));
          break;
        }
        default:
          asked.none();
      }
    }
  }

  private writeText(text: Pointer): void {
    if (text === 0) this.answer.none();
    else this.answer.text(this.cText(text));
  }

  // -- memory

  private run(name: string, ...args: (number | bigint)[]): number {
    const body = this.c[name];
    if (!body) throw new Error(`SQLite has no ${name}`);
    return body(...args);
  }

  // A function whose answer has 64 bits.
  private long(name: string, ...args: number[]): bigint {
    return this.run(name, ...args) as unknown as bigint;
  }

  private pointer(address: number): number {
    return new DataView(this.memory.buffer).getUint32(address, true);
  }

  private bytes(address: Pointer, length: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, address >>> 0, length);
  }

  private cText(address: Pointer): Uint8Array {
    const rest = new Uint8Array(this.memory.buffer, address >>> 0);
    return rest.subarray(0, rest.indexOf(0));
  }

  private withBytes<T>(data: Uint8Array, use: (address: Pointer) => T): T {
    const address = this.run('malloc', data.length + 1);
    this.bytes(address, data.length).set(data);
    this.bytes(address + data.length, 1)[0] = 0;
    try {
      return use(address);
    } finally {
      this.run('free', address);
    }
  }

  private withText<T>(text: string, use: (address: Pointer, length: number) => T): T {
    const data = new TextEncoder().encode(text);
    return this.withBytes(data, address => use(address, data.length));
  }

  // Two words for what a function gives by address.
  private withOut(use: (address: Pointer) => void): void {
    this.withBytes(new Uint8Array(8), use);
  }
}

type Told = 'progress' | 'trace' | 'authorizer';

const commands: Readonly<Record<string, (this: Sqlite, args: PlainValue[]) => void>> = {
  open: Sqlite.prototype.open,
  prepare: Sqlite.prototype.prepare,
  parameters: Sqlite.prototype.parameters,
  columns: Sqlite.prototype.columns,
  bind: Sqlite.prototype.bind,
  rows: Sqlite.prototype.rows,
  error: Sqlite.prototype.error,
  state: Sqlite.prototype.state,
  function: Sqlite.prototype.defineFunction,
  collation: Sqlite.prototype.defineCollation,
  listen: Sqlite.prototype.listen,
  'open backup': Sqlite.prototype.openBackup,
  'step backup': Sqlite.prototype.stepBackup,
  serialize: Sqlite.prototype.serialize,
  deserialize: Sqlite.prototype.deserialize,
  'is complete': Sqlite.prototype.isComplete,
  configure: Sqlite.prototype.configure,
  plain: Sqlite.prototype.plain,
  text: Sqlite.prototype.text,
};
