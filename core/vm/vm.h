// Vm: the virtual machine of one runtime. Natives get it as their first argument; nothing else is global.
//
// Operations come in two forms. `get_attribute`, `call`, `compare` … give the result: where Python code must run, they
// nest an interpreter. `start_…` may answer Value::pushed() instead: the interpreter itself and natives that end with
// the operation use these, so that Python runs without nesting and may wait (see vm/native.h).
//
// A raised exception is pending in the vm until it is taken, or handled by a frame.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/span.h"
#include "host/host.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/function.h"
#include "objects/heap.h"
#include "objects/sequences.h"
#include "objects/str.h"
#include "vm/fiber.h"
#include "vm/native.h"

namespace fermata {

class FileSpace;
class Host;
enum class Stream : uint8_t;
class Observer;
class Operations;
class Vm;
struct Generator;
struct NativeFrameBehaviour;
struct Resumable;

struct Types {
#define X(field, spec) Type* field = nullptr;
#include "vm/types.def"
#undef X
};

struct Exceptions {
#define X(name, base, layout) Type* name = nullptr;
#include "vm/exceptions.def"
#undef X
};

struct Names {
#define X(name) Str* name = nullptr;
#define X2(field, text) Str* field = nullptr;
#include "vm/names.def"
#undef X
#undef X2
};

// The operators that have a method, a reflected method and an in-place method.
enum class Operator : uint8_t {
  Add,
  Subtract,
  Multiply,
  TrueDivide,
  FloorDivide,
  Modulo,
  Power,
  MatrixMultiply,
  LeftShift,
  RightShift,
  And,
  Or,
  Xor,
};
enum class Comparison : uint8_t { Less, LessEqual, Equal, NotEqual, Greater, GreaterEqual };

// Keyword arguments of a call: names and values of equal number.
struct Keywords {
  std::span<const Value> names;
  const Value* values = nullptr;
};

// What a dict has as keyword arguments, if there is one. They are the dict's: it must keep them as long.
class DictKeywords {
 public:
  explicit DictKeywords(const Dict* dict);
  ~DictKeywords();
  DictKeywords(const DictKeywords&) = delete;
  DictKeywords& operator=(const DictKeywords&) = delete;
  operator Keywords() const { return {std::span(items_, count_), items_ + count_}; }

 private:
  uint32_t count_;
  Value* items_;  // the names, then the values
};

// How much of an exception is printed.
struct TracebackOptions {
  static constexpr int kNoLimit = INT32_MAX;
  bool chain = true;
  int limit = kNoLimit;  // entries; negative: the newest
  int group_width = 15, group_depth = 10;
};

// What the source compiler does for the vm, which knows nothing of it (implemented in runtime/).
struct CodeLoader {
  enum class Mode : uint8_t { Module, Exec, Eval, Single };
  // Code of source text or of a frozen module (code/frozen.h), or SyntaxError raised in vm. `optimize` is
  // CompileOptions', -1 for the program's own; `features` are the flags (code/code.h) of those features of __future__
  // that the source has without asking for them.
  virtual Result<Ref<Code>> compile(Vm& vm, std::string_view source, Str* filename, Mode mode, bool library,
                                    int optimize = -1, uint32_t features = 0) = 0;
  // Source of a module of the library or of the program's own files: nullopt-like false when there is none.
  struct Found {
    std::string_view source;
    std::string filename;
    bool is_package;
    bool library;
    // Where the library's file is not inside the runtime: its name for Host::read_library(); `source` is empty then.
    std::string outside;
  };
  virtual bool find_module(std::string_view dotted_name, Found& found) = 0;
  // Whether a module's file stands in the program's own folder, before the library.
  virtual bool is_beside_program(std::string_view filename) const = 0;
  // For tracebacks: the part of an expression that is marked with `^` (its operator, its brackets), false if all of it;
  // and whether marks below `lines` would say anything.
  virtual bool find_anchor(std::string_view expression, Span& anchor) = 0;
  virtual bool shows_marks(std::string_view lines, Span marked, bool has_anchor) = 0;
  // The mistyped keyword that explains a SyntaxError, if there is one: the message to give instead, and the line and
  // columns (from 1, in code points) to show. `statement_line` is where CPython begins to look.
  struct Typo {
    std::string message;
    std::string line;
    int64_t offset;
    int64_t end_offset;
  };
  virtual bool find_typo(Vm& vm, std::string_view message, std::string_view source, uint32_t statement_line,
                         uint32_t error_line, Typo& typo) = 0;

