// Unit: the compilation of one code object. Its members are grouped by noun into the files named at each group; all of
// them write through the unit's Emitter.
//
// Expressions come in three forms. `into` leaves the value in a given register, which is written only when nothing can
// raise any more, so that `x = a + b` may write x itself. `operand` leaves it wherever it is cheapest: a local or a
// constant in place, else a temporary. `jump_unless` and `jump_when` turn conditions into jumps.
#pragma once

#include <memory>

#include "compile/compile.h"
#include "compile/emitter.h"
#include "compile/scopes.h"

namespace fermata::compiler {

using tree::node_cast;
using tree::NodeKind;
using Part = ScopeTable::Part;

// What all units of one compilation share.
struct Compilation {
  Heap& heap;
  const CompileTypes& types;
  Ref<Source> source;
  CompileMode mode;
  CompileOptions options;
  bool future_annotations = false;
  Arena arena;
  ScopeTable scopes;
  Problems problems;
};

// A constant folded at compile time.
struct Folded {
  std::string key;  // type and value, as Emitter::constant wants it
  Owned value;
};
std::optional<Folded> fold(Compilation& compilation, const tree::Expression* node);
Folded fold_string(Compilation& compilation, std::string_view text);
// The condition's value if it is known at compile time.
std::optional<bool> known_truth(const Compilation& compilation, const tree::Expression* node);
bool is_constant(const tree::Expression* node);
// The same, but false for chains of operators so long that folding them would take much stack.
bool is_short_constant(const tree::Expression* node);
Opcode binary_opcode(tree::BinaryOperator op);

// What a function is made with besides its code.
enum FunctionParts : uint8_t { kGivesDefaults = 1, kGivesKeywordDefaults = 2, kGivesAnnotate = 4, kGivesClosure = 8 };

// What has to be undone on the way out of a statement by return, break or continue.
struct Block {
  enum class Kind : uint8_t {
    Try,         // nothing to undo, but code of outer blocks is not protected by it
    Loop,        // break and continue end here; `first` is the iterator of a `for`
    Finally,     // the finally body runs
    Handling,    // an exception is handled: `first` holds it, the next one what was handled before
    ExceptStar,  // the same in an except* block, which cannot be left
    With,        // __exit__ is called: `first` and the next hold it
  };
  Kind kind;
  Register first = kNone;
  Region* region = nullptr;  // protects the inside
  Label* break_label = nullptr;
  Label* continue_label = nullptr;
  const tree::Try* attempt = nullptr;  // Finally
  std::string_view name = {};          // Handling: to be unbound
  bool is_async = false;               // With
  Span span = {};
};

class Unit {
 public:
  Unit(Compilation& compilation, Unit* outer, Scope* scope, std::string_view name, std::string_view qualified_name,
       bool long_jumps);

  // Writes the body with `write` and makes the code; once more if jumps turned out too long. Null after an error.
  template <typename Write>
  static Ref<Code> make(Compilation& compilation, Unit* outer, Scope* scope, std::string_view name, Write&& write) {
    std::string qualified = outer ? outer->qualify(name, scope) : std::string(name);
    return make_named(compilation, outer, scope, name, qualified, write);
  }
  template <typename Write>
  static Ref<Code> make_named(Compilation& compilation, Unit* outer, Scope* scope, std::string_view name,
                              std::string_view qualified, Write&& write) {
    for (bool long_jumps : {false, true}) {
      Unit unit(compilation, outer, scope, name, qualified, long_jumps);
      write(unit);
      if (compilation.problems.error) return nullptr;
      if (!unit.code_.overflowed()) return unit.finish();
    }
    return nullptr;
  }

  // -- unit.cpp: the whole
  void parameters(const tree::Arguments& arguments);
  void lone_parameter(std::string_view name);
  // Cells and names of the scope, once the parameters are known.
  void begin_body();
  Ref<Code> finish();
  std::string qualify(std::string_view name, Scope* scope) const;
  std::string_view mangle(std::string_view name) { return compiler::mangle(compilation_.arena, *scope_, name); }
  void fail(Span span, std::string message) { compilation_.problems.fail(span, std::move(message)); }
  void warn(Span span, std::string message) { compilation_.problems.warn(span, std::move(message)); }
  void module(const tree::Module& module);
  void return_none();

