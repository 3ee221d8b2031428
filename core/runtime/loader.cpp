#include "runtime/loader.h"

#include <algorithm>

#include "base/arena.h"
#include "base/source_encoding.h"
#include "base/utf8.h"
#include "builtins/numbers.h"
#include "code/frozen.h"
#include "lib/library.h"
#include "syntax/anchors.h"
#include "syntax/keyword_typo.h"
#include "syntax/parser.h"
#include "vm/importing.h"
#include "vm/source_text.h"

namespace fermata {

Raised raise_diagnostic(Vm& vm, const syntax::Diagnostic& diagnostic, Str* filename, std::string_view source) {
  Type* type = diagnostic.kind == syntax::Diagnostic::Kind::IndentationError ? vm.exceptions.IndentationError
               : diagnostic.kind == syntax::Diagnostic::Kind::TabError       ? vm.exceptions.TabError
               : diagnostic.kind == syntax::Diagnostic::Kind::MemoryError    ? vm.exceptions.MemoryError
               : diagnostic.kind == syntax::Diagnostic::Kind::RecursionError ? vm.exceptions.RecursionError
                                                                             : vm.exceptions.SyntaxError;
  Ref<Str> message = vm.str_of(diagnostic.message);
  if (type == vm.exceptions.MemoryError || type == vm.exceptions.RecursionError) return vm.raise(type, {message});
  LineIndex lines(source);
  syntax::SyntaxErrorFields fields = {};
  if (!source.empty()) fields = syntax::fields(diagnostic, lines);
  Owned text = vm.str_of(fields.text);
  Ref<Tuple> place = vm.tuple({Value(filename), Value::integer(fields.line), Value::integer(fields.offset), text,
                               Value::integer(fields.end_line), Value::integer(fields.end_offset)});
  Value args[] = {Value(message.get()), Value(place.get())};
  Raised raised = vm.raise(type, args);
  if (vm.pending_is(vm.exceptions.SyntaxError)) {
    Owned whole = vm.str_of(source);
    static_cast<SyntaxErrorException*>(vm.pending().object())->metadata =
        vm.tuple({Value::integer(diagnostic.statement_line), Value::integer(0), whole});
  }
  return raised;
}

namespace {

void forget_line(Vm& vm, SyntaxErrorException* error) {
  Value of = error->args->items()[1];
  std::span<const Value> known = static_cast<Tuple*>(of.object())->span();
  Ref<Tuple> place = vm.tuple({known[0], known[1], known[2], Value::none(), known[4], known[5]});
  error->args = vm.tuple({error->args->items()[0], Value(place.get())});
  error->text = Owned::none();
  error->metadata = Owned();
}

// Warnings and linecache show lines of what was compiled from a file.
Result<void> keep_text(Vm& vm, Str* filename, std::string_view source) {
  Str* name = vm.intern("_sources");
  Owned sources(dict_get(vm.sys, name));
  if (sources->is_empty()) {
    sources = Owned(new_dict(vm.heap));
    dict_set(vm.heap, vm.sys, name, sources);
  }
  Owned text = vm.str_of(source);
  return vm.dict_set(static_cast<Dict*>(sources->object()), Value(filename), text);
}

// A warning that the program's filters made an error is a SyntaxError at its place.
Raised raise_warning(Vm& vm, const syntax::Warning& warning, Str* filename, std::string_view source) {
  if (!vm.pending_is(vm.exceptions.SyntaxWarning)) return Raised{};
  (void)vm.take_pending();
  std::string message = warning.message;
  constexpr std::string_view kOutlook = "Such sequences will not work in the future. ";
  if (size_t at = message.find(kOutlook); at != std::string::npos) message.erase(at, kOutlook.size());
  return raise_diagnostic(vm, {.message = std::move(message), .span = warning.span}, filename, source);
}

std::string constant_repr(void* vm, Value constant) {
  Result<Ref<Str>> repr = static_cast<Vm*>(vm)->repr(constant);
  return repr.is_raised() ? std::string() : to_utf8(std::move(repr).value());
}

CompileTypes compile_types(Vm& vm) {
  return {vm.types.code, complex_from, constant_repr, &vm};
}

}  // namespace

int32_t LibraryUnicode::character_named(std::string_view name) {
  Owned found = ask("lookup", {vm_.str_of(name)});
  Str* character = cast_if<Str>(found, kStrSubclass);
  return character && character->length == 1 ? static_cast<int32_t>(character->at(0)) : -1;
}

std::string LibraryUnicode::normal_form(std::string_view identifier) {
  Owned form = ask("normalize", {vm_.str_of("NFKC"), vm_.str_of(identifier)});
  Str* text = cast_if<Str>(form, kStrSubclass);
  return text ? to_utf8(text) : std::string(identifier);
}

Owned LibraryUnicode::ask(std::string_view function, std::initializer_list<Ref<Str>> arguments) {
  std::vector<Value> values;
  for (const Ref<Str>& argument : arguments) values.push_back(Value(argument.get()));
  Result<Owned> answer = vm_.import_module("unicodedata");
  if (!answer.is_raised()) answer = vm_.get_attribute(answer.peek(), vm_.intern(function));
  if (!answer.is_raised()) {
    Owned callee = std::move(answer).value();
    answer = vm_.call(callee, std::span<const Value>(values));
  }
  if (!answer.is_raised()) return std::move(answer).value();
  (void)vm_.take_pending();
  return Owned();
}

Result<Ref<Code>> Loader::compile_with(Vm& vm, std::string_view source, Str* filename, Mode mode, bool library,
                                       CompileOptions options, syntax::UnicodeData* names) {
  // Only files are bytes. What the page hands over as one was text before: it stays what it is, whatever it declares.
  std::string decoded, file;
  if (mode == Mode::Module && !library) {
    file = to_utf8(filename);
    if (may_declare_encoding(source)) {
      decoded = TRY(decode_source(vm, source, filename));
      if (utf8::find_invalid(source) < source.size()) source = decoded;
    }
  }
  if (mode == Mode::Module) source = without_mark(source);
  LibraryUnicode unicode(vm);
  Arena arena;
  syntax::ParseMode parse_mode = mode == Mode::Eval     ? syntax::ParseMode::Expression
                                 : mode == Mode::Single ? syntax::ParseMode::Interactive
                                                        : syntax::ParseMode::Module;
  syntax::ParseResult parsed = syntax::parse(arena, source, parse_mode, names ? names : &unicode, file);
  if (parsed.error) return raise_diagnostic(vm, *parsed.error, filename, source);
  CompileMode compile_mode = mode == Mode::Module ? CompileMode::Module
                             : mode == Mode::Exec ? CompileMode::Exec
                             : mode == Mode::Eval ? CompileMode::Eval
                                                  : CompileMode::Single;
  if (options.optimize < 0) options.optimize = library ? 0 : vm.optimize;
  options.traced = !library && mode != Mode::Single && is_traced(vm, source, mode);
  Ref<Source> text = new_source(vm.heap, vm.types.source, Ref<Str>(filename), std::string(source), library);
  CompileResult result = fermata::compile(vm.heap, compile_types(vm), *parsed.module, text, compile_mode, options);
  if (result.error) {
    // CPython's compiler has no text at hand, and looks for the line in the file.
    const bool has_line = mode == Mode::Module || has_lines(vm, filename);
    Raised raised = raise_diagnostic(vm, *result.error, filename, source);
    if (!has_line && vm.pending_is(vm.exceptions.SyntaxError))
      forget_line(vm, static_cast<SyntaxErrorException*>(vm.pending().object()));
    return raised;
  }
  if (!library) {
    if (mode == Mode::Module) TRY(keep_text(vm, filename, source));
    LineIndex lines(source);
    parsed.warnings.insert(parsed.warnings.end(), result.warnings.begin(), result.warnings.end());
    for (const syntax::Warning& warning : parsed.warnings) {
      Type* category = warning.category == syntax::Warning::Category::SyntaxWarning ? vm.exceptions.SyntaxWarning
                                                                                    : vm.exceptions.DeprecationWarning;
      Result<void> warned = vm.warn_at(category, warning.message, filename, lines.line_at(warning.span.start), text);
      if (warned.is_raised()) return raise_warning(vm, warning, filename, source);
    }
  }
  return std::move(result.code);
}

namespace {

void move_places(Code* code, const Source* from, Source* to) {
  auto moved = [&](uint32_t offset) {
    const uint32_t line = from->line_of(offset), column = offset - (*from->line_starts)[line - 1];
    return (*to->line_starts)[line - 1] + std::min(column, static_cast<uint32_t>(to->line_text(line).size()));
  };
  for (Position& position : *code->positions)
    if (position != Position{}) position = {moved(position.start), moved(position.end)};
  for (Value constant : *code->constants)
    if (constant.is_object() && constant.object()->type == code->type)
      move_places(static_cast<Code*>(constant.object()), from, to);
  code->source = Ref<Source>(to);
}

// The lines to show are those of the file with the code's name, whatever was compiled: what a template became is
// compiled under the template's name.
void show_lines(Vm& vm, Code* code, std::string lines) {
  if (lines == *code->source->text) return;
  const auto count = static_cast<size_t>(std::ranges::count(lines, '\n')) + 1;
  const size_t written = code->source->line_starts->size();
  if (count < written) lines.append(written - count, '\n');
  Ref<Source> from = code->source;
  Ref<Source> to = new_source(vm.heap, vm.types.source, from->filename, std::move(lines), from->library);
  move_places(code, from, to);
}

}  // namespace

Result<Ref<Code>> Loader::compile(Vm& vm, std::string_view source, Str* filename, Mode mode, bool library, int optimize,
                                  uint32_t features) {
  if (library && is_frozen(source)) {
    Ref<Source> lines = new_source(vm.heap, vm.types.source, Ref<Str>(filename), {}, true);
    return thaw(vm.heap, vm.types.code, lines, source);
  }
  Ref<Code> code = TRY(compile_with(vm, source, filename, mode, library, {.optimize = optimize, .features = features}));
  // CPython finds no lines to show for what eval(), exec() and consoles were given (doctest puts its own where they are
  // looked for); positions need only where lines begin.
  if (mode != Mode::Module) {
    std::string lines;
    if (read_text(vm, filename, lines))
      show_lines(vm, code, std::move(lines));
    else if (!has_lines(vm, filename))
      code->source->text->clear();
  }
  return code;
}

bool Loader::read_text(Vm& vm, Str* filename, std::string& text) {
  const std::string name = to_utf8(filename);
  if (name.starts_with('<')) return false;
  if (const std::string* own = own_file(name)) {
    text = *own;
    return true;
  }
  std::string bytes;
  if (!written_ || !written_->read(name, bytes)) return false;
  Result<std::string> decoded = decode_source(vm, bytes, filename);
  if (decoded.is_raised()) {
    (void)vm.take_pending();
    return false;
  }
  text = std::move(decoded).value();
  return true;
}

Result<Ref<Code>> Loader::compile_made(Vm& vm, std::string_view source, Str* filename, Mode mode,
                                       CompileOptions options, syntax::UnicodeData& names) {
  Ref<Code> code = TRY(compile_with(vm, source, filename, mode, false, options, &names));
  if (!has_lines(vm, filename)) code->source->text->clear();
  return code;
}

bool Loader::has_lines(Vm& vm, Str* filename) {
  if (to_utf8(filename).starts_with('<')) return to_utf8(filename).starts_with("<doctest ");
  std::string text;
  if (read_text(vm, filename, text)) return true;
  // What a program puts into linecache.cache.
  Module* linecache = cast_exact<Module>(dict_get(vm.modules, vm.intern("linecache")), vm.types.module);
  Dict* cache = linecache ? cast_if<Dict>(dict_get(linecache->dict, vm.intern("cache")), kDictSubclass) : nullptr;
  return cache && !dict_get(cache, filename).is_empty();
}

Result<Ref<Code>> Loader::compile_main(Vm& vm, std::string_view source, Str* filename, bool top_level_await) {
  look_for_debugger(source);
  return compile_with(vm, source, filename, Mode::Module, false, {.top_level_await = top_level_await, .optimize = -1});
}

bool Loader::names_debugger(std::string_view source) {
  for (std::string_view word : {"pdb", "import bdb", "from bdb", "breakpoint(", "settrace(", "setprofile(",
                                "sys.monitoring", "cProfile", "import profile", "trace.Trace(", "from trace import"})
    if (source.find(word) != source.npos) return true;
  return false;
}

// What the library makes of texts is its own business, unless the text itself asks for it (pdb.run()).
bool Loader::is_traced(Vm& vm, std::string_view source, Mode mode) {
  if (!traced_ || mode == Mode::Module) return traced_;
  PythonFrame* caller = vm.nearest_python_frame();
  return !caller || !caller->function->code->source->library || names_debugger(source);
}

const std::string& Loader::add_file(std::string_view name, std::string_view source) {
  look_for_debugger(source);
  for (File& file : files_)
    if (file.name == name) return file.source = source;
  return files_.emplace_back(std::string(name), std::string(source)).source;
}

const std::string* Loader::own_file(std::string_view name) const {
  for (const File& file : files_)
    if (file.name == name) return &file.source;
  return nullptr;
}

bool Loader::find_module(std::string_view dotted_name, Found& found) {
  // No path, no line of a list, and no package by a name that lacks its end.
  if (dotted_name.find_first_of("/\n") != dotted_name.npos || dotted_name.ends_with('.')) return false;
  std::string path(dotted_name);
  for (char& c : path)
    if (c == '.') c = '/';
  for (bool package : {true, false}) {
    const std::string name = path + (package ? "/__init__.py" : ".py");
    const std::string* source = own_file(name);
    // What stands in the folder may be younger than what the program was given.
    if (std::string text; written_ && written_->may_have(folder_ + name) && written_->read(folder_ + name, text))
      if (!source || *source != text) source = &add_file(name, text);
    if (!source) continue;
    found = {*source, folder_ + name, package, false, {}};
    return true;
  }
  for (bool package : {true, false}) {
    const std::string name = path + (package ? "/__init__.py" : ".py"),
                      filename = std::string(kLibraryFolder) + '/' + name;
    for (const LibraryFile& file : library_files())
      if (file.name == name) {
        found = {file.source, filename, package, true, {}};
        return true;
      }
    const std::string listed = '\n' + path + (package ? "/\n" : "\n");
    for (const LibraryPack& pack : library_packs())
      if (pack.modules.find(listed) != pack.modules.npos) {
        found = {{}, filename, package, true, std::string(pack.name) + '/' + name};
        return true;
      }
  }
  // A folder is a package without a source of its own.
  const std::string folder = path + '/';
  const bool given =
      std::any_of(files_.begin(), files_.end(), [&](const File& file) { return file.name.starts_with(folder); });
  if (!given && !(written_ && written_->is_folder(folder_ + path))) return false;
  found = {{}, folder_ + folder, true, false, {}};
  return true;
}

bool Loader::is_beside_program(std::string_view filename) const {
  if (!filename.starts_with(folder_)) return false;
  filename.remove_prefix(folder_.size());
  const size_t slash = filename.find('/');
  return slash == filename.npos || filename.substr(slash) == "/__init__.py";
}

bool Loader::find_anchor(std::string_view expression, Span& anchor) {
  std::optional<Span> found = syntax::anchor_in(expression);
  if (found) anchor = *found;
  return found.has_value();
}

bool Loader::shows_marks(std::string_view lines, Span marked, bool has_anchor) {
  return syntax::shows_marks(lines, marked, has_anchor);
}

bool Loader::find_typo(Vm& vm, std::string_view message, std::string_view source, uint32_t statement_line,
                       uint32_t error_line, Typo& typo) {
  auto compiles = [](void* context, const syntax::Module& module, std::string_view tried) {
    Vm& vm = *static_cast<Vm*>(context);
    Ref<Source> text = new_source(vm.heap, vm.types.source, vm.str_of("<input>"), std::string(tried), false);
    return !fermata::compile(vm.heap, compile_types(vm), module, text, CompileMode::Module).error.has_value();
  };
  std::optional<syntax::KeywordTypo> found =
      syntax::find_keyword_typo(message, statement_line, error_line, LineIndex(source), {compiles, &vm});
  if (!found) return false;
  typo = {"invalid syntax. Did you mean '" + std::string(found->keyword) + "'?", std::move(found->line), found->offset,
          found->end_offset};
  return true;
}

}  // namespace fermata
