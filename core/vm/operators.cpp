// Operators and the other operations that dispatch on special methods.
#include "host/host.h"
#include "objects/int.h"
#include "objects/iterators.h"
#include "vm/numbers.h"
#include "vm/registers.h"
#include "vm/vm.h"

namespace fermata {
namespace {

struct OperatorNames {
  Str* Names::* method;
  Str* Names::* reflected;
  Str* Names::* in_place;
  const char* symbol;
};
constexpr OperatorNames kOperators[] = {
    {&Names::__add__, &Names::__radd__, &Names::__iadd__, "+"},
    {&Names::__sub__, &Names::__rsub__, &Names::__isub__, "-"},
    {&Names::__mul__, &Names::__rmul__, &Names::__imul__, "*"},
    {&Names::__truediv__, &Names::__rtruediv__, &Names::__itruediv__, "/"},
    {&Names::__floordiv__, &Names::__rfloordiv__, &Names::__ifloordiv__, "//"},
    {&Names::__mod__, &Names::__rmod__, &Names::__imod__, "%"},
    {&Names::__pow__, &Names::__rpow__, &Names::__ipow__, "** or pow()"},
    {&Names::__matmul__, &Names::__rmatmul__, &Names::__imatmul__, "@"},
    {&Names::__lshift__, &Names::__rlshift__, &Names::__ilshift__, "<<"},
    {&Names::__rshift__, &Names::__rrshift__, &Names::__irshift__, ">>"},
    {&Names::__and__, &Names::__rand__, &Names::__iand__, "&"},
    {&Names::__or__, &Names::__ror__, &Names::__ior__, "|"},
    {&Names::__xor__, &Names::__rxor__, &Names::__ixor__, "^"},
};

struct ComparisonNames {
  Str* Names::* method;
  Comparison reflected;
  const char* symbol;
};
constexpr ComparisonNames kComparisons[] = {
    {&Names::__lt__, Comparison::Greater, "<"}, {&Names::__le__, Comparison::GreaterEqual, "<="},
    {&Names::__eq__, Comparison::Equal, "=="},  {&Names::__ne__, Comparison::NotEqual, "!="},
    {&Names::__gt__, Comparison::Less, ">"},    {&Names::__ge__, Comparison::LessEqual, ">="},
};

const OperatorNames& names_of(Operator op) {
  return kOperators[static_cast<int>(op)];
}
const ComparisonNames& names_of(Comparison op) {
  return kComparisons[static_cast<int>(op)];
}

bool is_sequence_type(const Type* type) {
  return type->has(kStrSubclass | kListSubclass | kTupleSubclass | kBytesSubclass | kByteArrayLayout);
}

Raised unsupported(Vm& vm, Operator op, bool in_place, Value left, Value right) {
  Type* l = vm.type_of(left);
  Type* r = vm.type_of(right);
  if (op == Operator::Add && is_sequence_type(l)) {
    const char* base = l->has(kStrSubclass)     ? "str"
                       : l->has(kListSubclass)  ? "list"
                       : l->has(kTupleSubclass) ? "tuple"
                                                : nullptr;
    if (base) return vm.type_error({"can only concatenate ", base, " (not \"", r, "\") to ", base});
    return vm.type_error({"can't concat ", r, " to ", l});
  }
  auto repeats = [&](const Type* type) { return is_sequence_type(type) || is_subtype(type, vm.types.deque); };
  if (op == Operator::Multiply && (repeats(l) || repeats(r)))
    return vm.type_error({"can't multiply sequence by non-int of type '", repeats(l) ? r : l, "'"});
  const char* symbol = names_of(op).symbol;
  if (op == Operator::Power && in_place) symbol = "**";
  return vm.type_error({"unsupported operand type(s) for ", symbol, in_place ? "=" : "", ": '", l, "' and '", r, "'"});
}

struct Attempt {
  Value function, self, other;
};

Result<Owned> start_attempt(Vm& vm, const Attempt& attempt) {
  Type* kind = vm.type_of(attempt.function);
  if (kind == vm.types.function) return vm.start_call(attempt.function, {attempt.self, attempt.other});
  if (kind == vm.types.method_descriptor) {
    const Value args[] = {attempt.self, attempt.other};
    return vm.start_call_native(static_cast<NativeFunction*>(attempt.function.object()), args, 2);
  }
  // Another descriptor, or what is called as it stands.
  Result<Owned> bound = vm.finish(vm.top(), vm.start_bind(attempt.function, attempt.self, vm.type_of(attempt.self)));
  if (bound.is_raised()) {
    // One that cannot be had declines.
    if (!vm.discard_pending(vm.exceptions.AttributeError)) return Raised{};
    return Owned::not_implemented();
  }
  Owned method = std::move(bound).value();
  return vm.start_call(method, {attempt.other});
}

// One attempt after the other until one does not answer NotImplemented. state: function, self, other for each attempt.
// What the end is when all declined is the caller's business: state[count - 1] is left as its mark.
Result<Owned> try_methods(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  uint32_t attempts = frame.count / 3;
  Owned answer(value);
  for (;;) {
    if (outcome == Outcome::Raised) return Raised{};
    if (frame.step > 0 && !answer->is_not_implemented()) return answer;
    if (frame.step == attempts) break;
    Value* attempt = frame.state + 3 * frame.step++;
    answer = TRY(start_attempt(vm, {attempt[0], attempt[1], attempt[2]}));
    if (answer->is_pushed() || answer->is_parked()) return answer;
  }
  Value left = frame.state[1], right = frame.state[2];
  if (frame.data >= 64) {
    Comparison op = static_cast<Comparison>(frame.data - 64);
    return vm.default_comparison(op, left, right);
  }
  return unsupported(vm, static_cast<Operator>(frame.data & 31), (frame.data & 32) != 0, left, right);
}
const NativeFrameBehaviour kTryMethods = {"operator", try_methods};

// Writes the methods that a comparison is to try, and says how many.
uint32_t comparing_attempts(Vm& vm, Comparison op, Value left, Value right, Attempt* attempts) {
  Type* left_type = vm.type_of(left);
  Type* right_type = vm.type_of(right);
  Value forward = vm.lookup_in_type(left_type, vm.names.*names_of(op).method);
  Value backward = vm.lookup_in_type(right_type, vm.names.*names_of(names_of(op).reflected).method);
  // Unlike with arithmetic, a subclass comes first even where it inherits the method.
  bool right_first = left_type != right_type && is_subtype(right_type, left_type);
  uint32_t count = 0;
  if (right_first && !backward.is_empty()) attempts[count++] = {backward, right, left};
  if (!forward.is_empty()) attempts[count++] = {forward, left, right};
  if (!right_first && !backward.is_empty()) attempts[count++] = {backward, right, left};
  return count;
}

// A method that declines, to keep the operands of an attempt that a native has already declined.
Value declining(Vm& vm) {
  return vm.lookup_in_type(vm.types.object, vm.names.__lt__);
}

// Calls natives at once; from the first Python method on, the rest is a frame's business. The first attempt's operands
// are kept in front so that messages name them in order.
Result<Owned> run_attempts(Vm& vm, const Attempt* attempts, uint32_t count, int64_t data, Value left, Value right) {
  uint32_t i = 0;
  for (; i < count; ++i) {
    const Attempt& attempt = attempts[i];
    if (vm.type_of(attempt.function) != vm.types.method_descriptor) break;
    NativeFunction* native = static_cast<NativeFunction*>(attempt.function.object());
    Value args[2] = {attempt.self, attempt.other};
    Owned answer = TRY(vm.start_call_native(native, args, 2));
    if (!answer->is_not_implemented()) return answer;
  }
  if (i == count) {
    if (data >= 64) return vm.default_comparison(static_cast<Comparison>(data - 64), left, right);
    return unsupported(vm, static_cast<Operator>(data & 31), (data & 32) != 0, left, right);
  }
  switch (count - i) {
    case 1: {
      const Attempt& a = attempts[i];
      if (a.self == left) return vm.start_native_frame(kTryMethods, {a.function, a.self, a.other}, data);
      return vm.start_native_frame(kTryMethods, {declining(vm), left, right, a.function, a.self, a.other}, data);
    }
    case 2: {
      const Attempt &a = attempts[i], &b = attempts[i + 1];
      if (a.self == left)
        return vm.start_native_frame(kTryMethods, {a.function, a.self, a.other, b.function, b.self, b.other}, data);
      return vm.start_native_frame(
          kTryMethods, {declining(vm), left, right, a.function, a.self, a.other, b.function, b.self, b.other}, data);
    }
    default: {
      const Attempt &a = attempts[i], &b = attempts[i + 1], &c = attempts[i + 2];
      return vm.start_native_frame(
          kTryMethods, {a.function, a.self, a.other, b.function, b.self, b.other, c.function, c.self, c.other}, data);
    }
  }
}

}  // namespace

Result<Owned> Vm::start_binary(Operator op, bool in_place, Value left, Value right) {
  Result<Owned> number = number_binary(*this, op, left, right);
  if (number.is_raised()) return Raised{};
  if (!number.peek()->is_not_implemented()) return number;
  const OperatorNames& operator_names = names_of(op);
  Type* left_type = type_of(left);
  Type* right_type = type_of(right);
  Attempt attempts[3];
  uint32_t count = 0;
  Value own = in_place ? lookup_in_type(left_type, names.*operator_names.in_place) : Value();
  Value forward = lookup_in_type(left_type, names.*operator_names.method);
  Value backward = left_type == right_type ? Value() : lookup_in_type(right_type, names.*operator_names.reflected);
  // What native sequences do in place comes last where another method is written in Python, as one of a number is: a
  // subclass's `__mul__`, or what the right side has for an exact sequence.
  auto in_python = [&](Value method) { return method.is_object() && method.object()->type == types.function; };
  const bool last =
      (op == Operator::Add || op == Operator::Multiply) && own.is_object() &&
      own.object()->type == types.method_descriptor &&
      (op == Operator::Multiply ? in_python(forward) : !left_type->has(kPythonClass) && in_python(backward));
  if (!own.is_empty() && !last) attempts[count++] = {own, left, right};
  // A subclass on the right that brings its own reflected method goes first.
  bool right_first = !backward.is_empty() && is_subtype(right_type, left_type) &&
                     !(lookup_in_type(left_type, names.*operator_names.reflected) == backward);
  if (right_first) attempts[count++] = {backward, right, left};
  if (!forward.is_empty()) attempts[count++] = {forward, left, right};
  if (!backward.is_empty() && !right_first) attempts[count++] = {backward, right, left};
  if (last) attempts[count++] = {own, left, right};
  return run_attempts(*this, attempts, count, static_cast<int64_t>(op) | (in_place ? 32 : 0), left, right);
}

Result<Owned> Vm::binary(Operator op, Value left, Value right) {
  Frame* below = top();
  return finish(below, start_binary(op, false, left, right));
}

Result<Owned> Vm::start_unary(Str* name, Value operand) {
  Value method = lookup_special(operand, name);
  if (method.is_empty()) {
    const char* symbol = name == names.__neg__ ? "-" : name == names.__pos__ ? "+" : "~";
    return type_error({"bad operand type for unary ", symbol, ": '", type_of(operand), "'"});
  }
  return start_call_method(operand, name);
}

// What a comparison comes to when no method wanted it.
Result<Owned> Vm::default_comparison(Comparison op, Value left, Value right) {
  if (op == Comparison::Equal) return Owned::boolean(left == right);
  if (op == Comparison::NotEqual) return Owned::boolean(!(left == right));
  return type_error({"'", names_of(op).symbol, "' not supported between instances of '", type_of(left), "' and '",
                     type_of(right), "'"});
}

Result<Owned> Vm::start_compare(Comparison op, Value left, Value right) {
  Type* left_type = type_of(left);
  Type* right_type = type_of(right);
  if (left_type == types.str && right_type == types.str) {
    Str* a = static_cast<Str*>(left.object());
    Str* b = static_cast<Str*>(right.object());
    if (op == Comparison::Equal) return Owned::boolean(str_equal(a, b));
    if (op == Comparison::NotEqual) return Owned::boolean(!str_equal(a, b));
    int order = str_compare(a, b);
    return Owned::boolean(op == Comparison::Less        ? order < 0
                          : op == Comparison::LessEqual ? order <= 0
                          : op == Comparison::Greater   ? order > 0
                                                        : order >= 0);
  }
  if (Owned number = number_compare(op, left, right, *this); !number->is_not_implemented()) return number;
  Attempt attempts[2];
  const uint32_t count = comparing_attempts(*this, op, left, right, attempts);
  return run_attempts(*this, attempts, count, 64 + static_cast<int64_t>(op), left, right);
}

// What C++ waits for needs no frame that knows what to try next.
Result<Owned> Vm::compare(Comparison op, Value left, Value right) {
  Frame* below = top();
  if (!left.is_object() || !left.object()->type->has(kPythonClass))
    return finish(below, start_compare(op, left, right));
  Attempt attempts[2];
  const uint32_t count = comparing_attempts(*this, op, left, right, attempts);
  const Owned kept[] = {Owned(left), Owned(right), Owned(attempts[0].function), Owned(attempts[1].function)};
  for (uint32_t i = 0; i < count; ++i) {
    Owned answer = TRY(finish(below, start_attempt(*this, attempts[i])));
    if (!answer->is_not_implemented()) return answer;
  }
  return default_comparison(op, left, right);
}

Result<bool> Vm::compare_bool(Comparison op, Value left, Value right) {
  if (Value::both_small_ints(left, right)) {
    int64_t a = left.as_int(), b = right.as_int();
    switch (op) {
      case Comparison::Less: return a < b;
      case Comparison::LessEqual: return a <= b;
      case Comparison::Equal: return a == b;
      case Comparison::NotEqual: return a != b;
      case Comparison::Greater: return a > b;
      case Comparison::GreaterEqual: return a >= b;
    }
  }
  Owned result = TRY(compare(op, left, right));
  return truth(result);
}

Result<bool> Vm::equal(Value left, Value right) {
  if (left == right) return true;
  if (Value::both_small_ints(left, right)) return false;
  if (left.is_object() && right.is_object() && left.object()->type == types.str && right.object()->type == types.str)
    return str_equal(static_cast<Str*>(left.object()), static_cast<Str*>(right.object()));
  return compare_bool(Comparison::Equal, left, right);
}

Result<Owned> Vm::start_truth(Value value) {
  if (value.is_bool()) return Owned(value);
  if (value.is_none()) return Owned::boolean(false);
  if (value.is_small_int()) return Owned::boolean(value.as_int() != 0);
  if (value.is_float()) return Owned::boolean(value.as_float() != 0);
  if (value.is_object()) {
    Object* object = value.object();
    Type* type = object->type;
    if (type == types.str) return Owned::boolean(static_cast<Str*>(object)->length != 0);
    if (type == types.list) return Owned::boolean(static_cast<List*>(object)->length != 0);
    if (type == types.tuple) return Owned::boolean(static_cast<Tuple*>(object)->length != 0);
    if (type == types.dict || type == types.set) return Owned::boolean(static_cast<Dict*>(object)->used != 0);
  }
  if (value.is_not_implemented()) return type_error({"NotImplemented should not be used in a boolean context"});
  Type* type = type_of(value);
  if (Value method = lookup_in_type(type, names.__bool__); !method.is_empty()) {
    if (method.is_none()) return type_error({"'", type, "' cannot be interpreted as a boolean"});
    Owned answer = TRY(start_call_method(value, names.__bool__));
    if (answer->is_pushed() || answer->is_parked()) return answer;
    return Owned::boolean(TRY(check_bool_result(answer)));
  }
  if (!lookup_in_type(type, names.__len__).is_empty()) return Owned::boolean(TRY(length(value)) != 0);
  return Owned::boolean(true);
}

// `__bool__`'s answer, also when a frame gave it later.
Result<bool> Vm::check_bool_result(Value result) {
  if (!result.is_bool()) return type_error({"__bool__ should return bool, returned ", type_of(result)});
  return result.is_true();
}

Result<bool> Vm::truth(Value value) {
  if (value.is_bool()) return value.is_true();
  Frame* below = top();
  Owned result = TRY(finish(below, start_truth(value)));
  return check_bool_result(result);
}

Result<int64_t> Vm::length(Value value) {
  if (value.is_object()) {
    Object* object = value.object();
    Type* type = object->type;
    if (type == types.list) return static_cast<List*>(object)->length;
    if (type == types.str) return static_cast<Str*>(object)->length;
    if (type == types.tuple) return static_cast<Tuple*>(object)->length;
    if (type == types.dict) return static_cast<Dict*>(object)->used;
  }
  if (lookup_special(value, names.__len__).is_empty())
    return type_error({"object of type '", type_of(value), "' has no len()"});
  Owned result = TRY(call_method(value, names.__len__));
  if (!is_int_like(result)) {
    if (lookup_special(result, names.__index__).is_empty())
      return type_error({"'", type_of(result), "' object cannot be interpreted as an integer"});
    result = TRY(index_object(result));
  }
  int64_t length = 0;
  bool fits = int_to_int64(result, length);
  if (int_sign(result) < 0) return value_error({"__len__() should return >= 0"});
  if (!fits) return overflow_error({"cannot fit '", type_of(result), "' into an index-sized integer"});
  return length;
}

Result<Owned> Vm::start_get_item(Value object, Value key) {
  Type* type = type_of(object);
  if (type == types.dict)
    if (Value found = TRY(dict_get(static_cast<Dict*>(object.object()), key)); !found.is_empty()) return Owned(found);
  Value method = lookup_in_type(type, names.__getitem__);
  if (!method.is_empty()) {
    if (method.is_object() && method.object()->type == types.method_descriptor) {
      Value args[2] = {object, key};
      return start_call_native(static_cast<NativeFunction*>(method.object()), args, 2);
    }
    return start_call_method(object, names.__getitem__, {key});
  }
  if (type->has(kTypeSubclass)) {
    Type* self = static_cast<Type*>(object.object());
    if (self == types.type) return start_call(Value(types.generic_alias), {object, key});
    Owned function = TRY(find_attribute(object, names.__class_getitem__));
    if (!function->is_removed()) return start_call(function, {key});
    return type_error({"type '", self->name, "' is not subscriptable"});
  }
  return type_error({"'", type, "' object is not subscriptable"});
}

Result<Owned> Vm::get_item(Value object, Value key) {
  Frame* below = top();
  return finish(below, start_get_item(object, key));
}

Result<Owned> Vm::start_set_item(Value object, Value key, Value value) {
  if (Dict* dict = cast_exact<Dict>(object, types.dict)) {
    TRY(dict_set(dict, key, value));
    return Owned::none();
  }
  Value method = lookup_special(object, names.__setitem__);
  if (method.is_empty()) return type_error({"'", type_of(object), "' object does not support item assignment"});
  if (method.is_object() && method.object()->type == types.method_descriptor) {
    Value args[3] = {object, key, value};
    return start_call_native(static_cast<NativeFunction*>(method.object()), args, 3);
  }
  return start_call_method(object, names.__setitem__, {key, value});
}

Result<void> Vm::set_item(Value object, Value key, Value value) {
  Frame* below = top();
  TRY(finish(below, start_set_item(object, key, value)));
  return {};
}

Result<Owned> Vm::start_delete_item(Value object, Value key) {
  if (lookup_special(object, names.__delitem__).is_empty()) {
    Type* type = type_of(object);
    const bool sequence =
        type->has(kPythonClass) || (type != types.mapping_proxy && !lookup_special(object, names.__len__).is_empty());
    const bool place = key.is_small_int() || !lookup_special(key, names.__index__).is_empty();
    return type_error(
        {"'", type, sequence && place ? "' object doesn't" : "' object does not", " support item deletion"});
  }
  return start_call_method(object, names.__delitem__, {key});
}

Result<Owned> Vm::start_contains(Value container, Value item) {
  Value method = lookup_special(container, names.__contains__);
  if (method.is_none()) return type_error({"'", type_of(container), "' object is not a container"});
  if (!method.is_empty()) {
    Value args[2] = {container, item};
    NativeFunction* native = cast_exact<NativeFunction>(method, types.method_descriptor);
    Owned answer =
        TRY(native ? start_call_native(native, args, 2) : start_call_method(container, names.__contains__, {item}));
    if (answer->is_pushed() || answer->is_parked()) return answer;
    return Owned::boolean(TRY(truth(answer)));
  }
  Result<Owned> made = get_iterator(container);
  if (made.is_raised()) {
    if (!discard_pending(exceptions.TypeError)) return Raised{};
    return type_error({"argument of type '", type_of(container), "' is not a container or iterable"});
  }
  Owned iterator = std::move(made).value();
  for (;;) {
    Owned candidate = TRY(next(iterator));
    if (candidate->is_exhausted()) return Owned::boolean(false);
    if (TRY(equal(candidate, item))) return Owned::boolean(true);
  }
}

Result<bool> Vm::contains(Value container, Value item) {
  Frame* below = top();
  Owned answer = TRY(finish(below, start_contains(container, item)));
  return truth(answer);
}

Result<Owned> Vm::index_object(Value value) {
  if (is_int_like(value)) return int_exact(heap, value);
  if (lookup_special(value, names.__index__).is_empty())
    return type_error({"'", type_of(value), "' object cannot be interpreted as an integer"});
  Owned result = TRY(call_method(value, names.__index__));
  if (!is_int_like(result)) return type_error({"__index__ returned non-int (type ", type_of(result), ")"});
  if (type_of(result) != types.int_)
    TRY(warn(
        exceptions.DeprecationWarning,
        {"__index__ returned non-int (type ", type_of(result),
         ").  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a "
         "future version of Python."}));
  return result;
}

Result<int64_t> Vm::index(Value value) {
  if (value.is_small_int()) return value.as_int();
  Owned number = TRY(index_object(value));
  int64_t result = 0;
  if (!int_to_int64(number, result)) return overflow_error({"Python int too large to convert to C ssize_t"});
  return result;
}

namespace {
Result<Ref<Str>> call_for_text(Vm& vm, Value value, Str* name, const char* complaint) {
  TRY(vm.check_native_recursion());
  Owned text = TRY(vm.call_method(value, name));
  if (!cast_if<Str>(text, kStrSubclass))
    return vm.type_error({complaint, " returned non-string (type ", vm.type_of(text), ")"});
  return Ref<Str>(static_cast<Str*>(text->object()));
}
}  // namespace

Result<Ref<Str>> Vm::repr(Value value) {
  if (value.is_small_int()) return str_from_int(heap, value.as_int());
  return call_for_text(*this, value, names.__repr__, "__repr__");
}

Result<Ref<Str>> Vm::str(Value value) {
  if (value.is_object() && value.object()->type == types.str) return Ref<Str>(static_cast<Str*>(value.object()));
  if (value.is_small_int()) return str_from_int(heap, value.as_int());
  return call_for_text(*this, value, names.__str__, "__str__");
}

Result<Owned> Vm::build_string(std::span<Value> pieces) {
  StrSize size;
  for (Value piece : pieces) size.add(static_cast<Str*>(piece.object()));
  if (!size.fits(heap)) return memory_error();
  Ref<Str> text = str_joined(heap, nullptr, pieces, size);
  for (Value& piece : pieces) drop(piece);
  return text;
}

Result<Ref<Str>> Vm::ascii(Value value) {
  Ref<Str> text = TRY(repr(value));
  if (text->ascii) return text;
  StrBuilder out(heap);
  for (uint32_t i = 0; i < text->length; ++i) {
    char32_t point = text->at(i);
    if (point < 128) {
      out.append(point);
      continue;
    }
    int digits = point < 0x100 ? 2 : point < 0x10000 ? 4 : 8;
    out.append('\\');
    out.append(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
      out.append(static_cast<char32_t>("0123456789abcdef"[point >> shift & 15]));
  }
  return out.finish();
}

Result<Ref<Str>> Vm::format(Value value, Value spec) {
  Owned empty = str_of("");
  Owned text = TRY(call_method(value, names.__format__, {spec.is_empty() ? empty.get() : spec}));
  if (!cast_if<Str>(text, kStrSubclass)) return type_error({"__format__ must return a str, not ", type_of(text)});
  return Ref<Str>(static_cast<Str*>(text->object()));
}

namespace {
// What is no class but has `__bases__` passes for one.
Result<bool> has_bases(Vm& vm, Value cls) {
  Owned bases = TRY(vm.find_attribute(cls, vm.intern("__bases__")));
  return cast_if<Tuple>(bases, kTupleSubclass) != nullptr;
}
Result<bool> derives(Vm& vm, Value from, Value cls) {
  if (from == cls) return true;
  TRY(vm.check_native_recursion());
  Owned bases = TRY(vm.find_attribute(from, vm.intern("__bases__")));
  Tuple* tuple = cast_if<Tuple>(bases, kTupleSubclass);
  if (tuple)
    for (Value base : tuple->span())
      if (TRY(derives(vm, base, cls))) return true;
  return false;
}
}  // namespace

Result<bool> Vm::is_instance(Value object, Value cls) {
  if (cls.is_object() && cls.object()->type == types.type) {
    if (is_subtype(type_of(object), static_cast<Type*>(cls.object()))) return true;
    return is_instance_by_class(object, static_cast<Type*>(cls.object()));
  }
  if (Value(type_of(object)) == cls) return true;
  if (Tuple* tuple = cast_if<Tuple>(cls, kTupleSubclass)) {
    TRY(check_native_recursion());
    for (Value item : tuple->span())
      if (TRY(is_instance(object, item))) return true;
    return false;
  }
  if (!lookup_special(cls, names.__instancecheck__).is_empty()) {
    Owned answer = TRY(call_method(cls, names.__instancecheck__, {object}));
    return truth(answer);
  }
  if (TRY(has_bases(*this, cls))) {
    Owned claimed = TRY(find_attribute(object, names.__class__));
    return derives(*this, claimed, cls);
  }
  return type_error({"isinstance() arg 2 must be a type, a tuple of types, or a union"});
}

// What an object says of its class counts too (mocks, proxies).
Result<bool> Vm::is_instance_by_class(Value object, Type* cls) {
  if (!object.is_object() || !type_of(object)->has(kPythonClass)) return false;
  Owned claimed = TRY(find_attribute(object, names.__class__));
  Type* type = cast_if<Type>(claimed, kTypeSubclass);
  return type && type != type_of(object) && is_subtype(type, cls);
}

Result<bool> Vm::is_subclass(Value type, Value cls) {
  if (cls.is_object() && cls.object()->type == types.type) {
    Type* given = cast_if<Type>(type, kTypeSubclass);
    if (!given && TRY(has_bases(*this, type))) return derives(*this, type, cls);
    if (!given) return type_error({"issubclass() arg 1 must be a class"});
    return is_subtype(given, static_cast<Type*>(cls.object()));
  }
  if (Tuple* tuple = cast_if<Tuple>(cls, kTupleSubclass)) {
    TRY(check_native_recursion());
    for (Value item : tuple->span())
      if (TRY(is_subclass(type, item))) return true;
    return false;
  }
  if (!lookup_special(cls, names.__subclasscheck__).is_empty()) {
    Owned answer = TRY(call_method(cls, names.__subclasscheck__, {type}));
    return truth(answer);
  }
  if (!cast_if<Type>(type, kTypeSubclass) && !TRY(has_bases(*this, type)))
    return type_error({"issubclass() arg 1 must be a class"});
  if (TRY(has_bases(*this, cls))) return derives(*this, type, cls);
  return type_error({"issubclass() arg 2 must be a class, a tuple of classes, or a union"});
}

Result<void> Vm::check_native_recursion() {
  char here;
  if (reinterpret_cast<uintptr_t>(&here) < stack_limit_)
    return raise(exceptions.RecursionError, {"maximum recursion depth exceeded"});
  return {};
}

}  // namespace fermata
