// Module _tracemalloc: where the living objects were made, as far as that was watched.
#include <algorithm>
#include <compare>
#include <set>
#include <unordered_map>
#include <vector>

#include "builtins/install.h"
#include "builtins/sizes.h"
#include "objects/sequences.h"
#include "vm/frame.h"

namespace fermata {
namespace {

struct Line {
  Str* file;
  uint32_t number;
  auto operator<=>(const Line&) const = default;
};

// The lines of calls on the way to a place, the innermost first, as many as are wanted, and how many there were.
struct Place {
  std::vector<Line> lines;
  uint32_t depth;
  auto operator<=>(const Place&) const = default;
};

class AllocationTraces final : public AllocationWatcher {
 public:
  AllocationTraces(Vm& vm, uint32_t limit) : limit(limit), vm_(vm), unknown_(vm.intern("<unknown>")) { forget_all(); }

  void made(const Object* object) override {
    if (paused) return;
    note_peak();
    const Frame* top = vm_.fiber->top;
    places_[object] = &here(top && is_body(object) ? top->back : top);
  }
  void gone(const Object* object) override {
    note_peak();
    places_.erase(object);
  }

  void forget_all() {
    places_.clear();
    known_.clear();
    files_.clear();
    begin_ = peak_ = vm_.heap.used();
  }
  const Place* place_of(const Object* object) const {
    const auto found = places_.find(object);
    return found == places_.end() ? nullptr : found->second;
  }
  // The living objects that were made since.
  std::vector<std::pair<Object*, const Place*>> all() const {
    std::vector<std::pair<Object*, const Place*>> found;
    for (const auto& [object, place] : places_) found.push_back({const_cast<Object*>(object), place});
    return found;
  }
  // In bytes, since it began.
  int64_t used() const { return std::max<int64_t>(0, static_cast<int64_t>(vm_.heap.used() - begin_)); }
  int64_t peak() {
    note_peak();
    return static_cast<int64_t>(peak_ - begin_);
  }
  void reset_peak() { peak_ = std::max(begin_, vm_.heap.used()); }
  int64_t own_memory() const { return static_cast<int64_t>(places_.size() * 4 * sizeof(void*)); }

  const uint32_t limit;
  bool paused = false;  // what is made now does not count

 private:
  void note_peak() { peak_ = std::max(peak_, vm_.heap.used()); }

  // Generators and the like are made by the frame that they are to run, whose line is not that of the call.
  bool is_body(const Object* object) const {
    const Types& types = vm_.types;
    return object->type == types.generator || object->type == types.coroutine || object->type == types.async_generator;
  }

  // The calls of the program on a stack; those inside the library are left out, as in tracebacks.
  const Place& here(const Frame* top) {
    now_.lines.clear();
    now_.depth = 0;
    for (const Frame* frame = top; frame; frame = frame->back) {
      if (frame->kind != FrameKind::Python) continue;
      const auto* python = static_cast<const PythonFrame*>(frame);
      if (python->code->source->library) continue;
      if (now_.depth++ < limit) now_.lines.push_back({python->code->source->filename.get(), python->line()});
    }
    if (now_.depth == 0) now_.lines.push_back({unknown_, 0});
    const auto [known, is_new] = known_.insert(now_);
    if (is_new)
      for (const Line& line : known->lines) files_.push_back(Owned(Value(line.file)));
    return *known;
  }

  Vm& vm_;
  Str* const unknown_;  // the table of interned strings keeps it
  uint64_t begin_, peak_;
  std::unordered_map<const Object*, const Place*> places_;
  std::set<Place> known_;
  Place now_;
  std::vector<Owned> files_;  // keeps the names in `known_`
};

AllocationTraces* traces(Vm& vm) {
  return static_cast<AllocationTraces*>(vm.heap.watcher());
}

Result<Owned> start(Vm& vm, Args args) {
  const int64_t limit = TRY(vm.index(args[0]));
  if (limit < 1 || limit > 65535) return vm.value_error("the number of frames must be in range [1; 65535]");
  if (!traces(vm)) vm.heap.watch(new AllocationTraces(vm, static_cast<uint32_t>(limit)));
  return Owned::none();
}
Result<Owned> stop(Vm& vm, Args) {
  vm.heap.watch(nullptr);
  return Owned::none();
}
Result<Owned> is_tracing(Vm& vm, Args) {
  return Owned::boolean(traces(vm));
}
Result<Owned> clear_traces(Vm& vm, Args) {
  if (traces(vm)) traces(vm)->forget_all();
  return Owned::none();
}
Result<Owned> get_traceback_limit(Vm& vm, Args) {
  return Owned::integer(traces(vm) ? traces(vm)->limit : 1);
}
Result<Owned> get_traced_memory(Vm& vm, Args) {
  const int64_t peak = traces(vm) ? traces(vm)->peak() : 0, used = traces(vm) ? traces(vm)->used() : 0;
  return Owned(vm.tuple({Value::integer(used), Value::integer(peak)}));
}
Result<Owned> reset_peak(Vm& vm, Args) {
  if (traces(vm)) traces(vm)->reset_peak();
  return Owned::none();
}
Result<Owned> get_tracemalloc_memory(Vm& vm, Args) {
  return Owned::integer(traces(vm) ? traces(vm)->own_memory() : 0);
}

// ((file, line), ...), the innermost call first.
Ref<Tuple> lines_of(Vm& vm, const Place& place) {
  Ref<Tuple> lines = new_tuple(vm.heap, static_cast<uint32_t>(place.lines.size()));
  for (uint32_t i = 0; i < lines->length; ++i)
    lines->items()[i] = Owned(vm.tuple({Value(place.lines[i].file), Value::integer(place.lines[i].number)})).leak();
  return lines;
}

Result<Owned> get_object_traceback(Vm& vm, Args args) {
  const Place* place = traces(vm) && args[0].is_object() ? traces(vm)->place_of(args[0].object()) : nullptr;
  return place ? Owned(lines_of(vm, *place)) : Owned::none();
}

// [(domain, size in bytes, lines, depth), ...] of what lives. Frames of calls come and go.
Result<Owned> get_traces(Vm& vm, Args) {
  Ref<List> list = new_list(vm.heap);
  if (!traces(vm)) return Owned(std::move(list));
  traces(vm)->paused = true;
  for (const auto& [object, place] : traces(vm)->all()) {
    if (object == list.get() || object->type == vm.types.frame) continue;
    list_append(vm.heap, list,
                vm.tuple({Value::integer(0), Value::integer(size_of(vm, Value(object))),
                          Value(lines_of(vm, *place).get()), Value::integer(place->depth)}));
  }
  traces(vm)->paused = false;
  return Owned(std::move(list));
}

const NativeRow kFunctions[] = {
    {"start(nframe=1, /)", start},
    {"stop()", stop},
    {"is_tracing()", is_tracing},
    {"clear_traces()", clear_traces},
    {"get_traceback_limit()", get_traceback_limit},
    {"get_traced_memory()", get_traced_memory},
    {"reset_peak()", reset_peak},
    {"get_tracemalloc_memory()", get_tracemalloc_memory},
    {"_get_object_traceback(obj, /)", get_object_traceback},
    {"_get_traces()", get_traces},
};

}  // namespace

const ModuleSpec tracemalloc_module = {.functions = kFunctions};

}  // namespace fermata
