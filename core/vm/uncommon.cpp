// The instructions that are not worth a place in the interpreter's loop: the loop is quicker to compile, in the browser
// too, and quicker to run the smaller it is. What takes more than that is a step (see vm/interpreter.h).
#include "objects/attributes.h"
#include "objects/range.h"
#include "vm/collecting.h"
#include "vm/interpreter.h"
#include "vm/registers.h"

namespace fermata {
namespace {

// The instruction is done, registers and all.
Owned done() {
  return Owned::adopt(Value::removed());
}

// Of an instruction whose result nobody wants.
Result<Owned> discarded(Value* registers, const Instruction* pc, Result<Owned> answer) {
  if (answer.is_raised() || answer.peek()->is_pushed() || answer.peek()->is_parked()) return answer;
  Owned unwanted = std::move(answer).value();
  release_dying(registers, pc);
  return done();
}

Result<void> set_update(Vm& vm, Value set, Value items) {
  // Where many elements come at once, the order in which the set shows is another.
  if (cast_if<Set>(items, kSetSubclass) || cast_exact<Dict>(items, vm.types.dict)) {
    TRY(vm.call_method(set, vm.intern("update"), {items}));
    return {};
  }
  return vm.for_each(items, [&](Value item) -> Result<void> {
    TRY(vm.set_add(static_cast<Set*>(set.object()), item));
    return {};
  });
}

// What instructions do with the items of an iterator that had to be collected first (vm/collecting.h).
Result<Owned> extend_collected(Vm& vm, NativeFrame& frame, Ref<List> items) {
  TRY(vm.extend_list(static_cast<List*>(frame.state[kCollectedFirst].object()), items.get()));
  return Owned(frame.state[kCollectedFirst]);
}
Result<Owned> update_collected(Vm& vm, NativeFrame& frame, Ref<List> items) {
  TRY(set_update(vm, frame.state[kCollectedFirst], items.get()));
  return Owned(frame.state[kCollectedFirst]);
}

// frame: what is called, its self, its keywords
Result<Owned> call_collected(Vm& vm, NativeFrame& frame, Ref<List> items) {
  const Value* call = static_cast<Tuple*>(frame.state[kCollectedFirst].object())->items();
  return Interpreter::call_unpacked(vm, call[0], call[1], items.get(), call[2]);
}

[[gnu::noinline]] Result<Owned> import_by(Vm& vm, PythonFrame* frame, Value function, Value name, Value wanted,
                                          int64_t level) {
  Value names = frame->names->is_empty() ? Value::none() : frame->names.get();
  return vm.start_call(Owned(function),
                       {name, Value(frame->function->globals.get()), names, wanted, Value::integer(level)});
}

}  // namespace

#define R(operand) registers[pc->operand]

Result<Owned> Interpreter::uncommon(Vm& vm, PythonFrame* frame, const Instruction* pc) {
  Value* registers = frame->registers;
  switch (pc->op) {
    // -- registers
    case Opcode::DeleteLocal:
      if (R(a).is_empty()) [[unlikely]] {
        return unbound_local(vm, frame, pc->a);
      }
      drop(R(a));
      return done();
    case Opcode::MakeCell: {
      Ref<Cell> cell = vm.heap.make<Cell>(vm.types.cell);
      cell->contents = take(R(a));
      registers[pc->a] = Value(cell.leak());
      return done();
    }
    case Opcode::DeleteCell: {
      Cell* cell = static_cast<Cell*>(R(a).object());
      if (cell->contents.is_empty()) {
        return unbound_cell(vm, frame, pc->a);
      }
      drop(cell->contents);
      return done();
    }

    // -- iteration (common, but start_next() is short: rule 5 in vm/interpreter.cpp)
    case Opcode::ForIterate: return vm.start_next(R(b));

    // -- names
    case Opcode::StoreGlobal: {
      store_global(vm, frame->function->globals, (*frame->code->sites)[pc->a], R(b));
      release_dying(registers, pc);
      return done();
    }
    case Opcode::DeleteGlobal: {
      Str* name = (*frame->code->sites)[pc->a].name;
      if (!dict_remove(vm.heap, frame->function->globals, name)) {
        vm.name_error(name);
        return Raised{};
      }
      return done();
    }
    case Opcode::LoadName: return load_name(vm, frame, static_cast<Str*>((*frame->code->constants)[pc->b].object()));
    case Opcode::LoadNameOrCell: {
      Str* name = static_cast<Str*>((*frame->code->constants)[pc->b].object());
      Owned found = TRY(load_namespace(vm, frame, name));
      if (!found->is_removed()) return found;
      Value contents = static_cast<Cell*>(R(c).object())->contents;
      if (contents.is_empty()) return unbound_cell(vm, frame, pc->c);
      return Owned(contents);
    }
    case Opcode::StoreName:
      return discarded(registers, pc,
                       store_name(vm, frame, static_cast<Str*>((*frame->code->constants)[pc->a].object()), R(b)));
    case Opcode::DeleteName:
      return discarded(registers, pc,
                       delete_name(vm, frame, static_cast<Str*>((*frame->code->constants)[pc->a].object())));
    case Opcode::LoadNamespace: set(R(a), Owned(frame->names).leak()); return done();
    case Opcode::UseNamespace: frame->names = Owned(R(a)); return done();

    // -- attributes and items
    case Opcode::DeleteAttribute:
      return discarded(registers, pc, vm.start_set_attribute(R(a), (*frame->code->sites)[pc->b].name, Value()));
    case Opcode::DeleteItem: return discarded(registers, pc, vm.start_delete_item(R(a), R(b)));
    case Opcode::BuildSlice: {
      Value* parts = &R(b);
      Ref<Slice> slice = vm.heap.make<Slice>(vm.types.slice);
      slice->start = Owned::adopt(take(parts[0]));
      slice->stop = Owned::adopt(take(parts[1]));
      slice->step = Owned::adopt(take(parts[2]));
      set(R(a), Value(slice.leak()));
      return done();
    }

    // -- operators
    case Opcode::LeftShift: {
      Value left = R(b), right = R(c);
      if (Value::both_small_ints(left, right) && static_cast<uint64_t>(right.as_int()) < 47) {
        int64_t x = left.as_int(), shift = right.as_int();
        if (x >= (Value::kMinInt >> shift) && x <= (Value::kMaxInt >> shift)) {
          set(R(a), Value::integer(x * (int64_t{1} << shift)));
          return done();
        }
      }
      return binary(vm, pc, left, right);
    }
    case Opcode::RightShift: {
      Value left = R(b), right = R(c);
      if (Value::both_small_ints(left, right) && right.as_int() >= 0) {
        set(R(a), Value::integer(left.as_int() >> (right.as_int() > 63 ? 63 : right.as_int())));
        return done();
      }
      return binary(vm, pc, left, right);
    }
    case Opcode::Power:
    case Opcode::MatrixMultiply: return binary(vm, pc, R(b), R(c));
    case Opcode::Positive: return vm.start_unary(vm.names.__pos__, R(b));
    case Opcode::Invert: return vm.start_unary(vm.names.__invert__, R(b));
    // -- iteration and unpacking
    case Opcode::UnpackStarred: {
      Owned kept = pc->x & kDiesB ? Owned::adopt(take(R(b))) : Owned(R(b));
      return unpack_starred(vm, kept, pc->c & 255u);
    }

    // -- building
    case Opcode::BuildSet: {
      Ref<Set> set_object = new_set_like(vm.heap, vm.types.set);
      for (uint32_t i = 0; i < pc->c; ++i) {
        Owned item = Owned::adopt(take(registers[pc->b + i]));
        if (vm.set_add(set_object, item).is_raised()) return Raised{};
      }
      set(R(a), Value(set_object.leak()));
      return done();
    }
    case Opcode::BuildDict: {
      Ref<Dict> dict = new_dict(vm.heap);
      for (uint32_t i = 0; i < pc->c; ++i) {
        Owned key = Owned::adopt(take(registers[pc->b + 2 * i])),
              value = Owned::adopt(take(registers[pc->b + 2 * i + 1]));
        if (vm.dict_set(dict, key, value).is_raised()) return Raised{};
      }
      set(R(a), Value(dict.leak()));
      return done();
    }
    case Opcode::ListExtend: {
      List* list = static_cast<List*>(R(a).object());
      if (may_wait(vm, R(b))) return start_collecting(vm, R(b), extend_collected, R(a));
      TRY(list_extend(vm, list, R(b)));
      release_dying(registers, pc);
      return done();
    }
    case Opcode::ListToTuple: {
      Ref<Tuple> tuple = tuple_from(vm.heap, static_cast<List*>(R(b).object())->span());
      release_dying(registers, pc);
      set(R(a), Value(tuple.leak()));
      return done();
    }
    case Opcode::SetAdd:
      TRY(vm.set_add(static_cast<Set*>(R(a).object()), R(b)));
      release_dying(registers, pc);
      return done();
    case Opcode::SetUpdate: {
      if (may_wait(vm, R(b))) return start_collecting(vm, R(b), update_collected, R(a));
      TRY(set_update(vm, R(a), R(b)));
      release_dying(registers, pc);
      return done();
    }
    case Opcode::DictSet:
      TRY(vm.dict_set(static_cast<Dict*>(R(a).object()), R(b), R(c)));
      release_dying(registers, pc);
      return done();
    case Opcode::DictUpdate:
      TRY(dict_update(vm, static_cast<Dict*>(R(a).object()), R(b)));
      release_dying(registers, pc);
      return done();
    case Opcode::DictMerge:
      TRY(dict_merge(vm, static_cast<Dict*>(R(a).object()), R(b), R(c),
                     pc->x & kPlain ? Value() : registers[pc->c + 1]));
      release_dying(registers, pc);
      return done();
    case Opcode::BuildInterpolation: {
      Result<Owned> result = build_interpolation(vm, &R(b), pc->c);
      if (result.is_raised()) return Raised{};
      set(R(a), std::move(result).value().leak());
      return done();
    }
    case Opcode::BuildTemplate: {
      Result<Owned> result = build_template(vm, &R(b));
      if (result.is_raised()) return Raised{};
      set(R(a), std::move(result).value().leak());
      return done();
    }

    // -- calls
    case Opcode::CallUnpacked: {
      Value* parts = &registers[pc->a + 1];
      if (pc->x & kPlain) parts[0] = Value();
      Owned self = Owned::adopt(take(parts[0])), args = Owned::adopt(take(parts[1])),
            keywords = Owned::adopt(take(parts[2]));
      if (may_wait(vm, args)) {
        Ref<Tuple> call = vm.tuple({R(a), self, keywords});
        return start_collecting(vm, args, call_collected, Value(call.get()));
      }
      return call_unpacked(vm, R(a), self, args, keywords);
    }
    // -- functions and classes
    case Opcode::MakeFunction: {
      for (uint32_t i = 0; i < 4; ++i)
        if (!(pc->x >> 4 & 1u << i)) drop(registers[pc->c + i]);
      Result<Owned> result =
          make_function(vm, frame, static_cast<Code*>((*frame->code->constants)[pc->b].object()), &R(c));
      if (result.is_raised()) return Raised{};
      set(R(a), std::move(result).value().leak());
      return done();
    }
    case Opcode::LoadBuildClass: {
      Value build_class = dict_get(frame->function->builtins, vm.names.__build_class__);
      if (build_class.is_empty()) return vm.raise(vm.exceptions.NameError, {"__build_class__ not found"});
      retain(build_class);
      set(R(a), build_class);
      return done();
    }

    // -- imports
    case Opcode::ImportName: {
      // The program may have put a function of its own there.
      Value import = dict_get(frame->function->builtins, vm.intern("__import__"));
      if (import.is_empty()) return vm.raise(vm.exceptions.ImportError, {"__import__ not found"});
      if (!cast_exact<NativeFunction>(import, vm.types.native_function))
        return import_by(vm, frame, import, (*frame->code->constants)[pc->b], R(c), pc->x >> 4u);
      return vm.start_import(static_cast<Str*>((*frame->code->constants)[pc->b].object()), R(c), pc->x >> 4u,
                             frame->function->globals);
    }
    case Opcode::ImportFrom: return import_from(vm, R(b), static_cast<Str*>((*frame->code->constants)[pc->c].object()));
    case Opcode::ImportStar: return discarded(registers, pc, import_star(vm, frame, R(a)));

    // -- exceptions
    case Opcode::ExceptionMatches: {
      Result<bool> result = exception_matches(vm, R(b), R(c));
      if (result.is_raised()) return Raised{};
      release_dying(registers, pc);
      set(R(a), Value::boolean(std::move(result).value()));
      return done();
    }
    case Opcode::LoadAssertionError: set(R(a), Owned(Value(vm.exceptions.AssertionError)).leak()); return done();
    case Opcode::LoadSpecial: {
      Owned self;
      Result<Owned> result = load_special(vm, R(b), pc->c, self);
      if (result.is_raised()) return Raised{};
      if (pc->x & kDiesB) drop(R(b));
      set(registers[pc->a + 1], self.leak());
      set(R(a), std::move(result).value().leak());
      return done();
    }
    case Opcode::ExceptionInfo: {
      Exception* exception = static_cast<Exception*>(R(b).object());
      set(R(a), Owned(Value(exception->type)).leak());
      set(registers[pc->a + 1], Owned(Value(exception)).leak());
      set(registers[pc->a + 2], exception->traceback ? Owned(exception->traceback).leak() : Value::none());
      return done();
    }

    // -- generators and coroutines
    case Opcode::GetYieldFromIterator: return get_yield_from_iterator(vm, frame, R(b));
    case Opcode::GetAsyncIterator: return get_async_iterator(vm, R(b));
    // -- the rest
    case Opcode::MatchSequence:
    case Opcode::MatchMapping: {
      uint32_t flag = pc->op == Opcode::MatchSequence ? kMatchSequence : kMatchMapping;
      bool matches = vm.type_of(R(b))->has(flag);
      release_dying(registers, pc);
      set(R(a), Value::boolean(matches));
      return done();
    }
    case Opcode::MatchKeys: return match_keys(vm, R(b), static_cast<Tuple*>(R(c).object()));
    case Opcode::MatchClass: {
      Value* parts = &R(c);
      return match_class(vm, R(b), parts[0], static_cast<uint32_t>(parts[1].as_int()),
                         static_cast<Tuple*>(parts[2].object()));
    }
    case Opcode::Intrinsic: {
      Value* args = &R(b);
      uint32_t taken = intrinsic_count(static_cast<Intrinsic>(pc->c));
      Result<Owned> result = intrinsic(vm, frame, static_cast<Intrinsic>(pc->c), args);
      for (uint32_t i = 0; i < taken; ++i) drop(args[i]);
      return result;
    }

    default: __builtin_unreachable();
  }
}

#undef R

}  // namespace fermata
