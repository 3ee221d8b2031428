// _operator: the operators as functions. lib/operator.py has the rest of the module.
#include "builtins/arguments.h"
#include "builtins/install.h"
#include "objects/int.h"

namespace fermata {
namespace {

template <Operator op>
Result<Owned> binary(Vm& vm, Args args) {
  return vm.start_binary(op, false, args[0], args[1]);
}

template <Operator op>
Result<Owned> in_place(Vm& vm, Args args) {
  return vm.start_binary(op, true, args[0], args[1]);
}

template <Comparison op>
Result<Owned> compare(Vm& vm, Args args) {
  return vm.start_compare(op, args[0], args[1]);
}

template <Str* Names::* name>
Result<Owned> unary(Vm& vm, Args args) {
  return vm.start_unary(vm.names.*name, args[0]);
}

// What items are sorted by in falling order.
Result<Owned> operator_neg(Vm& vm, Args args) {
  if (args[0].is_small_int()) return int_from(vm.heap, -args[0].as_int());
  return vm.start_unary(vm.names.__neg__, args[0]);
}
Result<Owned> operator_not(Vm& vm, Args args) {
  return Owned::boolean(!TRY(vm.truth(args[0])));
}
Result<Owned> operator_truth(Vm& vm, Args args) {
  return Owned::boolean(TRY(vm.truth(args[0])));
}
Result<Owned> operator_is(Vm&, Args args) {
  return Owned::boolean(args[0] == args[1]);
}
Result<Owned> operator_is_not(Vm&, Args args) {
  return Owned::boolean(!(args[0] == args[1]));
}
Result<Owned> operator_is_none(Vm&, Args args) {
  return Owned::boolean(args[0].is_none());
}
Result<Owned> operator_is_not_none(Vm&, Args args) {
  return Owned::boolean(!args[0].is_none());
}

Result<Owned> operator_index(Vm& vm, Args args) {
  return vm.index_object(args[0]);
}

Result<Owned> operator_contains(Vm& vm, Args args) {
  return Owned::boolean(TRY(vm.contains(args[0], args[1])));
}
Result<Owned> operator_getitem(Vm& vm, Args args) {
  return vm.start_get_item(args[0], args[1]);
}
Result<Owned> operator_setitem(Vm& vm, Args args) {
  TRY(vm.set_item(args[0], args[1], args[2]));
  return Owned::none();
}
Result<Owned> operator_delitem(Vm& vm, Args args) {
  Frame* below = vm.top();
  TRY(vm.finish(below, vm.start_delete_item(args[0], args[1])));
  return Owned::none();
}

const NativeRow kFunctions[] = {
    {"lt(a, b, /)", compare<Comparison::Less>},
    {"le(a, b, /)", compare<Comparison::LessEqual>},
    {"eq(a, b, /)", compare<Comparison::Equal>},
    {"ne(a, b, /)", compare<Comparison::NotEqual>},
    {"ge(a, b, /)", compare<Comparison::GreaterEqual>},
    {"gt(a, b, /)", compare<Comparison::Greater>},
    {"not_(a, /)", operator_not},
    {"truth(a, /)", operator_truth},
    {"is_(a, b, /)", operator_is},
    {"is_not(a, b, /)", operator_is_not},
    {"is_none(a, /)", operator_is_none},
    {"is_not_none(a, /)", operator_is_not_none},
    {"index(a, /)", operator_index},
    {"neg(a, /)", operator_neg},
    {"pos(a, /)", unary<&Names::__pos__>},
    {"inv(a, /)", unary<&Names::__invert__>},
    {"invert(a, /)", unary<&Names::__invert__>},
    {"add(a, b, /)", binary<Operator::Add>},
    {"sub(a, b, /)", binary<Operator::Subtract>},
    {"mul(a, b, /)", binary<Operator::Multiply>},
    {"matmul(a, b, /)", binary<Operator::MatrixMultiply>},
    {"truediv(a, b, /)", binary<Operator::TrueDivide>},
    {"floordiv(a, b, /)", binary<Operator::FloorDivide>},
    {"mod(a, b, /)", binary<Operator::Modulo>},
    {"pow(a, b, /)", binary<Operator::Power>},
    {"lshift(a, b, /)", binary<Operator::LeftShift>},
    {"rshift(a, b, /)", binary<Operator::RightShift>},
    {"and_(a, b, /)", binary<Operator::And>},
    {"or_(a, b, /)", binary<Operator::Or>},
    {"xor(a, b, /)", binary<Operator::Xor>},
    {"iadd(a, b, /)", in_place<Operator::Add>},
    {"isub(a, b, /)", in_place<Operator::Subtract>},
    {"imul(a, b, /)", in_place<Operator::Multiply>},
    {"imatmul(a, b, /)", in_place<Operator::MatrixMultiply>},
    {"itruediv(a, b, /)", in_place<Operator::TrueDivide>},
    {"ifloordiv(a, b, /)", in_place<Operator::FloorDivide>},
    {"imod(a, b, /)", in_place<Operator::Modulo>},
    {"ipow(a, b, /)", in_place<Operator::Power>},
    {"ilshift(a, b, /)", in_place<Operator::LeftShift>},
    {"irshift(a, b, /)", in_place<Operator::RightShift>},
    {"iand(a, b, /)", in_place<Operator::And>},
    {"ior(a, b, /)", in_place<Operator::Or>},
    {"ixor(a, b, /)", in_place<Operator::Xor>},
    {"contains(a, b, /)", operator_contains},
    {"getitem(a, b, /)", operator_getitem},
    {"setitem(a, b, c, /)", operator_setitem},
    {"delitem(a, b, /)", operator_delitem},
};

}  // namespace

extern const ModuleSpec operator_module;
const ModuleSpec operator_module = {.functions = kFunctions};

}  // namespace fermata
