// The module _csv: reading and writing the rows of tables in text. Dialects are objects of `csv`, which has checked
// them.
#include <memory>

#include "builtins/containers.h"
#include "builtins/fields.h"
#include "builtins/numbers.h"
#include "vm/collecting.h"
#include "vm/drawing.h"

namespace fermata::formats {
namespace {

enum class Quoting : uint8_t { Minimal, All, NonNumeric, None, Strings, NotNull };
// A character that a dialect does not have, and the end of a line as the reader's machine sees it.
constexpr char32_t kNoCharacter = 0x110000, kEnd = 0x110001;

struct Dialect {
  char32_t delimiter, quote, escape;
  Quoting quoting;
  bool double_quote, skip_space, strict;
};

// Where in a row the reader is.
enum class State : uint8_t {
  StartRow,
  StartField,
  Field,
  Quoted,
  QuoteInQuoted,
  Escape,
  EscapeInQuoted,
  EndRow,
  AfterEscapedEnd,
};

struct Table : Object {
  Owned given;   // the dialect as an object
  Owned stream;  // the iterator of lines, or write() of a file
  Dialect dialect;
  // Of a reader:
  Ref<Dict> settings;  // of the module: {"limit": characters in a field}
  Ref<List> row;       // what was read of it; null between rows
  Ref<Str> field;      // what earlier lines had of it; null: nothing
  int64_t line_number;
  State state;
  bool is_quoted;  // the present field
  // Of a writer:
  Ref<Str> terminator;
  template <typename F>
  void each(F f) {
    f(given);
    f(stream);
    f(settings);
    f(row);
    f(field);
    f(terminator);
  }
};

Raised error(Vm& vm, std::initializer_list<Piece> message) {
  Owned module = TRY(vm.import_module("csv"));
  Owned type = TRY(vm.get_attribute(module, "Error"));
  Ref<Str> text = str_from_pieces(vm.heap, message);
  return vm.raise(TRY(vm.call(type, {Value(text.get())})));
}

Result<char32_t> character_of(Vm& vm, Value dialect, const char* name) {
  Owned value = TRY(vm.get_attribute(dialect, name));
  return value->is_none() ? kNoCharacter : as_str(value)->at(0);
}

Result<bool> flag_of(Vm& vm, Value dialect, const char* name) {
  Owned value = TRY(vm.get_attribute(dialect, name));
  return value->is_true();
}

Result<Ref<Table>> new_table(Vm& vm, Args args) {
  Ref<Table> self = vm.heap.make<Table>(args.object<Type>(0));
  self->stream = Owned(args[1]);
  self->given = Owned(args[2]);
  self->dialect.delimiter = TRY(character_of(vm, args[2], "delimiter"));
  self->dialect.quote = TRY(character_of(vm, args[2], "quotechar"));
  self->dialect.escape = TRY(character_of(vm, args[2], "escapechar"));
  self->dialect.double_quote = TRY(flag_of(vm, args[2], "doublequote"));
  self->dialect.skip_space = TRY(flag_of(vm, args[2], "skipinitialspace"));
  self->dialect.strict = TRY(flag_of(vm, args[2], "strict"));
  Owned quoting = TRY(vm.get_attribute(args[2], "quoting"));
  self->dialect.quoting = static_cast<Quoting>(quoting->as_int());
  return self;
}

bool ends_line(char32_t c) {
  return c == '\n' || c == '\r';
}

// -- reading

class LineReader {
 public:
  LineReader(Vm& vm, Table& table, int64_t limit)
      : vm_(vm), table_(table), dialect_(table.dialect), limit_(limit), text_(std::make_unique<StrBuilder>(vm.heap)) {
    if (table.field) text_->append(table.field.get());
  }

  Result<void> read(const Str* line) {
    for (uint32_t i = 0; i < line->length;) {
      const uint32_t end = plain_end(line, i);
      if (end > i) {
        text_->append(line, i, end);
        TRY(check_limit());
        i = end;
      } else {
        TRY(take(line->at(i++)));
      }
    }
    TRY(take(kEnd));
    table_.field = text_->length() ? text_->finish() : nullptr;
    return {};
  }

