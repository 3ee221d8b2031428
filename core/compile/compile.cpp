#include "compile/compile.h"

#include "compile/unit.h"

namespace fermata {
namespace {

using namespace compiler;

constexpr std::string_view kFeatures[] = {"nested_scopes",  "generators",     "division",         "absolute_import",
                                          "with_statement", "print_function", "unicode_literals", "barry_as_FLUFL",
                                          "generator_stop", "annotations"};

// Features are asked for before anything else but the docstring.
void read_features(const syntax::Module& module, Compilation& compilation) {
  bool may_follow = true;
  for (size_t i = 0; i < module.body.size(); ++i) {
    const syntax::Statement* statement = module.body[i];
    const auto* import = syntax::node_cast<syntax::ImportFrom>(statement);
    if (!import || import->module != "__future__" || import->level != 0) {
      const auto* expression = syntax::node_cast<syntax::Expr>(statement);
      const auto* constant = expression ? syntax::node_cast<syntax::Constant>(expression->value) : nullptr;
      if (i != 0 || !constant || constant->value_kind != syntax::ConstantKind::Str) may_follow = false;
      continue;
    }
    if (!may_follow)
      return compilation.problems.fail(statement->span,
                                       "from __future__ imports must occur at the beginning of the file");
    for (const syntax::Alias* alias : import->names) {
      bool known = false;
      for (std::string_view feature : kFeatures) known = known || feature == alias->name;
      if (alias->name == "braces") return compilation.problems.fail(alias->span, "not a chance");
      if (!known)
        return compilation.problems.fail(alias->span, text("future feature ", alias->name, " is not defined"));
      if (alias->name == "annotations") compilation.future_annotations = true;
    }
  }
}

}  // namespace

CompileResult compile(Heap& heap, const CompileTypes& types, const syntax::Module& module, Ref<Source> source,
                      CompileMode mode, CompileOptions options) {
  Compilation compilation{.heap = heap,
                          .types = types,
                          .source = std::move(source),
                          .mode = mode,
                          .options = options,
                          .future_annotations = (options.features & kFutureAnnotations) != 0,
                          .arena = {},
                          .scopes = {},
                          .problems = {}};
  read_features(module, compilation);
  if (!compilation.problems.error)
    build_scopes(compilation.scopes, compilation.arena, module, compilation.future_annotations, compilation.problems);
  CompileResult result;
  if (!compilation.problems.error) {
    result.code = Unit::make(compilation, nullptr, compilation.scopes.module, "<module>",
                             [&](Unit& unit) { unit.module(module); });
  }
  result.error = std::move(compilation.problems.error);
  result.warnings = std::move(compilation.problems.warnings);
  return result;
}

}  // namespace fermata
