// Interpreter: runs the running fiber's frames. Only the vm room knows of it.
#pragma once

#include <optional>

#include "vm/generator.h"
#include "vm/vm.h"

namespace fermata {

// How many temporaries an intrinsic takes over.
uint32_t intrinsic_count(Intrinsic which);

// The arithmetic instruction at `pc`, whatever its operands are.
inline Result<Owned> binary(Vm& vm, const Instruction* pc, Value left, Value right) {
  static_assert(static_cast<int>(Opcode::BitXor) - static_cast<int>(Opcode::Add) == static_cast<int>(Operator::Xor));
  auto op = static_cast<Operator>(static_cast<int>(pc->op) - static_cast<int>(Opcode::Add));
  return vm.start_binary(op, (pc->x & kInPlace) != 0, left, right);
}

struct Unwound;

// How an exception comes to the frame on top.
enum class Raising : uint8_t {
  Here,    // the frame raised it, or one that it called
  Again,   // the frame goes on raising it: its traceback has the frame already
  Thrown,  // it was thrown into the frame from outside
};

struct Interpreter {
  enum class Exit : uint8_t { EntryReached, Parked, SliceOver, FiberFinished };

  // Runs from the top frame until one of the above. EntryReached: fiber->top is the EntryFrame.
  static Exit run(Vm& vm);

  // The instructions that are not in the loop (vm/uncommon.cpp). Answers like a step; Value::removed(): it is done, its
  // registers are as they should be.
  static Result<Owned> uncommon(Vm& vm, PythonFrame* frame, const Instruction* pc);
  // -- steps: what instructions do beyond their fast path (caches.cpp, namespaces.cpp, unpacking.cpp,
  // patterns.cpp, awaiting.cpp, steps.cpp). Answers as natives give them; none of them
  // stores to the instruction's result register.
  static Result<Owned> load_global(Vm& vm, PythonFrame* frame, Site& site);
  static void store_global(Vm& vm, Dict* globals, Site& site, Value value);
  static Result<Owned> load_name(Vm& vm, PythonFrame* frame, Str* name);
  // What the frame's namespace has under `name`; Value::removed() when nothing.
  static Result<Owned> load_namespace(Vm& vm, PythonFrame* frame, Str* name);
  static Result<Owned> store_name(Vm& vm, PythonFrame* frame, Str* name, Value value);
  static Result<Owned> delete_name(Vm& vm, PythonFrame* frame, Str* name);
  static Result<Owned> load_attribute(Vm& vm, Value object, Site& site);
  static Result<Owned> load_method(Vm& vm, Value object, Site& site, Owned& self);
  static Result<Owned> store_attribute(Vm& vm, Value object, Site& site, Value value);
  // Value::removed(): the targets are written; pushed: they will be.
  static Result<Owned> unpack(Vm& vm, Value iterable, Value* targets, uint32_t count);
  static Result<Owned> unpack_starred(Vm& vm, Value iterable, uint32_t before);
  static Result<Owned> make_function(Vm& vm, PythonFrame* frame, Code* code, Value* parts);
  static Result<Owned> format_value(Vm& vm, Value value, Value spec, int conversion);
  static Raised raise_statement(Vm& vm, Value exception, Value cause);
  // What is being handled (or empty) becomes the context of an exception that is being raised.
  static void set_context(Value exception, Value handled);
  static void place_thrown(PythonFrame* bottom, Frame* innermost, Value exception);
  static Result<bool> exception_matches(Vm& vm, Value exception, Value type);
  static Result<Owned> load_special(Vm& vm, Value object, uint32_t which, Owned& self);
  static Result<Owned> import_from(Vm& vm, Value module, Str* name);
  static Result<Owned> import_star(Vm& vm, PythonFrame* frame, Value module);
  // For a starred item: what is no iterable is said to be none.
  static Result<void> list_extend(Vm& vm, List* list, Value iterable);
  static Result<void> dict_update(Vm& vm, Dict* dict, Value mapping);
  static Result<void> dict_merge(Vm& vm, Dict* dict, Value mapping, Value callable, Value self);
  static Result<Owned> call_unpacked(Vm& vm, Value callable, Value self, Value args, Value keywords);
  static Result<Owned> build_interpolation(Vm& vm, Value* parts, uint32_t conversion);
  static Result<Owned> build_template(Vm& vm, Value* parts);
  static Result<Owned> intrinsic(Vm& vm, PythonFrame* frame, Intrinsic which, Value* args);
  static Result<Owned> match_keys(Vm& vm, Value subject, Tuple* keys);
  static Result<Owned> match_class(Vm& vm, Value subject, Value type, uint32_t positional, Tuple* names);
  static Result<Owned> get_awaitable(Vm& vm, Value object, int source);
  static Result<Owned> get_yield_from_iterator(Vm& vm, PythonFrame* frame, Value object);
  static Result<Owned> get_async_iterator(Vm& vm, Value object);
  static Result<Owned> get_async_next(Vm& vm, Value object);
  // One step of awaiting the iterator: a value is what the await results in, pushed when something is on top or the
  // chain was suspended.
  static Result<Owned> delegate(Vm& vm, PythonFrame* frame, Value iterator, Value sent);
  // Neither generator nor coroutine: awaited by calling its `send` or `__next__`.
  static bool is_foreign_iterator(Vm& vm, Value iterator);
  // The pending exception was thrown into a frame that awaits a foreign iterator.
  enum class DelegatedThrow : uint8_t {
    NotTaken,  // the iterator takes no exceptions: it goes on in the frame itself
    Pushed,    // the iterator's throw() runs
    Yielded,   // throw() gave `value`, to be handed on
    Raised,    // throw() raised
  };
  static DelegatedThrow delegate_throw(Vm& vm, Value iterator, Value& value);
  static Raised unbound_local(Vm& vm, PythonFrame* frame, uint32_t index);
  static Raised unbound_cell(Vm& vm, PythonFrame* frame, uint32_t index);
  // Puts the parameters that inner functions capture into cells.
  static void wrap_cell_parameters(Vm& vm, PythonFrame* frame);