 protected:
  ~CodeLoader() = default;
};

class Vm final : public HeapHooks {
 public:
  Vm(Host& host, CodeLoader& loader);
  ~Vm();
  Vm(const Vm&) = delete;
  Vm& operator=(const Vm&) = delete;

  Heap heap;
  Types types;
  Exceptions exceptions;
  Names names;
  Host& host;
  CodeLoader& loader;
  Operations& operations;      // of the host, under way (vm/operations.h)
  FileSpace* files = nullptr;  // of the program (set by the runtime)
  // The native module of this name, or null: the install list of builtins/ (set by the runtime).
  const ModuleSpec* (*find_native_module)(std::string_view dotted_name) = nullptr;
  Ref<Dict> builtins;         // of the module builtins
  Ref<Dict> modules;          // sys.modules
  Ref<Dict> sys;              // of the module sys
  Ref<Object> async_state;    // what async/ keeps between calls; null until it is asked
  Ref<Object> decimal_state;  // the same of the module decimal

  // -- standard streams (vm/output.cpp). Output is collected and given to the host in large pieces: flush_output() at
  // the end of a slice and before anything that blocks or waits. Errors go out at once, after what was printed before.
  void write_output(Stream stream, std::string_view utf8);
  void flush_output();

  // -- errors (vm/errors.cpp). Each sets the pending exception; `return vm.type_error({...});`
  Raised raise(Type* type, std::initializer_list<Piece> message);
  Raised raise(Type* type, std::span<const Value> args);
  Raised raise(Owned exception);
  Raised raise_again(Owned exception);  // as it is: no new context
  // A built-in exception, not raised, without calling Python.
  Owned make_exception(Type* type, std::initializer_list<Piece> message);
  Owned make_exception_with(Type* type, Ref<Tuple> args);
  Raised type_error(std::initializer_list<Piece> message);
  Raised value_error(std::initializer_list<Piece> message);
  Raised index_error(std::initializer_list<Piece> message);
  Raised runtime_error(std::initializer_list<Piece> message);
  Raised overflow_error(std::initializer_list<Piece> message);
  // Of one literal, as most messages are: the call needs no more than its address.
  Raised raise(Type* type, const char* message);
  Raised type_error(const char* message);
  Raised value_error(const char* message);
  Raised index_error(const char* message);
  Raised runtime_error(const char* message);
  Raised overflow_error(const char* message);
  Raised key_error(Value key);
  Raised name_error(Str* name);
  Raised attribute_error(Value object, Str* name);  // 'X' object has no attribute 'name', with object and name set
  Raised stop_iteration(Value value = Value::none());
  Raised memory_error();
  // MemoryError when `more` bytes beyond what is used would pass the limit.
  Result<void> need_memory(uint64_t more) {
    if (heap.can_allocate(more)) [[likely]]
      return {};
    return memory_error();
  }
  bool has_pending() const { return !pending_.get().is_empty(); }
  bool pending_is(Type* type) const;
  Owned take_pending();
  Value pending() const { return pending_.get(); }
  // Discards a pending exception of this type and says whether there was one.
  bool discard_pending(Type* type);
  // The exception being handled: what `raise` alone raises. Empty if none.
  Value handled_exception() const;
  // New instance of an exception class called with `args`, not raised.
  Result<Owned> new_exception(Type* type, std::initializer_list<Piece> message);
  // "Exception ignored in …" on stderr; takes the pending exception.
  void report_unraisable(std::string_view what, Value object);
  // As sys.excepthook prints it (vm/traceback_text.cpp).
  Ref<Str> format_exception(Value exception);
  // The same as traceback.format_exception's list.
  std::vector<std::string> format_exception_pieces(Value exception, TracebackOptions options);
  // The source lines and marks of one traceback entry.
  std::string format_traceback_entry(Code* code, uint32_t instruction);
  void print_exception(Value exception);  // to sys.stderr, or sys.excepthook
  void write_error_text(std::string_view text);
  uint32_t error_line(Value exception);  // innermost line of the main file, 0 if none
  bool show_library_frames = false;      // in tracebacks
  bool traced = false;                   // code compiled for a debugger calls _tracing, which sets this

