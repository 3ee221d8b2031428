// The walk that fills the ScopeTable. It visits every node once, in the order of evaluation, and also reports what can
// be said without emitting code: names against their declarations, assignment expressions and yields where they may not
// stand, jumps out of `finally`.
#include "compile/scopes.h"

namespace fermata::compiler {
namespace {

using Part = ScopeTable::Part;
using tree::node_cast;
using tree::NodeKind;

class ScopeBuilder {
 public:
  ScopeBuilder(ScopeTable& table, Arena& arena, bool future_annotations, Problems& problems)
      : table_(table), arena_(arena), future_annotations_(future_annotations), problems_(problems) {}

  void module(const tree::Module& module) {
    scope_ = table_.module = table_.make(&module, Part::Body, ScopeKind::Module, nullptr);
    statements(module.body);
    expression(module.expression);
  }

 private:
  // -- names

  Symbol& add(Scope& scope, std::string_view name, uint16_t flags) {
    name = mangle(arena_, scope, name);
    auto [place, is_new] = scope.index.insert(name, static_cast<uint32_t>(scope.symbols.size()));
    if (is_new) scope.symbols.push_back({name});
    Symbol& symbol = scope.symbols[*place];
    symbol.flags = static_cast<uint16_t>(symbol.flags | flags);
    return symbol;
  }
  Symbol& add(std::string_view name, uint16_t flags) { return add(*scope_, name, flags); }

  void check_bound(std::string_view name, Span span) {
    if (name == "__debug__") problems_.fail(span, "cannot assign to __debug__");
  }

  void bind(std::string_view name, Span span, uint16_t flags = kAssigned) {
    check_bound(name, span);
    add(name, flags);
  }

  void keywords(const tree::ListOf<tree::Keyword>& given) {
    for (const tree::Keyword* keyword : given) {
      check_bound(keyword->arg, keyword->span);
      expression(keyword->value);
    }
  }

  void parameter(const tree::Argument* argument) {
    if (!argument) return;
    check_bound(argument->arg, argument->span);
    Symbol* known = scope_->find(mangle(arena_, *scope_, argument->arg));
    if (known && known->flags & kParameter)
      problems_.fail(argument->span, text("duplicate argument '", argument->arg, "' in function definition"));
    add(argument->arg, kParameter);
  }

  void declare_global(const tree::Global& statement) {
    for (std::string_view name : statement.names) {
      Symbol& symbol = add(name, 0);
      declaration_conflict(symbol, name, statement.span, "global");
      if (symbol.flags & kNonlocalDeclared)
        problems_.fail(symbol.declared, text("name '", name, "' is nonlocal and global"));
      symbol.flags |= kGlobalDeclared;
      symbol.declared = statement.span;
    }
  }

  void declare_nonlocal(const tree::Nonlocal& statement) {
    if (scope_->kind == ScopeKind::Module) {
      problems_.fail(statement.span, "nonlocal declaration not allowed at module level");
      return;
    }
    for (std::string_view name : statement.names) {
      Symbol& symbol = add(name, 0);
      declaration_conflict(symbol, name, statement.span, "nonlocal");
      if (symbol.flags & kGlobalDeclared)
        problems_.fail(symbol.declared, text("name '", name, "' is nonlocal and global"));
      symbol.flags |= kNonlocalDeclared;
      symbol.declared = statement.span;
      table_.nonlocals.push_back({scope_, symbol.name, statement.span});
    }
  }

  void declaration_conflict(const Symbol& symbol, std::string_view name, Span span, const char* kind) {
    if (symbol.flags & kParameter)
      problems_.fail(span, text("name '", name, "' is parameter and ", kind));
    else if (symbol.flags & kUsed)
      problems_.fail(span, text("name '", name, "' is used prior to ", kind, " declaration"));
    else if (symbol.flags & kAnnotated)
      problems_.fail(span, text("annotated name '", name, "' can't be ", kind));
    else if (symbol.flags & (kAssigned | kTypeParameter))
      problems_.fail(span, text("name '", name, "' is assigned to before ", kind, " declaration"));
  }