  Result<void> save() {
    Owned value;
    const Quoting quoting = dialect_.quoting;
    const bool quoted = std::exchange(table_.is_quoted, false);
    if (!quoted && !text_->length() && (quoting == Quoting::NotNull || quoting == Quoting::Strings)) {
      value = Owned::none();
    } else {
      value = text_->finish();
      if (!quoted && text_->length() && (quoting == Quoting::NonNumeric || quoting == Quoting::Strings))
        value = TRY(vm_.call(Value(vm_.types.float_), {value}));
    }
    text_ = std::make_unique<StrBuilder>(vm_.heap);
    list_append(vm_.heap, table_.row, std::move(value));
    return {};
  }

 private:
  // The end of the characters from `from` on that only make the field longer.
  uint32_t plain_end(const Str* line, uint32_t from) const {
    const bool quoted = table_.state == State::Quoted;
    if (!quoted && table_.state != State::Field) return from;
    uint32_t i = from;
    for (; i < line->length; i++) {
      const char32_t c = line->at(i);
      if (c == dialect_.escape || (quoted ? c == dialect_.quote : c == dialect_.delimiter || ends_line(c))) break;
    }
    return i;
  }

  Result<void> check_limit() {
    if (text_->length() > limit_) return error(vm_, {"field larger than field limit (", limit_, ")"});
    return {};
  }

  Result<void> add(char32_t c, State then) {
    table_.state = then;
    text_->append(c);
    return check_limit();
  }

  Result<void> end_field(State then) {
    table_.state = then;
    return save();
  }

  // One step of the machine.
  Result<void> take(char32_t c) {
    const bool end = c == kEnd, newline = ends_line(c) || end;
    const State row_ends = end ? State::StartRow : State::EndRow;
    switch (table_.state) {
      case State::StartRow:
        if (end) return {};
        if (newline) {
          table_.state = State::EndRow;
          return {};
        }
        [[fallthrough]];
      case State::StartField:
        table_.state = State::StartField;
        if (newline) return end_field(row_ends);
        if (c == dialect_.quote && dialect_.quoting != Quoting::None) {
          table_.is_quoted = true;
          table_.state = State::Quoted;
          return {};
        }
        if (c == dialect_.escape) {
          table_.state = State::Escape;
          return {};
        }
        if (c == ' ' && dialect_.skip_space) return {};
        if (c == dialect_.delimiter) return save();
        return add(c, State::Field);
      case State::Escape: return add(end ? '\n' : c, ends_line(c) ? State::AfterEscapedEnd : State::Field);
      case State::AfterEscapedEnd:
        if (end) return {};
        [[fallthrough]];
      case State::Field:
        table_.state = State::Field;
        if (newline) return end_field(row_ends);
        if (c == dialect_.escape) {
          table_.state = State::Escape;
          return {};
        }
        if (c == dialect_.delimiter) return end_field(State::StartField);
        return add(c, State::Field);
      case State::Quoted:
        if (end) return {};
        if (c == dialect_.escape) {
          table_.state = State::EscapeInQuoted;
          return {};
        }
        if (c == dialect_.quote && dialect_.quoting != Quoting::None) {
          table_.state = dialect_.double_quote ? State::QuoteInQuoted : State::Field;
          return {};
        }
        return add(c, State::Quoted);
      case State::EscapeInQuoted: return add(end ? '\n' : c, State::Quoted);
      case State::QuoteInQuoted:
        if (c == dialect_.quote) return add(c, State::Quoted);
        if (c == dialect_.delimiter) return end_field(State::StartField);
        if (newline) return end_field(row_ends);
        if (!dialect_.strict) return add(c, State::Field);
        return error(vm_, {"'", str_from_code_point(vm_.heap, dialect_.delimiter), "' expected after '",
                           str_from_code_point(vm_.heap, dialect_.quote), "'"});
      case State::EndRow:
        if (end) table_.state = State::StartRow;
        if (newline) return {};
        return error(vm_,
                     {"new-line character seen in unquoted field - do you need to open the file with newline=''?"});
    }
    __builtin_unreachable();
  }