  // -- warnings (builtins/warnings.cpp): goes through the Python module `warnings` once that was imported.
  Result<void> warn(Type* category, std::initializer_list<Piece> message, int stack_level = 1);
  Result<void> warn_at(Type* category, std::string_view message, Str* filename, uint32_t line, Source* source);

  // -- calls (vm/calls.cpp)
  Result<Owned> call(Value callee, std::initializer_list<Value> args = {});
  Result<Owned> call(Value callee, std::span<const Value> args, Keywords keywords = {});
  Result<Owned> call_method(Value self, Str* name, std::initializer_list<Value> args = {});
  Result<Owned> start_call(Value callee, std::span<const Value> args, Keywords keywords = {});
  Result<Owned> start_call(Value callee, std::initializer_list<Value> args) {
    return start_call(callee, std::span<const Value>(args.begin(), args.size()));
  }
  Result<Owned> start_call_method(Value self, Str* name, std::initializer_list<Value> args = {});
  // Takes over the arguments that it can use, leaving their places empty.
  Result<Owned> start_call_taking(Value callee, Value* args, uint32_t count, Keywords keywords);
  Result<Owned> start_call_native(NativeFunction* function, const Value* args, uint32_t count);
  // Calling a class: `__new__`, then `__init__` of what it made.
  Result<Owned> start_construct(Type* type, Value* args, uint32_t count, Keywords keywords);
  // Iterators, frames and the like: native types with something in them that no program can give.
  bool only_made_inside(const Type* type) const;
  bool is_callable(Value value);
  uint32_t recursion_limit = 1000;
  // Digits of an int as decimal text, 0: any number; sys.set_int_max_str_digits.
  uint32_t int_max_str_digits = kDefaultMaxStrDigits;
  static constexpr uint32_t kDefaultMaxStrDigits = 4300;
  // Fills a fresh frame's parameters and wraps those that inner functions capture.
  Result<void> bind_frame(PythonFrame* frame, Value* args, uint32_t count, Keywords keywords);
  // Runs what was pushed since the top frame was `below` until it gives its result; other answers pass through.
  Result<Owned> finish(Frame* below, Result<Owned> answer);
  // The same where a generator's end is Value::exhausted() instead of StopIteration.
  Result<Owned> finish_iteration(Frame* below, Result<Owned> answer, bool iterating);
  Frame* top() const { return fiber->top; }
  // The innermost frame of Python code that is not the library's, or null.
  PythonFrame* caller_frame() const;
  PythonFrame* nearest_python_frame() const;

  // -- frames for natives that go on after calling Python (vm/frames.cpp). Pushes the frame and begins it; the answer
  // is the native's.
  NativeFrame* push_native_frame(const NativeFrameBehaviour& behaviour, std::initializer_list<Value> state,
                                 int64_t data = 0);
  Result<Owned> start_native_frame(const NativeFrameBehaviour& behaviour, std::initializer_list<Value> state,
                                   int64_t data = 0);
  PythonFrame* push_python_frame(Ref<Function> function);
  void pop_frame();

  // -- attributes (vm/attributes.cpp). Names must be interned.
  Value lookup_in_type(const Type* type, Str* name);  // along the mro, cached; borrowed, empty if absent
  Value lookup_special(Value object, Str* name) { return lookup_in_type(type_of(object), name); }
  Result<Owned> get_attribute(Value object, Str* name);
  Result<Owned> start_get_attribute(Value object, Str* name);
  // Empty-valued success (Value::removed() inside) when absent: no AttributeError is made.
  Result<Owned> find_attribute(Value object, Str* name);
  Result<void> set_attribute(Value object, Str* name, Value value);  // value empty: delete
  Result<Owned> start_set_attribute(Value object, Str* name, Value value);
  bool instance_has_no(Value object, Str* name);
  // The class and those that it is derived from, in the order of look-up (C3); TypeError where there is none.
  Result<Ref<Tuple>> linearized(Type* type);
  Result<Owned> set_on_type(Type* type, Str* name, Value value);  // value empty: delete
  Result<Owned> get_attribute(Value object, const char* name) { return get_attribute(object, heap.intern(name)); }
  // object.__getattribute__ and object.__setattr__
  Result<Owned> generic_get_attribute(Value object, Str* name);
  Result<Owned> generic_set_attribute(Value object, Str* name, Value value);
  // A function found in a class, bound to `object`: the attribute's value as `object.name` gives it.
  Result<Owned> start_bind(Value descriptor, Value object, Type* type);
  // The function of a classmethod, or of an instance of a subclass of it, bound to the class.
  Owned bind_class_method(Value descriptor, Type* type);