  // -- scopes

  struct Inside {
    ScopeBuilder& builder;
    Scope* outer;
    bool in_finally, in_loop, conditional;
    uint32_t iterable_depth;
    Inside(ScopeBuilder& builder, Scope* scope)
        : builder(builder),
          outer(builder.scope_),
          in_finally(builder.in_finally_),
          in_loop(builder.in_loop_),
          conditional(builder.conditional_),
          iterable_depth(builder.iterable_depth_) {
      builder.scope_ = scope;
      builder.in_finally_ = builder.in_loop_ = builder.conditional_ = false;
    }
    ~Inside() {
      builder.scope_ = outer;
      builder.in_finally_ = in_finally;
      builder.in_loop_ = in_loop;
      builder.conditional_ = conditional;
      builder.iterable_depth_ = iterable_depth;
    }
  };

  void arguments(const tree::Arguments& args) {
    for (const tree::Argument* argument : args.posonlyargs) parameter(argument);
    for (const tree::Argument* argument : args.args) parameter(argument);
    for (const tree::Argument* argument : args.kwonlyargs) parameter(argument);
    parameter(args.vararg);
    parameter(args.kwarg);
  }

  void defaults(const tree::Arguments& args) {
    for (const tree::Expression* value : args.defaults) expression(value);
    for (const tree::Expression* value : args.kw_defaults) expression(value);
  }

  Scope* argument_annotations(const tree::Arguments& args, const tree::Expression* returns) {
    bool any = returns != nullptr;
    auto each = [&](auto&& visit) {
      for (const tree::Argument* argument : args.posonlyargs) visit(argument);
      for (const tree::Argument* argument : args.args) visit(argument);
      if (args.vararg) visit(args.vararg);
      for (const tree::Argument* argument : args.kwonlyargs) visit(argument);
      if (args.kwarg) visit(args.kwarg);
    };
    each([&](const tree::Argument* argument) { any = any || argument->annotation; });
    if (!any) return nullptr;
    Scope* scope = table_.make(&args, Part::Annotations, ScopeKind::Annotations, scope_);
    Inside inside(*this, scope);
    add(".format", kParameter);
    if (future_annotations_) {
      scope->sees_class = false;  // texts have no names to look for
      each([&](const tree::Argument* argument) { unevaluated(argument->annotation); });
      unevaluated(returns);
    } else {
      each([&](const tree::Argument* argument) { expression(argument->annotation); });
      expression(returns);
    }
    return scope;
  }

  // The scope of the annotations of the module's or class's own names.
  Scope* block_annotations() {
    if (!scope_->annotations) {
      scope_->annotations = table_.make(scope_, Part::Annotations, ScopeKind::Annotations, scope_);
      add(*scope_->annotations, ".format", kParameter);
    }
    return scope_->annotations;
  }

  // Visits the type parameters in a scope of their own and then what `rest` visits, in there too.
  template <typename Rest>
  void with_type_parameters(const tree::ListOf<tree::TypeParameter>& parameters, Span span, Rest&& rest,
                            std::string_view class_name = {}) {
    if (parameters.empty()) return rest();
    Scope* scope = table_.make(parameters.data(), Part::TypeParameters, ScopeKind::TypeParameters, scope_);
    scope->span = span;
    if (!class_name.empty()) {
      scope->private_class = class_name;
      scope->mangled_only = &parameters;
    }
    Inside inside(*this, scope);
    const tree::TypeParameter* defaulted = nullptr;
    for (const tree::TypeParameter* parameter : parameters) {
      Symbol* known = scope->find(mangle(arena_, *scope, parameter->name));
      if (known && known->flags & kTypeParameter)
        problems_.fail(parameter->span, text("duplicate type parameter '", parameter->name, "'"));
      bind(parameter->name, parameter->span, kTypeParameter);
      if (parameter->default_value) {
        defaulted = parameter;
      } else if (defaulted) {
        problems_.fail(parameter->span,
                       text("non-default type parameter '", parameter->name, "' follows default type parameter"));
      }
      bool constrained = parameter->bound && is_kind(parameter->bound, NodeKind::Tuple);
      lazy(parameter, parameter->name, Part::Bound, ScopeKind::TypeVariable, parameter->bound,
           constrained ? "TypeVar constraint" : "TypeVar bound");
      lazy(parameter, parameter->name, Part::Default, ScopeKind::TypeVariable, parameter->default_value,
           parameter->kind == NodeKind::ParamSpec      ? "ParamSpec default"
           : parameter->kind == NodeKind::TypeVarTuple ? "TypeVarTuple default"
                                                       : "TypeVar default");
    }
    rest();
  }