  Vm& vm_;
  Table& table_;
  const Dialect& dialect_;
  int64_t limit_;
  std::unique_ptr<StrBuilder> text_;
};

// The next row; what is read of it stays in the table while its lines are waited for.
Result<Owned> read_row(Vm& vm, Table& table) {
  const Value limit = dict_get(table.settings, vm.intern("limit"));
  int64_t most = 0;
  int_to_int64(limit, most);
  for (;;) {
    Owned line = TRY(draw(vm, &table, table.stream, Value::boolean(true)));
    if (is_waiting(line)) return line;
    if (!table.row) return error(vm, {"iterator has already advanced the reader"});
    LineReader reader(vm, table, most);
    if (line->is_exhausted()) {
      if (!table.field && table.state != State::Quoted) return line;
      if (table.dialect.strict) return error(vm, {"unexpected end of data"});
      TRY(reader.save());
      return Owned(table.row);
    }
    Str* text = as_str(line);
    if (!text)
      return error(
          vm, {"iterator should return strings, not ", vm.type_of(line), " (the file should be opened in text mode)"});
    table.line_number++;
    TRY(reader.read(text));
    if (table.state == State::StartRow) return Owned(table.row);
  }
}

Result<Owned> reader_next(Vm& vm, Object* object) {
  auto* self = static_cast<Table*>(object);
  const bool begins = kept_for(vm, object)->is_empty();
  if (begins) {
    self->row = new_list(vm.heap);
    self->field = nullptr;
    self->state = State::StartRow;
    self->is_quoted = false;
  }
  Result<Owned> answer = read_row(vm, *self);
  if (answer.is_raised() || !is_waiting(answer.peek())) self->row = nullptr;
  return answer;
}

Result<Owned> reader_new(Vm& vm, Args args) {
  Ref<Table> self = TRY(new_table(vm, args));
  self->settings = Ref<Dict>(args.object<Dict>(3));
  return self;
}

// -- writing

class RowWriter {
 public:
  RowWriter(Vm& vm, const Table& table) : vm_(vm), table_(table), dialect_(table.dialect), out_(vm.heap) {}

  Result<Ref<Str>> write(const List* row) {
    for (uint32_t i = 0; i < row->length; i++) {
      if (i) out_.append(dialect_.delimiter);
      Owned value(row->items[i]);
      TRY(write_field(value, row->length == 1));
    }
    out_.append(table_.terminator.get());
    return out_.finish();
  }

 private:
  Result<void> write_field(Value value, bool alone) {
    Ref<Str> text = value.is_none() ? Ref<Str>(vm_.heap.empty_string()) : TRY(vm_.str(value));
    bool quoted = is_quoted(value);
    const bool may_not_quote =
        dialect_.quoting == Quoting::None ||
        (value.is_none() && (dialect_.quoting == Quoting::Strings || dialect_.quoting == Quoting::NotNull));
    if (text->length == 0 && !quoted) {
      const bool lost_in_space = dialect_.delimiter == ' ' && dialect_.skip_space;
      if (lost_in_space && may_not_quote)
        return error(vm_, {"empty field must be quoted if delimiter is a space and skipinitialspace is true"});
      if (alone && may_not_quote) return error(vm_, {"single empty field record must be quoted"});
      quoted = lost_in_space || alone;
    }
    uint32_t plain = 0;
    while (plain < text->length && !is_special(text->at(plain))) plain++;
    if (plain == text->length && !quoted) {
      out_.append(text.get());
      return {};
    }
    StrBuilder escaped(vm_.heap);
    TRY(escape(text, escaped, quoted));
    Ref<Str> inside = escaped.finish();
    if (quoted) out_.append(dialect_.quote);
    out_.append(inside.get());
    if (quoted) out_.append(dialect_.quote);
    return {};
  }

  bool is_quoted(Value value) const {
    switch (dialect_.quoting) {
      case Quoting::All: return true;
      case Quoting::NonNumeric: return !is_number(value);
      case Quoting::Strings: return as_str(value) != nullptr;
      case Quoting::NotNull: return !value.is_none();
      default: return false;
    }
  }

  bool is_number(Value value) const {
    double real;
    if (is_int_like(value) || is_float_like(value, real)) return true;
    return !vm_.lookup_special(value, vm_.names.__float__).is_empty() ||
           !vm_.lookup_special(value, vm_.names.__index__).is_empty() || vm_.type_of(value) == vm_.types.complex;
  }

  bool is_special(char32_t c) const {
    if (c == dialect_.delimiter || c == dialect_.quote || c == dialect_.escape || ends_line(c)) return true;
    for (uint32_t i = 0; i < table_.terminator->length; i++)
      if (c == table_.terminator->at(i)) return true;
    return false;
  }