  // -- operators (vm/operators.cpp)
  Type* type_of(Value value) const;
  Result<Owned> binary(Operator op, Value left, Value right);
  Result<Owned> start_binary(Operator op, bool in_place, Value left, Value right);
  Result<Owned> start_unary(Str* name, Value operand);  // __neg__, __pos__, __invert__
  Result<Owned> compare(Comparison op, Value left, Value right);
  Result<Owned> start_compare(Comparison op, Value left, Value right);
  Result<bool> equal(Value left, Value right);  // identity first
  Result<bool> compare_bool(Comparison op, Value left, Value right);
  Result<bool> truth(Value value);
  // A bool, or pushed: then the truth of what comes (checked with truth_of_bool_result).
  Result<Owned> start_truth(Value value);
  Result<bool> check_bool_result(Value result);
  Result<uint32_t> hash(Value value);        // folded to 32 bits for tables
  Result<int64_t> python_hash(Value value);  // what hash() says
  Result<int64_t> tuple_hash(Tuple* tuple);  // of its items, whatever the class of the tuple says
  Result<int64_t> length(Value value);
  Result<Owned> get_item(Value object, Value key);
  Result<Owned> start_get_item(Value object, Value key);
  Result<Owned> start_set_item(Value object, Value key, Value value);
  Result<void> set_item(Value object, Value key, Value value);
  Result<Owned> start_delete_item(Value object, Value key);
  Result<bool> contains(Value container, Value item);
  Result<Owned> start_contains(Value container, Value item);
  // "asyncio.locks.Lock"; a built-in class or one of the program's own without its module.
  Ref<Str> full_name(Type* type);
  Result<int64_t> index(Value value);       // __index__ as an int64, OverflowError beyond
  Result<Owned> index_object(Value value);  // __index__ as an int object
  Result<Ref<Str>> repr(Value value);
  Result<Ref<Str>> str(Value value);
  Result<Ref<Str>> ascii(Value value);
  Result<Ref<Str>> format(Value value, Value spec);
  // Strs one after another, which it takes out of their places.
  Result<Owned> build_string(std::span<Value> pieces);
  Result<bool> is_instance(Value object, Value class_or_tuple);
  Result<bool> is_subclass(Value type, Value class_or_tuple);
  // Containers whose repr is being made, innermost last: one that is met again is shown as "[...]".
  std::vector<Object*> reprs_in_progress;
  // Recursive calls in C++ (repr, compare, destroy): RecursionError when the C++ stack runs low.
  Result<void> check_native_recursion();

  Result<Owned> default_comparison(Comparison op, Value left, Value right);
  Result<bool> is_instance_by_class(Value object, Type* cls);

  // -- iteration (vm/iteration.cpp)
  Result<Owned> get_iterator(Value iterable);
  Result<Owned> start_get_iterator(Value iterable);
  Result<Owned> next(Value iterator);        // Value::exhausted() at the end
  Result<Owned> start_next(Value iterator);  // or pushed: then StopIteration raised by the frame is the end
  // Calls `body(Value item) -> Result<void>` for each item.
  template <typename Body>
  Result<void> for_each(Value iterable, Body&& body);
  Result<void> extend_list(List* list, Value iterable);
  // The items as a list of its own.
  Result<Ref<List>> to_list(Value iterable);