  void lazy(const void* node, std::string_view owner, Part part, ScopeKind kind, const tree::Expression* value,
            const char* name = "") {
    if (!value) return;
    Scope* scope = table_.make(node, part, kind, scope_);
    scope->lazy_part = name;
    scope->name = owner;
    scope->span = value->span;
    Inside inside(*this, scope);
    add(".format", kParameter);
    expression(value);
  }

  void function(const tree::FunctionDef& node) {
    for (const tree::Expression* decorator : node.decorator_list) expression(decorator);
    defaults(*node.args);
    bind(node.name, node.span);
    scope_->has_functions = true;
    with_type_parameters(node.type_params, node.span, [&] {
      Scope* annotations = argument_annotations(*node.args, node.returns);
      Scope* scope = table_.make(&node, Part::Body, ScopeKind::Function, scope_);
      scope->annotations = annotations;
      scope->name = node.name;
      scope->span = node.span;
      scope->is_async = node.kind == NodeKind::AsyncFunctionDef;
      Inside inside(*this, scope);
      arguments(*node.args);
      statements(node.body);
    });
  }

  void class_definition(const tree::ClassDef& node) {
    for (const tree::Expression* decorator : node.decorator_list) expression(decorator);
    bind(node.name, node.span);
    with_type_parameters(
        node.type_params, node.span,
        [&] {
          if (!node.type_params.empty()) add(".type_params", kAssigned | kUsed);
          for (const tree::Expression* base : node.bases) expression(base);
          keywords(node.keywords);
          Scope* scope = table_.make(&node, Part::Body, ScopeKind::Class, scope_);
          scope->private_class = scope->name = node.name;
          scope->span = node.span;
          Inside inside(*this, scope);
          if (!node.type_params.empty()) add(".type_params", kUsed);
          statements(node.body);
        },
        node.name);
  }

  // -- statements

  void statements(tree::ListOf<tree::Statement> body) {
    for (const tree::Statement* node : body) statement(node);
  }
  void conditionally(tree::ListOf<tree::Statement> body) {
    bool outer = conditional_;
    conditional_ = true;
    statements(body);
    conditional_ = outer;
  }
  void loop_body(tree::ListOf<tree::Statement> body) {
    bool outer = in_loop_;
    in_loop_ = true;
    conditionally(body);
    in_loop_ = outer;
  }
  void finally_body(tree::ListOf<tree::Statement> body) {
    bool finally = in_finally_, loop = in_loop_;
    in_finally_ = true;
    in_loop_ = false;
    conditionally(body);
    in_finally_ = finally;
    in_loop_ = loop;
  }
  void leaves_finally(const tree::Statement* node, const char* keyword) {
    // (CPython does not look into loops.)
    if (in_finally_ && !in_loop_) problems_.warn(node->span, text("'", keyword, "' in a 'finally' block"));
  }

