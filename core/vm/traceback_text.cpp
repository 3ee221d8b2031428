// What an uncaught exception looks like: frames with carets, chains, groups, notes, suggestions; CPython's layout.
#include <algorithm>
#include <cstdlib>

#include "base/arena.h"
#include "base/sort.h"
#include "base/utf8.h"
#include "base/wide_characters.h"
#include "code/code.h"
#include "vm/frame.h"
#include "vm/suggestions.h"
#include "vm/vm.h"

namespace fermata {
namespace {

constexpr uint32_t kRepeatsShown = 3;
constexpr const char* kCause = "\nThe above exception was the direct cause of the following exception:\n\n";
constexpr const char* kContext = "\nDuring handling of the above exception, another exception occurred:\n\n";

uint32_t code_points(std::string_view utf8) {
  uint32_t count = 0;
  for (char c : utf8) count += (c & 0xC0) != 0x80;
  return count;
}

std::string_view left_trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t' || text.front() == '\f')) text.remove_prefix(1);
  return text;
}
std::string_view right_trimmed(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r' || text.back() == '\f'))
    text.remove_suffix(1);
  return text;
}

// The lines of one entry, without their common indentation, and the marks below them. Offsets are bytes into the lines
// joined; marks count columns.
class SourceLines {
 public:
  SourceLines(Vm& vm, const Source* source, Position position) {
    uint32_t first = source->line_of(position.start),
             last = source->line_of(position.end > position.start ? position.end - 1 : position.end);
    std::vector<std::string_view> original;
    for (uint32_t line = first; line <= last; ++line) original.push_back(right_trimmed(source->line_text(line)));
    size_t indent = std::string_view::npos;
    for (std::string_view line : original)
      if (!left_trimmed(line).empty()) indent = std::min(indent, line.size() - left_trimmed(line).size());
    if (indent == std::string_view::npos) indent = 0;
    for (std::string_view line : original) {
      if (!starts_.empty()) joined_ += '\n';
      starts_.push_back(static_cast<uint32_t>(joined_.size()));
      if (line.size() >= indent) joined_ += line.substr(indent);
    }
    auto column = [&](uint32_t line, uint32_t offset) {
      uint32_t start = (*source->line_starts)[line - 1] + static_cast<uint32_t>(indent);
      return std::min<uint32_t>(starts_[line - first] + (offset > start ? offset - start : 0),
                                static_cast<uint32_t>(joined_.size()));
    };
    marked_ = {column(first, position.start), column(last, position.end)};
    anchor_ = marked_;
    if (marked_.start >= marked_.end) return;
    std::string_view segment = std::string_view(joined_).substr(marked_.start, marked_.end - marked_.start);
    has_anchor_ = vm.loader.find_anchor(segment, anchor_);
    if (has_anchor_) anchor_ = {anchor_.start + marked_.start, anchor_.end + marked_.start};
    shows_marks_ = vm.loader.shows_marks(joined_, marked_, has_anchor_);
  }

  bool empty() const { return joined_.empty(); }

  // The first line, the last, and those around the anchor.
  void append_to(std::string& out) const {
    std::vector<size_t> shown = {0, starts_.size() - 1};
    if (has_anchor_)
      for (uint32_t offset : {anchor_.start, anchor_.end}) {
        size_t around =
            static_cast<size_t>(std::upper_bound(starts_.begin(), starts_.end(), offset) - starts_.begin()) - 1;
        for (size_t line = around == 0 ? 0 : around - 1; line <= around + 1; ++line)
          if (line < starts_.size()) shown.push_back(line);
      }
    sort_range(shown.data(), shown.size());
    shown.erase(std::unique(shown.begin(), shown.end()), shown.end());
    for (size_t i = 0; i < shown.size(); ++i) {
      size_t gap = i ? shown[i] - shown[i - 1] : 1;
      if (gap == 2) append_line(out, shown[i] - 1);
      if (gap > 2) out += "    ...<" + std::to_string(gap - 1) + " lines>...\n";
      append_line(out, shown[i]);
    }
  }