  // -- dicts and sets with any keys (vm/hashing.cpp). Borrowed, empty if absent.
  Result<Value> dict_get(Dict* dict, Value key);
  Result<void> dict_set(Dict* dict, Value key, Value value);
  Result<bool> dict_remove(Dict* dict, Value key);
  Result<bool> set_add(Set* set, Value key);  // true if it was new
  // Index of the key's entry, or -1.
  Result<int32_t> dict_entry(Dict* dict, Value key);
  Result<int32_t> dict_entry(Dict* dict, Value key, uint32_t hash);
  Result<int32_t> set_entry(Set* set, Value key);

  Owned new_sequence_iterator(Value sequence);  // by `__getitem__` from 0

  // -- making things
  Ref<Str> str_of(std::string_view utf8) { return str_from_utf8(heap, utf8); }
  Str* intern(std::string_view name) { return heap.intern(name); }
  Ref<Tuple> tuple(std::initializer_list<Value> items) { return tuple_of(heap, items); }
  Ref<Function> new_function(Code* code, Dict* globals);
  Type* new_type(const TypeSpec& spec);
  // The one type of a native module's spec, made when it is first asked for.
  Type* type_for(const TypeSpec& spec);
  // More methods for a type whose spec's `prepare` runs: rows that several types share.
  void add_methods(Type* type, std::span<const NativeRow> rows);
  // After a change of a class: new versions for it and its subclasses, what is derived from its dict anew.
  void type_changed(Type* type);
  Result<Type*> metaclass_of(Type* meta, Tuple* bases);
  Result<Ref<Type>> build_class(Type* meta, Str* name, Tuple* bases, Dict* namespace_dict);
  // What object.__new__ does.
  Result<Owned> new_instance(Type* type);
  Ref<Module> new_module(std::string_view name, const ModuleSpec& spec);
  void add_to_module(Module* module, std::string_view name, Value value);
  void add_functions(Module* module, std::span<const NativeRow> rows);

  // -- generators (vm/generators.cpp)
  // Resumes a chain on top of the present frame: the answer is pushed. `exception` not empty: it is raised there, else
  // `value` is sent. The present frame gets Yielded, Completed or Raised.
  Result<Owned> start_resume(Resumable* resumable, Value value, Value exception);
  // What was to be thrown into a chain is no exception: its innermost part refuses it and stays suspended, and who
  // awaits that one goes on with the pending error.
  Result<Owned> refuse_thrown(Resumable* resumable);
  // The running chain is suspended and gives `value` to its driver; the answer is pushed.
  Result<Owned> suspend(Owned value);

  // -- modules (vm/imports.cpp)
  Result<Owned> import_module(std::string_view dotted_name);
  Result<Owned> start_load_module(std::string_view dotted);
  Result<Owned> start_import(Str* name, Value from_list, uint32_t level, Dict* globals);

  // -- fibers and waiting (vm/scheduler.cpp)
  Fiber* fiber = nullptr;  // the running one
  Fiber* main_fiber() const { return fibers_.front(); }
  std::span<Fiber* const> fibers() const { return fibers_; }
  // A new fiber that begins with this native frame when its turn comes.
  Fiber& start_fiber(const NativeFrameBehaviour& behaviour, std::initializer_list<Value> state);
  // The running fiber waits until `deadline` (now()'s seconds), or until wake(). Nested in C++ it blocks the host.
  Result<Owned> park_until(double deadline);
  // The same in a queue; at the deadline it gets `answer`.
  Result<Owned> park_in(WaitQueue* queue, double deadline, Value answer);
  void wake(Fiber& sleeper, Owned value);
  void wake_raising(Fiber& sleeper, Owned exception);
  int optimize = 0;            // how the program's code is compiled: CompileOptions::optimize
  bool virtual_time = false;   // the clock jumps to the next deadline when nothing is ready
  bool follows_clock = false;  // it jumps only where nothing else can be done: follow() moves it
  void follow(double now) {
    if (now > virtual_now_) virtual_now_ = now;
  }
  static constexpr double kVirtualEpoch = 1.7e9;  // wall clock at virtual time 0
  // Monotonic time in seconds: the host's, or virtual.
  double now();
  double wall_clock();
  // How long this has computed, in seconds: the host's time without that in which there was nothing to do.
  double computing_time();