  void statement(const tree::Statement* node) {
    switch (node->kind) {
      case NodeKind::FunctionDef:
      case NodeKind::AsyncFunctionDef: return function(*node_cast<tree::FunctionDef>(node));
      case NodeKind::ClassDef: return class_definition(*node_cast<tree::ClassDef>(node));
      case NodeKind::Return: leaves_finally(node, "return"); return expression(node_cast<tree::Return>(node)->value);
      case NodeKind::Delete:
        for (const tree::Expression* target : node_cast<tree::Delete>(node)->targets) expression(target);
        return;
      case NodeKind::Assign: {
        const tree::Assign& assign = *node_cast<tree::Assign>(node);
        expression(assign.value);
        for (const tree::Expression* target : assign.targets) expression(target);
        return;
      }
      case NodeKind::TypeAlias: {
        const tree::TypeAlias& alias = *node_cast<tree::TypeAlias>(node);
        expression(alias.name);
        with_type_parameters(alias.type_params, alias.span, [&] {
          lazy(&alias, node_cast<tree::Name>(alias.name)->id, Part::Body, ScopeKind::TypeAlias, alias.value);
        });
        return;
      }
      case NodeKind::AugAssign: {
        const tree::AugAssign& assign = *node_cast<tree::AugAssign>(node);
        expression(assign.target);
        expression(assign.value);
        return;
      }
      case NodeKind::AnnAssign: return annotated(*node_cast<tree::AnnAssign>(node));
      case NodeKind::For:
      case NodeKind::AsyncFor: {
        const tree::For& loop = *node_cast<tree::For>(node);
        note_await(node);
        expression(loop.iter);
        expression(loop.target);
        loop_body(loop.body);
        return conditionally(loop.orelse);
      }
      case NodeKind::While: {
        const tree::While& loop = *node_cast<tree::While>(node);
        expression(loop.test);
        loop_body(loop.body);
        return conditionally(loop.orelse);
      }
      case NodeKind::If: {
        const tree::If& choice = *node_cast<tree::If>(node);
        expression(choice.test);
        conditionally(choice.body);
        return conditionally(choice.orelse);
      }
      case NodeKind::With:
      case NodeKind::AsyncWith: {
        const tree::With& with = *node_cast<tree::With>(node);
        note_await(node);
        for (const tree::WithItem* item : with.items) {
          expression(item->context_expr);
          expression(item->optional_vars);
        }
        return conditionally(with.body);
      }
      case NodeKind::Match: {
        const tree::Match& match = *node_cast<tree::Match>(node);
        expression(match.subject);
        for (const tree::MatchCase* choice : match.cases) {
          pattern(choice->pattern);
          expression(choice->guard);
          conditionally(choice->body);
        }
        return;
      }
      case NodeKind::Raise:
        expression(node_cast<tree::Raise>(node)->exc);
        return expression(node_cast<tree::Raise>(node)->cause);
      case NodeKind::Try:
      case NodeKind::TryStar: {
        const tree::Try& attempt = *node_cast<tree::Try>(node);
        conditionally(attempt.body);
        for (const tree::ExceptHandler* handler : attempt.handlers) {
          expression(handler->type);
          if (!handler->name.empty()) bind(handler->name, handler->span, kAssigned | kDeleted);
          conditionally(handler->body);
        }
        conditionally(attempt.orelse);
        return finally_body(attempt.finalbody);
      }
      case NodeKind::Assert:
        expression(node_cast<tree::Assert>(node)->test);
        return expression(node_cast<tree::Assert>(node)->msg);
      case NodeKind::Import:
        for (const tree::Alias* alias : node_cast<tree::Import>(node)->names) {
          std::string_view name = alias->asname.empty() ? alias->name.substr(0, alias->name.find('.')) : alias->asname;
          bind(name, alias->span, kImported);
        }
        return;
      case NodeKind::ImportFrom:
        for (const tree::Alias* alias : node_cast<tree::ImportFrom>(node)->names) {
          if (alias->name == "*") {
            if (scope_->kind != ScopeKind::Module) problems_.fail(alias->span, "import * only allowed at module level");
          } else {
            bind(alias->asname.empty() ? alias->name : alias->asname, alias->span, kImported);
          }
        }
        return;
      case NodeKind::Global: return declare_global(*node_cast<tree::Global>(node));
      case NodeKind::Nonlocal: return declare_nonlocal(*node_cast<tree::Nonlocal>(node));
      case NodeKind::Expr: return expression(node_cast<tree::Expr>(node)->value);
      case NodeKind::Break:
        if (!in_loop_) leaves_finally(node, "break");
        return;
      case NodeKind::Continue:
        if (!in_loop_) leaves_finally(node, "continue");
        return;
      default: return;
    }
  }

