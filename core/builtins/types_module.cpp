// The module _types: the interpreter's own types by the names that the module types gives them.
#include "builtins/install.h"

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

Result<void> prepare(Vm& vm, Module* module) {
  for (const NamedType& named : kTypes)
    dict_set(vm.heap, module->dict, vm.intern(named.name), Value(vm.types.*named.type));
  return {};
}

}  // namespace

extern const ModuleSpec types_module = {"_types", {}, prepare};

}  // namespace fermata