  // -- tracing.cpp
  void trace(std::string_view event, Operand value = kNothing);
  // A body whose call, return and exceptions are told.
  template <typename Write>
  void traced_body(Write&& write) {
    if (!compilation_.options.traced) return write();
    Region region;
    begin_traced(region);
    write();
    end_traced(region);
  }
  void begin_traced(Region& region);
  void end_traced(Region& region);
  void tell_raised(Region& region, uint32_t depth);
  bool runs(const tree::Statement* node) const;
  // An event for the line, unless the code before was in it.
  void tell_line(Span span);
  void tell_line_again(Span span);

  // -- names.cpp
  void load_name(std::string_view name, Register to);
  void store_own(std::string_view name, Operand value);
  void store_name(std::string_view name, Operand value);
  void delete_name(std::string_view name);
  // The register of a plain local, whether or not it is bound; else kNone.
  Register plain_local(std::string_view name);
  Register cell(std::string_view name);
  Register own_cell(std::string_view name);
  void check_bound(Register local);

  // -- expressions.cpp
  void into(const tree::Expression* node, Register to);
  // `scratch`: an empty temporary that may be used.
  Operand operand(const tree::Expression* node, Register scratch = kNone);
  // The same, but in place only if evaluating `later` cannot change it.
  Operand operand_before(const tree::Expression* node, std::initializer_list<const tree::Expression*> later,
                         Register scratch = kNone);
  Register temporary(const tree::Expression* node);  // into a new temporary
  void push_constant(const Folded& constant, Register to);
  Operand constant_operand(const Folded& constant, Register scratch);
  void load_none(Register to);
  Operand none(Register scratch = kNone);
  void effect(const tree::Expression* node);  // for what it does only

  // -- operators.cpp
  void binary(const tree::BinOp& node, Register to);
  void unary(const tree::UnaryOp& node, Register to);
  void bool_op(const tree::BoolOp& node, Register to);
  void decide(const tree::Expression* node, Register value, bool when, Label& decided);
  void compare(const tree::Compare& node, Register to);
  void comparison(tree::CompareOperator op, Register to, Operand left, Operand right);
  void check_compare(const tree::Compare& node);

  // -- conditions.cpp
  void jump_if(const tree::Expression* node, bool when, Label& label);

  // -- displays.cpp
  void tuple_display(tree::ListOf<tree::Expression> items, Register to);
  void list_display(tree::ListOf<tree::Expression> items, Register to);
  void set_display(tree::ListOf<tree::Expression> items, Register to);
  void new_set(tree::ListOf<tree::Expression> items, Register to);
  Operand iterable(const tree::Expression* node, Register scratch);
  void dict_display(const tree::Dict& node, Register to);
  void slice(const tree::Slice& node, Register to);
  void subscript(const tree::Subscript& node, Register to);
  void add_to_list(Register list, tree::ListOf<tree::Expression> items, Span span);

  // -- calls.cpp
  bool is_loop_in_cpython(const tree::Call& node);
  bool is_global(const tree::Name& name);
  void call(const tree::Call& node, Register to);
  // Arguments behind the callable at `base` and the call itself; the result is in `base`. `leading`: arguments that
  // are there already.
  void finish_call(Register base, bool plain, tree::ListOf<tree::Expression> args, tree::ListOf<tree::Keyword> keywords,
                   Span span, uint32_t leading = 0, Operand extra = kNothing);
  void keywords_dict(Register to, Register callable, uint8_t plain, tree::ListOf<tree::Keyword> keywords);
  Span attribute_span(const tree::Attribute& node);
  void check_call(const tree::Call& node);
  void check_keywords(tree::ListOf<tree::Keyword> keywords);
  void check_subscript(const tree::Subscript& node);