  void annotated(const tree::AnnAssign& node) {
    if (const auto* name = node_cast<tree::Name>(node.target)) {
      std::string_view mangled = mangle(arena_, *scope_, name->id);
      Symbol* known = scope_->find(mangled);
      if (node.simple && known && scope_->kind != ScopeKind::Module &&
          known->flags & (kGlobalDeclared | kNonlocalDeclared)) {
        const char* kind = known->flags & kGlobalDeclared ? "global" : "nonlocal";
        problems_.fail(node.span, text("annotated name '", name->id, "' can't be ", kind));
      }
      if (node.simple)
        bind(name->id, name->span, kAnnotated | kAssigned);
      else if (node.value)
        bind(name->id, name->span);
    } else {
      expression(node.target);
    }
    if (!scope_->is_function_like()) {
      if (node.simple && future_annotations_) {
        scope_->annotated.push_back({&node, false});
        add("__annotations__", kAssigned | kUsed);
        unevaluated(node.annotation);
      } else if (node.simple) {
        Scope* annotations = block_annotations();
        scope_->annotated.push_back({&node, conditional_});
        if (conditional_) {
          scope_->conditional_annotations = true;
          add("__conditional_annotations__", kAssigned | kUsed);
          add(*annotations, "__conditional_annotations__", kUsed);
        }
        Inside inside(*this, annotations);
        expression(node.annotation);
      } else {
        unevaluated(node.annotation);
      }
    } else {
      unevaluated(node.annotation);
    }
    expression(node.value);
  }

  // The annotation of a local variable, or of an attribute or item, or one that stays a text: nobody asks for its
  // names, but what may not stand in it is an error.
  void unevaluated(const tree::Expression* annotation) {
    ScopeTable unused;
    ScopeBuilder builder(unused, arena_, false, problems_);
    builder.scope_ = unused.make(annotation, Part::Annotations, ScopeKind::Annotations, nullptr);
    builder.expression(annotation);
  }

  void pattern(const tree::Pattern* node) {
    if (!node) return;
    switch (node->kind) {
      case NodeKind::MatchValue: return expression(node_cast<tree::MatchValue>(node)->value);
      case NodeKind::MatchSequence:
        for (const tree::Pattern* item : node_cast<tree::MatchSequence>(node)->patterns) pattern(item);
        return;
      case NodeKind::MatchMapping: {
        const auto& mapping = *node_cast<tree::MatchMapping>(node);
        for (const tree::Expression* key : mapping.keys) expression(key);
        for (const tree::Pattern* item : mapping.patterns) pattern(item);
        if (!mapping.rest.empty()) bind(mapping.rest, node->span);
        return;
      }
      case NodeKind::MatchClass: {
        const auto& match = *node_cast<tree::MatchClass>(node);
        for (size_t i = 0; i < match.kwd_attrs.size(); ++i)
          check_bound(match.kwd_attrs[i], match.kwd_patterns[i]->span);
        expression(match.cls);
        for (const tree::Pattern* item : match.patterns) pattern(item);
        for (const tree::Pattern* item : match.kwd_patterns) pattern(item);
        return;
      }
      case NodeKind::MatchStar: {
        std::string_view name = node_cast<tree::MatchStar>(node)->name;
        if (!name.empty()) bind(name, node->span);
        return;
      }
      case NodeKind::MatchAs: {
        const auto& capture = *node_cast<tree::MatchAs>(node);
        pattern(capture.pattern);
        if (!capture.name.empty()) bind(capture.name, node->span);
        return;
      }
      case NodeKind::MatchOr:
        for (const tree::Pattern* item : node_cast<tree::MatchOr>(node)->patterns) pattern(item);
        return;
      default: return;
    }
  }

  // -- expressions