 private:
  void append_line(std::string& out, size_t index) const {
    uint32_t start = starts_[index];
    uint32_t end = index + 1 < starts_.size() ? starts_[index + 1] - 1 : static_cast<uint32_t>(joined_.size());
    std::string_view line = std::string_view(joined_).substr(start, end - start);
    out.append("    ").append(line).append("\n");
    if (!shows_marks_) return;
    uint32_t text = start + static_cast<uint32_t>(line.size() - left_trimmed(line).size());
    out += "    ";
    for (uint32_t at = start; at < end && at < marked_.end; ++at) {
      if ((joined_[at] & 0xC0) == 0x80) continue;
      bool anchored = at >= anchor_.start && at < anchor_.end;
      const char mark = at < text || at < marked_.start ? ' ' : anchored ? '^' : '~';
      const bool wide =
          (joined_[at] & 0x80) != 0 && is_wide(utf8::decode(std::string_view(joined_).substr(at)).code_point);
      out.append(wide ? 2 : 1, mark);
    }
    out += '\n';
  }

  std::string joined_;
  std::vector<uint32_t> starts_;
  Span marked_{};
  Span anchor_{};
  bool has_anchor_ = false;
  bool shows_marks_ = false;
};

// An exception with those that are shown with it. Nothing is shown twice: which of two places shows a shared one is
// decided for the whole tree beforehand, members of groups before contexts and causes.
struct Shown {
  Exception* exception;
  Shown* before;  // the one that was found before it
  Shown* cause = nullptr;
  Shown* context = nullptr;
  std::span<Shown*> members = {};
};

Tuple* members_of(Exception* group) {
  return static_cast<Tuple*>(static_cast<ExceptionGroupException*>(group)->exceptions->object());
}

class Printer {
 public:
  Printer(Vm& vm, TracebackOptions options) : vm_(vm), options_(options) {
    if (options_.limit != TracebackOptions::kNoLimit) return;
    Value limit = dict_get(vm.sys, vm.intern("tracebacklimit"));
    if (limit.is_small_int()) options_.limit = static_cast<int>(std::max<int64_t>(limit.as_int(), 0));
  }

  void print(Value value) {
    Exception* exception = static_cast<Exception*>(value.object());
    bool chained = exception->cause || (exception->context && !exception->suppress_context);
    if (is_group(exception) || (options_.chain && chained)) return print_all(exception);
    print_one(exception, 0);
  }

  // Of an exception that nobody can handle CPython's C code tells: one traceback without carets, no chain, no
  // suggestion. Where it has no traceback, `where` is running.
  std::string plain(Exception* exception, PythonFrame* where) {
    std::vector<Entry> entries = entries_of(exception);
    std::string out;
    auto append = [&](Code* code, uint32_t row) {
      append_place(out, code, row);
      std::string_view text = right_trimmed(left_trimmed(code->source->line_text(row)));
      if (!text.empty()) out.append("    ").append(text).append("\n");
    };
    if (!entries.empty() || where) out = "Traceback (most recent call last):\n";
    for (const Entry& entry : entries) append(entry.code, entry.code->line_at(entry.instruction));
    if (entries.empty() && where) append(where->code, where->line());
    out += type_name(exception) + ": ";
    return out + text_or(vm_.str(Value(exception)), "<exception str() failed>") + "\n";
  }

  // As the pieces that traceback.format_exception gives: headers, entries, summaries.
  std::vector<std::string> pieces;

 private:
  bool is_group(Exception* exception) const { return is_subtype(exception->type, vm_.exceptions.BaseExceptionGroup); }

  Shown* new_shown(Object* exception) { return last_ = arena_.make<Shown>(static_cast<Exception*>(exception), last_); }
  bool was_seen(Object* exception) const {
    const Shown* one = last_;
    while (one && one->exception != exception) one = one->before;
    return one != nullptr;
  }
  std::span<Shown*> new_members(Exception* group) {
    std::vector<Shown*> members;
    for (Value member : members_of(group)->span()) members.push_back(new_shown(member.object()));
    return arena_.copy(members.data(), members.size());
  }

  Shown* tree_of(Exception* top) {
    Shown* root = new_shown(top);
    std::vector<Shown*> open = {root};
    while (!open.empty()) {
      Shown* one = open.back();
      open.pop_back();
      Exception* exception = one->exception;
      if (options_.chain) {
        if (exception->cause && !was_seen(exception->cause)) one->cause = new_shown(exception->cause);
        bool wants_context = !one->cause && !exception->suppress_context && exception->context;
        if (wants_context && !was_seen(exception->context)) one->context = new_shown(exception->context);
      }
      if (is_group(exception)) one->members = new_members(exception);
      for (Shown* linked : {one->cause, one->context})
        if (linked) open.push_back(linked);
      open.insert(open.end(), one->members.begin(), one->members.end());
    }
    return root;
  }