  // -- strings.cpp
  void joined_string(const tree::JoinedStr& node, Register to);
  void formatted_value(const tree::FormattedValue& node, Register to);
  void template_string(const tree::TemplateStr& node, Register to);

  // -- comprehensions.cpp
  void comprehension(const tree::Expression& node, Register to);
  void generator_expression(const tree::ElementComp& node, Register to);
  struct Element {
    const tree::Expression* node;
    const tree::Expression* key;
    const tree::Expression* value;  // of a DictComp
    Register collection;            // kNone: yield
  };
  void comprehension_loops(tree::ListOf<tree::Comprehension> generators, size_t at, Register iterator,
                           const Element& element);
  void comprehension_element(const Element& element);
  void enter_inlined(Scope* scope, std::vector<Register>& locals);
  void leave_inlined(Scope* scope, const std::vector<Register>& locals);
  void clear_all(const std::vector<Register>& locals);

  // -- statements.cpp
  void statements(tree::ListOf<tree::Statement> body);
  void body_with_docstring(tree::ListOf<tree::Statement> body);
  void statement(const tree::Statement* node);
  void return_statement(const tree::Return& node);
  // `node` may be null.
  void return_value(const tree::Expression* node, Span statement);
  void raise(const tree::Raise& node);
  void assert_statement(const tree::Assert& node);
  void if_statement(const tree::If& node);
  void import(const tree::Import& node);
  void import_from(const tree::ImportFrom& node);
  void delete_target(const tree::Expression* target);

  // -- assignments.cpp
  void assign(const tree::Assign& node);
  void augmented(const tree::AugAssign& node);
  void annotated(const tree::AnnAssign& node);
  void store(const tree::Expression* target, Operand value);
  void unpack(tree::ListOf<tree::Expression> targets, Operand value, Span span);
  void note_self_attribute(const tree::Attribute& node);

  // -- loops.cpp, blocks.cpp, try.cpp, with.cpp
  void for_statement(const tree::For& node);
  void async_for(const tree::For& node);
  void while_statement(const tree::While& node);
  void break_statement(const tree::Statement* node);
  void continue_statement(const tree::Statement* node);
  // Runs what has to run on the way out to the block at `depth` of the stack (the outermost is 0), then `jump`.
  template <typename Jump>
  void leave_to(size_t depth, Jump&& jump) {
    if (!code_.is_reachable()) return;
    std::vector<Block> left;
    while (blocks_.size() > depth) {
      left.push_back(blocks_.back());
      blocks_.pop_back();
      if (left.back().region) code_.suspend(*left.back().region);
      leave_block(left.back());
    }
    jump();
    for (size_t i = left.size(); i-- > 0;) {
      if (left[i].region) code_.resume(*left[i].region);
      blocks_.push_back(left[i]);
    }
  }
  void leave_block(const Block& block);
  bool leaving_runs_code(size_t depth) const;
  bool too_deep(Span span);
  void try_statement(const tree::Try& node);
  void try_finally(const tree::Try& node);
  void try_except(const tree::Try& node);
  void try_star(const tree::Try& node);
  // One `except` clause: from the exception at hand to the end of its body, which jumps to `end`.
  void handler_body(const tree::ExceptHandler& handler, Register exception, Region& cleanup, Label& end);
  // Ends a handler whose code raised: what was handled before is handled again and the new exception goes on.
  void end_cleanup(Region& cleanup, Register exception, std::string_view name);
  void unbind(std::string_view name);
  void with_statement(const tree::With& node, size_t item);
  void exit_with(const Block& block);
  void await(Register at, uint8_t from = 0);
  void async_next(Register iterator, Register to, Region& region);
  void end_async_for(Register iterator, Region& region);