  // -- running (vm/interpreter.cpp, vm/scheduler.cpp)
  enum class Progress : uint8_t { SliceOver, Waiting, Finished };
  // Runs fibers until the main one ends, all wait, or `budget_seconds` are over.
  Progress run_slice(double budget_seconds);
  // Between two instructions: signals, the end of a slice, collection.
  enum class SafePoint : uint8_t { GoOn, Raised, Leave };
  SafePoint safe_point();
  double next_deadline() const;  // of parked fibers; infinity if none
  // A signal by its number on Linux: the main program handles it between two of its instructions (vm/signals.cpp).
  void post_signal(int number) {
    signals_ |= uint64_t{1} << (number - 1);
    instruction_budget_ = 0;
  }
  void interrupt() { post_signal(kInterruptSignal); }
  // Runs the handlers of the signals that came; for the main program.
  Result<void> handle_signals();
  Result<void> handle_signal(int number);

  // The end of the program: what is left in __main__.
  void shut_down();
  uint32_t coroutine_origin_depth = 0;  // sys.set_coroutine_origin_tracking_depth

  // HeapHooks
  void finalize(Object* object) override;
  void weak_reference_died(WeakReference* reference) override;

  Observer* observer = nullptr;

 private:
  friend struct Interpreter;
  Result<Owned> call_with_self_native(NativeFunction* native, const Value* args, uint32_t count, Keywords keywords);
  Fiber& new_fiber();
  void make_ready(Fiber& sleeper);
  void wait_nested();
  void block_until_awake();
  bool wake_due(bool may_jump);
  bool run_fiber(Fiber& chosen);
  int take_signal();
  void handle_signals_of_parked(Fiber& main);
  void make_types();
  void make_exceptions();
  Type* new_bare_type(const TypeSpec& spec);
  void complete_type(Type* type, const TypeSpec& spec);
  Result<void> add_slots(Type* type, Value slots);
  Raised abstract_error(Type* type);
  // `init` of an instance that was just made, with the arguments of its class; the instance, or pushed: a frame gives
  // it.
  Result<Owned> start_initialize(Owned instance, Value init, Value* args, uint32_t count, Keywords keywords);

  // How far below the constructor's frame C++ recursion may go: bytes.
  static constexpr uintptr_t kNativeStack = 384 << 10;
  double virtual_now_ = 1000;
  double slice_end_ = 0;
  double idle_since_ = 0;  // since when, in the host's seconds, there has been nothing to do; 0: there is
  double waited_ = 0;      // for how many of the host's seconds there was nothing to do
  uint32_t next_fiber_id_ = 0;
  std::vector<std::pair<const TypeSpec*, Type*>> late_types_;  // what type_for() made
  // Of `object` and of BaseException: what classes have that define none.
  Value object_init_, object_new_, exception_init_, exception_new_;
  void deliver_later(Outcome outcome, Owned value) {
    incoming_ = outcome;
    incoming_value_ = std::move(value);
    has_incoming_ = true;
  }

  struct MethodCacheEntry {
    uint32_t version = 0;
    Str* name = nullptr;
    Value value;
  };
  static constexpr uint32_t kMethodCacheSize = 2048;
  MethodCacheEntry method_cache_[kMethodCacheSize];
  Owned missing_attribute_error_;
  uintptr_t stack_limit_ = 0;
  Owned pending_;
  std::string output_;
  // What the interpreter is to give to the frame on top before it goes on.
  Owned incoming_value_;
  Outcome incoming_ = Outcome::Returned;
  bool has_incoming_ = false;
  int64_t instruction_budget_ = 0;
  static constexpr int kInterruptSignal = 2;  // SIGINT
  uint64_t signals_ = 0;
  std::vector<Fiber*> fibers_;  // the main program's first
  FiberList ready_;             // in the order of their turns
};

template <typename Body>
Result<void> Vm::for_each(Value iterable, Body&& body) {
  Owned iterator = TRY(get_iterator(iterable));
  for (;;) {
    Owned item = TRY(next(iterator));
    if (item->is_exhausted()) return {};
    TRY(body(item.get()));
  }
}

}  // namespace fermata
