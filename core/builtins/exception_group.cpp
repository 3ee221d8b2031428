// BaseExceptionGroup and ExceptionGroup: several exceptions raised together.
#include <algorithm>

#include "builtins/arguments.h"
#include "builtins/common.h"
#include "vm/interpreter.h"

namespace fermata {
namespace {

Type* exception_group_type(Vm& vm) {
  Type* found = cast_if<Type>(dict_get(vm.builtins, vm.intern("ExceptionGroup")), kTypeSubclass);
  return found && is_subtype(found, vm.exceptions.BaseExceptionGroup) ? found : vm.exceptions.BaseExceptionGroup;
}

ExceptionGroupException* self_group(Value self) {
  return static_cast<ExceptionGroupException*>(self.object());
}
Tuple* members_of(Value group) {
  return static_cast<Tuple*>(self_group(group)->exceptions->object());
}

Result<Owned> group_new(Vm& vm, Args args) {
  Type* type = cast_if<Type>(args[0], kTypeSubclass);
  Tuple* given = args.object<Tuple>(1);
  if (given->length != 2)
    return vm.type_error({"BaseExceptionGroup.__new__() takes exactly 2 arguments (", given->length, " given)"});
  Value message = given->items()[0], exceptions = given->items()[1];
  if (!cast_if<Str>(message, kStrSubclass))
    return vm.type_error({"BaseExceptionGroup.__new__() argument 1 must be str, not ", given_kind(vm, message)});
  Type* kind = vm.type_of(exceptions);
  if (!kind->has(kListSubclass | kTupleSubclass) && vm.lookup_special(exceptions, vm.names.__getitem__).is_empty())
    return vm.type_error({"second argument (exceptions) must be a sequence"});
  Ref<List> members = TRY(vm.to_list(exceptions));
  if (members->length == 0) return vm.value_error({"second argument (exceptions) must be a non-empty sequence"});
  bool all_plain = true;
  for (uint32_t i = 0; i < members->length; ++i) {
    Type* member = vm.type_of(members->items[i]);
    if (!member->has(kExceptionSubclass))
      return vm.value_error({"Item ", i, " of second argument (exceptions) is not an exception"});
    all_plain &= is_subtype(member, vm.exceptions.Exception);
  }
  Type* group = exception_group_type(vm);
  if (!all_plain && is_subtype(type, vm.exceptions.Exception)) {
    if (type == group) return vm.type_error({"Cannot nest BaseExceptions in an ExceptionGroup"});
    return vm.type_error({"Cannot nest BaseExceptions in '", type->name, "'"});
  }
  if (all_plain && type == vm.exceptions.BaseExceptionGroup) type = group;
  Owned made = TRY(vm.new_instance(type));
  self_group(made)->args = vm.tuple({message, exceptions});
  self_group(made)->message = Owned(message);
  self_group(made)->exceptions = tuple_from(vm.heap, members->span());
  return made;
}

Result<Owned> group_str(Vm& vm, Args args) {
  uint32_t count = members_of(args[0])->length;
  return Owned(str_from_pieces(
      vm.heap, {TRY(vm.str(self_group(args[0])->message)), " (", count, " sub-exception", count == 1 ? ")" : "s)"}));
}

Result<Owned> group_repr(Vm& vm, Args args) {
  ExceptionGroupException* group = self_group(args[0]);
  Ref<Str> members;
  // (The args may have been replaced.)
  if (group->args->length != 2 || !vm.type_of(group->args->items()[1])->has(kListSubclass)) {
    members = TRY(vm.repr(Value(members_of(args[0]))));
  } else {
    Ref<List> list = TRY(vm.to_list(Value(members_of(args[0]))));
    members = TRY(vm.repr(Value(list.get())));
  }
  return Owned(str_from_pieces(vm.heap, {group->type, "(", TRY(vm.repr(group->message)), ", ", members, ")"}));
}

Result<Owned> derive(Vm& vm, Args args) {
  return vm.call(Value(vm.exceptions.BaseExceptionGroup), {self_group(args[0])->message.get(), args[1]});
}

// A group like `group` of other members: what the derived class makes, with the original's history.
Result<Owned> derived_group(Vm& vm, Value group, List* members) {
  if (members->length == 0) return Owned::none();
  Owned made = TRY(vm.call_method(group, vm.intern("derive"), {Value(members)}));
  if (!is_subtype(vm.type_of(made), vm.exceptions.BaseExceptionGroup))
    return vm.type_error({"derive must return an instance of BaseExceptionGroup"});
  Exception* from = self_group(group);
  Exception* to = self_group(made);
  to->traceback = from->traceback;
  to->context = from->context;
  to->cause = from->cause;
  to->suppress_context = true;  // as if the program had set the cause
  if (List* notes = cast_if<List>(from->notes, kListSubclass)) {
    Ref<List> copy = new_list(vm.heap);
    for (Value note : notes->span()) list_append(vm.heap, copy, Owned(note));
    to->notes = std::move(copy);
  }
  return made;
}

Result<bool> wanted(Vm& vm, Value exception, Value condition) {
  auto is_exception = [](Value value) {
    const Type* type = cast_if<Type>(value, kTypeSubclass);
    return type && type->has(kExceptionSubclass);
  };
  Tuple* several = cast_if<Tuple>(condition, kTupleSubclass);
  bool all = several && std::ranges::all_of(several->span(), is_exception);
  if (all || is_exception(condition)) return Interpreter::exception_matches(vm, exception, condition);
  if (several || cast_if<Type>(condition, kTypeSubclass) || !vm.is_callable(condition))
    return vm.type_error(
        {"expected an exception type, a tuple of exception types, or a callable (other than a class)"});
  Owned answer = TRY(vm.call(condition, {exception}));
  return vm.truth(answer);
}

}  // namespace

Result<Owned> split_exception(Vm& vm, Value exception, Value condition, Owned* rest) {
  TRY(vm.check_native_recursion());
  if (rest) *rest = Owned::none();
  if (TRY(wanted(vm, exception, condition))) return Owned(exception);
  if (!is_subtype(vm.type_of(exception), vm.exceptions.BaseExceptionGroup)) {
    if (rest) *rest = Owned(exception);
    return Owned::none();
  }
  Ref<List> matching = new_list(vm.heap), others = new_list(vm.heap);
  for (Value member : members_of(exception)->span()) {
    Owned other;
    Owned match = TRY(split_exception(vm, member, condition, rest ? &other : nullptr));
    if (!match->is_none()) list_append(vm.heap, matching, std::move(match));
    if (rest && !other->is_none()) list_append(vm.heap, others, std::move(other));
  }
  Owned derived = TRY(derived_group(vm, exception, matching));
  if (rest) *rest = TRY(derived_group(vm, exception, others));
  return derived;
}

namespace {

Result<Owned> split(Vm& vm, Args args) {
  Owned rest;
  Owned match = TRY(split_exception(vm, args[0], args[1], &rest));
  return Owned(vm.tuple({match, rest}));
}
Result<Owned> subgroup(Vm& vm, Args args) {
  return split_exception(vm, args[0], args[1], nullptr);
}

Result<Owned> class_getitem(Vm& vm, Args args) {
  return new_generic_alias(vm, args[0], args[1]);
}

Result<Owned> get_message(Vm&, Value self) {
  return or_none(self_group(self)->message);
}
Result<Owned> get_exceptions(Vm&, Value self) {
  return or_none(self_group(self)->exceptions);
}

const NativeRow kMethods[] = {
    {"__new__(type, /, *args, **kwargs)", group_new, NativeKind::StaticMethod},
    {"__str__(self, /)", group_str},
    {"__repr__(self, /)", group_repr},
    {"derive(self, excs, /)", derive},
    {"split(self, matcher_value, /)", split},
    {"subgroup(self, matcher_value, /)", subgroup},
    {"__class_getitem__(cls, item, /)", class_getitem, NativeKind::ClassMethod},
};
const PropertyRow kProperties[] = {
    {"message", get_message},
    {"exceptions", get_exceptions},
};

}  // namespace

extern const std::span<const NativeRow> exception_group_methods;
extern const std::span<const PropertyRow> exception_group_properties;
const std::span<const NativeRow> exception_group_methods = kMethods;
const std::span<const PropertyRow> exception_group_properties = kProperties;

}  // namespace fermata
