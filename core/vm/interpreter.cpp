// The interpreter loop. A case does its fast path here; what takes longer than a few lines is a step
// (see vm/interpreter.h), and what is rare is in vm/uncommon.cpp.
//
// 1. `frame`, `registers`, `pc` describe the frame on top; frame->pc is stored before anything that may push, raise or
//    look at the stack (SYNC).
// 2. A step that answers pushed leaves another frame on top: go to `enter`. When that frame gives its result, `deliver`
//    does what the instruction's `returns` column says.
// 3. Whatever raised leaves the exception pending and goes to `raised`: unwinding (vm/unwinding.cpp) begins at the
//    frame on top.
// 4. A register is written with set(): the new value is in place before the old one is released.
// 5. What the loop calls is longer than 500 bytes of wasm where it calls by a pointer (.ci/check-loop.mjs). V8 makes
//    shorter functions a part of the loop and bets on whom they call; when it bet wrong, the loop is slow for a tenth
//    of a second.
#include "vm/interpreter.h"

#include "host/host.h"
#include "objects/attributes.h"
#include "objects/int.h"
#include "objects/iterators.h"
#include "objects/range.h"
#include "vm/caches.h"
#include "vm/chains.h"
#include "vm/registers.h"
#include "vm/spare_frames.h"

namespace fermata {
namespace {

enum class Returns : uint8_t { Store, Discard, Branch, Item, Truth, Await, None };
constexpr Returns kReturns[] = {
#define X(name, operands, returns, picture) Returns::returns,
#include "code/opcodes.def"
#undef X
};

constexpr Instruction kArrive = {Opcode::Arrive, 0, 0, 0, 0};

// A step's answer, empty when it raised.
inline Value leak(Result<Owned> answer) {
  return answer.is_raised() ? Value() : std::move(answer).value().leak();
}

inline bool both_strings(const Vm& vm, Value left, Value right) {
  return left.is_object() && right.is_object() && left.object()->type == vm.types.str &&
         right.object()->type == vm.types.str;
}

inline bool compare_ints(Comparison op, int64_t a, int64_t b) {
  switch (op) {
    case Comparison::Less: return a < b;
    case Comparison::LessEqual: return a <= b;
    case Comparison::Equal: return a == b;
    case Comparison::NotEqual: return a != b;
    case Comparison::Greater: return a > b;
    case Comparison::GreaterEqual: return a >= b;
  }
  __builtin_unreachable();
}
inline bool compare_floats(Comparison op, double a, double b) {
  switch (op) {
    case Comparison::Less: return a < b;
    case Comparison::LessEqual: return a <= b;
    case Comparison::Equal: return a == b;
    case Comparison::NotEqual: return a != b;
    case Comparison::Greater: return a > b;
    case Comparison::GreaterEqual: return a >= b;
  }
  __builtin_unreachable();
}

// Both numbers unboxed, at least one a float.
inline bool both_floats(Value a, Value b, double& x, double& y) {
  if (a.is_float())
    x = a.as_float();
  else if (a.is_small_int())
    x = static_cast<double>(a.as_int());
  else
    return false;
  if (b.is_float())
    y = b.as_float();
  else if (b.is_small_int())
    y = static_cast<double>(b.as_int());
  else
    return false;
  return true;
}

}  // namespace

Interpreter::Exit Interpreter::run(Vm& vm) {
  Fiber& fiber = *vm.fiber;
  PythonFrame* frame = nullptr;
  Value* registers = nullptr;
  const Instruction* pc = nullptr;
  // What a step answered, and what is delivered to the frame on top.
  Value answer;
  Outcome outcome = Outcome::Returned;
  Raising how = Raising::Here;

#define SYNC() (frame->pc = pc)
#define R(operand) registers[pc->operand]
// Ends the instruction with a step's answer: the value goes to R[a].
#define FINISH_WITH(step) \
  {                       \
    SYNC();               \
    answer = leak(step);  \
    goto store_answer;    \
  }
#define DISCARD_WITH(step) \
  {                        \
    SYNC();                \
    answer = leak(step);   \
    goto discard_answer;   \
  }
// For steps that never push.
#define DO(step)                         \
  {                                      \
    SYNC();                              \
    if ((step).is_raised()) [[unlikely]] \
      goto raised;                       \
  }
#define NEXT() \
  {            \
    ++pc;      \
    continue;  \
  }

enter:
  // Something is on top that is to run: a fresh frame, or one with something to be delivered. (By an instruction of its
  // own, so that the loop has one way in: with three, each instruction finds out which it was, a tenth of fib(25).)
  if (fiber.top == nullptr) return Exit::FiberFinished;
  pc = &kArrive;

execute:
  for (;;) {
    switch (pc->op) {
      // -- registers
      case Opcode::Move: {
        Value value = R(b);
        if (pc->x & kDiesB)
          registers[pc->b] = Value();
        else
          retain(value);
        set(R(a), value);
        NEXT();
      }
      case Opcode::LoadConst: {
        Value value = (*frame->code->constants)[pc->target()];
        retain(value);
        set(R(a), value);
        NEXT();
      }
      case Opcode::Clear:
        SYNC();
        drop(R(a));
        NEXT();
      case Opcode::CheckBound:
        if (R(a).is_empty()) [[unlikely]] {
          SYNC();
          unbound_local(vm, frame, pc->a);
          goto raised;
        }
        NEXT();
      case Opcode::LoadCell: {
        Value value = static_cast<Cell*>(R(b).object())->contents;
        if (value.is_empty()) [[unlikely]] {
          SYNC();
          unbound_cell(vm, frame, pc->b);
          goto raised;
        }
        retain(value);
        set(R(a), value);
        NEXT();
      }
      case Opcode::StoreCell: {
        Value value = R(b);
        if (pc->x & kDiesB)
          registers[pc->b] = Value();
        else
          retain(value);
        SYNC();
        set(static_cast<Cell*>(R(a).object())->contents, value);
        NEXT();
      }
      // -- names
      case Opcode::LoadGlobal: {
        Site& site = (*frame->code->sites)[pc->b];
        Value value = cached_global(frame->function.get(), site);
        if (value.is_empty()) [[unlikely]]
          FINISH_WITH(load_global(vm, frame, site));
        retain(value);
        set(R(a), value);
        NEXT();
      }
      // -- attributes and items
      case Opcode::LoadAttribute: {
        Site& site = (*frame->code->sites)[pc->c];
        Value value = cached_attribute(R(b), site);
        if (value.is_empty()) [[unlikely]]
          FINISH_WITH(load_attribute(vm, R(b), site));
        retain(value);
        set(R(a), value);
        if (pc->x & kDiesB && pc->a != pc->b) {
          SYNC();
          drop(R(b));
        }
        NEXT();
      }
      case Opcode::LoadMethod: {
        Site& site = (*frame->code->sites)[pc->c];
        Value object = R(b);
        Value function = cached_method(object, site);
        if (!function.is_empty()) [[likely]] {
          retain(function);
          if (!(pc->x & kDiesB)) retain(object);
          if (pc->x & kDiesB) registers[pc->b] = Value();
          set(registers[pc->a + 1], object);
          set(R(a), function);
          NEXT();
        }
        SYNC();
        Owned self;
        answer = leak(load_method(vm, object, site, self));
        // Where Python finds the attribute (a module's __getattr__), there is no self beside it.
        if (!answer.is_empty()) set(registers[pc->a + 1], self.leak());
        goto store_answer;
      }
      case Opcode::StoreAttribute: {
        Site& site = (*frame->code->sites)[pc->b];
        SYNC();
        if (Value* place = cached_store(R(a), site)) [[likely]] {
          Value value = R(c);
          if (pc->x & kDiesC)
            registers[pc->c] = Value();
          else
            retain(value);
          set(*place, value);
          if (pc->x & kDiesA) drop(R(a));
          NEXT();
        }
        DISCARD_WITH(store_attribute(vm, R(a), site, R(c)));
      }
      case Opcode::LoadItem: {
        Value object = R(b), key = R(c);
        if (object.is_object()) [[likely]] {
          Type* type = object.object()->type;
          if (type == vm.types.list && key.is_small_int()) {
            List* list = static_cast<List*>(object.object());
            int64_t index = key.as_int();
            if (index < 0) index += list->length;
            if (index >= 0 && index < list->length) {
              Value value = list->items[index];
              retain(value);
              set(R(a), value);
              if (pc->x && pc->a != pc->b) release_dying(registers, pc);
              NEXT();
            }
          } else if (type == vm.types.dict && key.is_object() && key.object()->type == vm.types.str) {
            Dict* dict = static_cast<Dict*>(object.object());
            Value value = dict->only_strings ? dict_get(dict, static_cast<Str*>(key.object())) : Value();
            if (!value.is_empty()) {
              Owned kept(value);
              SYNC();
              release_dying(registers, pc);
              set(R(a), kept.leak());
              NEXT();
            }
          } else if (type == vm.types.tuple && key.is_small_int()) {
            Tuple* tuple = static_cast<Tuple*>(object.object());
            int64_t index = key.as_int();
            if (index < 0) index += tuple->length;
            if (index >= 0 && index < tuple->length) {
              Owned kept(tuple->items()[index]);
              SYNC();
              release_dying(registers, pc);
              set(R(a), kept.leak());
              NEXT();
            }
          }
        }
        FINISH_WITH(vm.start_get_item(object, key));
      }
      case Opcode::StoreItem: {
        Value object = R(a), key = R(b);
        if (key.is_small_int() && object.is_object() && object.object()->type == vm.types.list) {
          List* list = static_cast<List*>(object.object());
          int64_t index = key.as_int();
          if (index < 0) index += list->length;
          if (index >= 0 && index < list->length) {
            Owned kept(R(c));
            SYNC();
            set(list->items[index], kept.leak());
            release_dying(registers, pc);
            NEXT();
          }
        }
        DISCARD_WITH(vm.start_set_item(object, key, R(c)));
      }
      // -- operators
#define ARITHMETIC(opcode, int_case, float_case)              \
  case Opcode::opcode: {                                      \
    Value left = R(b), right = R(c);                          \
    if (Value::both_small_ints(left, right)) [[likely]] {     \
      int64_t x = left.as_int(), y = right.as_int(), result;  \
      if (int_case) {                                         \
        set(R(a), Value::integer(result));                    \
        NEXT();                                               \
      }                                                       \
    } else if (double x, y; both_floats(left, right, x, y)) { \
      if (float_case) {                                       \
        set(R(a), Value::real(x));                            \
        NEXT();                                               \
      }                                                       \
    }                                                         \
    goto binary;                                              \
  }
      case Opcode::Add: {
        Value left = R(b), right = R(c);
        if (Value::both_small_ints(left, right)) [[likely]] {
          int64_t result = left.as_int() + right.as_int();
          if (Value::fits_int(result)) {
            set(R(a), Value::integer(result));
            NEXT();
          }
        } else if (double x, y; both_floats(left, right, x, y)) {
          set(R(a), Value::real(x + y));
          NEXT();
        } else if (both_strings(vm, left, right)) {
          auto* head = static_cast<Str*>(left.object());
          auto* tail = static_cast<Str*>(right.object());
          if (vm.heap.can_allocate((uint64_t{head->length} + tail->length) * 6)) {
            // s = s + t: the register's own reference is given up first, so that s can grow in place.
            Ref<Str> joined = pc->a == pc->b && pc->a != pc->c
                                  ? str_append(vm.heap, Ref<Str>::adopt(static_cast<Str*>(take(R(b)).object())), tail)
                                  : str_concatenate(vm.heap, head, tail);
            set(R(a), Value(joined.leak()));
            if (pc->x & kDiesB && pc->a != pc->b) drop(R(b));
            if (pc->x & kDiesC && pc->a != pc->c) drop(R(c));
            NEXT();
          }
        }
        goto binary;
      }
        ARITHMETIC(Subtract, (result = x - y, Value::fits_int(result)), (x -= y, true))
        ARITHMETIC(Multiply, (!__builtin_mul_overflow(x, y, &result) && Value::fits_int(result)), (x *= y, true))
        ARITHMETIC(FloorDivide, (y > 0 && (result = x >= 0 ? x / y : -((y - 1 - x) / y), true)), false)
        ARITHMETIC(Modulo, (y > 0 && (result = x % y, result += result < 0 ? y : 0, true)), false)
#undef ARITHMETIC
      case Opcode::TrueDivide: {
        double x, y;
        if (both_floats(R(b), R(c), x, y) && y != 0) [[likely]] {
          set(R(a), Value::real(x / y));
          NEXT();
        }
        goto binary;
      }
#define BITWISE(opcode, expression)                       \
  case Opcode::opcode: {                                  \
    Value left = R(b), right = R(c);                      \
    if (Value::both_small_ints(left, right)) [[likely]] { \
      int64_t x = left.as_int(), y = right.as_int();      \
      set(R(a), Value::integer(expression));              \
      NEXT();                                             \
    }                                                     \
    goto binary;                                          \
  }
        BITWISE(BitAnd, x & y)
        BITWISE(BitOr, x | y)
        BITWISE(BitXor, x ^ y)
#undef BITWISE
      case Opcode::Negative: {
        Value operand = R(b);
        if (operand.is_small_int() && operand.as_int() != Value::kMinInt) {
          set(R(a), Value::integer(-operand.as_int()));
          NEXT();
        }
        if (operand.is_float()) {
          set(R(a), Value::real(-operand.as_float()));
          NEXT();
        }
        FINISH_WITH(vm.start_unary(vm.names.__neg__, operand));
      }
      case Opcode::Not: {
        Value operand = R(b);
        if (operand.is_bool()) {
          set(R(a), Value::boolean(operand.is_false()));
          NEXT();
        }
        SYNC();
        answer = leak(vm.start_truth(operand));
        if (answer.is_bool()) answer = Value::boolean(answer.is_false());
        goto store_answer;
      }

#define COMPARE(opcode)                                                                                      \
  case Opcode::opcode: {                                                                                     \
    Value left = R(b), right = R(c);                                                                         \
    if (!Value::both_small_ints(left, right)) goto comparison;                                               \
    set(R(a), Value::boolean(compare_ints(Comparison::opcode, left.as_int(), right.as_int())));              \
    NEXT();                                                                                                  \
  }                                                                                                          \
  case Opcode::JumpIf##opcode: {                                                                             \
    Value left = R(a), right = R(b);                                                                         \
    if (!Value::both_small_ints(left, right)) goto comparison;                                               \
    if (compare_ints(Comparison::opcode, left.as_int(), right.as_int()) == ((pc->x & kNegate) != 0)) NEXT(); \
    goto jump_taken;                                                                                         \
  }
        COMPARE(Less)
        COMPARE(LessEqual)
        COMPARE(Equal)
        COMPARE(NotEqual)
        COMPARE(Greater)
        COMPARE(GreaterEqual)
#undef COMPARE
      case Opcode::Is: {
        bool same = (R(b) == R(c)) != ((pc->x & kNegate) != 0);
        SYNC();
        release_dying(registers, pc);
        set(R(a), Value::boolean(same));
        NEXT();
      }
      case Opcode::Contains: {
        SYNC();
        answer = leak(vm.start_contains(R(c), R(b)));
        if (answer.is_bool()) answer = Value::boolean(answer.is_true() != ((pc->x & kNegate) != 0));
        goto store_answer;
      }

      jump_taken: {
        // Of a comparing jump.
        bool backward = pc->offset() < 0;
        pc += 1 + pc->offset();
        if (backward && --vm.instruction_budget_ <= 0) [[unlikely]]
          goto budget;
        continue;
      }

      // -- jumps
      case Opcode::Jump: pc = frame->code->instructions->data() + pc->target(); continue;
      case Opcode::JumpUnlessTraced:
        pc = vm.traced ? pc + 1 : frame->code->instructions->data() + pc->target();
        continue;
      case Opcode::Loop:
        pc = frame->code->instructions->data() + pc->target();
        if (--vm.instruction_budget_ <= 0) [[unlikely]]
          goto budget;
        continue;
      case Opcode::JumpIfTrue:
      case Opcode::JumpIfFalse: {
        Value value = R(a);
        bool holds;
        if (value.is_bool())
          holds = value.is_true();
        else if (value.is_small_int())
          holds = value.as_int() != 0;
        else if (value.is_none()) {
          holds = false;
        } else {
          SYNC();
          answer = leak(vm.start_truth(value));
          goto branch_answer;
        }
        pc = holds == (pc->op == Opcode::JumpIfTrue) ? frame->code->instructions->data() + pc->target() : pc + 1;
        continue;
      }
      case Opcode::JumpIfNone:
      case Opcode::JumpIfNotNone: {
        bool jump = R(a).is_none() == (pc->op == Opcode::JumpIfNone);
        SYNC();
        if (pc->x & kDiesA) drop(R(a));
        pc = jump ? frame->code->instructions->data() + pc->target() : pc + 1;
        continue;
      }

      // -- iteration and unpacking
      case Opcode::GetIterator: FINISH_WITH(vm.start_get_iterator(R(b)));
      case Opcode::ForIterate: {
        // (The code of a generator expression may be called with anything.)
        Value iterator = R(b);
        SYNC();  // the item before may end here, and say where
        if (iterator.is_object() && iterator.object()->type == vm.types.range_iterator) {
          RangeIterator* range = static_cast<RangeIterator*>(iterator.object());
          if (range->remaining == 0) goto end_of_loop;
          --range->remaining;
          set(R(a), Value::integer(range->next));
          range->next += range->step;
          NEXT();
        }
        if (iterator.is_object() && iterator.object()->type == vm.types.list_iterator) {
          IndexIterator* items = static_cast<IndexIterator*>(iterator.object());
          const List* list = items->sequence->is_empty() ? nullptr : static_cast<List*>(items->sequence->object());
          if (list && items->index < list->length) {
            set(R(a), Owned(list->items[items->index++]).leak());
            NEXT();
          }
        }
        if (PythonFrame* resumed = resume_at_yield(vm, iterator)) {
          frame = resumed;
          answer = Value::none();
          goto arrived;
        }
        answer = leak(uncommon(vm, frame, pc));
        if (answer.is_empty()) goto iteration_raised;
        if (answer.is_exhausted()) goto end_of_loop;
        if (answer.is_pushed()) goto enter;
        if (answer.is_parked()) return Exit::Parked;
        set(R(a), answer);
        NEXT();
      }
      end_of_loop:
        SYNC();
        drop(R(b));
        pc += 1 + pc->offset();
        continue;
      iteration_raised:
        if (!vm.discard_pending(vm.exceptions.StopIteration)) goto raised;
        goto end_of_loop;
      case Opcode::Unpack: {
        Value iterable = R(b);
        SYNC();
        Owned kept = pc->x & kDiesB ? Owned::adopt(take(R(b))) : Owned(iterable);
        if (Tuple* tuple = cast_exact<Tuple>(iterable, vm.types.tuple); tuple && tuple->length == pc->c) {
          for (uint32_t i = 0; i < pc->c; ++i) set(registers[pc->a + i], Owned(tuple->items()[i]).leak());
          NEXT();
        }
        answer = leak(unpack(vm, kept, &R(a), pc->c));
        if (answer.is_removed()) NEXT();
        goto store_answer;
      }
      // -- building
      case Opcode::BuildTuple: {
        Ref<Tuple> tuple = new_tuple(vm.heap, pc->c);
        for (uint32_t i = 0; i < pc->c; ++i) tuple->items()[i] = take(registers[pc->b + i]);
        set(R(a), Value(tuple.leak()));
        NEXT();
      }
      case Opcode::BuildList: {
        Ref<List> list = new_list(vm.heap, pc->c);
        for (uint32_t i = 0; i < pc->c; ++i) list->items[i] = take(registers[pc->b + i]);
        list->length = pc->c;
        set(R(a), Value(list.leak()));
        NEXT();
      }
      case Opcode::BuildString: {
        SYNC();
        answer = leak(vm.build_string({&registers[pc->b], pc->c}));
        if (answer.is_empty()) goto raised;
        set(R(a), answer);
        NEXT();
      }
      case Opcode::ListAppend:
        list_append(vm.heap, static_cast<List*>(R(a).object()),
                    pc->x & kDiesB ? Owned::adopt(take(R(b))) : Owned(R(b)));
        NEXT();
      case Opcode::FormatValue: {
        Value spec = pc->c == kNone ? Value() : R(c);
        SYNC();
        answer = leak(format_value(vm, R(b), spec, pc->x >> 4));
        if (answer.is_empty()) goto raised;
        if (answer.is_pushed()) goto enter;
        if (pc->x & kDiesB) drop(R(b));
        if (pc->x & kDiesC && pc->c != kNone) drop(R(c));
        set(R(a), answer);
        NEXT();
      }
      // -- calls
      case Opcode::Call: {
        SYNC();
        Value callee = R(a);
        Value* args = &registers[pc->a + 1];
        uint32_t count = pc->b + 1u;
        if (pc->x & kPlain || args->is_empty()) {
          ++args;
          --count;
        }
        if (callee.is_object() && callee.object()->type == vm.types.function) [[likely]] {
          Function* function = static_cast<Function*>(callee.object());
          Code* code = function->code;
          if ((code->flags & (kSimpleParameters | kAnyGenerator)) == kSimpleParameters &&
              code->positional_count == count && fiber.depth < vm.recursion_limit) [[likely]] {
            registers[pc->a] = Value();
            frame = push_spare_frame(fiber, function);
            if (frame == nullptr) frame = vm.push_python_frame(Ref<Function>::adopt(function));
            for (uint32_t i = 0; i < count; ++i) frame->registers[i] = take(args[i]);
            if (!code->cell_parameters->empty()) wrap_cell_parameters(vm, frame);
            registers = frame->registers;
            pc = frame->pc;
            if (--vm.instruction_budget_ <= 0) [[unlikely]]
              goto budget;
            continue;
          }
        }
        {
          answer = leak(vm.start_call_taking(callee, args, count, {}));
          for (uint32_t i = 0; i < count; ++i) drop(args[i]);
          goto store_answer;
        }
      }
      case Opcode::CallKeywords: {
        SYNC();
        Value* args = &registers[pc->a + 1];
        uint32_t count = pc->b + 1u;
        if (pc->x & kPlain || args->is_empty()) {
          ++args;
          --count;
        }
        Tuple* names = static_cast<Tuple*>((*frame->code->constants)[pc->c].object());
        answer = leak(
            vm.start_call_taking(R(a), args, count - names->length, {names->span(), args + count - names->length}));
        for (uint32_t i = 0; i < count; ++i) drop(args[i]);
        goto store_answer;
      }
      case Opcode::Return: {
        answer = R(a);
        if (pc->x & kDiesA)
          registers[pc->a] = Value();
        else
          retain(answer);
        SYNC();
        if (frame->resumable) {
          generator_returned(vm, frame, Owned::adopt(answer));
          goto enter;
        }
        if (frame->initializer) [[unlikely]] {
          if (!answer.is_none()) {
            vm.type_error({"__init__() should return None, not '", vm.type_of(answer), "'"});
            release(answer);
            vm.pop_frame();  // it is the caller's mistake
            goto raised;
          }
          answer = frame->names.leak();
        }
        if (!retire_frame(fiber, frame)) vm.pop_frame();
        // Most calls come from Python, and their result goes to a register.
        if (fiber.top != nullptr && fiber.top->kind == FrameKind::Python) [[likely]] {
          frame = static_cast<PythonFrame*>(fiber.top);
          if (frame->pc->op == Opcode::Call) [[likely]]
            goto arrived;
        }
        outcome = Outcome::Returned;
        goto deliver;
      }

      // -- functions and classes
      // -- imports
      // -- exceptions
      case Opcode::Raise:
        SYNC();
        // What goes on as it was gets no second entry of this frame in its traceback.
        how = pc->a != kNone || vm.handled_exception().is_empty() ? Raising::Here : Raising::Again;
        raise_statement(vm, pc->a == kNone ? Value() : R(a), pc->b == kNone ? Value() : R(b));
        goto unwind;
      case Opcode::Reraise:
        SYNC();
        vm.pending_ = Owned::adopt(take(R(a)));
        how = Raising::Again;
        goto unwind;
      case Opcode::PushHandled: {
        Value previous = frame->handled.leak();
        frame->handled = Owned(R(b));
        set(R(a), previous);
        NEXT();
      }
      case Opcode::PopHandled:
        SYNC();
        frame->handled = Owned::adopt(take(R(a)));
        NEXT();
      // -- generators and coroutines
      case Opcode::Yield: {
        answer = R(b);
        if (pc->x & kDiesB)
          registers[pc->b] = Value();
        else
          retain(answer);
        SYNC();
        if (suspend_at_yield(fiber)) {
          frame = static_cast<PythonFrame*>(fiber.top);
          if (frame && frame->kind == FrameKind::Python && frame->pc->op == Opcode::ForIterate) goto arrived;
          outcome = Outcome::Yielded;
          goto deliver;
        }
        generator_yielded(vm, frame, Owned::adopt(answer));
        goto enter;
      }
      case Opcode::YieldFrom:
      case Opcode::Await: {
        SYNC();
        answer = leak(delegate(vm, frame, R(b), Value::none()));
        goto store_answer;
      }
      case Opcode::GetAwaitable: FINISH_WITH(get_awaitable(vm, R(b), pc->x >> 4));
      case Opcode::GetAsyncNext: FINISH_WITH(get_async_next(vm, R(b)));
      case Opcode::EndAsyncFor: {
        SYNC();
        Owned exception = Owned::adopt(take(R(a)));
        if (is_subtype(vm.type_of(exception), vm.exceptions.StopAsyncIteration)) NEXT();
        vm.pending_ = std::move(exception);
        how = Raising::Again;
        goto unwind;
      }

        // -- the rest

      case Opcode::Arrive:
        if (vm.has_incoming_) {
          vm.has_incoming_ = false;
          answer = vm.incoming_value_.leak();
          outcome = vm.incoming_;
          goto deliver;
        }
        frame = static_cast<PythonFrame*>(fiber.top);
        registers = frame->registers;
        pc = frame->pc;
        if (--vm.instruction_budget_ <= 0) goto budget;
        continue;
      default:
        SYNC();
        answer = leak(uncommon(vm, frame, pc));
        if (answer.is_removed()) NEXT();
        goto store_answer;
    }
  }

arrived:
  // `answer` is for `frame`, which goes on.
  registers = frame->registers;
  pc = frame->pc;
  set(registers[pc->a], answer);
  ++pc;
  goto execute;

binary:
  // Operands that the fast path does not know.
  SYNC();
  answer = leak(binary(vm, pc, registers[pc->b], registers[pc->c]));
  goto store_answer;

comparison: {
  // The same, of a comparison or of a jump that compares.
  const bool jumps = pc->op >= Opcode::JumpIfLess;
  Value left = registers[jumps ? pc->a : pc->b], right = registers[jumps ? pc->b : pc->c];
  auto op =
      static_cast<Comparison>(static_cast<int>(pc->op) - static_cast<int>(jumps ? Opcode::JumpIfLess : Opcode::Less));
  SYNC();
  if (double x, y; both_floats(left, right, x, y))
    answer = Value::boolean(compare_floats(op, x, y));
  else
    answer = leak(vm.start_compare(op, left, right));
  if (jumps) goto branch_answer;
  goto store_answer;
}

store_answer:
  // `answer` is what the instruction results in: a value, or pushed or parked; empty: it raised.
  if (answer.is_empty()) [[unlikely]]
    goto raised;
  if (answer.is_pushed()) goto enter;
  if (answer.is_parked()) return Exit::Parked;
  release_dying(registers, pc);
  set(registers[pc->a], answer);
  ++pc;
  goto execute;

discard_answer:
  if (answer.is_empty()) [[unlikely]]
    goto raised;
  if (answer.is_pushed()) goto enter;
  if (answer.is_parked()) return Exit::Parked;
  release(answer);
  release_dying(registers, pc);
  ++pc;
  goto execute;

branch_answer: {
  if (answer.is_empty()) [[unlikely]]
    goto raised;
  if (answer.is_pushed()) goto enter;
  if (answer.is_parked()) return Exit::Parked;
  const Instruction* jump = pc;
  const bool tests_truth = jump->op == Opcode::JumpIfTrue || jump->op == Opcode::JumpIfFalse;
  bool holds;
  if (answer.is_bool())
    holds = answer.is_true();
  else {
    // A comparison's answer may be anything, that of `__bool__` must not.
    Owned kept = Owned::adopt(answer);
    Result<bool> result = tests_truth ? vm.check_bool_result(kept) : vm.truth(kept);
    if (result.is_raised()) goto raised;
    holds = std::move(result).value();
  }
  if (tests_truth) {
    pc = holds == (jump->op == Opcode::JumpIfTrue) ? frame->code->instructions->data() + jump->target() : jump + 1;
    if (jump->x & kDiesA) drop(registers[jump->a]);
  } else {
    bool taken = holds != ((jump->x & kNegate) != 0);
    pc += taken ? 1 + jump->offset() : 1;
    if (jump->x & kDiesA) drop(registers[jump->a]);
    if (jump->x & kDiesB) drop(registers[jump->b]);
    if (taken && jump->offset() < 0 && --vm.instruction_budget_ <= 0) goto budget;
  }
  goto execute;
}

deliver:
  // `answer` (owned) and `outcome` reach the frame on top.
  if (outcome == Outcome::Raised || fiber.top == nullptr || fiber.top->kind != FrameKind::Python) {
    how = Raising::Thrown;
    goto leave;
  }
delivered:
  frame = static_cast<PythonFrame*>(fiber.top);
  registers = frame->registers;
  pc = frame->pc;
  if (outcome == Outcome::Completed) {
    // A generator that ended under next() or send(): a for loop ends, others see StopIteration.
    if (pc->op == Opcode::ForIterate) {
      release(answer);
      drop(registers[pc->b]);
      pc += 1 + pc->offset();
      goto execute;
    }
    Owned value = Owned::adopt(answer);
    vm.stop_iteration(value);
    goto raised;
  }
  switch (kReturns[static_cast<int>(pc->op)]) {
    case Returns::Store: goto store_answer;
    case Returns::Discard: goto discard_answer;
    case Returns::Branch: goto branch_answer;
    case Returns::Item:
    case Returns::None: goto arrived;
    case Returns::Truth: {
      Owned kept = Owned::adopt(answer);
      Result<bool> result = pc->op == Opcode::Contains ? vm.truth(kept) : vm.check_bool_result(kept);
      if (result.is_raised()) goto raised;
      answer = Value::boolean(std::move(result).value() != ((pc->x & kNegate) != 0));
      goto store_answer;
    }
    case Returns::Await: {
      // From the inner coroutine its result; from a foreign iterator something to hand on; on resuming something to
      // send.
      Value iterator = registers[pc->b];
      if (outcome != Outcome::Resumed && !is_foreign_iterator(vm, iterator)) goto store_answer;
      Owned kept = Owned::adopt(answer);
      Result<Owned> result =
          outcome == Outcome::Resumed ? delegate(vm, frame, iterator, kept) : vm.suspend(std::move(kept));
      if (result.is_raised()) goto raised;
      answer = std::move(result).value().leak();
      goto store_answer;
    }
  }
  __builtin_unreachable();

raised:
  how = Raising::Here;
unwind:
  outcome = Outcome::Raised;
  answer = Value();
leave: {
  Unwound unwound = Interpreter::unwind(vm, outcome, answer, how);
  switch (unwound.place) {
    case Unwound::Place::Entered: goto enter;
    case Unwound::Place::Left: return unwound.exit;
    case Unwound::Place::Frame:
      answer = unwound.answer;
      outcome = unwound.outcome;
      goto delivered;
    case Unwound::Place::GoesOn:
    case Unwound::Place::Result: break;
  }
  frame = static_cast<PythonFrame*>(fiber.top);
  registers = frame->registers;
  pc = frame->pc;
  if (unwound.place == Unwound::Place::GoesOn) goto execute;
  answer = unwound.answer;
  goto store_answer;
}

budget:
  // The slice's instructions are used up: a safe point.
  SYNC();
  switch (vm.safe_point()) {
    case Vm::SafePoint::GoOn: goto execute;
    case Vm::SafePoint::Raised: goto raised;
    case Vm::SafePoint::Leave: return Exit::SliceOver;
  }
  __builtin_unreachable();
}

}  // namespace fermata
