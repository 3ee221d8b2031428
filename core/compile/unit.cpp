#include "compile/unit.h"

#include <algorithm>

#include "base/sort.h"

namespace fermata::compiler {
namespace {

// PEP 257's rule for indentation: the first line is stripped, the others lose what they have in common.
std::string clean_docstring(std::string_view text) {
  size_t start = text.find_first_not_of(" \t");
  std::string expanded;
  size_t column = 0;
  for (char c : text.substr(start == text.npos ? text.size() : start)) {
    if (c == '\t') {
      size_t width = 8 - column % 8;
      expanded.append(width, ' ');
      column += width;
    } else {
      expanded.push_back(c);
      column = c == '\n' ? 0 : column + 1;
    }
  }
  size_t margin = std::string::npos;
  for (size_t at = expanded.find('\n'); at != std::string::npos; at = expanded.find('\n', at + 1)) {
    size_t first = expanded.find_first_not_of(' ', at + 1);
    if (first != std::string::npos && expanded[first] != '\n') margin = std::min(margin, first - at - 1);
  }
  if (margin == std::string::npos || margin == 0) {
    if (margin == 0) return expanded;
    margin = 0;
  }
  std::string out;
  size_t line = 0;
  for (bool first = true;; first = false) {
    size_t end = expanded.find('\n', line);
    std::string_view rest = std::string_view(expanded).substr(line, end == std::string::npos ? end : end - line);
    if (!first) {
      size_t spaces = std::min(rest.find_first_not_of(' '), rest.size());
      rest.remove_prefix(std::min(margin, spaces));
    }
    out.append(rest);
    if (end == std::string::npos) return out;
    out.push_back('\n');
    line = end + 1;
  }
}

bool is_docstring(const tree::Statement* statement) {
  const auto* expression = node_cast<tree::Expr>(statement);
  const auto* constant = expression ? node_cast<tree::Constant>(expression->value) : nullptr;
  return constant && constant->value_kind == tree::ConstantKind::Str;
}

}  // namespace

Unit::Unit(Compilation& compilation, Unit* outer, Scope* scope, std::string_view name, std::string_view qualified_name,
           bool long_jumps)
    : compilation_(compilation),
      outer_(outer),
      scope_(scope),
      unit_scope_(scope),
      name_(name),
      qualified_name_(qualified_name),
      code_(compilation.heap, long_jumps) {
  for (std::string_view free : scope->free_names) free_.insert(free, code_.add_free(free));
  if (scope->is_function_like()) flags_ |= kOptimized | kNewLocals;
  for (Scope* around = scope->parent; around; around = around->parent)
    if (around->is_function_like() && scope->is_function_like()) flags_ |= kNested;
  if (has_namespace()) flags_ |= kUsesNamespace;
}

std::string Unit::qualify(std::string_view name, Scope* scope) const {
  // A type parameter scope is no part of names.
  const Unit* unit = this;
  while (unit->unit_scope_->kind == ScopeKind::TypeParameters && unit->outer_) unit = unit->outer_;
  Scope* around = scope->parent;
  while (around && around->kind == ScopeKind::TypeParameters) around = around->parent;
  if (unit->is_module()) return std::string(name);
  if (around && (scope->kind == ScopeKind::Function || scope->kind == ScopeKind::Class)) {
    Symbol* symbol = around->find(compiler::mangle(compilation_.arena, *around, name));
    if (symbol && symbol->resolution == Resolution::GlobalExplicit) return std::string(name);
  }
  const bool plain = unit->is_class() || unit->unit_scope_->kind == ScopeKind::Generator;
  return text(unit->qualified_name_, plain ? "." : ".<locals>.", name);
}

// ---- Parameters and locals

void Unit::lone_parameter(std::string_view name) {
  // The format of annotations has a name that no program can use; errors and inspect call it without the dot.
  Register at = code_.add_local(name == ".format" ? "format" : name);
  unit_locals_.insert(name, at);
  code_.set_bound(at);
  parameter_count_++;
}

void Unit::parameters(const tree::Arguments& arguments) {
  for (const tree::Argument* argument : arguments.posonlyargs) lone_parameter(mangle(argument->arg));
  for (const tree::Argument* argument : arguments.args) lone_parameter(mangle(argument->arg));
  for (const tree::Argument* argument : arguments.kwonlyargs) lone_parameter(mangle(argument->arg));
  positional_only_ = static_cast<uint16_t>(arguments.posonlyargs.size());
  positional_ = static_cast<uint16_t>(arguments.posonlyargs.size() + arguments.args.size());
  keyword_only_ = static_cast<uint16_t>(arguments.kwonlyargs.size());
  if (arguments.vararg) {
    lone_parameter(mangle(arguments.vararg->arg));
    flags_ |= kVarArgs;
  }
  if (arguments.kwarg) {
    lone_parameter(mangle(arguments.kwarg->arg));
    flags_ |= kVarKeywords;
  }
  simple_ = !arguments.vararg && !arguments.kwarg && keyword_only_ == 0 && positional_only_ == 0;
}

void Unit::begin_body() {
  Scope& scope = *unit_scope_;
  if (simple_ && scope.is_function_like()) flags_ |= kSimpleParameters;
  if (scope.is_async && scope.is_generator)
    flags_ |= kAsyncGenerator;
  else if (scope.is_async && scope.kind != ScopeKind::Module)
    flags_ |= kCoroutine;
  else if (scope.is_generator)
    flags_ |= kGenerator;
  if (scope.kind == ScopeKind::Module && scope.is_async && compilation_.options.top_level_await) flags_ |= kCoroutine;

  // What is thrown in before the first step is raised here, at the `def`, where no `try` of the body can catch it.
  if ((flags_ & (kAsyncGenerator | kCoroutine | kGenerator)) && scope.kind != ScopeKind::Module) {
    const uint32_t start = (*compilation_.source->line_starts)[first_line_ - 1];
    code_.at({start, start + static_cast<uint32_t>(compilation_.source->line_text(first_line_).size())});
    Label body;
    code_.jump(body);
    code_.place(body);
  }

  if (scope.is_function_like()) {
    for (const Symbol& symbol : scope.symbols) {
      if (symbol.resolution != Resolution::Local && symbol.resolution != Resolution::Cell) continue;
      auto [place, is_new] = unit_locals_.insert(symbol.name, Register{});
      if (is_new) *place = code_.add_local(symbol.name);
      if (symbol.flags & kDeleted) code_.set_deletable(*place);
      if (symbol.resolution == Resolution::Cell) {
        cell_locals_.push_back(*place);
        if (*place >= parameter_count_) code_.emit(Opcode::MakeCell, *place);
      }
    }
    sort_range(cell_locals_.data(), cell_locals_.size());
  }
  if (scope.kind == ScopeKind::Class) {
    if (scope.needs_class_cell) {
      class_cell_ = code_.add_local("__class__");
      cell_locals_.push_back(class_cell_);
      code_.emit(Opcode::MakeCell, class_cell_);
    }
    // (CPython's functions have a scope for annotations even where there are none. The metaclasses of the library do
    // without: 0.2 KB of the frozen modules.)
    if (scope.needs_class_namespace || (scope.has_functions && !compilation_.source->library)) {
      class_namespace_ = code_.add_local("__classdict__");
      cell_locals_.push_back(class_namespace_);
      code_.emit(Opcode::MakeCell, class_namespace_);
      Register names = code_.push();
      code_.emit(Opcode::LoadNamespace, names);
      code_.emit(Opcode::StoreCell, class_namespace_, names, 0, kDiesB);
      code_.pop_to(code_.top() - 1);
    }
  }
}

void Unit::return_none() {
  code_.emit(Opcode::Return, none().at);
}

Ref<Code> Unit::finish() {
  return_none();
  if (code_.overflowed()) return nullptr;
  Ref<Code> code = new_code(compilation_.heap, compilation_.types.code);
  code_.finish(*code, cell_locals_, parameter_count_);
  code->name = Ref<Str>(compilation_.heap.intern(name_));
  code->qualified_name = Ref<Str>(compilation_.heap.intern(qualified_name_));
  code->source = compilation_.source;
  if (compilation_.future_annotations) flags_ |= kFutureAnnotations;
  code->flags = flags_;
  code->first_line = first_line_;
  code->positional_count = positional_;
  code->positional_only_count = positional_only_;
  code->keyword_only_count = keyword_only_;
  code->class_cell = kNone;
  if (const Register* found = free_.find("__class__"); found && !is_class())
    code->class_cell = static_cast<uint16_t>(code->local_count + *found - kFirstFree);
  code->has_docstring = static_cast<bool>(docstring_);
  code->docstring = std::move(docstring_);
  if (is_class()) {
    sort_range(self_attributes_.data(), self_attributes_.size());
    code->dictionary_expected = static_cast<uint32_t>(self_attributes_.size());
    Ref<Tuple> names = new_tuple(compilation_.heap, code->dictionary_expected);
    for (uint32_t i = 0; i < names->length; ++i) {
      Value name(compilation_.heap.intern(self_attributes_[i]));
      retain(name);
      names->items()[i] = name;
    }
    code->static_attributes = std::move(names);
  }
  return code;
}

// ---- The module

void Unit::body_with_docstring(tree::ListOf<tree::Statement> body) {
  constexpr int kWithoutDocstrings = 2;
  if (!body.empty() && is_docstring(body[0]) && compilation_.options.optimize < kWithoutDocstrings) {
    const auto& constant = *node_cast<tree::Constant>(node_cast<tree::Expr>(body[0])->value);
    std::string cleaned = clean_docstring(constant.text);
    Folded folded = fold_string(compilation_, cleaned);
    if (unit_scope_->is_function_like()) {
      docstring_ = Ref<Str>(static_cast<Str*>(folded.value.get().object()));
      flags_ |= kHasDocstring;
    } else {
      code_.at(body[0]->span);
      store_name("__doc__", constant_operand(folded, kNone));
    }
    body = body.subspan(1);
  }
  statements(body);
}

void Unit::module(const tree::Module& module) {
  begin_body();
  if (module.expression)
    return traced_body([&] {
      tell_line(module.expression->span);
      uint32_t mark = code_.top();
      Operand value = operand(module.expression);
      code_.at(module.expression->span);
      trace("left", {value.at});
      code_.emit(Opcode::Return, value.at, 0, 0, value.temporary ? kDiesA : 0);
      code_.pop_to(mark);
    });
  if (!unit_scope_->annotated.empty())
    compilation_.future_annotations ? begin_annotation_texts() : install_block_annotations();
  if (module.mode == tree::ParseMode::Interactive)
    statements(module.body);
  else if (compilation_.mode == CompileMode::Exec)
    traced_body([&] { body_with_docstring(module.body); });
  else
    body_with_docstring(module.body);
}

}  // namespace fermata::compiler