  [[gnu::noinline]] void print_all(Exception* exception) { print(*tree_of(exception), 0); }

  // What it came from, the oldest first, and the exception.
  void print(const Shown& last, int depth) {
    std::vector<const Shown*> chain;
    for (const Shown* one = &last; one; one = one->cause ? one->cause : one->context) chain.push_back(one);
    for (size_t i = chain.size(); i-- > 0;) {
      if (i + 1 < chain.size()) line(depth, chain[i]->cause ? kCause : kContext);
      print_alone(*chain[i], depth);
    }
  }

  void print_alone(const Shown& shown, int depth) {
    is_group(shown.exception) ? print_group(shown, depth) : print_one(shown.exception, depth);
  }

  void print_one(Exception* exception, int depth) {
    if (exception->traceback) print_traceback(exception, depth, "Traceback (most recent call last):\n");
    std::string block;
    append_summary(block, exception);
    line(depth, block);
  }

  // Every line of `block`, behind the frame of the group it stands in.
  void line(int depth, std::string_view block) {
    std::string& text = pieces.emplace_back();
    if (depth == 0) {
      text = block;
      return;
    }
    std::string prefix = std::string(2 * static_cast<size_t>(depth), ' ') + "| ";
    while (!block.empty()) {
      size_t end = block.find('\n');
      std::string_view one = block.substr(0, end);
      text.append(prefix).append(one).append("\n");
      if (end == std::string_view::npos) break;
      block.remove_prefix(end + 1);
    }
  }

  // A group: its own traceback, then each member in a box.
  void print_group(const Shown& group, int depth) {
    Exception* exception = group.exception;
    if (depth > options_.group_depth) {
      line(depth, "... (max_group_depth is " + std::to_string(options_.group_depth) + ")\n");
      return;
    }
    bool outermost = depth == 0;
    if (outermost) ++depth;
    if (outermost)
      pieces.push_back(exception->traceback ? "  + Exception Group Traceback (most recent call last):\n" : "");
    if (exception->traceback)
      print_traceback(exception, depth, outermost ? "" : "Exception Group Traceback (most recent call last):\n");
    std::string block;
    append_summary(block, exception);
    line(depth, block);
    auto count = static_cast<uint32_t>(group.members.size());
    auto width = static_cast<uint32_t>(options_.group_width);
    uint32_t shown = std::min(count, width + 1);
    for (uint32_t i = 0; i < shown; ++i) {
      bool truncated = i >= width;
      std::string title = truncated ? "..." : std::to_string(i + 1);
      std::string indent(2 * static_cast<size_t>(depth), ' ');
      std::string& head = pieces.emplace_back(indent);
      head.append(i == 0 ? "+-" : "  ").append("+---------------- ").append(title).append(" ----------------\n");
      bool last = i + 1 == shown;
      if (truncated) {
        uint32_t left = count - width;
        line(depth + 1, "and " + std::to_string(left) + " more exception" + (left > 1 ? "s" : "") + "\n");
      } else {
        needs_closing_ = last;
        print(*group.members[i], depth + 1);
      }
      if (last && (truncated || needs_closing_)) {
        pieces.push_back(indent + "  +------------------------------------\n");
        needs_closing_ = false;
      }
    }
  }

  struct Entry {
    Code* code;
    uint32_t instruction;
  };

  // Positive limits keep the oldest entries, negative ones the newest.
  std::vector<Entry> entries_of(Exception* exception) const {
    std::vector<Entry> entries;
    for (Traceback* entry = exception->traceback; entry; entry = entry->next) {
      Code* code = static_cast<PythonFrame*>(entry->frame.get())->code;
      if (code->source->library && !vm_.show_library_frames) continue;
      entries.push_back({code, entry->instruction});
    }
    size_t limit =
        options_.limit == TracebackOptions::kNoLimit ? entries.size() : static_cast<size_t>(std::abs(options_.limit));
    if (limit < entries.size()) {
      if (options_.limit >= 0)
        entries.resize(limit);
      else
        entries.erase(entries.begin(), entries.end() - static_cast<ptrdiff_t>(limit));
    }
    return entries;
  }