  void expressions(tree::ListOf<tree::Expression> list) {
    for (const tree::Expression* node : list) expression(node);
  }

  // Where `yield`, `await` and `:=` may not stand because the scope is evaluated lazily.
  void forbid_in_annotation(const tree::Expression* node, const char* what) {
    switch (scope_->kind) {
      case ScopeKind::Annotations:
        return problems_.fail(node->span, text(what, " expression cannot be used within an annotation"));
      case ScopeKind::TypeVariable:
        return problems_.fail(node->span, text(what, " expression cannot be used within a ", scope_->lazy_part));
      case ScopeKind::TypeAlias:
        return problems_.fail(node->span, text(what, " expression cannot be used within a type alias"));
      case ScopeKind::TypeParameters:
        return problems_.fail(node->span, text(what, " expression cannot be used within the definition of a generic"));
      default: return;
    }
  }

  static const char* comprehension_name(NodeKind kind) {
    switch (kind) {
      case NodeKind::ListComp: return "list comprehension";
      case NodeKind::SetComp: return "set comprehension";
      case NodeKind::DictComp: return "dict comprehension";
      default: return "generator expression";
    }
  }

  void yield(const tree::Expression* node, const tree::Expression* value) {
    forbid_in_annotation(node, "yield");
    if (value) expression(value);
    if (scope_->kind == ScopeKind::Comprehension || scope_->kind == ScopeKind::Generator)
      problems_.fail(node->span, text("'yield' inside ", comprehension_name(comprehension_)));
    scope_->is_generator = true;
  }

  // An `await`, `async for` or `async with`: what makes comprehensions, and a module with top-level await,
  // asynchronous.
  void note_await(const tree::Node* node) {
    bool awaits =
        node->kind == NodeKind::Await || node->kind == NodeKind::AsyncFor || node->kind == NodeKind::AsyncWith;
    if (awaits && (scope_->kind == ScopeKind::Module || scope_->kind == ScopeKind::Comprehension ||
                   scope_->kind == ScopeKind::Generator))
      scope_->is_async = true;
  }

  void walrus(const tree::NamedExpr& node) {
    forbid_in_annotation(&node, "named");
    const auto& target = *node_cast<tree::Name>(node.target);
    if (iterable_depth_ > 0)
      problems_.fail(node.span, "assignment expression cannot be used in a comprehension iterable expression");
    Scope* scope = scope_;
    while (scope->kind == ScopeKind::Comprehension || scope->kind == ScopeKind::Generator) {
      Symbol* known = scope->find(mangle(arena_, *scope, target.id));
      if (known && known->flags & kIterationTarget)
        problems_.fail(target.span,
                       text("assignment expression cannot rebind comprehension iteration variable '", target.id, "'"));
      scope = scope->parent;
    }
    if (scope != scope_) {
      if (scope->kind == ScopeKind::Class)
        problems_.fail(target.span, "assignment expression within a comprehension cannot be used in a class body");
      if (scope->is_annotation_like())
        problems_.fail(
            target.span,
            "assignment expression within a comprehension cannot be used within the definition of a generic");
      bool global = scope->kind == ScopeKind::Module;
      Symbol& symbol = add(*scope, target.id, global ? kAssigned : 0);
      if (symbol.flags & kGlobalDeclared) global = true;
      if (!global && !(symbol.flags & kNonlocalDeclared)) symbol.flags |= kAssigned;
      for (Scope* inner = scope_; inner != scope; inner = inner->parent)
        add(*inner, target.id, (global ? kGlobalDeclared : kUsed) | kNamedTarget);
    } else {
      bind(target.id, target.span);
    }
    check_bound(target.id, target.span);
    scope->has_walrus = true;
    scope->unit()->has_walrus = true;
    expression(node.value);
  }

