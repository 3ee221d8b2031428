// str.__format__.
#include "builtins/format_spec.h"
#include "builtins/str_methods.h"

namespace fermata {

Result<Owned> str_format_dunder(Vm& vm, Args args) {
  Str* spec = TRY(the_str(vm, args[1], "__format__"));
  if (spec->length == 0) return TRY(vm.str(args[0]));
  const Type* type = vm.type_of(args[0]);
  FormatSpec parsed = TRY(parse_format_spec(vm, spec, FormatKind::String, type));
  return TRY(format_str(vm, self_str(args), parsed, type));
}

}  // namespace fermata
