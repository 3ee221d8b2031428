// Calls: the callable, an optional self and the arguments stand in a run of temporaries; starred arguments are gathered
// in a list, double-starred ones in a dict.
#include "compile/unit.h"

namespace fermata::compiler {
namespace {

constexpr size_t kMostArguments = 240;

// What a literal would be an instance of, for the warnings about calling and subscripting it.
const char* display_type(const tree::Expression* node) {
  switch (node->kind) {
    case NodeKind::Tuple: return "tuple";
    case NodeKind::List:
    case NodeKind::ListComp: return "list";
    case NodeKind::Dict:
    case NodeKind::DictComp: return "dict";
    case NodeKind::Set:
    case NodeKind::SetComp: return "set";
    case NodeKind::GeneratorExp: return "generator";
    case NodeKind::Lambda: return "function";
    case NodeKind::JoinedStr: return "str";
    case NodeKind::TemplateStr: return "string.templatelib.Template";
    case NodeKind::Constant:
      switch (node_cast<tree::Constant>(node)->value_kind) {
        case tree::ConstantKind::None: return "NoneType";
        case tree::ConstantKind::True:
        case tree::ConstantKind::False: return "bool";
        case tree::ConstantKind::Ellipsis: return "ellipsis";
        case tree::ConstantKind::Int: return "int";
        case tree::ConstantKind::Float: return "float";
        case tree::ConstantKind::Imaginary: return "complex";
        case tree::ConstantKind::Str: return "str";
        case tree::ConstantKind::Bytes: return "bytes";
      }
      return nullptr;
    default: return nullptr;
  }
}

}  // namespace

void Unit::check_call(const tree::Call& node) {
  const char* type = display_type(node.func);
  if (!type || is_kind(node.func, NodeKind::Lambda)) return;
  warn(node.func->span, text("'", type, "' object is not callable; perhaps you missed a comma?"));
}

void Unit::check_keywords(tree::ListOf<tree::Keyword> keywords) {
  for (size_t i = 0; i < keywords.size(); ++i)
    for (size_t j = 0; j < i; ++j)
      if (!keywords[i]->arg.empty() && keywords[i]->arg == keywords[j]->arg)
        return fail(keywords[i]->span, text("keyword argument repeated: ", keywords[i]->arg));
}

void Unit::check_subscript(const tree::Subscript& node) {
  const char* type = display_type(node.value);
  if (!type) return;
  bool subscriptable = false;
  switch (node.value->kind) {
    case NodeKind::Tuple:
    case NodeKind::List:
    case NodeKind::ListComp:
    case NodeKind::Dict:
    case NodeKind::DictComp:
    case NodeKind::JoinedStr: subscriptable = true; break;
    case NodeKind::Constant: {
      auto kind = node_cast<tree::Constant>(node.value)->value_kind;
      subscriptable = kind == tree::ConstantKind::Str || kind == tree::ConstantKind::Bytes;
      break;
    }
    default: break;
  }
  if (!subscriptable)
    return warn(node.value->span, text("'", type, "' object is not subscriptable; perhaps you missed a comma?"));
  // A sequence by something that cannot be an index.
  const char* index = display_type(node.slice);
  bool mapping = is_kind(node.value, NodeKind::Dict) || is_kind(node.value, NodeKind::DictComp);
  if (!index || mapping) return;
  std::string_view name = index;
  if (name == "int" || name == "bool") return;
  warn(node.value->span,
       text(type, " indices must be integers or slices, not ", name, "; perhaps you missed a comma?"));
}

void Unit::keywords_dict(Register to, Register callable, uint8_t plain, tree::ListOf<tree::Keyword> keywords) {
  Span span = code_.position();
  size_t at = 0;
  uint32_t mark = code_.top();
  auto named_run = [&](Register into_dict) {
    Register first = code_.temporary_at(code_.top());
    size_t start = at;
    for (; at < keywords.size() && !keywords[at]->arg.empty(); ++at) {
      Folded name = fold_string(compilation_, keywords[at]->arg);
      push_constant(name, code_.push());
      temporary(keywords[at]->value);
    }
    code_.pop_to(mark);
    code_.at(span);
    code_.emit(Opcode::BuildDict, into_dict, first, static_cast<uint16_t>(at - start));
  };
  named_run(to);
  while (at < keywords.size()) {
    Register other = code_.push();
    mark = code_.top();
    if (keywords[at]->arg.empty()) {
      into(keywords[at]->value, other);
      ++at;
    } else {
      named_run(other);
    }
    code_.at(span);
    code_.emit(Opcode::DictMerge, to, other, callable, kDiesB | plain);
    mark = code_.top() - 1;
    code_.pop_to(mark);
  }
}

namespace {

// Whether arguments are collected first: `*items`, `**names`, or more than an instruction takes.
bool are_unpacked(tree::ListOf<tree::Expression> args, tree::ListOf<tree::Keyword> keywords) {
  bool unpacked = args.size() + keywords.size() > kMostArguments;
  for (const tree::Expression* arg : args) unpacked = unpacked || is_kind(arg, NodeKind::Starred);
  for (const tree::Keyword* keyword : keywords) unpacked = unpacked || keyword->arg.empty();
  return unpacked;
}

}  // namespace

void Unit::finish_call(Register base, bool plain, tree::ListOf<tree::Expression> args,
                       tree::ListOf<tree::Keyword> keywords, Span span, uint32_t leading, Operand extra) {
  for (size_t i = 0; i < keywords.size(); ++i)
    for (size_t j = i + 1; j < keywords.size(); ++j)
      if (!keywords[i]->arg.empty() && keywords[i]->arg == keywords[j]->arg)
        fail(keywords[j]->span, text("keyword argument repeated: ", keywords[j]->arg));
  uint8_t x = plain ? kPlain : 0;
  uint32_t base_top = static_cast<uint32_t>(base - kFirstTemporary) + 1;
  if (!are_unpacked(args, keywords)) {
    for (const tree::Expression* arg : args) temporary(arg);
    if (extra.at != kNone) code_.move(code_.push(), extra);
    for (const tree::Keyword* keyword : keywords) temporary(keyword->value);
    auto count = static_cast<uint16_t>(leading + args.size() + (extra.at != kNone) + keywords.size());
    code_.at(span);
    if (keywords.empty()) {
      code_.emit(Opcode::Call, base, count, 0, x);
    } else {
      Ref<Tuple> names = new_tuple(compilation_.heap, static_cast<uint32_t>(keywords.size()));
      std::string key = "k(";
      for (uint32_t i = 0; i < names->length; ++i) {
        std::string_view name = keywords[i]->arg;
        names->items()[i] = Owned(Value(compilation_.heap.intern(name))).leak();
        key.append(name).push_back(',');
      }
      uint32_t index = code_.constant(key, [&] { return Owned(std::move(names)); });
      code_.emit(Opcode::CallKeywords, base, count, static_cast<uint16_t>(index), x);
    }
    code_.pop_to(base_top);
    return;
  }
  Register list = static_cast<Register>(base + 2);
  if (leading == 0) {
    code_.push();
    bool alone = args.size() == 1 && extra.at == kNone && is_kind(args[0], NodeKind::Starred);
    if (alone) {
      into(node_cast<tree::Starred>(args[0])->value, list);
    } else {
      code_.at(span);
      list_display(args, list);
    }
  } else {
    code_.pop_to(static_cast<uint32_t>(list - kFirstTemporary) + leading);
    code_.at(span);
    code_.emit(Opcode::BuildList, list, list, static_cast<uint16_t>(leading));
    code_.pop_to(static_cast<uint32_t>(list - kFirstTemporary) + 1);
    add_to_list(list, args, span);
  }
  if (extra.at != kNone) code_.emit(Opcode::ListAppend, list, extra.at, 0, extra.temporary ? kDiesB : 0);
  Register dict = code_.push();
  code_.at(span);
  if (keywords.empty())
    code_.clear(dict);
  else
    keywords_dict(dict, base, x, keywords);
  code_.at(span);
  code_.emit(Opcode::CallUnpacked, base, 0, 0, x);
  code_.pop_to(base_top);
}

// Where an attribute on another line than its object is pointed at: by its name.
Span Unit::attribute_span(const tree::Attribute& node) {
  const Source& source = *compilation_.source;
  if (source.line_of(node.span.start) == source.line_of(node.name_span.start)) return node.span;
  return {node.name_span.start, node.span.end};
}

// Whether the call is that of all(), any() or tuple() with a generator expression. CPython writes a loop in its place,
// which stands where the name does, and the call as well, for a name that turns out to be another function's.
bool Unit::is_loop_in_cpython(const tree::Call& node) {
  const auto* name = node_cast<tree::Name>(node.func);
  if (!name || node.args.size() != 1 || !node.keywords.empty()) return false;
  if (name->id != "all" && name->id != "any" && name->id != "tuple") return false;
  return is_kind(node.args[0], NodeKind::GeneratorExp) && !compilation_.scopes.find(node.args[0], Part::Body)->is_async;
}

bool Unit::is_global(const tree::Name& name) {
  Scope* scope = nullptr;
  Symbol* symbol = symbol_of(mangle(name.id), scope);
  return !symbol || symbol->resolution == Resolution::GlobalImplicit;
}

void Unit::call(const tree::Call& node, Register to) {
  check_call(node);
  check_keywords(node.keywords);
  uint32_t mark = code_.top();
  bool in_place = Emitter::is_temporary(to) && to == code_.temporary_at(mark - 1);
  Register base = in_place ? to : code_.push();
  code_.push();
  Span span = node.span;
  const auto* attribute = node_cast<tree::Attribute>(node.func);
  if (attribute) {
    uint32_t top = code_.top();
    Operand object = operand(attribute->value, base);
    code_.pop_to(top);
    Span place = attribute_span(*attribute);
    code_.at(place);
    uint8_t dies = object.temporary && object.at != base ? kDiesB : 0;
    code_.emit(Opcode::LoadMethod, base, object.at, code_.site(mangle(attribute->attr)), dies);
    // CPython has no method call of its own for these: the call stands where the whole expression does.
    if (!are_unpacked(node.args, node.keywords)) span.start = place.start;
  } else {
    into(node.func, base);
  }
  const bool is_loop = is_loop_in_cpython(node);
  if (is_loop && is_global(*node_cast<tree::Name>(node.func))) span = node.func->span;
  const size_t told = compilation_.problems.warnings.size();
  finish_call(base, !attribute, node.args, node.keywords, span);
  if (is_loop) compilation_.problems.repeat_warnings(told);
  if (!in_place) {
    code_.move(to, {base, true});
    code_.pop_to(mark);
  }
}

}  // namespace fermata::compiler