  void comprehension(const tree::Expression& node, tree::ListOf<tree::Comprehension> generators,
                     const tree::Expression* element, const tree::Expression* value) {
    const tree::Comprehension& first = *generators[0];
    ++iterable_depth_;
    expression(first.iter);
    --iterable_depth_;
    bool is_generator = node.kind == NodeKind::GeneratorExp;
    Scope* scope =
        table_.make(&node, Part::Body, is_generator ? ScopeKind::Generator : ScopeKind::Comprehension, scope_);
    scope->span = node.span;
    Scope* outer = scope_;
    {
      Inside inside(*this, scope);
      NodeKind outer_comprehension = comprehension_;
      comprehension_ = node.kind;
      if (is_generator) add(".0", kParameter);
      for (const tree::Comprehension* part : generators) {
        if (part->is_async) scope->is_async = true;
        size_t known = scope->symbols.size();
        expression(part->target);
        for (size_t i = 0; i < scope->symbols.size(); ++i) {
          Symbol& symbol = scope->symbols[i];
          if (i >= known && symbol.flags & kAssigned) symbol.flags |= kIterationTarget;
          if (symbol.flags & kAssigned && symbol.flags & kNamedTarget)
            problems_.fail(
                part->target->span,
                text("comprehension inner loop cannot rebind assignment expression target '", symbol.name, "'"));
        }
        if (part != &first) {
          ++iterable_depth_;
          expression(part->iter);
          --iterable_depth_;
        }
        expressions(part->ifs);
      }
      expression(element);
      expression(value);
      comprehension_ = outer_comprehension;
    }
    if (is_generator) scope->is_generator = true;
    // An asynchronous comprehension makes the one around it asynchronous.
    if (scope->is_async && !is_generator &&
        (outer->kind == ScopeKind::Comprehension || outer->kind == ScopeKind::Generator ||
         outer->kind == ScopeKind::Module))
      outer->is_async = true;
  }

  void expression(const tree::Expression* node) {
    if (!node) return;
    // `a.b.c…`, `f()()()…`: the parser reads them in a loop, the tree is deep all the same.
    if (expression_depth_ == kDeepestExpression) return problems_.give_up(node->span);
    ++expression_depth_;
    expression_of_kind(node);
    --expression_depth_;
  }