  // `quoted` becomes true where the text needs it.
  Result<void> escape(const Str* text, StrBuilder& out, bool& quoted) {
    for (uint32_t i = 0; i < text->length; i++) {
      const char32_t c = text->at(i);
      if (is_special(c)) {
        const bool doubled = dialect_.quoting != Quoting::None && c == dialect_.quote && dialect_.double_quote;
        if (doubled) {
          out.append(c);
          quoted = true;
        } else if (dialect_.quoting == Quoting::None || c == dialect_.quote || c == dialect_.escape) {
          if (dialect_.escape == kNoCharacter) return error(vm_, {"need to escape, but no escapechar set"});
          out.append(dialect_.escape);
        } else {
          quoted = true;
        }
      }
      out.append(c);
    }
    return {};
  }

  Vm& vm_;
  const Table& table_;
  const Dialect& dialect_;
  StrBuilder out_;
};

Result<Owned> write_row(Vm& vm, NativeFrame& frame, Ref<List> row) {
  auto* table = static_cast<Table*>(frame.state[kCollectedFirst].object());
  Ref<Str> line = TRY(RowWriter(vm, *table).write(row));
  return vm.start_call(table->stream, {Value(line.get())});
}

Result<Owned> writer_writerow(Vm& vm, Args args) {
  auto* self = args.self<Table>();
  if (auto* row = cast_exact<List>(args[1], vm.types.list)) {
    Ref<List> kept(row);
    Ref<Str> line = TRY(RowWriter(vm, *self).write(row));
    return vm.start_call(self->stream, {Value(line.get())});
  }
  Result<Owned> iterator = vm.get_iterator(args[1]);
  if (iterator.is_raised()) {
    if (!vm.discard_pending(vm.exceptions.TypeError)) return Raised{};
    return error(vm, {"iterable expected, not ", vm.type_of(args[1])});
  }
  return collect_from(vm, std::move(iterator).value(), write_row, args[0]);
}

Result<Owned> writer_new(Vm& vm, Args args) {
  Ref<Table> self = TRY(new_table(vm, args));
  Owned terminator = TRY(vm.get_attribute(args[2], "lineterminator"));
  self->terminator = Ref<Str>(as_str(terminator));
  return self;
}

Result<Owned> get_dialect(Vm&, Value self) {
  return static_cast<Table*>(self.object())->given;
}
Result<Owned> get_line_number(Vm& vm, Value self) {
  return int_from(vm.heap, static_cast<Table*>(self.object())->line_number);
}

const PropertyRow kReaderProperties[] = {{"dialect", get_dialect}, {"line_num", get_line_number}};
const NativeRow kReaderMethods[] = {
    {"__new__(cls, lines, dialect, settings, /)", reader_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
};
const PropertyRow kWriterProperties[] = {{"dialect", get_dialect}};
const NativeRow kWriterMethods[] = {
    {"__new__(cls, write, dialect, /)", writer_new, NativeKind::StaticMethod},
    {"writerow(self, row, /)", writer_writerow},
};

constexpr TypeSpec spec_of(const char* name, NextFunction next, std::span<const NativeRow> methods,
                           std::span<const PropertyRow> properties) {
  return {
      .name = name,
      .size = sizeof(Table),
      .flags = kSubclassable,
      .traverse = traverse_fields<Table>,
      .clear = clear_fields<Table>,
      .next = next,
      .methods = methods,
      .properties = properties,
  };
}
const TypeSpec kReaderSpec = spec_of("_csv.reader", reader_next, kReaderMethods, kReaderProperties);
const TypeSpec kWriterSpec = spec_of("_csv.writer", nullptr, kWriterMethods, kWriterProperties);

Result<void> prepare(Vm& vm, Module* module) {
  vm.add_to_module(module, "reader", Value(vm.new_type(kReaderSpec)));
  vm.add_to_module(module, "writer", Value(vm.new_type(kWriterSpec)));
  return {};
}

constexpr ModuleSpec csv_spec = {.prepare = prepare};

}  // namespace
}  // namespace fermata::formats

namespace fermata {

extern const ModuleSpec csv_module = formats::csv_spec;

}  // namespace fermata