  // -- functions.cpp
  void function(const tree::FunctionDef& node);
  void lambda(const tree::Lambda& node, Register to);
  // Evaluates the defaults into the first two of `parts`; says which there are.
  uint8_t default_values(const tree::Arguments& args, Register parts);
  void tuple_or_constant(tree::ListOf<tree::Expression> items, Register to);
  // `parts`: four temporaries, of which the first three hold what is `given`.
  void make_function(Ref<Code> code, Scope* scope, Register to, Register parts, uint8_t given);
  void plain_function(Ref<Code> code, Scope* scope, Register to);
  // False if the scope needs none.
  bool closure(Scope* scope, Register to);
  void function_object(const tree::FunctionDef& node, Register to);
  // Makes the function from the defaults in `parts` and its scope.
  void finish_function(const tree::FunctionDef& node, Register to, Register parts, uint8_t given);

  // -- classes.cpp
  void class_definition(const tree::ClassDef& node);
  void class_object(const tree::ClassDef& node, Register to);
  void build_class(const tree::ClassDef& node, Register base, Operand generic_base);
  void class_body(const tree::ClassDef& node);
  // Runs `make` for the temporary that becomes the decorated object, then the decorators.
  template <typename Make>
  Register decorated(tree::ListOf<tree::Expression> decorators, Make&& make) {
    Register first = code_.temporary_at(code_.top());
    for (const tree::Expression* decorator : decorators) {
      Register callee = code_.push();
      into(decorator, callee);
      code_.push();
    }
    Register object = code_.push();
    make(object);
    for (size_t i = decorators.size(); i-- > 0;) {
      code_.at(decorators[i]->span);
      object = static_cast<Register>(object - 2);
      code_.emit(Opcode::Call, object, 1, 0, kPlain);
    }
    code_.pop_to(static_cast<uint32_t>(first - kFirstTemporary) + 1);
    return first;
  }

  // -- annotations.cpp
  Ref<Code> argument_annotations(const tree::FunctionDef& node, Scope* scope);
  void begin_annotate();
  void annotation_value(const tree::Expression* annotation, Register to);
  void begin_annotation_texts();
  void annotation_text(const tree::AnnAssign& node);
  void install_block_annotations();
  void lazy_function(const void* node, Part part, std::string_view name, const tree::Expression* value, Register to);
  void type_parameters(tree::ListOf<tree::TypeParameter> parameters, Register to);
  void type_alias(const tree::TypeAlias& node);
  void enter_annotation_scope();

  // -- match.cpp
  void match(const tree::Match& node);

 private:
  friend class PatternCompiler;

  bool is_class() const { return unit_scope_->kind == ScopeKind::Class; }
  bool is_module() const { return unit_scope_->kind == ScopeKind::Module; }
  // Code that awaits at the top level is the body of a coroutine, whose names are globals.
  bool has_namespace() const {
    return is_class() || (is_module() && compilation_.mode != CompileMode::Module && !unit_scope_->is_async);
  }
  bool may_await(Span span, const char* what);
  Symbol* symbol_of(std::string_view name, Scope*& scope);

  Compilation& compilation_;
  Unit* outer_;
  Scope* scope_;  // innermost; differs from unit_scope_ inside an inlined comprehension
  Scope* unit_scope_;
  std::string name_, qualified_name_;
  Emitter code_;
  std::vector<Block> blocks_;
  struct LocalEntry {
    Scope* scope;
    std::string_view name;
    Register at;
    bool is_cell;
  };
  std::vector<LocalEntry> locals_;
  HashMap<std::string_view, Register, TextHash> unit_locals_, free_;
  std::vector<Register> cell_locals_;
  std::vector<LocalEntry> spare_locals_;  // of comprehensions that are over
  uint32_t flags_ = 0;
  uint32_t first_line_ = 1;
  uint16_t positional_ = 0, positional_only_ = 0, keyword_only_ = 0;
  uint32_t parameter_count_ = 0;
  bool simple_ = true;
  uint32_t told_line_ = 0;  // the last one that a debugger is told of
  Register class_cell_ = kNone, class_namespace_ = kNone;
  Ref<Str> docstring_;
  std::vector<std::string_view> self_attributes_;  // of a class: set on self by its methods
};

}  // namespace fermata::compiler