  void print_traceback(Exception* exception, int depth, const char* header) {
    std::vector<Entry> entries = entries_of(exception);
    if (*header && options_.limit != 0) line(depth, header);
    uint32_t repeats = 0;
    for (size_t i = 0; i < entries.size(); ++i) {
      const Entry& entry = entries[i];
      bool same = i > 0 && entries[i - 1].code == entry.code &&
                  entry.code->line_at(entries[i - 1].instruction) == entry.code->line_at(entry.instruction);
      if (!same) end_of_repeats(depth, repeats);
      repeats = same ? repeats + 1 : 1;
      if (repeats > kRepeatsShown) continue;
      std::string text;
      append_entry(text, entry.code, entry.instruction);
      line(depth, text);
    }
    end_of_repeats(depth, repeats);
  }

  void end_of_repeats(int depth, uint32_t repeats) {
    if (repeats <= kRepeatsShown) return;
    uint32_t more = repeats - kRepeatsShown;
    line(depth, "  [Previous line repeated " + std::to_string(more) + " more time" + (more > 1 ? "s" : "") + "]\n");
  }

  void append_place(std::string& out, Code* code, uint32_t row) {
    out += "  File \"";
    append_utf8(out, code->source->filename);
    out += "\", line " + std::to_string(row) + ", in ";
    append_utf8(out, code->name);
    out += '\n';
  }

  void append_entry(std::string& out, Code* code, uint32_t instruction) {
    append_place(out, code, code->line_at(instruction));
    SourceLines lines(vm_, code->source, (*code->positions)[instruction]);
    if (!lines.empty()) lines.append_to(out);
  }

  std::string type_name(Exception* exception) {
    Type* type = exception->type;
    std::string name = to_utf8(type->qualified_name);
    Value module = vm_.lookup_in_type(type, vm_.names.__module__);
    Str* module_name = cast_if<Str>(module, kStrSubclass);
    if (!module_name || str_equals(module_name, "builtins") || str_equals(module_name, "__main__")) return name;
    return to_utf8(module_name) + "." + name;
  }

  void append_summary(std::string& out, Exception* exception) {
    std::string name = type_name(exception);
    if (is_subtype(exception->type, vm_.exceptions.SyntaxError) &&
        append_syntax_error(out, static_cast<SyntaxErrorException*>(exception), name)) {
      append_notes(out, exception);
      return;
    }
    std::string message = text_or(vm_.str(Value(exception)), "<exception str() failed>");
    message += suggestion(exception);
    out += message.empty() ? name + "\n" : name + ": " + message + "\n";
    append_notes(out, exception);
  }

  // `__notes__` should be a list; other sequences are shown like one, anything else by its repr.
  void append_notes(std::string& out, Exception* exception) {
    Result<Owned> found = vm_.find_attribute(Value(exception), vm_.intern("__notes__"));
    if (found.is_raised()) {
      Owned error = vm_.take_pending();
      out += "Ignored error getting __notes__: " + text_or(vm_.repr(error), "<__notes__ repr() failed>") + "\n";
      return;
    }
    Owned given = std::move(found).value();
    if (given->is_removed() || given->is_none()) return;
    Result<Ref<List>> notes = Raised{};
    if (vm_.type_of(given)->has(kMatchSequence)) {
      notes = vm_.to_list(given);
      if (notes.is_raised()) (void)vm_.take_pending();
    }
    if (notes.is_raised()) {
      out += text_or(vm_.repr(given), "<__notes__ repr() failed>") + "\n";
      return;
    }
    Ref<List> list = std::move(notes).value();
    for (Value note : list->span()) out += text_or(vm_.str(note), "<note str() failed>") + "\n";
  }

  std::string text_or(Result<Ref<Str>> made, const char* otherwise) {
    if (!made.is_raised()) return to_utf8(std::move(made).value());
    (void)vm_.take_pending();
    return otherwise;
  }

