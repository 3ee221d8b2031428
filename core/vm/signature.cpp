// Parsing the signatures of natives and fitting arguments to them, with CPython's messages for what does not fit.
#include "vm/signature.h"

#include <cstring>

#include "objects/int.h"

namespace fermata {
namespace {

Owned parse_default(Vm& vm, std::string_view text) {
  if (text.empty()) return Owned();
  if (text == "None") return Owned::none();
  if (text == "True") return Owned::boolean(true);
  if (text == "False") return Owned::boolean(false);
  if (text.front() == '\'') return vm.str_of(text.substr(1, text.size() - 2));
  if (text == "()") return vm.tuple({});
  bool negative = text.front() == '-';
  int64_t number = 0;
  double fraction = 0, scale = 0;
  for (char c : text.substr(negative ? 1 : 0)) {
    if (c == '.')
      scale = 1;
    else if (scale > 0)
      fraction += (c - '0') * (scale /= 10);
    else
      number = number * 10 + (c - '0');
  }
  if (scale > 0) return Owned::real((negative ? -1 : 1) * (static_cast<double>(number) + fraction));
  return int_from(vm.heap, negative ? -number : number);
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

const char* plural(uint32_t count) {
  return count == 1 ? "" : "s";
}

// Constructors speak for their class, and neither they nor methods count their first parameter.
bool is_constructor(const Vm& vm, const NativeFunction* function) {
  return function->owner && (function->name.get() == vm.names.__init__ || function->name.get() == vm.names.__new__);
}
uint32_t hidden_parameters(const Vm& vm, const NativeFunction* function) {
  return is_constructor(vm, function) || (function->owner && function->row->kind == NativeKind::Method) ? 1 : 0;
}
Str* shown_name(const Vm& vm, const NativeFunction* function) {
  return is_constructor(vm, function) ? function->owner->qualified_name : function->name;
}

Raised wrong_count(Vm& vm, NativeFunction* function, Signature* signature, uint32_t given) {
  bool constructor = is_constructor(vm, function);
  uint32_t self = hidden_parameters(vm, function);
  uint32_t least = signature->required_positional - self, most = signature->positional - self;
  given -= self;
  Str* name = shown_name(vm, function);
  if (most == 0 && !signature->var_positional) {
    if (function->owner && !constructor)
      return vm.type_error({function->owner->qualified_name, ".", name, "() takes no arguments (", given, " given)"});
    return vm.type_error({name, "() takes no arguments (", given, " given)"});
  }
  if (least == most)
    return most == 1 && signature->simple && signature->parameters.back().kind == Parameter::Kind::PositionalOnly
               ? (function->owner && !constructor
                      ? vm.type_error({function->owner->qualified_name, ".", name, "() takes exactly one argument (",
                                       given, " given)"})
                      : vm.type_error({name, "() takes exactly one argument (", given, " given)"}))
               : vm.type_error({name, " expected ", most, " argument", plural(most), ", got ", given});
  if (given < least) {
    bool only_first = signature->parameters[signature->positional - 1].kind != Parameter::Kind::PositionalOnly;
    if (only_first)
      return vm.type_error(
          {name, "() takes at least ", least, " positional argument", plural(least), " (", given, " given)"});
    return vm.type_error({name, " expected at least ", least, " argument", plural(least), ", got ", given});
  }
  bool positional_only = signature->parameters[signature->positional - 1].kind == Parameter::Kind::PositionalOnly;
  if (positional_only)
    return vm.type_error({name, " expected at most ", most, " argument", plural(most), ", got ", given});
  return vm.type_error({name, "() takes at most ", most, " argument", plural(most), " (", given, " given)"});
}

}  // namespace

std::string_view row_name(const NativeRow& row) {
  return {row.signature, static_cast<size_t>(std::strchr(row.signature, '(') - row.signature)};
}

std::string_view row_parameters(const NativeRow& row) {
  return std::strchr(row.signature, '(');
}

Signature* parse_signature(Vm& vm, const char* text) {
  Signature* signature = new Signature;
  std::string_view rest = std::strchr(text, '(') + 1;
  rest.remove_suffix(1);
  Parameter::Kind kind = Parameter::Kind::Positional;
  signature->simple = true;
  while (!rest.empty()) {
    // Commas inside quotes or parentheses of a default do not separate.
    size_t end = 0;
    for (bool quoted = false; end < rest.size() && (quoted || rest[end] != ','); ++end)
      if (rest[end] == '\'') quoted = !quoted;
    std::string_view item = trim(rest.substr(0, end));
    rest = end < rest.size() ? rest.substr(end + 1) : std::string_view();
    if (item == "/") {
      for (Parameter& parameter : signature->parameters) parameter.kind = Parameter::Kind::PositionalOnly;
      continue;
    }
    if (item == "*") {
      kind = Parameter::Kind::KeywordOnly;
      signature->simple = false;
      continue;
    }
    Parameter parameter{};
    parameter.kind = kind;
    if (item.starts_with("**")) {
      parameter.kind = Parameter::Kind::VarKeyword;
      item.remove_prefix(2);
      signature->var_keyword = true;
      signature->simple = false;
    } else if (item.starts_with("*")) {
      parameter.kind = Parameter::Kind::VarPositional;
      item.remove_prefix(1);
      kind = Parameter::Kind::KeywordOnly;
      signature->var_positional = true;
      signature->simple = false;
    }
    size_t equals = item.find('=');
    parameter.required = equals == std::string_view::npos && parameter.kind < Parameter::Kind::VarPositional;
    if (equals != std::string_view::npos) parameter.default_value = parse_default(vm, trim(item.substr(equals + 1)));
    parameter.name = vm.intern(trim(item.substr(0, equals)));
    if (parameter.kind <= Parameter::Kind::Positional) {
      ++signature->positional;
      if (parameter.required) ++signature->required_positional;
    }
    signature->parameters.push_back(std::move(parameter));
  }
  return signature;
}

Result<void> bind_native(Vm& vm, NativeFunction* function, Signature* signature, const Value* args, uint32_t count,
                         Keywords keywords, Value* out, std::vector<Owned>& owned) {
  Str* name = shown_name(vm, function);
  if (count > signature->positional && !signature->var_positional) return wrong_count(vm, function, signature, count);
  Ref<Dict> extra;
  uint32_t position = 0;
  std::vector<Parameter>& parameters = signature->parameters;
  for (size_t i = 0; i < parameters.size(); ++i) {
    out[i] = Value();
    if (parameters[i].kind <= Parameter::Kind::Positional && position < count) out[i] = args[position++];
    if (parameters[i].kind == Parameter::Kind::VarPositional) {
      uint32_t given = count > signature->positional ? count - signature->positional : 0;
      Ref<Tuple> rest = tuple_from(vm.heap, {args + count - given, given});
      out[i] = Value(rest.get());
      owned.emplace_back(std::move(rest));
    }
    if (parameters[i].kind == Parameter::Kind::VarKeyword) {
      extra = new_dict(vm.heap);
      out[i] = Value(extra.get());
      owned.emplace_back(extra);
    }
  }
  for (size_t k = 0; k < keywords.names.size(); ++k) {
    Str* key = static_cast<Str*>(keywords.names[k].object());
    bool found = false;
    for (size_t i = 0; i < parameters.size() && !found; ++i) {
      Parameter& parameter = parameters[i];
      if (parameter.kind != Parameter::Kind::Positional && parameter.kind != Parameter::Kind::KeywordOnly) continue;
      if (parameter.name != key && !str_equal(parameter.name, key)) continue;
      if (!out[i].is_empty())
        return vm.type_error(
            {"argument for ", name, "() given by name ('", key, "') and position (", static_cast<int64_t>(i + 1), ")"});
      out[i] = keywords.values[k];
      found = true;
    }
    if (found) continue;
    if (extra) {
      dict_set(vm.heap, extra, key, keywords.values[k]);
      continue;
    }
    bool takes_keywords = false;
    for (Parameter& parameter : parameters)
      takes_keywords |= parameter.kind == Parameter::Kind::Positional || parameter.kind == Parameter::Kind::KeywordOnly;
    if (!takes_keywords) {
      if (function->owner && !is_constructor(vm, function) && function->row->kind == NativeKind::Method)
        return vm.type_error({function->owner->qualified_name, ".", name, "() takes no keyword arguments"});
      return vm.type_error({name, "() takes no keyword arguments"});
    }
    return vm.type_error({name, "() got an unexpected keyword argument '", key, "'"});
  }
  for (size_t i = 0; i < parameters.size(); ++i) {
    if (!out[i].is_empty()) continue;
    if (!parameters[i].required) {
      out[i] = parameters[i].default_value;
      continue;
    }
    if (parameters[i].kind == Parameter::Kind::PositionalOnly) return wrong_count(vm, function, signature, count);
    if (parameters[i].kind == Parameter::Kind::KeywordOnly)
      return vm.type_error({name, "() missing required keyword-only argument: '", parameters[i].name, "'"});
    uint32_t self = 1 - hidden_parameters(vm, function);
    return vm.type_error(
        {name, "() missing required argument '", parameters[i].name, "' (pos ", static_cast<int64_t>(i + self), ")"});
  }
  return {};
}

}  // namespace fermata