  void expression_of_kind(const tree::Expression* node) {
    switch (node->kind) {
      case NodeKind::BoolOp: return expressions(node_cast<tree::BoolOp>(node)->values);
      case NodeKind::NamedExpr: return walrus(*node_cast<tree::NamedExpr>(node));
      case NodeKind::BinOp: {
        // a + b + c + …, however long, takes no stack.
        std::vector<const tree::Expression*> rights;
        for (; is_kind(node, NodeKind::BinOp); node = node_cast<tree::BinOp>(node)->left)
          rights.push_back(node_cast<tree::BinOp>(node)->right);
        expression(node);
        for (size_t i = rights.size(); i-- > 0;) expression(rights[i]);
        return;
      }
      case NodeKind::UnaryOp: return expression(node_cast<tree::UnaryOp>(node)->operand);
      case NodeKind::Lambda: {
        const auto& lambda = *node_cast<tree::Lambda>(node);
        defaults(*lambda.args);
        Scope* scope = table_.make(node, Part::Body, ScopeKind::Lambda, scope_);
        scope->span = node->span;
        Inside inside(*this, scope);
        arguments(*lambda.args);
        return expression(lambda.body);
      }
      case NodeKind::IfExp: {
        const auto& choice = *node_cast<tree::IfExp>(node);
        expression(choice.test);
        expression(choice.body);
        return expression(choice.orelse);
      }
      case NodeKind::Dict: {
        const auto& dict = *node_cast<tree::Dict>(node);
        for (const tree::Expression* key : dict.keys) expression(key);
        return expressions(dict.values);
      }
      case NodeKind::Set: return expressions(node_cast<tree::Set>(node)->elts);
      case NodeKind::ListComp:
      case NodeKind::SetComp:
      case NodeKind::GeneratorExp: {
        const auto& comp = *node_cast<tree::ElementComp>(node);
        return comprehension(*node, comp.generators, comp.elt, nullptr);
      }
      case NodeKind::DictComp: {
        const auto& comp = *node_cast<tree::DictComp>(node);
        return comprehension(*node, comp.generators, comp.key, comp.value);
      }
      case NodeKind::Await:
        forbid_in_annotation(node, "await");
        note_await(node);
        return expression(node_cast<tree::Await>(node)->value);
      case NodeKind::Yield: return yield(node, node_cast<tree::Yield>(node)->value);
      case NodeKind::YieldFrom: return yield(node, node_cast<tree::YieldFrom>(node)->value);
      case NodeKind::Compare:
        expression(node_cast<tree::Compare>(node)->left);
        return expressions(node_cast<tree::Compare>(node)->comparators);
      case NodeKind::Call: {
        const auto& call = *node_cast<tree::Call>(node);
        expression(call.func);
        expressions(call.args);
        return keywords(call.keywords);
      }
      case NodeKind::FormattedValue:
        expression(node_cast<tree::FormattedValue>(node)->value);
        return expression(node_cast<tree::FormattedValue>(node)->format_spec);
      case NodeKind::Interpolation:
        expression(node_cast<tree::Interpolation>(node)->value);
        return expression(node_cast<tree::Interpolation>(node)->format_spec);
      case NodeKind::JoinedStr: return expressions(node_cast<tree::JoinedStr>(node)->values);
      case NodeKind::TemplateStr: return expressions(node_cast<tree::TemplateStr>(node)->values);
      case NodeKind::Attribute: {
        const auto& attribute = *node_cast<tree::Attribute>(node);
        if (attribute.attr == "__debug__" && attribute.ctx == tree::Context::Store)
          problems_.fail(node->span, "cannot assign to __debug__");
        if (attribute.attr == "__debug__" && attribute.ctx == tree::Context::Del)
          problems_.fail(node->span, "cannot delete __debug__");
        return expression(attribute.value);
      }
      case NodeKind::Subscript:
        expression(node_cast<tree::Subscript>(node)->value);
        return expression(node_cast<tree::Subscript>(node)->slice);
      case NodeKind::Starred: return expression(node_cast<tree::Starred>(node)->value);
      case NodeKind::Name: return name(*node_cast<tree::Name>(node));
      case NodeKind::List: return expressions(node_cast<tree::List>(node)->elts);
      case NodeKind::Tuple: return expressions(node_cast<tree::Tuple>(node)->elts);
      case NodeKind::Slice: {
        const auto& slice = *node_cast<tree::Slice>(node);
        expression(slice.lower);
        expression(slice.upper);
        return expression(slice.step);
      }
      default: return;
    }
  }

  void name(const tree::Name& node) {
    switch (node.ctx) {
      case tree::Context::Load:
        add(node.id, kUsed);
        // Zero-argument super() reads the class from the cell `__class__`.
        if (node.id == "super" && scope_->is_function_like()) add("__class__", kUsed);
        return;
      case tree::Context::Store: return bind(node.id, node.span);
      case tree::Context::Del:
        if (node.id == "__debug__") problems_.fail(node.span, "cannot delete __debug__");
        add(node.id, kAssigned | kDeleted);
        return;
    }
  }

  ScopeTable& table_;
  Arena& arena_;
  bool future_annotations_;
  Problems& problems_;
  Scope* scope_ = nullptr;
  NodeKind comprehension_ = NodeKind::GeneratorExp;
  // The compiler's own recursion, which follows, must fit into the stack that wasm has.
  static constexpr uint32_t kDeepestExpression = 1500;
  uint32_t expression_depth_ = 0;
  uint32_t iterable_depth_ = 0;  // inside the iterable of how many comprehensions
  bool in_finally_ = false, in_loop_ = false, conditional_ = false;
};

}  // namespace

void build_scopes(ScopeTable& table, Arena& arena, const tree::Module& module, bool future_annotations,
                  Problems& problems) {
  ScopeBuilder(table, arena, future_annotations, problems).module(module);
  if (!problems.error) table.resolve(problems);
}

}  // namespace fermata::compiler