  bool append_syntax_error(std::string& out, SyntaxErrorException* error, const std::string& name) {
    Str* filename = cast_if<Str>(error->filename, kStrSubclass);
    std::string message = "<no detail available>";
    if (Value given = error->message; !given.is_empty() && !given.is_none()) message = text_or(vm_.str(given), "");
    if (!error->line->is_small_int()) {
      out += name + ": " + message + (filename ? " (" + to_utf8(filename) + ")\n" : "\n");
      return true;
    }
    int64_t line = error->line->as_int();
    out += "  File \"" + (filename ? to_utf8(filename) : "<string>") + "\", line " + std::to_string(line) + "\n";
    CodeLoader::Typo typo;
    bool has_typo = false;
    if (Str* text = cast_if<Str>(error->text, kStrSubclass)) {
      auto number = [](const Owned& value, int64_t otherwise) {
        return value->is_small_int() ? value->as_int() : otherwise;
      };
      has_typo = find_typo(error, typo);
      std::string shown = has_typo ? typo.line : to_utf8(text);
      shown.resize(shown.find_last_not_of("\r\n") + 1);
      int64_t offset = has_typo ? typo.offset : number(error->offset, -1);
      int64_t end = has_typo ? typo.end_offset : number(error->end_offset, 0);
      if (!has_typo && number(error->end_line, -1) != line) end = static_cast<int64_t>(code_points(shown)) + 1;
      append_marked_line(out, shown, offset, end == 0 ? offset : end);
    }
    if (has_typo) {
      out += name + ": " + typo.message + "\n";
      return true;
    }
    out += name + ": " + message + "\n";
    return true;
  }

  // The line of a SyntaxError and its carets; offsets count from 1, an offset below 1 draws none.
  void append_marked_line(std::string& out, std::string_view shown, int64_t offset, int64_t end) {
    size_t indent = std::min(shown.find_first_not_of(" \f"), shown.size());
    std::string_view trimmed = shown.substr(indent);
    out += "    " + std::string(trimmed) + "\n";
    auto behind_line = static_cast<int64_t>(code_points(shown)) + 1;
    offset = std::min(offset, behind_line);
    end = std::min(end, behind_line);
    if (offset >= end) end = offset + 1;
    int64_t first = offset - 1 - static_cast<int64_t>(indent);
    if (offset < 1 || first < 0) return;
    std::string spaces;  // tabs are kept, so that the carets stand below what they mark
    int64_t column = 0;
    for (size_t i = 0; i < trimmed.size() && column < first; ++i) {
      if ((trimmed[i] & 0xC0) == 0x80) continue;
      spaces += trimmed[i] == '\t' ? '\t' : ' ';
      ++column;
    }
    spaces.append(static_cast<size_t>(first - column), ' ');
    out += "    " + spaces + std::string(static_cast<size_t>(end - offset), '^') + "\n";
  }

  bool find_typo(SyntaxErrorException* error, CodeLoader::Typo& typo) {
    Str* message = cast_if<Str>(error->message, kStrSubclass);
    Tuple* metadata = cast_if<Tuple>(error->metadata, kTupleSubclass);
    if (!message || !metadata || metadata->length != 3) return false;
    Str* source = cast_if<Str>(metadata->items()[2], kStrSubclass);
    if (!source || !metadata->items()[0].is_small_int()) return false;
    return vm_.loader.find_typo(vm_, to_utf8(message), to_utf8(source),
                                static_cast<uint32_t>(metadata->items()[0].as_int()),
                                static_cast<uint32_t>(error->line->as_int()), typo);
  }

