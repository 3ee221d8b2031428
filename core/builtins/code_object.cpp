// code, and the internal objects behind it: the source text and the shapes of instances.
#include "code/code.h"

#include <algorithm>
#include <tuple>

#include "builtins/arguments.h"
#include "builtins/common.h"
#include "objects/attributes.h"
#include "vm/caches.h"

namespace fermata {
namespace {

Code* self_code(Value self) {
  return static_cast<Code*>(self.object());
}

Result<Owned> code_repr(Vm& vm, Args args) {
  Code* code = args.self<Code>();
  Owned start = repr_with_address(vm, {"<code object ", code->name}, code);
  Str* text = static_cast<Str*>(start->object());
  return Owned(str_from_pieces(vm.heap, {str_substring(vm.heap, text, 0, text->length - 1), ", file \"",
                                         code->source->filename, "\", line ", code->first_line, ">"}));
}

Result<Owned> code_positions(Vm& vm, Args args) {
  Code* code = args.self<Code>();
  Ref<List> list = new_list(vm.heap);
  for (const Position& position : *code->positions) {
    if (position.end == 0) {  // no place
      list_append(vm.heap, list, vm.tuple({Value::none(), Value::none(), Value::none(), Value::none()}));
      continue;
    }
    uint32_t line = code->source->line_of(position.start), end_line = code->source->line_of(position.end);
    uint32_t start = position.start - (*code->source->line_starts)[line - 1],
             end = position.end - (*code->source->line_starts)[end_line - 1];
    list_append(vm.heap, list,
                vm.tuple({Value::integer(line), Value::integer(end_line), Value::integer(start), Value::integer(end)}));
  }
  return vm.get_iterator(Value(list.get()));
}

// (start, end, line) of each run of instructions of one line; an instruction counts for two, as in f_lasti.
Result<Owned> code_lines(Vm& vm, Args args) {
  Code* code = args.self<Code>();
  Ref<List> list = new_list(vm.heap);
  const uint32_t count = static_cast<uint32_t>(code->instructions->size());
  auto line_of = [code](uint32_t at) { return (*code->positions)[at].end == 0 ? 0 : code->line_at(at); };
  for (uint32_t start = 0, end = 0; start < count; start = end) {
    const uint32_t line = line_of(start);
    do ++end;
    while (end < count && line_of(end) == line);
    auto offset = [](uint32_t at) { return Value::integer(2 * static_cast<int64_t>(at)); };
    list_append(vm.heap, list, vm.tuple({offset(start), offset(end), line ? Value::integer(line) : Value::none()}));
  }
  return vm.get_iterator(Value(list.get()));
}

template <typename T>
Owned bytes_of(Vm& vm, const std::vector<T>& list) {
  return Owned(bytes_from(vm.heap, {reinterpret_cast<const char*>(list.data()), list.size() * sizeof(T)}));
}

// The instructions as they are in memory, 8 bytes each: see code/opcodes.def.
Result<Owned> get_code(Vm& vm, Value self) {
  return bytes_of(vm, *self_code(self)->instructions);
}
// Start, end and target of each handler, and the register of the exception: four numbers of 4 bytes.
Result<Owned> get_exception_table(Vm& vm, Value self) {
  std::vector<uint32_t> numbers;
  for (const Handler& handler : *self_code(self)->handlers)
    numbers.insert(numbers.end(), {handler.start, handler.end, handler.target, handler.depth});
  return bytes_of(vm, numbers);
}
// Name and operands of every opcode, for dis.
Result<Owned> code_opcodes(Vm& vm, Args) {
  Ref<List> list = new_list(vm.heap);
  for (uint8_t number = 0; number <= static_cast<uint8_t>(Opcode::Intrinsic); ++number) {
    const OpcodeInfo& info = opcode_info(static_cast<Opcode>(number));
    list_append(vm.heap, list, vm.str_of(std::string(info.name) + " " + info.operands));
  }
  return Owned(std::move(list));
}
Result<Owned> code_branches(Vm& vm, Args) {
  return vm.get_iterator(Value(vm.tuple({}).get()));
}
Result<Owned> code_name_of_local(Vm& vm, Args args) {
  Tuple* names = args.self<Code>()->local_names;
  int64_t index = TRY(vm.index(args[1]));
  if (index < 0 || index >= names->length) return vm.index_error({"tuple index out of range"});
  return Owned(names->items()[index]);
}

Result<bool> is_same_code(Vm& vm, Code* one, Code* other);

// 1, 1.0 and True are equal, and not the same constant.
Result<bool> is_same_constant(Vm& vm, Value one, Value other) {
  if (one == other) return true;
  if (one.is_float() || other.is_float() || vm.type_of(one) != vm.type_of(other)) return false;
  if (Code* code = cast_exact<Code>(one, vm.types.code))
    return is_same_code(vm, code, static_cast<Code*>(other.object()));
  if (Tuple* tuple = cast_exact<Tuple>(one, vm.types.tuple)) {
    const std::span<Value> left = tuple->span(), right = static_cast<Tuple*>(other.object())->span();
    bool same = left.size() == right.size();
    for (size_t i = 0; same && i < left.size(); ++i) same = TRY(is_same_constant(vm, left[i], right[i]));
    return same;
  }
  return vm.equal(one, other);
}

// Whether both do the same at the same places of their sources.
Result<bool> is_same_code(Vm& vm, Code* one, Code* other) {
  auto numbers = [](const Code* code) {
    return std::tuple(code->flags, code->first_line, code->positional_count, code->positional_only_count,
                      code->keyword_only_count, code->sites->size(), code->constants->size(), code->has_docstring);
  };
  if (numbers(one) != numbers(other) || *one->instructions != *other->instructions ||
      *one->positions != *other->positions || *one->handlers != *other->handlers)
    return false;
  for (size_t i = 0; i < one->sites->size(); ++i)
    if ((*one->sites)[i].name != (*other->sites)[i].name) return false;
  bool same = TRY(vm.equal(Value(one->name.get()), Value(other->name.get())));
  if (same && one->has_docstring) same = TRY(vm.equal(Value(one->docstring.get()), Value(other->docstring.get())));
  for (Ref<Tuple> Code::* names : {&Code::local_names, &Code::free_names, &Code::cell_names})
    same = same && TRY(is_same_constant(vm, Value((one->*names).get()), Value((other->*names).get())));
  for (size_t i = 0; same && i < one->constants->size(); ++i)
    same = TRY(is_same_constant(vm, (*one->constants)[i], (*other->constants)[i]));
  return same;
}

Result<Owned> code_eq(Vm& vm, Args args) {
  Code* other = cast_exact<Code>(args[1], vm.types.code);
  if (!other) return Owned::not_implemented();
  return Owned::boolean(TRY(is_same_code(vm, args.self<Code>(), other)));
}
Result<Owned> code_hash(Vm& vm, Args args) {
  Code* code = args.self<Code>();
  return Owned::integer(TRY(vm.hash(Value(code->name.get()))) ^ code->first_line ^
                        static_cast<int64_t>(code->instructions->size() << 16));
}

// Where lines are is not packed into bytes: co_lines() and co_positions() tell.
Result<Owned> get_no_bytes(Vm& vm, Value) {
  return Owned(bytes_from(vm.heap, ""));
}

Result<Owned> get_name(Vm&, Value self) {
  return Owned(self_code(self)->name);
}
Result<Owned> get_qualified_name(Vm&, Value self) {
  return Owned(self_code(self)->qualified_name);
}
Result<Owned> get_filename(Vm&, Value self) {
  return Owned(self_code(self)->source->filename);
}
Result<Owned> get_first_line(Vm&, Value self) {
  return Owned::integer(self_code(self)->first_line);
}
Result<Owned> get_argument_count(Vm&, Value self) {
  return Owned::integer(self_code(self)->positional_count);
}
Result<Owned> get_positional_only(Vm&, Value self) {
  return Owned::integer(self_code(self)->positional_only_count);
}
Result<Owned> get_keyword_only(Vm&, Value self) {
  return Owned::integer(self_code(self)->keyword_only_count);
}
// Python's flags only; ours lie above.
Result<Owned> get_flags(Vm&, Value self) {
  return Owned::integer(self_code(self)->flags & 0x0FFFFFFF);
}
Result<Owned> get_local_names(Vm&, Value self) {
  return Owned(self_code(self)->local_names);
}
Result<Owned> get_local_count(Vm&, Value self) {
  return Owned::integer(self_code(self)->local_names->length);
}
Result<Owned> get_free_names(Vm&, Value self) {
  return Owned(self_code(self)->free_names);
}
Result<Owned> get_cell_names(Vm& vm, Value self) {
  Ref<Tuple>& names = self_code(self)->cell_names;
  return names ? Owned(names) : Owned(vm.tuple({}));
}
Result<Owned> get_constants(Vm& vm, Value self) {
  return Owned(tuple_from(vm.heap, *self_code(self)->constants));
}
// Of all sites, by their index: what dis needs.
Result<Owned> get_site_names(Vm& vm, Value self) {
  Ref<List> names = new_list(vm.heap);
  const std::vector<Site>& sites = *self_code(self)->sites;
  size_t count = self_code(self)->flags & kTwinSites ? sites.size() / 2 : sites.size();
  for (size_t i = 0; i < count; ++i) list_append(vm.heap, names, Owned(Value(sites[i].name)));
  return Owned(tuple_from(vm.heap, names->span()));
}
// Each name once. Names are interned.
Result<Owned> get_names(Vm& vm, Value self) {
  Owned all = TRY(get_site_names(vm, self));
  Ref<List> names = new_list(vm.heap);
  for (Value name : static_cast<Tuple*>(all->object())->span())
    if (std::ranges::find(names->span(), name) == names->span().end()) list_append(vm.heap, names, Owned(name));
  // What is looked up in a namespace is named by a constant.
  const Code* code = self_code(self);
  auto add = [&](uint16_t constant) {
    Value name = (*code->constants)[constant];
    if (std::ranges::find(names->span(), name) == names->span().end()) list_append(vm.heap, names, Owned(name));
  };
  for (const Instruction& instruction : *code->instructions) switch (instruction.op) {
      case Opcode::LoadName:
      case Opcode::LoadNameOrCell:
      case Opcode::ImportName: add(instruction.b); break;
      case Opcode::StoreName:
      case Opcode::DeleteName: add(instruction.a); break;
      case Opcode::ImportFrom: add(instruction.c); break;
      default: break;
    }
  return Owned(tuple_from(vm.heap, names->span()));
}
Result<Owned> get_stack_size(Vm&, Value self) {
  return Owned::integer(self_code(self)->register_count);
}

void code_traverse(Object* object, Visitor& visit) {
  Code* code = static_cast<Code*>(object);
  visit(code->source);
  if (code->constants)
    for (Value value : *code->constants) visit(value);
  for (Frame* spare = static_cast<Frame*>(code->spare_frames); spare != nullptr; spare = spare->back)
    visit.visit(spare);
}

void code_clear(Object* object) {
  Code* code = static_cast<Code*>(object);
  Frame* spare = static_cast<Frame*>(std::exchange(code->spare_frames, nullptr));
  while (spare != nullptr) release(static_cast<Object*>(std::exchange(spare, spare->back)));
  if (code->constants)
    for (Value value : *code->constants) release(value);
  if (code->sites)
    for (Site& site : *code->sites) release(static_cast<Object*>(site.name));
  delete std::exchange(code->constants, nullptr);
  delete std::exchange(code->sites, nullptr);
  delete std::exchange(code->instructions, nullptr);
  delete std::exchange(code->handlers, nullptr);
  delete std::exchange(code->positions, nullptr);
  delete std::exchange(code->cell_parameters, nullptr);
  code->name = nullptr;
  code->qualified_name = nullptr;
  code->docstring = nullptr;
  code->source = nullptr;
  code->local_names = nullptr;
  code->free_names = nullptr;
  code->cell_names = nullptr;
  code->static_attributes = nullptr;
}

void source_clear(Object* object) {
  Source* source = static_cast<Source*>(object);
  source->filename = nullptr;
  delete std::exchange(source->text, nullptr);
  delete std::exchange(source->line_starts, nullptr);
}

void shape_traverse(Object* object, Visitor& visit) {
  Shape* shape = static_cast<Shape*>(object);
  visit(shape->parent);
  visit(shape->transitions);
  visit(shape->indices);
}
void shape_clear(Object* object) {
  Shape* shape = static_cast<Shape*>(object);
  shape->parent = nullptr;
  shape->name = nullptr;
  shape->transitions = nullptr;
  shape->indices = nullptr;
}

template <typename T>
std::vector<T>* copy_of(const std::vector<T>* list) {
  return list ? new std::vector<T>(*list) : nullptr;
}

// The same code under other names, flags or constants; its inline caches begin empty. What cannot differ is told to
// stay.
Result<Owned> code_replace(Vm& vm, Args args) {
  Code* code = args.self<Code>();
  uint32_t flags = code->flags, first_line = code->first_line;
  Ref<Str> name = code->name, qualified_name = code->qualified_name, filename;
  std::vector<Value> constants = code->constants ? *code->constants : std::vector<Value>();
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(args.object<Dict>(1), position)) {
    Str* key = static_cast<Str*>(entry->key.object());
    Str* text = cast_if<Str>(entry->value, kStrSubclass);
    Owned known = TRY(vm.find_attribute(args[0], key));
    std::string which = to_utf8(key);
    if (known->is_removed() || !which.starts_with("co_"))
      return vm.type_error({"replace() got an unexpected keyword argument '", key, "'"});
    if (which == "co_flags") {
      flags = static_cast<uint32_t>(TRY(vm.index(entry->value))) | (flags & 0xF0000000);
    } else if (which == "co_firstlineno") {
      first_line = static_cast<uint32_t>(TRY(vm.index(entry->value)));
    } else if (which == "co_name" || which == "co_qualname" || which == "co_filename") {
      if (!text)
        return vm.type_error({"replace() argument '", key, "' must be str, not ", given_kind(vm, entry->value)});
      (which == "co_name" ? name : which == "co_qualname" ? qualified_name : filename) = Ref<Str>(text);
    } else if (Tuple* tuple = cast_exact<Tuple>(entry->value, vm.types.tuple);
               tuple && which == "co_consts" && tuple->length == constants.size()) {
      constants.assign(tuple->items(), tuple->items() + tuple->length);
    } else if (!TRY(vm.equal(known, entry->value))) {
      return vm.value_error({"code: ", key, " cannot be replaced"});
    }
  }
  Ref<Code> copy = new_code(vm.heap, vm.types.code);
  copy->name = name;
  copy->qualified_name = qualified_name;
  copy->source = filename ? new_source(vm.heap, vm.types.source, filename, *code->source->text, code->source->library)
                          : code->source;
  copy->flags = flags;
  copy->first_line = first_line;
  copy->positional_count = code->positional_count;
  copy->positional_only_count = code->positional_only_count;
  copy->keyword_only_count = code->keyword_only_count;
  copy->local_count = code->local_count;
  copy->free_count = code->free_count;
  copy->register_count = code->register_count;
  copy->frame_constant_count = code->frame_constant_count;
  copy->local_names = code->local_names;
  copy->free_names = code->free_names;
  copy->cell_names = code->cell_names;
  copy->cell_parameters = copy_of(code->cell_parameters);
  copy->instructions = copy_of(code->instructions);
  copy->handlers = copy_of(code->handlers);
  copy->positions = copy_of(code->positions);
  if (code->constants) {
    copy->constants = new std::vector<Value>();
    for (Value value : constants) copy->constants->push_back(Owned(value).leak());
  }
  if (code->sites) {
    copy->sites = new std::vector<Site>();
    for (const Site& site : *code->sites) {
      Owned name((Value(site.name)));
      name.leak();
      copy->sites->push_back({.name = site.name});
    }
  }
  copy->class_cell = code->class_cell;
  copy->has_docstring = code->has_docstring;
  copy->docstring = code->docstring;
  copy->dictionary_expected = code->dictionary_expected;
  copy->static_attributes = code->static_attributes;
  return Owned(std::move(copy));
}

const NativeRow kCodeMethods[] = {
    {"replace(self, /, **changes)", code_replace},
    {"__replace__(self, /, **changes)", code_replace},
    {"co_branches(self, /)", code_branches},
    {"_varname_from_oparg(self, /, oparg)", code_name_of_local},
    {"__repr__(self, /)", code_repr},
    {"__eq__(self, value, /)", code_eq},
    {"__hash__(self, /)", code_hash},
    {"co_positions(self, /)", code_positions},
    {"co_lines(self, /)", code_lines},
    {"_opcodes(self, /)", code_opcodes},
};
const PropertyRow kCodeProperties[] = {
    {"co_name", get_name},
    {"co_qualname", get_qualified_name},
    {"co_filename", get_filename},
    {"co_firstlineno", get_first_line},
    {"co_argcount", get_argument_count},
    {"co_posonlyargcount", get_positional_only},
    {"co_kwonlyargcount", get_keyword_only},
    {"co_flags", get_flags},
    {"co_varnames", get_local_names},
    {"co_nlocals", get_local_count},
    {"co_freevars", get_free_names},
    {"co_cellvars", get_cell_names},
    {"co_consts", get_constants},
    {"co_names", get_names},
    {"co_stacksize", get_stack_size},
    {"co_code", get_code},
    {"_site_names", get_site_names},
    {"co_exceptiontable", get_exception_table},
    {"_co_code_adaptive", get_code},
    {"co_linetable", get_no_bytes},
    {"co_lnotab", get_no_bytes},
};

}  // namespace

extern const TypeSpec code_spec, source_spec, shape_spec;
const TypeSpec code_spec = {.name = "code",
                            .size = sizeof(Code),
                            .traverse = code_traverse,
                            .clear = code_clear,
                            .native_hash = true,
                            .weak_references = true,
                            .methods = kCodeMethods,
                            .properties = kCodeProperties};
const TypeSpec source_spec = {.name = "source", .size = sizeof(Source), .flags = kNoInstances, .clear = source_clear};
const TypeSpec shape_spec = {
    .name = "shape", .size = sizeof(Shape), .flags = kNoInstances, .traverse = shape_traverse, .clear = shape_clear};

}  // namespace fermata