  // -- generators (vm/generators.cpp)
  static Owned make_generator(Vm& vm, PythonFrame* frame);
  // What is sent reaches the innermost frame of a chain that was linked. A yield results in it at once.
  static void send_to_top(Vm& vm, Value value);
  static Result<Owned> start_delegate(Vm& vm, Resumable* inner);
  // What __anext__(), asend(), athrow() and aclose() give.
  static Result<Owned> make_async_step(Vm& vm, AsyncGenerator* generator, AsyncGeneratorStep::Kind kind,
                                       Value argument);
  static Result<Owned> start_async_step(Vm& vm, AsyncGeneratorStep* step, Value sent, Value thrown);
  // send() and throw() of a step that nobody awaits: it is the root of a chain of its own.
  static Result<Owned> resume_step(Vm& vm, AsyncGeneratorStep* step, Value value, Value exception);
  // A generator's frame on top returned or yielded: unlinks it and leaves what is next to deliver.
  static void generator_returned(Vm& vm, PythonFrame* frame, Owned value);
  static void generator_yielded(Vm& vm, PythonFrame* frame, Owned value);
  // An exception leaves the generator's frame on top: unlinks it.
  static void generator_raised(Vm& vm, PythonFrame* frame);

  // -- what leaves a frame (vm/unwinding.cpp)
  // Takes `answer` (owned), or the pending exception, through the frames below until one goes on with it.
  static Unwound unwind(Vm& vm, Outcome outcome, Value answer, Raising how);
  // Lets the pending exception arrive in the frame on top. Nothing: it has left the frame.
  static std::optional<Unwound> catch_in(Vm& vm, PythonFrame* frame, Raising how);

  // -- errors (vm/errors.cpp)
  static void add_traceback(Vm& vm, PythonFrame* frame);
};

struct Unwound {
  enum class Place : uint8_t {
    Frame,    // `answer` and `outcome` have reached the Python frame on top
    GoesOn,   // the Python frame on top goes on at its pc
    Result,   // the instruction at the pc of the Python frame on top results in `answer`
    Entered,  // something else is on top that is to run
    Left,     // run() ends with `exit`
  };
  Place place;
  Value answer = Value();  // owned
  Outcome outcome = Outcome::Returned;
  Interpreter::Exit exit = Interpreter::Exit::EntryReached;
};

}  // namespace fermata