  // ". Did you mean: 'x'?"
  std::string suggestion(Exception* exception) {
    Str* wrong = nullptr;
    Ref<List> candidates = new_list(vm_.heap);
    std::string forgotten;
    if (is_subtype(exception->type, vm_.exceptions.NameError)) {
      wrong = cast_if<Str>(static_cast<NameErrorException*>(exception)->name, kStrSubclass);
      if (!wrong) return "";
      std::string module = to_utf8(wrong);
      CodeLoader::Found found;
      if (!module.empty() && module.find('.') == std::string::npos &&
          (vm_.find_native_module(module) || (vm_.loader.find_module(module, found) && found.library)))
        forgotten = module;
      if (!exception->traceback) return forgotten.empty() ? "" : ". Did you forget to import '" + forgotten + "'?";
      Traceback* last = exception->traceback;
      while (last->next) last = last->next;
      PythonFrame* frame = static_cast<PythonFrame*>(last->frame.get());
      Owned kept;
      Dict* locals = locals_of(frame, kept);
      for (Dict* names : {locals, frame->function->globals.get(), frame->function->builtins.get()})
        add_keys(names, candidates);
      // A method's own attribute, forgotten self.
      if (Owned self(dict_get(locals, vm_.names.self)); !self->is_empty()) {
        Result<Owned> attribute = vm_.find_attribute(self, vm_.heap.intern(wrong));
        if (attribute.is_raised())
          (void)vm_.take_pending();
        else if (!attribute.peek()->is_removed())
          return ". Did you mean: 'self." + module + "'?";
      }
    } else if (is_subtype(exception->type, vm_.exceptions.AttributeError)) {
      AttributeErrorException* error = static_cast<AttributeErrorException*>(exception);
      wrong = cast_if<Str>(error->name, kStrSubclass);
      if (!wrong || error->object->is_empty()) return "";
      Result<Owned> names = vm_.call_method(error->object, vm_.names.__dir__);
      if (error->object->is_object() && error->object->object()->type->has(kTypeSubclass)) {
        if (names.is_raised()) (void)vm_.take_pending();
        names = vm_.call(Owned(vm_.lookup_in_type(vm_.types.type, vm_.names.__dir__)), {error->object.get()});
      }
      if (names.is_raised()) {
        (void)vm_.take_pending();
        return "";
      }
      bool own = is_self(exception, error->object);
      if (List* list = cast_if<List>(names.peek(), kListSubclass))
        add_visible(list, !is_underscored(wrong) && !own, candidates);
      sort_names(candidates);
    } else if (is_subtype(exception->type, vm_.exceptions.ImportError)) {
      ImportErrorException* error = static_cast<ImportErrorException*>(exception);
      wrong = cast_if<Str>(error->name_from, kStrSubclass);
      Str* module = cast_if<Str>(error->name, kStrSubclass);
      if (!wrong || !module) return "";
      // The module itself says what it has; of one in a package CPython asks the outermost package.
      std::string package = to_utf8(module);
      package.resize(std::min(package.find('.'), package.size()));
      Owned there(dict_get(vm_.modules, vm_.intern(package)));
      if (there->is_empty()) return "";
      Result<Owned> names = vm_.call_method(there, vm_.names.__dir__);
      if (names.is_raised()) (void)vm_.take_pending();
      if (List* list = names.is_raised() ? nullptr : cast_if<List>(names.peek(), kListSubclass))
        add_visible(list, !is_underscored(wrong), candidates);
      sort_names(candidates);
    } else {
      return "";
    }
    if (Ref<Str> similar = suggest(vm_, candidates, wrong)) {
      if (!forgotten.empty())
        return ". Did you mean: '" + to_utf8(similar) + "'? Or did you forget to import '" + forgotten + "'?";
      return ". Did you mean: '" + to_utf8(similar) + "'?";
    }
    return forgotten.empty() ? "" : ". Did you forget to import '" + forgotten + "'?";
  }

  // Whether the object is the `self` of the function where it happened, which may use what begins with an underscore.
  bool is_self(Exception* exception, Value object) {
    Traceback* last = exception->traceback;
    while (last && last->next) last = last->next;
    if (!last) return false;
    Owned kept;
    return dict_get(locals_of(static_cast<PythonFrame*>(last->frame.get()), kept), vm_.names.self) == object;
  }
  // `f_locals`: the locals by name, out of their cells.
  Dict* locals_of(PythonFrame* frame, Owned& kept) {
    kept = vm_.find_attribute(Value(frame), vm_.intern("f_locals")).value();
    return static_cast<Dict*>(kept->object());
  }
  void add_keys(Dict* dict, List* candidates) {
    uint32_t position = 0;
    while (DictEntry* entry = dict_next(dict, position))
      if (cast_exact<Str>(entry->key, vm_.types.str)) list_append(vm_.heap, candidates, Owned(entry->key));
  }
  static bool is_underscored(Str* name) { return name->length > 0 && name->at(0) == '_'; }
  // Of what dir() gives, perhaps without what begins with an underscore.
  void add_visible(List* names, bool hide_underscored, List* candidates) {
    for (Value name : names->span())
      if (Str* text = cast_exact<Str>(name, vm_.types.str); text && !(hide_underscored && is_underscored(text)))
        list_append(vm_.heap, candidates, Owned(name));
  }
  void sort_names(List* names) {
    sort_range(names->items, names->length, [](Value a, Value b) {
      return str_compare(static_cast<Str*>(a.object()), static_cast<Str*>(b.object())) < 0;
    });
  }

