// function, method, cell: Python functions and their parts.
#include "builtins/annotations.h"
#include "builtins/arguments.h"
#include "builtins/common.h"
#include "code/code.h"

namespace fermata {

Result<Ref<Dict>> evaluated_annotations(Vm& vm, Value annotate) {
  if (annotate.is_empty() || !vm.is_callable(annotate)) return new_dict(vm.heap);
  Owned made = TRY(vm.call(annotate, {Value::integer(1)}));
  if (Dict* dict = cast_if<Dict>(made, kDictSubclass)) return Ref<Dict>(dict);
  return vm.type_error({"__annotate__ returned non-dict of type '", vm.type_of(made), "'"});
}

Result<void> check_annotate(Vm& vm, Value annotate) {
  if (!annotate.is_none() && !vm.is_callable(annotate)) return vm.type_error({"__annotate__ must be callable or None"});
  return {};
}

namespace {

Function* self_function(Value self) {
  return static_cast<Function*>(self.object());
}

Result<Owned> function_repr(Vm& vm, Args args) {
  Function* function = args.self<Function>();
  return repr_with_address(vm, {"<function ", function->qualified_name}, function);
}

Result<Owned> function_call(Vm& vm, Args args) {
  return vm.start_call(args[0], args.object<Tuple>(1)->span(), DictKeywords(args.object<Dict>(2)));
}

Result<Owned> function_get(Vm& vm, Args args) {
  if (args[1].is_none() && args[2].is_none()) return vm.type_error({"__get__(None, None) is invalid"});
  return vm.start_bind(args[0], args[1].is_none() ? Value() : args[1], vm.type_of(args[1]));
}

Result<Owned> function_new(Vm& vm, Args args) {
  Code* code = cast_exact<Code>(args[1], vm.types.code);
  if (!code) return vm.type_error({"function() argument 'code' must be code, not ", given_kind(vm, args[1])});
  Dict* globals = cast_if<Dict>(args[2], kDictSubclass);
  if (!globals) return vm.type_error({"function() argument 'globals' must be dict, not ", given_kind(vm, args[2])});
  if (!args[3].is_none() && !cast_if<Str>(args[3], kStrSubclass))
    return vm.type_error({"arg 3 (name) must be None or string"});
  if (!args[4].is_none() && !cast_if<Tuple>(args[4], kTupleSubclass))
    return vm.type_error({"arg 4 (defaults) must be None or tuple"});
  Tuple* closure = cast_if<Tuple>(args[5], kTupleSubclass);
  if (!closure && (code->free_count || !args[5].is_none()))
    return vm.type_error(
        {code->free_count ? "arg 5 (closure) must be tuple" : "arg 5 (closure) must be None or tuple"});
  Ref<Function> function = vm.new_function(code, globals);
  if (Str* name = cast_if<Str>(args[3], kStrSubclass)) function->name = Ref<Str>(name);
  if (Tuple* defaults = cast_if<Tuple>(args[4], kTupleSubclass)) function->defaults = Ref<Tuple>(defaults);
  if (code->free_count != (closure ? closure->length : 0))
    return vm.value_error({code->name, " requires closure of length ", uint32_t{code->free_count}, ", not ",
                           closure ? closure->length : 0u});
  if (closure)
    for (Value cell : closure->span())
      if (!cast_exact<Cell>(cell, vm.types.cell))
        return vm.type_error({"arg 5 (closure) expected cell, found ", vm.type_of(cell)});
  if (closure) function->closure = Ref<Tuple>(closure);
  if (Dict* defaults = cast_if<Dict>(args[6], kDictSubclass)) function->keyword_defaults = Ref<Dict>(defaults);
  return Owned(std::move(function));
}

Result<Owned> get_code(Vm&, Value self) {
  return Owned(self_function(self)->code);
}
Result<void> set_code(Vm& vm, Value self, Value value) {
  Code* code = cast_exact<Code>(value, vm.types.code);
  if (!code) return vm.type_error({"__code__ must be set to a code object"});
  Function* function = self_function(self);
  const uint32_t cells = function->closure ? function->closure->length : 0;
  if (code->free_count != cells)
    return vm.value_error(
        {function->name, "() requires a code object with ", cells, " free vars, not ", uint32_t{code->free_count}});
  self_function(self)->code = Ref<Code>(code);
  return {};
}
Result<Owned> get_globals(Vm&, Value self) {
  return Owned(self_function(self)->globals);
}
Result<Owned> get_builtins(Vm&, Value self) {
  return Owned(self_function(self)->builtins);
}
Result<Owned> get_closure(Vm&, Value self) {
  return or_none(self_function(self)->closure);
}
Result<Owned> get_defaults(Vm&, Value self) {
  return or_none(self_function(self)->defaults);
}
Result<void> set_defaults(Vm& vm, Value self, Value value) {
  Tuple* defaults = cast_if<Tuple>(value, kTupleSubclass);
  if (!defaults && !value.is_none() && !value.is_empty())
    return vm.type_error({"__defaults__ must be set to a tuple object"});
  self_function(self)->defaults = Ref<Tuple>(defaults);
  return {};
}
Result<Owned> get_keyword_defaults(Vm&, Value self) {
  return or_none(self_function(self)->keyword_defaults);
}
Result<void> set_keyword_defaults(Vm& vm, Value self, Value value) {
  Dict* defaults = cast_if<Dict>(value, kDictSubclass);
  if (!defaults && !value.is_none() && !value.is_empty())
    return vm.type_error({"__kwdefaults__ must be set to a dict object"});
  self_function(self)->keyword_defaults = Ref<Dict>(defaults);
  return {};
}
Result<Owned> get_name(Vm&, Value self) {
  return Owned(self_function(self)->name);
}
Result<void> set_name(Vm& vm, Value self, Value value) {
  Str* name = cast_if<Str>(value, kStrSubclass);
  if (!name) return vm.type_error({"__name__ must be set to a string object"});
  self_function(self)->name = Ref<Str>(name);
  return {};
}
Result<Owned> get_qualified_name(Vm&, Value self) {
  return Owned(self_function(self)->qualified_name);
}
Result<void> set_qualified_name(Vm& vm, Value self, Value value) {
  Str* name = cast_if<Str>(value, kStrSubclass);
  if (!name) return vm.type_error({"__qualname__ must be set to a string object"});
  self_function(self)->qualified_name = Ref<Str>(name);
  return {};
}
Result<Owned> get_module(Vm&, Value self) {
  return or_none(self_function(self)->module);
}
Result<void> set_module(Vm&, Value self, Value value) {
  self_function(self)->module = Owned(value);
  return {};
}
Result<Owned> get_doc(Vm&, Value self) {
  return or_none(self_function(self)->doc);
}
Result<void> set_doc(Vm&, Value self, Value value) {
  self_function(self)->doc = Owned(value);
  return {};
}
Result<Owned> get_annotate(Vm&, Value self) {
  return or_none(self_function(self)->annotate);
}
Result<void> set_annotate(Vm& vm, Value self, Value value) {
  if (value.is_empty()) return vm.type_error({"__annotate__ cannot be deleted"});
  TRY(check_annotate(vm, value));
  self_function(self)->annotate = Owned(value);
  if (!value.is_none()) self_function(self)->annotations = nullptr;
  return {};
}
Result<Owned> get_annotations(Vm& vm, Value self) {
  Function* function = self_function(self);
  if (!function->annotations) {
    Owned annotate(function->annotate);
    function->annotations = TRY(evaluated_annotations(vm, annotate));
  }
  return Owned(function->annotations);
}
Result<void> set_annotations(Vm& vm, Value self, Value value) {
  Dict* dict = cast_if<Dict>(value, kDictSubclass);
  if (!dict && !value.is_none() && !value.is_empty())
    return vm.type_error({"__annotations__ must be set to a dict object"});
  self_function(self)->annotations = Ref<Dict>(dict);
  self_function(self)->annotate = Owned();
  return {};
}
Result<Owned> get_type_params(Vm& vm, Value self) {
  Ref<Tuple>& params = self_function(self)->type_parameters;
  return params ? Owned(params) : Owned(vm.tuple({}));
}
Result<void> set_type_params(Vm& vm, Value self, Value value) {
  Tuple* params = cast_if<Tuple>(value, kTupleSubclass);
  if (!params) return vm.type_error({"__type_params__ must be set to a tuple"});
  self_function(self)->type_parameters = Ref<Tuple>(params);
  return {};
}

void function_traverse(Object* object, Visitor& visit) {
  Function* function = static_cast<Function*>(object);
  visit(function->code);
  visit(function->globals);
  visit(function->builtins);
  visit(function->defaults);
  visit(function->keyword_defaults);
  visit(function->closure);
  visit(function->module);
  visit(function->doc);
  visit(function->annotate);
  visit(function->annotations);
  visit(function->type_parameters);
}

void function_clear(Object* object) {
  Function* function = static_cast<Function*>(object);
  function->code = nullptr;
  function->globals = nullptr;
  function->builtins = nullptr;
  function->defaults = nullptr;
  function->keyword_defaults = nullptr;
  function->closure = nullptr;
  function->name = nullptr;
  function->qualified_name = nullptr;
  function->module = Owned();
  function->doc = Owned();
  function->annotate = Owned();
  function->annotations = nullptr;
  function->type_parameters = nullptr;
}

const NativeRow kFunctionMethods[] = {
    {"__new__(type, code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)", function_new,
     NativeKind::StaticMethod},
    {"__repr__(self, /)", function_repr},
    {"__call__(self, /, *args, **kwargs)", function_call},
    {"__get__(self, instance, owner=None, /)", function_get},
};
const PropertyRow kFunctionProperties[] = {
    {"__code__", get_code, set_code},
    {"__globals__", get_globals},
    {"__builtins__", get_builtins},
    {"__closure__", get_closure},
    {"__defaults__", get_defaults, set_defaults},
    {"__kwdefaults__", get_keyword_defaults, set_keyword_defaults},
    {"__name__", get_name, set_name},
    {"__qualname__", get_qualified_name, set_qualified_name},
    {"__module__", get_module, set_module},
    {"__doc__", get_doc, set_doc},
    {"__annotate__", get_annotate, set_annotate},
    {"__annotations__", get_annotations, set_annotations},
    {"__type_params__", get_type_params, set_type_params},
};

// -- bound methods

BoundMethod* self_method(Value self) {
  return static_cast<BoundMethod*>(self.object());
}

Result<Owned> method_new(Vm& vm, Args args) {
  if (!vm.is_callable(args[1])) return vm.type_error({"first argument must be callable"});
  if (args[2].is_none()) return vm.type_error({"instance must not be None"});
  Ref<BoundMethod> method = vm.heap.make<BoundMethod>(vm.types.bound_method);
  method->function = Owned(args[1]);
  method->self = Owned(args[2]);
  return Owned(std::move(method));
}

Result<Owned> method_repr(Vm& vm, Args args) {
  BoundMethod* method = args.self<BoundMethod>();
  Owned name = TRY(vm.find_attribute(method->function, vm.names.__qualname__));
  if (name->is_removed()) name = TRY(vm.find_attribute(method->function, vm.names.__name__));
  Str* text = cast_if<Str>(name, kStrSubclass);
  Ref<Str> shown = text ? Ref<Str>(text) : vm.str_of("?");
  return Owned(str_from_pieces(vm.heap, {"<bound method ", shown, " of ", TRY(vm.repr(method->self)), ">"}));
}

Result<Owned> method_call(Vm& vm, Args args) {
  return function_call(vm, args);
}

Result<Owned> method_get(Vm&, Args args) {
  return Owned(args[0]);
}

Result<Owned> method_eq(Vm& vm, Args args) {
  BoundMethod* a = args.self<BoundMethod>();
  BoundMethod* b = cast_exact<BoundMethod>(args[1], vm.types.bound_method);
  if (!b) return Owned::not_implemented();
  if (!(a->self.get() == b->self.get())) return Owned::boolean(false);
  return Owned::boolean(TRY(vm.equal(a->function, b->function)));
}

Result<Owned> method_hash(Vm& vm, Args args) {
  BoundMethod* method = args.self<BoundMethod>();
  uint64_t bits = method->self->bits() >> 4;
  return Owned::integer(
      static_cast<int64_t>((bits ^ static_cast<uint64_t>(TRY(vm.hash(method->function)))) & 0x7FFFFFFFFFFF));
}

// What a method does not have itself it has from its function.
Result<Owned> method_getattribute(Vm& vm, Args args) {
  Str* name = cast_if<Str>(args[1], kStrSubclass);
  if (!name) return vm.type_error({"attribute name must be string, not '", vm.type_of(args[1]), "'"});
  return vm.get_attribute(args[0], vm.heap.intern(name));
}

Result<Owned> get_function(Vm&, Value self) {
  return self_method(self)->function;
}
Result<Owned> get_self(Vm&, Value self) {
  return self_method(self)->self;
}

Result<Owned> method_attribute(Vm& vm, Object* self, Str* name) {
  Value own = vm.lookup_in_type(self->type, name);
  if (!own.is_empty() && name != vm.names.__doc__) return vm.start_bind(Owned(own), Value(self), self->type);
  // What is missing is missing in the function.
  return vm.get_attribute(static_cast<BoundMethod*>(self)->function, name);
}

void method_traverse(Object* object, Visitor& visit) {
  visit(static_cast<BoundMethod*>(object)->function);
  visit(static_cast<BoundMethod*>(object)->self);
}
void method_clear(Object* object) {
  static_cast<BoundMethod*>(object)->function = Owned();
  static_cast<BoundMethod*>(object)->self = Owned();
}

Result<void> prepare_method(Vm&, Type* type) {
  type->get_attribute = method_attribute;
  return {};
}

const NativeRow kMethodMethods[] = {
    {"__new__(type, function, instance, /)", method_new, NativeKind::StaticMethod},
    {"__repr__(self, /)", method_repr},
    {"__call__(self, /, *args, **kwargs)", method_call},
    {"__get__(self, instance, owner=None, /)", method_get},
    {"__eq__(self, value, /)", method_eq},
    {"__hash__(self, /)", method_hash},
    {"__getattribute__(self, name, /)", method_getattribute},
};
const PropertyRow kMethodProperties[] = {
    {"__func__", get_function},
    {"__self__", get_self},
};

// -- cells

Result<Owned> cell_repr(Vm& vm, Args args) {
  Cell* cell = args.self<Cell>();
  if (cell->contents.is_empty()) {
    Owned text = repr_with_address(vm, {"<cell"}, cell);
    return Owned(str_from_pieces(vm.heap, {str_substring(vm.heap, static_cast<Str*>(text->object()), 0,
                                                         static_cast<Str*>(text->object())->length - 1),
                                           ": empty>"}));
  }
  Object* contents = cell->contents.is_object() ? cell->contents.object() : nullptr;
  Owned inner = repr_with_address(vm, {": ", vm.type_of(cell->contents), " object"}, contents);
  Owned text = repr_with_address(vm, {"<cell"}, cell);
  return Owned(str_from_pieces(vm.heap, {str_substring(vm.heap, static_cast<Str*>(text->object()), 0,
                                                       static_cast<Str*>(text->object())->length - 1),
                                         static_cast<Str*>(inner->object())}));
}
Result<Owned> cell_new(Vm& vm, Args args) {
  Ref<Cell> cell = vm.heap.make<Cell>(vm.types.cell);
  cell->contents = Owned(args[1]).leak();
  return Owned(std::move(cell));
}
Result<Owned> get_contents(Vm& vm, Value self) {
  Value contents = static_cast<Cell*>(self.object())->contents;
  if (contents.is_empty()) return vm.value_error({"Cell is empty"});
  return Owned(contents);
}
Result<void> set_contents(Vm&, Value self, Value value) {
  release(std::exchange(static_cast<Cell*>(self.object())->contents, Owned(value).leak()));
  return {};
}
void cell_traverse(Object* object, Visitor& visit) {
  visit(static_cast<Cell*>(object)->contents);
}
void cell_clear(Object* object) {
  release(std::exchange(static_cast<Cell*>(object)->contents, Value()));
}

// By their contents; an empty one is less than any other.
template <Comparison op>
Result<Owned> cell_compare(Vm& vm, Args args) {
  Cell* other = cast_exact<Cell>(args[1], vm.types.cell);
  if (!other) return Owned::not_implemented();
  Value left = args.self<Cell>()->contents, right = other->contents;
  if (!left.is_empty() && !right.is_empty()) return vm.start_compare(op, Owned(left), Owned(right));
  return vm.start_compare(op, Value::integer(!left.is_empty()), Value::integer(!right.is_empty()));
}

const NativeRow kCellMethods[] = {
    {"__eq__(self, value, /)", cell_compare<Comparison::Equal>},
    {"__ne__(self, value, /)", cell_compare<Comparison::NotEqual>},
    {"__lt__(self, value, /)", cell_compare<Comparison::Less>},
    {"__le__(self, value, /)", cell_compare<Comparison::LessEqual>},
    {"__gt__(self, value, /)", cell_compare<Comparison::Greater>},
    {"__ge__(self, value, /)", cell_compare<Comparison::GreaterEqual>},
    {"__new__(type, contents=, /)", cell_new, NativeKind::StaticMethod},
    {"__repr__(self, /)", cell_repr},
};
const PropertyRow kCellProperties[] = {{"cell_contents", get_contents, set_contents}};

}  // namespace

Owned repr_with_address(Vm& vm, std::initializer_list<Piece> what, Object* object) {
  StrBuilder text(vm.heap);
  for (const Piece& piece : what) piece.append_to(text);
  text.append_ascii(" at ");
  append_object_address(text, object);
  text.append('>');
  return text.finish();
}

extern const TypeSpec function_spec, bound_method_spec, cell_spec;
const TypeSpec function_spec = {.name = "function",
                                .size = sizeof(Function),
                                .flags = kHasDescriptorGet,
                                .traverse = function_traverse,
                                .clear = function_clear,
                                .native_hash = true,
                                .instance_dict = true,
                                .weak_references = true,
                                .methods = kFunctionMethods,
                                .properties = kFunctionProperties};
const TypeSpec bound_method_spec = {.name = "method",
                                    .size = sizeof(BoundMethod),
                                    .traverse = method_traverse,
                                    .clear = method_clear,
                                    .weak_references = true,
                                    .methods = kMethodMethods,
                                    .properties = kMethodProperties,
                                    .prepare = prepare_method};
const TypeSpec cell_spec = {.name = "cell",
                            .size = sizeof(Cell),
                            .traverse = cell_traverse,
                            .clear = cell_clear,
                            .methods = kCellMethods,
                            .properties = kCellProperties};

}  // namespace fermata
