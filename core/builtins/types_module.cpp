// The module _types: the interpreter's own types by the names that the module types gives them.
#include "builtins/install.h"
#include "objects/weak.h"
#include "vm/frame.h"

namespace fermata {
namespace {

struct NamedType {
  const char* name;
  Type* Types::* type;
};

const NamedType kTypes[] = {
    {"AsyncGeneratorType", &Types::async_generator},
    {"BuiltinFunctionType", &Types::native_function},
    {"BuiltinMethodType", &Types::native_function},
    {"CellType", &Types::cell},
    {"ClassMethodDescriptorType", &Types::classmethod},
    {"CodeType", &Types::code},
    {"CoroutineType", &Types::coroutine},
    {"EllipsisType", &Types::ellipsis},
    {"FrameType", &Types::frame},
    {"FunctionType", &Types::function},
    {"GeneratorType", &Types::generator},
    {"GenericAlias", &Types::generic_alias},
    {"GetSetDescriptorType", &Types::native_property},
    {"LambdaType", &Types::function},
    {"MappingProxyType", &Types::mapping_proxy},
    {"MemberDescriptorType", &Types::slot_descriptor},
    {"MethodDescriptorType", &Types::method_descriptor},
    {"MethodType", &Types::bound_method},
    {"MethodWrapperType", &Types::native_function},
    {"ModuleType", &Types::module},
    {"NoneType", &Types::none},
    {"NotImplementedType", &Types::not_implemented},
    {"TracebackType", &Types::traceback},
    {"UnionType", &Types::union_type},
    {"WrapperDescriptorType", &Types::method_descriptor},
};

void match_like(Type* type, uint32_t patterns) {
  type->flags = (type->flags & ~(kMatchSequence | kMatchMapping)) | patterns;
  if (!type->subclasses) return;
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(type->subclasses, position))
    if (Object* subclass = static_cast<WeakReference*>(entry->key.object())->referent)
      match_like(static_cast<Type*>(subclass), patterns);
}

// For abc: what is registered as a Sequence or Mapping matches such patterns.
Result<Owned> share_patterns(Vm& vm, Args args) {
  Type* abstract = cast_if<Type>(args[0], kTypeSubclass);
  Type* type = cast_if<Type>(args[1], kTypeSubclass);
  if (!abstract || !type) return vm.type_error("two classes are needed");
  uint32_t patterns = abstract->flags & (kMatchSequence | kMatchMapping);
  if (patterns && type->has(kMutable)) match_like(type, patterns);
  return Owned::none();
}

// For _tracing: a frame shows the line of this instruction. Gives the one that it was at, which has to come back.
Result<Owned> show_at(Vm& vm, Args args) {
  PythonFrame* frame = cast_exact<PythonFrame>(args[0], vm.types.frame);
  if (!frame) return vm.type_error("a frame is needed");
  const uint32_t before = frame->instruction_index();
  const int64_t index = TRY(vm.index(args[1]));
  if (index < 0 || index >= static_cast<int64_t>(frame->code->instructions->size()))
    return vm.value_error("no such instruction");
  frame->pc = frame->code->instructions->data() + index;
  return Owned::integer(before);
}

Result<Owned> trace_from_now(Vm& vm, Args) {
  vm.traced = true;
  return Owned::none();
}

const NativeRow kFunctions[] = {{"trace_from_now()", trace_from_now},
                                {"share_patterns(abstract, type, /)", share_patterns},
                                {"show_at(frame, instruction, /)", show_at}};

Result<void> prepare(Vm& vm, Module* module) {
  for (const NamedType& named : kTypes)
    dict_set(vm.heap, module->dict, vm.intern(named.name), Value(vm.types.*named.type));
  return {};
}

}  // namespace

extern const ModuleSpec types_module = {.functions = kFunctions, .prepare = prepare};

}  // namespace fermata