  Vm& vm_;
  TracebackOptions options_;
  Arena arena_;
  Shown* last_ = nullptr;  // the one that was found last
  bool needs_closing_ = false;
};

}  // namespace

std::vector<std::string> Vm::format_exception_pieces(Value exception, TracebackOptions options) {
  Printer printer(*this, options);
  Owned kept(exception);
  printer.print(exception);
  return std::move(printer.pieces);
}

Ref<Str> Vm::format_exception(Value exception) {
  std::string text;
  for (const std::string& piece : format_exception_pieces(exception, {})) text += piece;
  return str_of(text);
}

std::string Vm::format_traceback_entry(Code* code, uint32_t instruction) {
  std::string out;
  SourceLines lines(*this, code->source, (*code->positions)[instruction]);
  if (!lines.empty()) lines.append_to(out);
  return out;
}

uint32_t Vm::error_line(Value value) {
  Exception* exception = static_cast<Exception*>(value.object());
  if (is_subtype(exception->type, exceptions.SyntaxError)) {
    Owned line = static_cast<SyntaxErrorException*>(exception)->line;
    return line->is_small_int() ? static_cast<uint32_t>(line->as_int()) : 0;
  }
  uint32_t found = 0;
  for (Traceback* entry = exception->traceback; entry; entry = entry->next) {
    PythonFrame* frame = static_cast<PythonFrame*>(entry->frame.get());
    if (!frame->code->source->library &&
        cast_exact<Str>(fermata::dict_get(frame->function->globals, names.__name__), types.str) == names.__main__)
      found = frame->code->line_at(entry->instruction);
  }
  return found;
}

// Through sys.excepthook when the program has set its own.
void Vm::print_exception(Value exception) {
  flush_output();
  Value hook = fermata::dict_get(sys, intern("excepthook"));
  Value original = fermata::dict_get(sys, intern("__excepthook__"));
  if (!hook.is_empty() && !(hook == original)) {
    Exception* error = static_cast<Exception*>(exception.object());
    Owned traceback = error->traceback ? Owned(error->traceback) : Owned::none();
    if (!call(Owned(hook), {Value(error->type), exception, traceback.get()}).is_raised()) return;
    write_output(Stream::Error, "Error in sys.excepthook:\n");
    Owned inner = take_pending();
    write_output(Stream::Error, to_utf8(format_exception(inner)) + "\nOriginal exception was:\n");
  }
  write_error_text(to_utf8(format_exception(exception)));
}

// To sys.stderr as the program has it, else to the stream below.
void Vm::write_error_text(std::string_view text) {
  Value stream = fermata::dict_get(sys, names.stderr_);
  if (!stream.is_empty() && !stream.is_none()) {
    Owned kept(stream), message = str_of(text);
    if (!call_method(kept, names.write, {message.get()}).is_raised()) return;
    (void)take_pending();
  }
  write_output(Stream::Error, text);
}

// To sys.unraisablehook as the program has set it.
static Result<Owned> hand_to_hook(Vm& vm, Value hook, Value exception, std::string_view what, Value object) {
  Owned kept(object), text = vm.str_of(what);
  Owned module = TRY(vm.import_module("_sys_more"));
  Owned tell = TRY(vm.get_attribute(module, "tell"));
  return vm.call(tell, {hook, exception, text, kept});
}

void Vm::report_unraisable(std::string_view what, Value object) {
  Owned exception = take_pending();
  Owned hook(fermata::dict_get(sys, intern("unraisablehook")));
  if (!hook->is_empty()) {
    if (!hand_to_hook(*this, hook, exception, what, object).is_raised()) return;
    exception = take_pending();
    what = "Exception ignored in sys.unraisablehook: ";
    object = hook;
  }
  Result<Ref<Str>> shown = repr(object);
  std::string text(what);
  if (shown.is_raised()) {
    (void)take_pending();
    text += "<object repr() failed>";
  } else {
    text += to_utf8(std::move(shown).value());
  }
  PythonFrame* where = nullptr;
  for (Frame* frame = top(); frame && !where; frame = frame->back) {
    if (frame->kind != FrameKind::Python) continue;
    PythonFrame* python = static_cast<PythonFrame*>(frame);
    if (show_library_frames || !python->code->source->library) where = python;
  }
  Printer printer(*this, {});
  write_error_text(text + ":\n" + printer.plain(static_cast<Exception*>(exception->object()), where));
}

}  // namespace fermata
